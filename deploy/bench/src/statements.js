// Which SQL a request really sends, read from PostgreSQL's own log.
import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { ask } from './load.js'
import { parse, PREFIX } from './log.js'
import { connected, data } from './stack.js'

const log = join(data, 'logs/postgres.log')

/** What each of the requests sent, asked one after the other. */
export function captured(set, requests) {
  return logged(true, async () => {
    const each = []
    for (const request of requests) {
      const from = statSync(log).size
      await ask(set, request)
      // What comes after the answer, as a last commit, is written by then.
      await sleep(40)
      each.push(parse(tail(from), set.database))
    }
    return each
  })
}

/** What is sent to a database while the work goes on, without values. */
export async function during(set, work) {
  const from = statSync(log).size
  await logged(false, work)
  return parse(tail(from), set.database).statements
}

async function logged(values, work) {
  await setting('log_parameter_max_length', values ? -1 : 0)
  await setting('log_statement', "'all'")
  try {
    return await work()
  } finally {
    await setting('log_statement', "'none'")
  }
}

async function setting(name, value) {
  await connected('postgres', 'postgres', async (client) => {
    await client.query(`alter system set log_line_prefix = '${PREFIX}'`)
    await client.query(`alter system set ${name} = ${value}`)
    await client.query('select pg_reload_conf()')
  })
  await sleep(100)
}

function tail(from) {
  const buffer = Buffer.alloc(Math.max(statSync(log).size - from, 0))
  const file = openSync(log, 'r')
  readSync(file, buffer, 0, buffer.length, from)
  closeSync(file)
  return buffer.toString()
}
