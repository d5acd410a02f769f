// Which SQL a page really sends, read from PostgreSQL's own log.
import { openSync, readSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { ask } from './load.js'
import { connected, data } from './stack.js'

const log = join(data, 'logs/postgres.log')
const MARK = '@@'

/** The statements of one request, with their values put in; begin and commit are not counted. */
export async function statementsOf(set, request) {
  await logging('all')
  const from = statSync(log).size
  await ask(set, request)
  await sleep(150)
  await logging('none')
  return parse(tail(from))
}

/** The most that any of some requests sent. */
export async function countStatements(set, page) {
  if (page.deeds) {
    return countDeed(set, page)
  }
  let most = 0
  for (let i = 0; i < 5; i++) {
    most = Math.max(most, (await statementsOf(set, page.request(set))).length)
  }
  return String(most)
}

/** Save and submit, each for itself. */
async function countDeed(set, page) {
  const counts = {}
  const counted = async (request) => {
    await logging('all')
    const from = statSync(log).size
    const answer = await ask(set, request)
    await sleep(150)
    await logging('none')
    counts[`${request.method} ${request.path.replace(/^.*reports\/[^/]+/, '')}`] = parse(tail(from)).length
    return answer
  }
  const once = page.deeds(set, 0, 4, counted)
  await once.next()
  await once.next()
  await once.return()
  return `${counts['PUT ']} + ${counts['POST /submission']}`
}

async function logging(what) {
  await connected('postgres', 'postgres', async (client) => {
    await client.query(`alter system set log_line_prefix = '${MARK}'`)
    await client.query(`alter system set log_statement = '${what}'`)
    await client.query('select pg_reload_conf()')
  })
  await sleep(100)
}

function tail(from) {
  const size = statSync(log).size - from
  const buffer = Buffer.alloc(Math.max(size, 0))
  readSync(openSync(log, 'r'), buffer, 0, buffer.length, from)
  return buffer.toString()
}

function parse(text) {
  const statements = []
  for (const entry of text.split(MARK)) {
    const executed = entry.match(/^LOG: {2}execute [^:]*: ([\s\S]*)$/)
    const values = entry.match(/^DETAIL: {2}(?:Parameters|parameters): ([\s\S]*)$/)
    if (executed && !/^(begin|commit|rollback|set |show )/i.test(executed[1])) {
      statements.push({ sql: executed[1].trim() })
    } else if (values && statements.length > 0) {
      statements.at(-1).values = values[1].trim()
    }
  }
  return statements.map(({ sql, values }) => (values ? withValues(sql, values) : sql))
}

function withValues(sql, values) {
  const given = {}
  for (const [, number, value] of values.matchAll(/\$(\d+) = ('(?:[^']|'')*'|NULL)/g)) {
    given[number] = value
  }
  return sql.replace(/\$(\d+)/g, (_, number) => given[number] ?? 'NULL')
}
