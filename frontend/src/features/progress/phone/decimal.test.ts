import { asTyped, minus, percentage, readNumber } from './decimal'

test('blank is not zero', () => {
  expect(readNumber('  ')).toEqual({ kind: 'blank' })
  expect(readNumber('0')).toEqual({ kind: 'number', value: 0 })
})

test('digits are taken as people type them', () => {
  expect(readNumber('6,870')).toEqual({ kind: 'number', value: 6870 })
  expect(readNumber('６８７０．５')).toEqual({ kind: 'number', value: 6870.5 })
  expect(readNumber('−3')).toEqual({ kind: 'number', value: -3 })
  expect(readNumber('31.8940')).toEqual({ kind: 'number', value: 31.894 })
})

test('a slip is told instead of guessed at', () => {
  expect(readNumber('12a')).toEqual({ kind: 'wrong', why: 'notANumber' })
  expect(readNumber('1.2.3')).toEqual({ kind: 'wrong', why: 'notANumber' })
  expect(readNumber('123456789012')).toEqual({ kind: 'wrong', why: 'tooLong' })
  expect(readNumber('0.00001')).toEqual({ kind: 'wrong', why: 'tooFine' })
})

test('differences have no floating dust', () => {
  expect(minus(0.3, 0.1)).toBe(0.2)
  expect(minus(138.894, 107)).toBe(31.894)
})

test('a percentage is rounded half up on four decimals, as the server does it', () => {
  expect(percentage(2, 3)).toBe(66.6667)
  expect(percentage(1, 8)).toBe(12.5)
  expect(percentage(1, 0)).toBeNull()
  expect(percentage(null, 5)).toBeNull()
})

test('an input holds a plain number', () => {
  expect(asTyped(6420)).toBe('6420')
  expect(asTyped(null)).toBe('')
})
