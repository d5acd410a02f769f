import { formatNumber } from '../../../ui/format'
import type { Due, Indicator } from '../types'
import type { Say } from '../words'

/** A promise in a few words: `≥ 90%`, `清零（现有3个）`, `每月1次`. */
export function promiseSaid({ comparator, target, unit = '', period, baseline }: Indicator, t: Say): string {
  const amount = typeof target === 'number' ? `${formatNumber(target)}${unit}` : ''
  const every = period ? t(`period.${period}`) : ''
  switch (comparator) {
    case '>=':
      return `${every}≥ ${amount || '—'}`
    case '<=':
      return `${every}≤ ${amount || '—'}`
    case '=':
      return `${every}${amount || '—'}`
    case 'zero':
      return typeof baseline === 'number'
        ? t('say.zeroFrom', { amount: `${formatNumber(baseline)}${unit}` })
        : t('comparator.zero')
    case 'complete':
      return t('comparator.complete')
    case 'recurring':
      return `${every || t('comparator.recurring')}${amount}`
    case 'pending':
      return t('comparator.pending')
    default:
      return comparator satisfies never
  }
}

export const dueSaid = ({ year, month, day }: Due, t: Say) => t(year ? 'say.dueYear' : 'say.due', { year, month, day })

/** A due day as a date field has it, in the plan's year where none is printed; and back. */
export const dueText = (due: Due | undefined, year: number | undefined) =>
  due ? `${due.year ?? year ?? new Date().getFullYear()}-${two(due.month)}-${two(due.day)}` : ''

export function readDue(text: string, before: Due | undefined): Due | undefined {
  const [year, month, day] = text.split('-').map(Number)
  if (!year || !month || !day) return undefined
  return { ...before, year, month, day }
}

const two = (value: number) => String(value).padStart(2, '0')
