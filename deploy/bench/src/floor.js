// The same SQL through pgbench: what the database alone would cost.
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { forPgbench } from './log.js'
import { captured } from './statements.js'
import { data, password, postgresPort } from './stack.js'

const SAMPLES = 12

/** A durable commit that leaves nothing behind. */
const COMMIT = "begin;\nselect pg_logical_emit_message(true, 'floor', '');\ncommit;"

/** How often a second PostgreSQL does what some requests asked of it, and the most statements that one of them took. */
export async function floorOf(set, page, clients, seconds) {
  const batch = await (page.batchForTheFloor ?? page.batch)(set)
  const requests = Array.from({ length: SAMPLES }, () => batch.next()).filter(Boolean)
  const sent = await captured(set, requests)
  await batch.restore()
  const statements = Math.max(...sent.map((it) => it.statements.length))
  return { statements, rate: pgbench && (await run(set, sent.map((it) => script(page, it)), clients, seconds)) }
}

/** What writes is rolled back, so that it can be done again, and commits as often as the API did. */
function script(page, { statements, commits }) {
  const lines = statements.map(({ sql }) => forPgbench(sql))
  return page.reads ? lines : ['begin;', ...lines, 'rollback;', ...Array(commits).fill(COMMIT)]
}

async function run(set, scripts, clients, seconds) {
  const folder = join(data, 'floor')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const files = scripts.flatMap((lines, i) => {
    const file = join(folder, `${i}.sql`)
    writeFileSync(file, `${lines.join('\n')}\n`)
    return ['-f', file]
  })
  const said = await output(pgbench, [
    '-n', '-M', 'prepared', '-h', '127.0.0.1', '-p', String(postgresPort), '-U', 'shishi_app',
    '-c', String(clients), '-j', '1', '-T', String(Math.ceil(seconds)), '--max-tries=5', ...files, set.database,
  ])
  const rate = said.out.match(/tps = ([\d.]+)/)
  if (!rate || said.code !== 0) {
    throw new Error(`pgbench failed: ${said.err.slice(0, 1000)}`)
  }
  return Number(rate[1])
}

function output(program, words) {
  const process_ = spawn(program, words, { env: { ...process.env, PGPASSWORD: password('shishi_app') } })
  const said = { out: '', err: '' }
  process_.stdout.on('data', (text) => (said.out += text))
  process_.stderr.on('data', (text) => (said.err += text))
  return new Promise((done) => process_.once('close', (code) => done({ ...said, code })))
}

const pgbench = find()

function find() {
  const folders = process.env.PATH.split(':')
  if (existsSync('/usr/lib/postgresql')) {
    folders.push(...readdirSync('/usr/lib/postgresql').map((version) => `/usr/lib/postgresql/${version}/bin`))
  }
  return folders.map((folder) => join(folder, 'pgbench')).find(existsSync)
}
