import type { Refusal } from '../../../ui/draft'
import { readNumber } from '../../../ui/read-number'
import type { NewDraw } from './queries'

export const KINDS = ['FIGURE', 'REPORT', 'TASK'] as const
export const STRATA = ['NONE', 'AGENCY', 'SECTION'] as const
export const WEIGHTS = ['jump', 'greenAtOnce', 'lateOrReturned', 'sharedPhoto', 'longUnchecked'] as const
export type Weight = (typeof WEIGHTS)[number]

type Light = NonNullable<NonNullable<NewDraw['pool']>['lights']>[number]

export type DrawForm = {
  what: NewDraw['what']
  roundIds: string[]
  sectionIds: string[]
  agencyIds: string[]
  lights: string[]
  unit: string
  minTarget: string
  minValue: string
  neverChecked: boolean
  size: string
  strata: NewDraw['strata']
  coverEach: boolean
} & Record<Weight, string>

export const FACTOR: Record<Weight, string> = {
  jump: 'JUMP',
  greenAtOnce: 'GREEN_AT_ONCE',
  lateOrReturned: 'LATE_OR_RETURNED',
  sharedPhoto: 'SHARED_PHOTO',
  longUnchecked: 'LONG_UNCHECKED',
}

/** What a draw begins with: ten figures of the given round, by the usual weights. */
export function startForm(usual: Record<Weight, number>, roundId: string | undefined): DrawForm {
  const weights = Object.fromEntries(WEIGHTS.map((name) => [name, String(usual[name])])) as Record<Weight, string> // each by construction
  return {
    what: 'FIGURE',
    roundIds: roundId ? [roundId] : [],
    sectionIds: [],
    agencyIds: [],
    lights: [],
    unit: '',
    minTarget: '',
    minValue: '',
    neverChecked: false,
    size: '10',
    strata: 'AGENCY',
    coverEach: true,
    ...weights,
  }
}

export function toBody(planId: string, form: DrawForm): NewDraw {
  const number = (name: keyof DrawForm) => readNumber(String(form[name])) ?? undefined
  return {
    planId,
    what: form.what,
    pool: {
      roundIds: form.roundIds,
      sectionIds: form.sectionIds,
      agencyIds: form.agencyIds,
      lights: form.lights as Light[], // chosen from the lights there are
      unit: form.unit.trim() || undefined,
      minTarget: number('minTarget'),
      minValue: number('minValue'),
      neverChecked: form.neverChecked,
    },
    size: number('size') ?? 0,
    strata: form.strata,
    coverEach: form.strata !== 'NONE' && form.coverEach,
    weights: {
      jump: number('jump') ?? 1,
      greenAtOnce: number('greenAtOnce') ?? 1,
      lateOrReturned: number('lateOrReturned') ?? 1,
      sharedPhoto: number('sharedPhoto') ?? 1,
      longUnchecked: number('longUnchecked') ?? 1,
    },
  }
}

/** By which field of the form a refusal of the server is shown. */
export const fieldOf = (field: string) => field.replace(/^(pool|weights)\./, '')

export function checkForm(form: DrawForm, word: (key: string) => string): Refusal[] {
  const wrong: Refusal[] = []
  const size = readNumber(form.size)
  if (size === null || !Number.isInteger(size) || size < 1 || size > 1000) {
    wrong.push({ field: 'size', message: word('needSize') })
  }
  for (const name of WEIGHTS) {
    const weight = readNumber(form[name])
    if (weight === null || Number.isNaN(weight) || weight < 1 || weight > 10) {
      wrong.push({ field: name, message: word('needWeight') })
    }
  }
  for (const name of ['minTarget', 'minValue'] as const) {
    const amount = readNumber(form[name])
    if (amount !== null && !(amount >= 0)) wrong.push({ field: name, message: word('needNumber') })
  }
  if ((form.minTarget.trim() || form.minValue.trim()) && !form.unit.trim()) {
    wrong.push({ field: 'unit', message: word('needUnit') })
  }
  return wrong
}
