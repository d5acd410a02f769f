import { readNumber, writeNumber } from './read-number'

test.each([
  ['6870', 6870],
  [' 6,870 ', 6870],
  ['６８７０．５', 6870.5],
  ['−3', -3],
  ['', null],
])('%j is read as %j', (text, value) => {
  expect(readNumber(text)).toBe(value)
})

test.each(['六千', '1.23456', '1e5', '123456789012'])('%j is no number of ours', (text) => {
  expect(readNumber(text)).toBeNaN()
})

test('blank is not zero', () => {
  expect(writeNumber(null)).toBe('')
  expect(writeNumber(0)).toBe('0')
})
