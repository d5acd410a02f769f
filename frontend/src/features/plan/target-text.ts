import { formatNumber } from '../../ui/format'
import type { Indicator } from './queries'

type Promise = Pick<Indicator, 'comparator' | 'target' | 'unit' | 'period'>
type Say = (key: string, values?: Record<string, unknown>) => string

/** A promise in a few words: `≥ 90%`, `7,500人`, `清零`, `每月`. */
export function targetText({ comparator, target, unit, period }: Promise, t: Say): string {
  const value = typeof target === 'number' ? `${formatNumber(target)}${unit ?? ''}` : ''
  switch (comparator) {
    case '>=':
      return `≥ ${value}`
    case '<=':
      return `≤ ${value}`
    case '=':
      return value
    case 'zero':
      return t('target.zero')
    case 'complete':
      return t('target.complete')
    case 'recurring':
      return t(`target.period.${period ?? 'MONTHLY'}`)
    case 'pending':
      return t('target.pending')
    default:
      return comparator satisfies never
  }
}
