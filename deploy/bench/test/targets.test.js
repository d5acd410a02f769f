import assert from 'node:assert/strict'
import { test } from 'node:test'
import { verdicts } from '../src/targets.js'

const pages = [{ name: 'board', label: 'board', reads: true }]
const set = (size, p99, statements, megabytes) => ({
  size,
  board: { turns: [[p99], [p99], [900]], statements },
  api: { peakMegabytes: () => megabytes },
  day: { megabytes: 300 },
})

test('what reaches every target passes', () => {
  assert.doesNotMatch(verdicts([set(1, 10, 6, 380), set(2844, 20, 6, 400)], pages), /FAIL/)
})

test('a miss is told with its figure', () => {
  const said = verdicts([set(1, 10, 6, 380), set(2844, 25, 7, 401)], pages)
  assert.match(said, /FAIL {2}board: p99 at 2844 is 2\.50 times that at 1 in the median turn, at most 2/)
  assert.match(said, /FAIL {2}board: 7 SQL statements, at most 6/)
  assert.match(said, /FAIL {2}API process: 401 MB at its peak, at most 400 MB/)
})
