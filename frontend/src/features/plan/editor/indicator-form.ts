import type { Schemas } from '../../../api/client'
import type { Refusal } from '../../../ui/draft'
import { readNumber, writeNumber } from '../../../ui/read-number'
import { blank, number, text, unreadable } from './body'
import type { Comparator, Indicator, Period } from './types'

export type IndicatorForm = {
  name: string
  comparator: Comparator
  baseline: string
  target: string
  exact: boolean
  strict: boolean
  period: Period | ''
  dueOn: string
  weight: string
  measureId: string
  pendingDecider: string
  pendingSince: string
  clauseText: string
}

export const blankIndicator = (dueOn: string): IndicatorForm => ({
  name: '',
  comparator: '=',
  baseline: '',
  target: '',
  exact: false,
  strict: false,
  period: '',
  dueOn,
  weight: '1',
  measureId: '',
  pendingDecider: '',
  pendingSince: '',
  clauseText: '',
})

export const toIndicatorForm = (indicator: Indicator): IndicatorForm => ({
  name: indicator.name,
  comparator: indicator.comparator,
  baseline: writeNumber(indicator.baseline),
  target: writeNumber(indicator.target),
  exact: indicator.exact,
  strict: indicator.strict,
  period: indicator.period ?? '',
  dueOn: indicator.dueOn,
  weight: writeNumber(indicator.weight),
  measureId: indicator.measure?.id ?? '',
  pendingDecider: indicator.pending?.decider ?? '',
  pendingSince: indicator.pending?.since ?? '',
  clauseText: indicator.clauseText ?? '',
})

type Part = 'baseline' | 'target' | 'exact' | 'strict' | 'period' | 'measureId' | 'pending' | 'milestones'

const PARTS: Record<Comparator, readonly Part[]> = {
  '>=': ['target', 'baseline', 'strict', 'measureId'],
  '=': ['target', 'baseline', 'exact', 'measureId'],
  '<=': ['target', 'baseline', 'strict', 'period', 'measureId'],
  zero: ['baseline', 'measureId'],
  complete: ['milestones'],
  recurring: ['target', 'period', 'measureId'],
  pending: ['pending', 'measureId'],
}

/** What a kind of promise is made of; it has no use for the rest. */
export const has = (comparator: Comparator, part: Part) => PARTS[comparator].includes(part)

/** Only what this kind of promise has is sent; what was typed for another kind stays in the form. */
export function toIndicatorBody(form: IndicatorForm): Omit<Schemas['IndicatorChange'], 'position' | 'version'> {
  const of = (part: Part) => has(form.comparator, part)
  return {
    name: form.name.trim(),
    comparator: form.comparator,
    baseline: of('baseline') ? number(form.baseline) : undefined,
    target: of('target') ? number(form.target) : undefined,
    exact: of('exact') && form.exact,
    strict: of('strict') && form.strict,
    period: of('period') ? form.period || undefined : undefined,
    dueOn: text(form.dueOn),
    weight: readNumber(form.weight) ?? undefined,
    measureId: of('measureId') ? text(form.measureId) : undefined,
    pendingDecider: of('pending') ? text(form.pendingDecider) : undefined,
    pendingSince: of('pending') ? text(form.pendingSince) : undefined,
    clauseText: text(form.clauseText),
  }
}

export const checkIndicator = (form: IndicatorForm, word: (key: string) => string): Refusal[] => [
  ...blank(form, ['name'], word('need')),
  ...unreadable(form, ['baseline', 'target', 'weight'], word('needNumber')),
]
