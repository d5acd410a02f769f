import { today } from '../../../ui/format'

/** The year that an address asks for: this one when it says nothing. */
export function yearOf(search: URLSearchParams): number {
  const asked = Number(search.get('year'))
  return Number.isInteger(asked) && asked >= 2000 && asked <= 2100 ? asked : Number(today().slice(0, 4))
}

const DAY = 86_400_000

/** The days of a month in weeks that begin on Monday; what belongs to other months is null. */
export function weeksOf(year: number, month: number): (string | null)[][] {
  const first = Date.UTC(year, month - 1, 1)
  const before = (new Date(first).getUTCDay() + 6) % 7
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return Array.from({ length: Math.ceil((before + days) / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_, weekday) => {
      const day = week * 7 + weekday - before
      return day < 0 || day >= days ? null : new Date(first + day * DAY).toISOString().slice(0, 10)
    }),
  )
}
