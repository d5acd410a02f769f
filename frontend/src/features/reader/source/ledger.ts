import { partOf } from '../edit/indicators'
import { meets, sameSpan, start } from '../spans'
import type { Coverage, Draft, NumberKind, NumberPlace, Span } from '../types'

/** What a printed number is: drawn by shape and word, not by colour alone. */
export type MarkKind = 'target' | 'baseline' | 'other' | 'unsure' | 'missed'
export const MARK_KINDS = ['target', 'baseline', 'other', 'unsure', 'missed'] as const satisfies MarkKind[]

export type Mark = {
  span: Span
  text: string
  kind: MarkKind
  task?: number
  indicator?: number
  /** Why it is no target. */
  other?: NumberKind
}

/** Where every number is in the draft as it stands now, also while the server has not seen the last change. */
export function marksOf(numbers: NumberPlace[], draft: Draft): Mark[] {
  const reach = draft.tasks.map((task) => task.span)
  return numbers.map((number) => {
    const inside = reach.flatMap((span, task) => (span && meets(span, number.span) ? [task] : []))
    for (const task of inside) {
      const found = markIn(draft, task, number)
      if (found) return found
    }
    const aside = draft.ignored.some(({ span }) => meets(span, number.span))
    const base = { span: number.span, text: number.text, task: inside[0] }
    return aside ? { ...base, kind: 'other' as const } : { ...base, kind: fallback(number, inside.length > 0) }
  })
}

function markIn(draft: Draft, at: number, { span, text, kind }: NumberPlace): Mark | undefined {
  const task = draft.tasks[at]
  if (!task) return undefined
  const base = { span, text, task: at }
  const other = task.otherNumbers.find((one) => meets(one.span, span))
  if (other) return { ...base, kind: other.kind === 'UNKNOWN' ? 'unsure' : 'other', other: other.kind }
  for (const [indicator, one] of task.indicators.entries()) {
    const part = partOf(one, { span, text })
    if (part) return { ...base, kind: part, indicator }
    if (one.due?.span && meets(one.due.span, span)) return { ...base, kind: 'other', indicator, other: 'DATE' }
  }
  if (task.due?.span && meets(task.due.span, span)) return { ...base, kind: 'other', other: 'DATE' }
  const whole = task.indicators.findIndex((one) =>
    one.sources.some((source) => source.span && ALSO.has(source.field) && meets(source.span, span)),
  )
  if (whole >= 0) return { ...base, kind: kind === 'INDICATOR' ? 'target' : 'other', indicator: whole }
  return undefined
}

/** Fields whose numbers belong to a promise without being its value: 每3个月, 为146名. */
const ALSO = new Set(['unit', 'period', 'scope'])

/** Nothing in the draft names it: the server's word counts where it is about a task that is not here any more. */
const fallback = (number: NumberPlace, inTask: boolean): MarkKind =>
  !inTask && number.kind === 'OTHER' ? 'other' : 'missed'

export function coverageOf(marks: Mark[]): Coverage & { kinds: Map<NumberKind, number> } {
  const of = (...kinds: MarkKind[]) => marks.filter((mark) => kinds.includes(mark.kind)).length
  const kinds = new Map<NumberKind, number>()
  for (const { kind, other } of marks) if (kind === 'other' && other) kinds.set(other, (kinds.get(other) ?? 0) + 1)
  return {
    numbers: marks.length,
    indicators: of('target', 'baseline'),
    other: of('other'),
    unsure: of('unsure'),
    missed: of('missed'),
    kinds,
  }
}

export const markAt = (marks: Mark[], span: Span | undefined) => marks.find((mark) => sameSpan(mark.span, span))

export const inOrder = (marks: Mark[]) => [...marks].sort((one, other) => start(one.span) - start(other.span))
