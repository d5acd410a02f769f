import assert from 'node:assert/strict'
import { test } from 'node:test'
import { forPgbench, parse } from '../src/log.js'

const entry = (words, database = 'bench_1', at = '1790000000.123') => `@@${at} ${database} ${words}\n`

test('a statement has its values put in', () => {
  const log =
    entry("LOG:  execute S_4: select *\n\tfrom plan where id = $1 and title = $2 and year = $3") +
    entry("DETAIL:  Parameters: $1 = 'a-b', $2 = 'it''s', $3 = NULL")
  const { statements } = parse(log, 'bench_1')
  assert.deepEqual(statements, [
    { at: 1790000000123, sql: "select *\n\tfrom plan where id = 'a-b' and title = 'it''s' and year = NULL" },
  ])
})

test('bounds of transactions are no statements, and commits are counted', () => {
  const log =
    entry('LOG:  execute <unnamed>: BEGIN') + entry('LOG:  execute S_1: select 1') + entry('LOG:  execute <unnamed>: COMMIT')
  const { statements, commits } = parse(log, 'bench_1')
  assert.equal(statements.length, 1)
  assert.equal(commits, 1)
})

test('other databases and the server itself are left out', () => {
  const log = entry('LOG:  execute S_1: select 1', 'bench_122') + entry('LOG:  checkpoint starting: time', '')
  assert.equal(parse(log, 'bench_1').statements.length, 0)
})

test('pgbench gets one line and takes nothing for a variable of its own', () => {
  assert.equal(
    forPgbench(`select '{"green":null,"red":"灯:红"}'::jsonb,\n  '12:00:00'`),
    `select '{"green": null,"red":"灯: 红"}'::jsonb, '12:00:00';`,
  )
})
