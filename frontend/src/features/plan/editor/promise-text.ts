import { formatNumber } from '../../../ui/format'
import type { Indicator } from './types'

type Promised = Pick<
  Indicator,
  'comparator' | 'target' | 'baseline' | 'unit' | 'period' | 'exact' | 'strict' | 'pending'
>
type Say = (key: string, values?: Record<string, unknown>) => string

/** A promise in words: `从700提高到不低于770元/月`, `清零（现有3个）`, `每月`. */
export function promiseText(promised: Promised, t: Say): string {
  const { comparator, target, baseline, unit = '', period, exact, strict, pending } = promised
  const amount = typeof target === 'number' ? `${formatNumber(target)}${unit}` : '—'
  const from = typeof baseline === 'number' ? formatNumber(baseline) : undefined
  const rising = (words: string) => (from === undefined ? words : t('say.from', { from, words }))
  switch (comparator) {
    case '>=':
      return rising(t(strict ? 'say.above' : 'say.atLeast', { amount }))
    case '=':
      return rising(exact ? t('say.exactly', { amount }) : amount)
    case '<=': {
      const ceiling = t(strict ? 'say.below' : 'say.atMost', { amount })
      return period ? t('say.each', { period: t(`every.${period}`), words: ceiling }) : ceiling
    }
    case 'zero':
      return from === undefined ? t('say.zero') : t('say.zeroFrom', { amount: `${from}${unit}` })
    case 'complete':
      return t('say.complete')
    case 'recurring':
      return typeof target === 'number'
        ? t('say.each', { period: t(`every.${period ?? 'MONTHLY'}`), words: amount })
        : t(`every.${period ?? 'MONTHLY'}`)
    case 'pending':
      return t('say.pending', { decider: pending?.decider ?? '—' })
    default:
      return comparator satisfies never
  }
}
