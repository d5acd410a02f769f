import { end, meets, start } from '../spans'
import type { Draft, Span } from '../types'
import { addIndicator, numberOf, unitAfter } from './indicators'
import { setTask } from './tasks'

const NUMBER = /\d[\d,，]*(?:\.\d+)?/gu
const VERBS = /(?:不低于|不少于|不超过|至少|达到|达|为|完成|新增|控制在|提高到|以上|以内)+$/u

/** A promise of a piece of the clause: its first figure that is nothing yet is the target, what stands before it names it. */
export function addFromText(draft: Draft, at: number, text: string, span: Span): Draft {
  const plain = text.normalize('NFKC').length === text.length ? text.normalize('NFKC') : text
  const found = free([...plain.matchAll(NUMBER)], draft, at, start(span))
  if (!found) return addIndicator(draft, at, { name: text.slice(0, 60), comparator: 'complete', span })
  const where: Span = [start(span) + found.index, start(span) + found.index + found[0].length]
  const before = plain.slice(0, found.index)
  const task = draft.tasks[at]
  const kept = task?.otherNumbers.filter((one) => start(one.span) !== start(where)) ?? []
  return addIndicator(setTask(draft, at, { otherNumbers: kept }), at, {
    name: before.replace(VERBS, '').slice(0, 60) || plain.slice(0, 60),
    comparator: /不低于|不少于|至少|达到|以上/.test(plain) ? '>=' : /不超过|控制在|以内/.test(plain) ? '<=' : '=',
    target: numberOf(found[0].replaceAll('，', ',')),
    unit: unitAfter(plain, found.index + found[0].length),
    span: [start(span), end(span)],
    sources: [{ field: 'target', value: found[0], span: where }],
  })
}

function free(found: RegExpExecArray[], draft: Draft, at: number, from: number) {
  const task = draft.tasks[at]
  const taken = [
    ...(task?.otherNumbers.filter(({ kind }) => kind !== 'UNKNOWN').map(({ span }) => span) ?? []),
    ...(task?.indicators.flatMap(({ sources }) => sources.flatMap((source) => (source.span ? [source.span] : []))) ??
      []),
  ]
  const isFree = ({ index, 0: text }: RegExpExecArray) =>
    !taken.some((span) => meets(span, [from + index, from + index + text.length]))
  return found.find(isFree) ?? found[0]
}
