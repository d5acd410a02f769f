import { end, start } from '../spans'
import type { Span } from '../types'

/**
 * Where each character of a clause stands in the document: the clause is what is printed there without the brackets that
 * name agencies. A character that the document does not have stands where the one before it does.
 */
export function aligned(clause: string, span: Span | undefined, source: string): number[] {
  if (!span) return []
  const printed = source.slice(start(span), end(span))
  const whole = printed.indexOf(clause)
  if (whole >= 0) return Array.from(clause, () => 0).map((_, index) => start(span) + whole + index)
  const places: number[] = []
  let at = 0
  for (const letter of clause) {
    const found = printed.indexOf(letter, at)
    const near = found >= 0 && found - at < LEAP
    if (near) at = found + 1
    places.push(start(span) + Math.max(0, near ? found : at - 1))
    for (let extra = 1; extra < letter.length; extra++) places.push(start(span) + at++)
  }
  return places
}

const LEAP = 200

export type TextMark<T> = { from: number; to: number; of: T }

/** What is marked in the document, as marks of the clause's own text. */
export function marksIn<T>(places: number[], marked: { span: Span; of: T }[]): TextMark<T>[] {
  const at = new Map(places.map((place, index) => [place, index]))
  return marked
    .flatMap(({ span, of }) => {
      const from = at.get(start(span))
      const last = at.get(end(span) - 1)
      return from === undefined || last === undefined || last < from ? [] : [{ from, to: last + 1, of }]
    })
    .sort((one, other) => one.from - other.from)
}

/** Where a clause may be cut in two: after what ends a part of it, and before the number of the next. */
export function cuts(clause: string): number[] {
  const found = [...clause.matchAll(/[；;。\n](?=.)|(?=[①-⑳]|（\d{1,2}）|\(\d{1,2}\))/gu)]
  const places = found.map((match) => match.index + match[0].length)
  return [...new Set(places)].filter((at) => at > 0 && at < clause.length && clause.slice(at).trim() !== '')
}
