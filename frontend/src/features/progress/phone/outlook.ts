import type { LightStatus } from '../../../ui/light-status'
import { minus } from './decimal'
import type { Promised } from './types'

const GOOD: readonly LightStatus[] = ['GREEN', 'DONE']

/** The light that the server would give for a figure, by the ranges it sent along; works without a network. */
export function lightFor(value: number | null, promise: Promised): LightStatus | null {
  if (value === null) return null
  const found = promise.cutoffs.find(({ from, to }) => (from ?? -Infinity) <= value && value < (to ?? Infinity))
  return found?.status ?? null
}

/** How far on the way from baseline to target, in percent; null where one figure alone does not tell. */
export function shareOf(value: number | null, promise: Promised, summed: boolean): number | null {
  const { comparator, target } = promise
  const baseline = promise.baseline ?? 0
  if (value === null || summed) return null
  switch (comparator) {
    case '>=':
    case '=':
      if (typeof target !== 'number' || target === baseline) return null
      return ((value - baseline) / (target - baseline)) * 100
    case '<=':
      return target ? (value / target) * 100 : null
    case 'zero':
      return promise.baseline ? ((promise.baseline - value) / promise.baseline) * 100 : null
    case 'complete':
    case 'recurring':
    case 'pending':
      return null
    default:
      return comparator satisfies never
  }
}

/** How much more it takes to be on schedule, and whether that is the whole promise. */
export function missing(value: number | null, promise: Promised): { more: number; status: LightStatus } | null {
  const now = lightFor(value, promise)
  if (value === null || now === null || GOOD.includes(now)) return null
  for (const { status, from } of promise.cutoffs) {
    if (status && GOOD.includes(status) && typeof from === 'number' && from > value) {
      return { more: minus(from, value), status }
    }
  }
  return null
}
