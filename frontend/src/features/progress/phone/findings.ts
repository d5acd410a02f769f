import type { Schemas } from '../../../api/client'
import { numberIn } from './decimal'
import type { Draft } from './store'
import type { Figure } from './types'
import { figureField, unreadable, type Values, valuesOf } from './values'

type Finding = Schemas['Finding']

/** Nobody is told off for what they have not come to yet. */
const NOT_YET = ['figure-missing', 'progress-missing', 'no-change-reason-required', 'delay-ask-required']

/**
 * What the server found about fields that still say what they said when it looked. Until the first try to hand in, what
 * is merely missing is left out.
 */
export function findingsOf(draft: Draft, values: Values, tried: boolean): Finding[] {
  const refused = draft.trouble?.kind === 'refused' ? draft.trouble.problem.violations : undefined
  const before = valuesOf(draft.base)
  return (refused ?? draft.base.warnings)
    .map((one) => ({ code: '', ...one }))
    .filter(({ field, code }) => (tried || !NOT_YET.includes(code)) && (before[field] ?? '') === (values[field] ?? ''))
}

/** The words for each field that something is wrong with: what can not be read first, then what the server said. */
export function errorsOf(findings: Finding[], values: Values, say: (wrong: string) => string) {
  const errors: { [field: string]: string } = {}
  for (const { field, message } of findings) errors[field] = errors[field] ? `${errors[field]}；${message}` : message
  for (const [field, wrong] of Object.entries(unreadable(values))) errors[field] = say(wrong)
  return errors
}

/** A running total below the last accepted one needs a reason; seen here at once, judged by the server. */
export function fell(figure: Figure, values: Values): boolean {
  const before = figure.previous?.value
  const value = numberIn(values[figureField(figure.measureId, 'value')])
  return figure.aggregation === 'CUMULATIVE' && typeof before === 'number' && value !== null && value < before
}
