import { byMonth, monthEnds, moved, shareOn, toPoints } from './schedule'

test('the months end on their last days, the last one on the due date', () => {
  expect(monthEnds('2026-01-01', '2026-04-15')).toEqual(['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-15'])
  expect(monthEnds('2026-11-01', '2027-01-31')).toEqual(['2026-11-30', '2026-12-31', '2027-01-31'])
})

test('between two points the line is straight; before the first there is nothing', () => {
  const points = [
    { on: '2026-01-01', share: 0 },
    { on: '2026-01-11', share: 0.5 },
  ]
  expect(shareOn(points, '2026-01-06')).toBe(0.25)
  expect(shareOn(points, '2025-12-31')).toBe(0)
  expect(shareOn(points, '2026-03-01')).toBe(0.5)
})

test('a standard that jumps on its day is nothing until then', () => {
  const step = [
    { on: '2026-06-30', share: 0 },
    { on: '2026-07-01', share: 1 },
  ]
  expect(byMonth(step, '2026-01-01', '2026-08-31').map(({ percent }) => percent)).toEqual([0, 0, 0, 0, 0, 0, 100, 100])
})

test('moving one month carries the others along, so that the line never falls', () => {
  const months = [
    { on: '2026-01-31', percent: 10 },
    { on: '2026-02-28', percent: 20 },
    { on: '2026-03-31', percent: 30 },
  ]
  expect(moved(months, 1, 40).map(({ percent }) => percent)).toEqual([10, 40, 40])
  expect(moved(months, 1, 5).map(({ percent }) => percent)).toEqual([5, 5, 30])
  expect(moved(months, 2, 130).at(-1)?.percent).toBe(100)
})

test('what was edited goes back as shares from the first day on', () => {
  expect(toPoints([{ on: '2026-01-31', percent: 12.5 }], '2026-01-01')).toEqual([
    { on: '2026-01-01', share: 0 },
    { on: '2026-01-31', share: 0.125 },
  ])
})
