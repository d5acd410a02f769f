import type { Schemas } from '../../../api/client'
import type { Refusal } from '../../../ui/draft'
import { writeNumber } from '../../../ui/read-number'
import { blank, number, text, unreadable } from './body'
import { has } from './indicator-form'
import { checkStages, type Stage, toMilestones } from './stages'
import type { Comparator, Indicator, Period } from './types'

export type ReviseForm = {
  comparator: Comparator
  target: string
  baseline: string
  dueOn: string
  period: Period | ''
  measureId: string
  milestones: Stage[]
  reason: string
  'authority.title': string
  'authority.number': string
  'authority.date': string
}

/** It begins with what is in force; a pending one begins as what it most often becomes. */
export const toReviseForm = (indicator: Indicator): ReviseForm => ({
  comparator: indicator.comparator === 'pending' ? '=' : indicator.comparator,
  target: writeNumber(indicator.target),
  baseline: writeNumber(indicator.baseline),
  dueOn: indicator.dueOn,
  period: indicator.period ?? '',
  measureId: indicator.measure?.id ?? '',
  milestones: [],
  reason: '',
  'authority.title': '',
  'authority.number': '',
  'authority.date': '',
})

/** Only what differs from what is in force is sent; the rest stays as it is. */
export function toReviseBody(form: ReviseForm, indicator: Indicator): Schemas['TargetChange'] {
  const of = (part: Parameters<typeof has>[1]) => has(form.comparator, part)
  const now = toReviseForm(indicator)
  const otherKind = form.comparator !== indicator.comparator
  const changed = (field: 'target' | 'baseline' | 'dueOn' | 'period' | 'measureId') => form[field] !== now[field]
  return {
    comparator: otherKind ? form.comparator : undefined,
    target: of('target') && (otherKind || changed('target')) ? number(form.target) : undefined,
    baseline: of('baseline') && changed('baseline') ? number(form.baseline) : undefined,
    dueOn: changed('dueOn') ? text(form.dueOn) : undefined,
    period: of('period') && changed('period') ? form.period || undefined : undefined,
    measureId: of('measureId') && changed('measureId') ? text(form.measureId) : undefined,
    milestones: of('milestones') && otherKind ? toMilestones(form.milestones) : undefined,
    reason: form.reason.trim(),
    authority: {
      title: form['authority.title'].trim(),
      number: text(form['authority.number']),
      date: text(form['authority.date']),
    },
    version: indicator.version,
  }
}

export const checkRevise = (form: ReviseForm, word: (key: string) => string): Refusal[] => [
  ...unreadable(form, ['target', 'baseline'], word('needNumber')),
  ...blank(form, ['reason'], word('needReason')),
  ...blank(form, ['authority.title'], word('needAuthority')),
  ...(form.comparator === 'complete' ? checkStages(form.milestones, word) : []),
]
