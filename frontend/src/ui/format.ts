import { now as clock } from './now'

const numbers = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 4 })
const percents = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 1 })

export const formatNumber = (value: number) => numbers.format(value).replace('-', '−')

/** A measured number. A percentage is worked out to four decimals and read with two. */
export const formatFigure = (value: number, unit?: string | null) =>
  formatNumber(unit === '%' ? Math.round(value * 100) / 100 : value)

/** `31%` from 31 or from a percent figure with decimals; blank stays blank. */
export const formatPercent = (points: number | null | undefined) =>
  points === null || points === undefined ? '—' : `${percents.format(points).replace('-', '−')}%`

/** `31%` from a fraction, 0.31. */
export const formatShare = (share: number | null | undefined) =>
  formatPercent(typeof share === 'number' ? share * 100 : share)

/** A day or an instant as the calendar of Shanghai has it, `yyyy-MM-dd`. */
export function dayOf(moment: string | Date): string {
  if (typeof moment === 'string' && moment.length === 10) return moment
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date(moment))
}

export const today = () => dayOf(new Date(clock()))

/** `11月21日`, and with the year where it is not this one. */
export function formatDay(moment: string, language: string, now = today()): string {
  const day = dayOf(moment)
  const withYear = day.slice(0, 4) !== now.slice(0, 4)
  return fullDay(day, language, withYear)
}

/** `2026年11月21日`: for titles and print. */
export function fullDay(moment: string, language: string, year = true): string {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'zh-CN', {
    timeZone: 'UTC',
    year: year ? 'numeric' : undefined,
    month: language === 'en' ? 'short' : 'long',
    day: 'numeric',
  }).format(new Date(`${dayOf(moment)}T00:00:00Z`))
}

/** `11月21日 09:30`. */
export function formatTime(moment: string, language: string, now = today()): string {
  const time = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Shanghai', hour: '2-digit', minute: '2-digit' })
  return `${formatDay(moment, language, now)} ${time.format(new Date(moment))}`
}

/** `11.1–11.30`: a round's days, as short as they can be said. */
export function formatSpan(from: string, to: string): string {
  const short = (day: string) => `${Number(day.slice(5, 7))}.${Number(day.slice(8, 10))}`
  return `${short(from)}–${short(to)}`
}

/** Whole days from one day to another; negative when it lies behind. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(dayOf(to)) - Date.parse(dayOf(from))) / 86_400_000)
}

/** A period's short name: `11月`, `4季度`, `2026年`, or its days. */
export function periodName(from: string, to: string, language: string): string {
  const [year, first] = [from.slice(0, 4), Number(from.slice(5, 7))]
  const last = Number(to.slice(5, 7))
  const whole = from.endsWith('-01') && dayAfter(to).endsWith('-01') && year === to.slice(0, 4)
  if (!whole) return formatSpan(from, to)
  if (first === last) return monthName(first, language)
  if (first === 1 && last === 12) return language === 'en' ? year : `${year}年`
  if (last - first === 2 && last % 3 === 0) return language === 'en' ? `Q${last / 3}` : `${last / 3}季度`
  return formatSpan(from, to)
}

export function monthName(month: number, language: string): string {
  if (language !== 'en') return `${month}月`
  return new Intl.DateTimeFormat('en', { month: 'short', timeZone: 'UTC' }).format(Date.UTC(2000, month - 1))
}

export const dayAfter = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)
