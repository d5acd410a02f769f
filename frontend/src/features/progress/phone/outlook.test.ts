import { lightFor, missing, shareOf } from './outlook'
import { promise } from './testing/fixtures'

const jobs = promise({
  target: 7500,
  cutoffs: [
    { status: 'RED', to: 4350 },
    { status: 'YELLOW', from: 4350, to: 5850 },
    { status: 'GREEN', from: 5850, to: 7500 },
    { status: 'DONE', from: 7500 },
  ],
})

test.each([
  [0, 'RED'],
  [4349.9999, 'RED'],
  [4350, 'YELLOW'],
  [7499, 'GREEN'],
  [9000, 'DONE'],
])('%d would be %s', (value, status) => {
  expect(lightFor(value, jobs)).toBe(status)
})

test('blank has no light: it is not zero', () => {
  expect(lightFor(null, jobs)).toBeNull()
})

test('says how much more it takes to be on schedule', () => {
  expect(missing(5638, jobs)).toEqual({ more: 212, status: 'GREEN' })
  expect(missing(6000, jobs)).toBeNull()
})

test('the way goes from the baseline to the target', () => {
  expect(shareOf(6870, jobs, false)).toBeCloseTo(91.6)
  expect(shareOf(665, promise({ comparator: '>=', baseline: 650, target: 700 }), false)).toBe(30)
  expect(shareOf(1, promise({ comparator: 'zero', baseline: 4, target: 0 }), false)).toBe(75)
})

test("one round's own amount alone does not tell how far it is", () => {
  expect(shareOf(9, jobs, true)).toBeNull()
})
