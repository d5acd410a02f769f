/** The seven lights, worst first: the order in which a whole takes the status of its parts. */
export const LIGHTS = ['RED', 'GREY', 'YELLOW', 'BLOCKED', 'GREEN', 'HOLLOW', 'DONE'] as const
export type LightStatus = (typeof LIGHTS)[number]

/** The order in which a summary names them: what is finished, what runs, what worries, what is open. */
export const SUMMARY_ORDER: readonly LightStatus[] = ['DONE', 'GREEN', 'YELLOW', 'RED', 'BLOCKED', 'HOLLOW', 'GREY']

export const isLight = (text: string): text is LightStatus => (LIGHTS as readonly string[]).includes(text)

const tones = {
  DONE: 'done',
  GREEN: 'green',
  YELLOW: 'yellow',
  RED: 'red',
  GREY: 'grey',
  HOLLOW: 'hollow',
  BLOCKED: 'blocked',
} as const satisfies Record<LightStatus, string>

/** The colour of a light: `var(--red)`; with `soft`, its tint. */
export const lightColour = (status: LightStatus, shade: 'full' | 'soft' = 'full') =>
  `var(--${tones[status]}${shade === 'soft' ? '-soft' : ''})`
