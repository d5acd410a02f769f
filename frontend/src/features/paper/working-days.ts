import { dayAfter } from '../../ui/format'
import type { CalendarDay } from './types'

/** Monday to Friday, but for holidays and the weekend days that make up for them. */
export function isWorking(day: string, known: readonly CalendarDay[]): boolean {
  const said = known.find((one) => one.on === day)
  if (said) return said.kind === 'WORKDAY'
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return weekday !== 0 && weekday !== 6
}

/** The day that lies so many working days after this one. */
export function afterWorkingDays(from: string, count: number, known: readonly CalendarDay[]): string {
  let day = from
  for (let left = count; left > 0; ) {
    day = dayAfter(day)
    if (isWorking(day, known)) left--
  }
  return day
}
