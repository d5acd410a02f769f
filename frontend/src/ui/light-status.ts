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

/** The colour of a light's shape beside its word. */
export const lightColour = (status: LightStatus) => `var(--${tones[status]})`

/** Its pale tint, for many cells side by side. */
export const lightTint = (status: LightStatus) => `var(--${tones[status]}-soft)`

/** Its colour over an area: yellow lighter than the yellow ink that has to be read on paper, the open one left open. */
export function lightFill(status: LightStatus) {
  if (status === 'YELLOW') return 'var(--yellow-fill)'
  return status === 'HOLLOW' ? lightTint(status) : lightColour(status)
}

/** What can be read on that area. */
export const onLightFill = (status: LightStatus) => (status === 'YELLOW' ? 'var(--on-yellow)' : 'var(--on-status)')
