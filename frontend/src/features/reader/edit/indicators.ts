import { around, end, meets, sameSpan, start } from '../spans'
import type { Draft, FieldSource, Indicator, NumberKind, Span, Task } from '../types'
import { movedShares } from './shares'
import { setTask } from './tasks'

export function setIndicator(draft: Draft, at: number, index: number, change: Partial<Indicator>): Draft {
  const task = draft.tasks[at]
  if (!task) return draft
  const indicators = task.indicators.map((one, here) => (here === index ? { ...one, sure: true, ...change } : one))
  return setTask(draft, at, { indicators })
}

export function addIndicator(draft: Draft, at: number, indicator: Partial<Indicator> = {}): Draft {
  const task = draft.tasks[at]
  if (!task) return draft
  const one: Indicator = { name: '', comparator: '=', lead: [], sure: true, sources: [], ...indicator }
  return setTask(draft, at, { indicators: [...task.indicators, one] })
}

export function removeIndicator(draft: Draft, at: number, index: number): Draft {
  const task = draft.tasks[at]
  if (!task) return draft
  const left = setTask(draft, at, { indicators: task.indicators.filter((_, here) => here !== index) })
  const shares = movedShares(draft.shares, (place) => {
    if (place.task !== at || place.indicator < index) return place
    return place.indicator === index ? undefined : { ...place, indicator: place.indicator - 1 }
  })
  return { ...left, shares }
}

export type Printed = { span: Span; text: string }

/** A printed number is what a person says it is: no target. A promise that was made of it alone goes. */
export function markOther(draft: Draft, at: number, { span, text }: Printed, kind: NumberKind): Draft {
  const cleared = freed(draft, at, { span, text })
  const task = cleared.tasks[at]
  if (!task) return draft
  const rest = task.otherNumbers.filter((one) => !sameSpan(one.span, span))
  const otherNumbers = [...rest, { span, text, kind }].sort((one, other) => start(one.span) - start(other.span))
  return setTask(cleared, at, { otherNumbers })
}

/** A printed number is a promise of its own. */
export function markTarget(
  draft: Draft,
  at: number,
  printed: Printed,
  source: string,
): { draft: Draft; index: number } {
  const cleared = unmarked(freed(draft, at, printed), at, printed.span)
  const sources: FieldSource[] = [{ field: 'target', value: printed.text, span: printed.span }]
  const unit = unitAfter(source, end(printed.span))
  const span = [start(printed.span), end(printed.span) + (unit?.length ?? 0)]
  const next = addIndicator(cleared, at, { target: numberOf(printed.text), unit, span, sources })
  return { draft: next, index: (next.tasks[at]?.indicators.length ?? 1) - 1 }
}

/** A printed number is where an indicator starts from. */
export function markBaseline(draft: Draft, at: number, index: number, printed: Printed): Draft {
  const cleared = unmarked(freed(draft, at, printed, index), at, printed.span)
  const indicator = cleared.tasks[at]?.indicators[index]
  if (!indicator) return draft
  const sources = indicator.sources.filter(({ field }) => field !== 'baseline')
  return setIndicator(cleared, at, index, {
    baseline: numberOf(printed.text),
    span: around([indicator.span, printed.span]),
    sources: [...sources, { field: 'baseline', value: printed.text, span: printed.span }],
  })
}

/** What a promise says of a number: its target, its baseline, or nothing. */
export function partOf(indicator: Indicator, { span, text }: Printed): 'target' | 'baseline' | undefined {
  for (const field of ['target', 'baseline'] as const) {
    const source = indicator.sources.find((one) => one.field === field && one.span)
    if (source?.span && meets(source.span, span)) return field
  }
  if (!indicator.span || !meets(indicator.span, span)) return undefined
  const value = numberOf(text)
  const known = (field: string) => indicator.sources.some((one) => one.field === field && one.span)
  if (value === indicator.target && !known('target')) return 'target'
  return value === indicator.baseline && !known('baseline') ? 'baseline' : undefined
}

/** No promise holds the number any more: a baseline is cleared, a promise made of it goes. */
function freed(draft: Draft, at: number, printed: Printed, keep = -1): Draft {
  let next = draft
  const task = draft.tasks[at]
  for (let index = (task?.indicators.length ?? 0) - 1; index >= 0; index--) {
    const indicator = next.tasks[at]?.indicators[index]
    if (!indicator) continue
    const part = partOf(indicator, printed)
    if (part === 'baseline') next = withoutBaseline(next, at, index, indicator)
    else if (part === 'target' && index !== keep) next = removeIndicator(next, at, index)
  }
  return next
}

const withoutBaseline = (draft: Draft, at: number, index: number, indicator: Indicator) =>
  setIndicator(draft, at, index, {
    baseline: undefined,
    sources: indicator.sources.filter(({ field }) => field !== 'baseline'),
  })

const unmarked = (draft: Draft, at: number, span: Span): Draft => {
  const task: Task | undefined = draft.tasks[at]
  return task ? setTask(draft, at, { otherNumbers: task.otherNumbers.filter((one) => !meets(one.span, span)) }) : draft
}

export const numberOf = (printed: string): number | undefined => {
  const value = Number(printed.normalize('NFKC').replaceAll(',', ''))
  return Number.isFinite(value) ? value : undefined
}

/** What a figure is most likely counted in: the letters right behind it. */
export function unitAfter(source: string, at: number): string | undefined {
  return (
    /^(?:[%％‰]|[万亿]?(?:平方米|公里|千米|立方米|人次|[\p{Script=Han}])?)/u.exec(source.slice(at, at + 6))?.[0] ||
    undefined
  )
}
