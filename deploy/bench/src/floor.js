// The same SQL through pgbench: what the database alone would cost.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { data, password, postgresPort } from './stack.js'
import { statementsOf } from './statements.js'

const SAMPLES = 12

export async function floor(set, page, clients, seconds) {
  const pgbench = find()
  if (!pgbench || page.deeds) {
    return null
  }
  const folder = join(data, 'floor')
  mkdirSync(folder, { recursive: true })
  const scripts = []
  for (let i = 0; i < SAMPLES; i++) {
    const file = join(folder, `${set.size}-${page.name}-${i}.sql`)
    const statements = await statementsOf(set, page.request(set))
    writeFileSync(file, `${statements.map((sql) => sql.replace(/\s+/g, ' ')).join(';\n')};\n`)
    scripts.push('-f', file)
  }
  const ran = spawnSync(
    pgbench,
    ['-n', '-h', '127.0.0.1', '-p', String(postgresPort), '-U', 'shishi_app', '-c', String(clients), '-j', '1',
      '-T', String(seconds * 2), ...scripts, set.database],
    { encoding: 'utf8', env: { ...process.env, PGPASSWORD: password('shishi_app') } },
  )
  const rate = ran.stdout.match(/tps = ([\d.]+)/)
  if (!rate) {
    throw new Error(`pgbench failed: ${ran.stderr.slice(0, 500)}`)
  }
  return Number(rate[1])
}

function find() {
  const folders = [...process.env.PATH.split(':')]
  if (existsSync('/usr/lib/postgresql')) {
    folders.push(...readdirSync('/usr/lib/postgresql').map((version) => `/usr/lib/postgresql/${version}/bin`))
  }
  return folders.map((folder) => join(folder, 'pgbench')).find(existsSync)
}
