import type { CalendarDay } from './types'
import { afterWorkingDays, isWorking } from './working-days'

const known: CalendarDay[] = [
  { on: '2026-10-01', kind: 'HOLIDAY', name: '国庆节' },
  { on: '2026-10-02', kind: 'HOLIDAY', name: '国庆节' },
  { on: '2026-10-10', kind: 'WORKDAY', name: '国庆节调休' },
]

test('weekends rest, holidays too, and make-up days work', () => {
  expect(isWorking('2026-09-30', known)).toBe(true)
  expect(isWorking('2026-10-01', known)).toBe(false)
  expect(isWorking('2026-10-03', known)).toBe(false)
  expect(isWorking('2026-10-10', known)).toBe(true)
})

test('working days are counted over holidays and weekends', () => {
  expect(afterWorkingDays('2026-09-30', 1, known)).toBe('2026-10-05')
  expect(afterWorkingDays('2026-10-09', 1, known)).toBe('2026-10-10')
  expect(afterWorkingDays('2026-09-30', 0, known)).toBe('2026-09-30')
})
