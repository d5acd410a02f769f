import assert from 'node:assert/strict'
import { test } from 'node:test'
import { median, quantile, sorted } from '../src/statistics.js'

test('numbers are sorted as numbers', () => {
  assert.deepEqual(sorted([10, 9, 100]), [9, 10, 100])
})

test('a quantile is a value that was seen', () => {
  const hundred = Array.from({ length: 100 }, (_, i) => i + 1)
  assert.equal(quantile(hundred, 0.5), 50)
  assert.equal(quantile(hundred, 0.99), 99)
  assert.equal(quantile([7], 0.99), 7)
  assert.equal(quantile([], 0.5), undefined)
})

test('the median of an even number lies between the middle two', () => {
  assert.equal(median([4, 1, 3]), 3)
  assert.equal(median([4, 1, 3, 2]), 2.5)
})
