import assert from 'node:assert/strict'
import { test } from 'node:test'
import { verdicts } from '../src/targets.js'

const pages = [{ name: 'board', label: 'board', reads: true }]
const set = (size, p99, statements, megabytes, sequential = false) => ({
  size,
  board: { turns: [[p99], [p99], [900]], statements },
  api: { peakMegabytes: () => megabytes },
  day: { megabytes: 300 },
  tick: { timers: 480 * size, query: { pages: 4, sequential } },
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

test('a due query that reads every clock fails', () => {
  const said = verdicts([set(1, 10, 6, 380), set(2844, 10, 6, 380, true)], pages)
  assert.match(said, /PASS {2}clocks at 1:/)
  assert.match(said, /FAIL {2}clocks at 2844: the due query reads 4 pages of 1365120 clocks/)
})
