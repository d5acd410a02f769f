import { weeksOf, yearOf } from './year'

test('a month is laid out in weeks from Monday', () => {
  const weeks = weeksOf(2026, 2)
  expect(weeks).toHaveLength(5)
  expect(weeks[0]).toEqual([null, null, null, null, null, null, '2026-02-01'])
  expect(weeks[4]).toEqual(['2026-02-23', '2026-02-24', '2026-02-25', '2026-02-26', '2026-02-27', '2026-02-28', null])
})

test('a year that cannot be is this one', () => {
  expect(yearOf(new URLSearchParams('year=2027'))).toBe(2027)
  expect(yearOf(new URLSearchParams('year=1'))).toBe(yearOf(new URLSearchParams()))
})
