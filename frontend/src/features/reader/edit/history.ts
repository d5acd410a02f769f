/** What was before, what is, and what was taken back. */
export type History<T> = { past: T[]; now: T; future: T[]; tag?: string; at?: number }

const KEPT = 200
const ONE_GO = 1200

export const begin = <T>(now: T): History<T> => ({ past: [], now, future: [] })

/** One more step. Letters typed in one go at one place (`tag`) are one step. */
export function push<T>(history: History<T>, now: T, tag?: string, at = Date.now()): History<T> {
  if (now === history.now) return history
  const goesOn = tag !== undefined && tag === history.tag && at - (history.at ?? 0) < ONE_GO
  const past = goesOn ? history.past : [...history.past.slice(1 - KEPT), history.now]
  return { past, now, future: [], tag, at }
}

export function undo<T>(history: History<T>): History<T> {
  const before = history.past.at(-1)
  if (before === undefined) return history
  return { past: history.past.slice(0, -1), now: before, future: [history.now, ...history.future] }
}

export function redo<T>(history: History<T>): History<T> {
  const [next, ...rest] = history.future
  if (next === undefined) return history
  return { past: [...history.past, history.now], now: next, future: rest }
}
