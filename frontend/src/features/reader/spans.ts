import type { Span } from './types'

export const start = (span: Span) => span[0] ?? 0
export const end = (span: Span) => span[1] ?? 0
export const holds = (outer: Span, inner: Span) => start(outer) <= start(inner) && end(inner) <= end(outer)
export const meets = (one: Span, other: Span) => start(one) < end(other) && start(other) < end(one)
export const sameSpan = (one: Span | undefined, other: Span | undefined) =>
  one !== undefined && other !== undefined && start(one) === start(other) && end(one) === end(other)

/** The smallest span that holds all of them. */
export function around(spans: (Span | null | undefined)[]): Span | undefined {
  const known = spans.filter((span): span is Span => Boolean(span))
  if (known.length === 0) return undefined
  return [Math.min(...known.map(start)), Math.max(...known.map(end))]
}
