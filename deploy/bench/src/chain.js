// A record of one million entries, bound one to the other by the database as deeds would be, is recomputed by the same command
// that an auditor runs. Ten times the entries must take about ten times as long.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { prepare } from './data.js'
import { connected, password, postgresPort, root } from './stack.js'
import { median } from './statistics.js'

const SHORT = 100_000
const LONG = 1_000_000
const AT_ONCE = 500
const RUNS = 3
const DATABASE = 'bench_chain'

const ENTRIES = `
  insert into audit (at, actor, actor_name, actor_duty, action, subject_kind, subject_id, title, jurisdiction_id, before, after)
  select now(), 'county.office', '县专班办公室', '专班办公室', 'accept', 'report', gen_random_uuid(), '第' || i || '次审核', j.id,
    '{"status": "SIGNED"}', '{"status": "ACCEPTED", "note": "同意"}'
  from generate_series(1, ${AT_ONCE}) i cross join (select id from jurisdiction order by code limit 1) j`

export async function chained(say) {
  const filled = await prepare(1, () => {})
  await postgres(`drop database if exists ${DATABASE} with (force)`)
  await postgres(`create database ${DATABASE} template ${filled.database} owner shishi_owner`)
  try {
    await connected('postgres', DATABASE, (client) => client.query('truncate audit, audit_head'))
    const short = await verified(SHORT)
    const long = await verified(LONG)
    const lines = [
      `${SHORT} entries: written at ${short.written} a second, verified at ${short.rate} a second (median of ${RUNS} runs)`,
      `${LONG} entries: written at ${long.written} a second, verified at ${long.rate} a second (median of ${RUNS} runs)`,
      `${long.rate >= 0.7 * short.rate ? 'PASS' : 'FAIL'}  the record is verified in linear time: ${(long.rate / short.rate).toFixed(2)} times the rate at ten times the entries, at least 0.7`,
    ]
    lines.forEach((line) => say(line))
    return lines
  } finally {
    await postgres(`drop database ${DATABASE} with (force)`)
  }
}

/** Lets the record grow to so many entries and recomputes it. */
async function verified(entries) {
  const began = Date.now()
  let added = 0
  await connected('postgres', DATABASE, async (client) => {
    const { rows } = await client.query('select count(*)::int as there from audit')
    for (let there = rows[0].there; there < entries; there += AT_ONCE) {
      await client.query(ENTRIES)
      added += AT_ONCE
    }
    await client.query('vacuum analyze audit')
  })
  const seconds = (Date.now() - began) / 1000
  const rates = Array.from({ length: RUNS }, verify)
  return { written: Math.round(added / seconds), rate: Math.round(median(rates)) }
}

/** What the command prints of its own rate; a chain that does not fit ends the measurement. */
function verify() {
  const app = join(root, 'backend/target/quarkus-app')
  const java = spawnSync(join(root, 'deploy/local/find-jdk'), { encoding: 'utf8' }).stdout.trim()
  const { status, stdout } = spawnSync(
    join(java, 'bin/java'),
    ['-cp', `${app}/app/*:${app}/lib/main/*`, 'io.shishi.audit.chain.VerifyCommand', 'no-archive'],
    {
      encoding: 'utf8',
      env: {
        ...process.env,
        SHISHI_VERIFY_URL: `jdbc:postgresql://127.0.0.1:${postgresPort}/${DATABASE}`,
        SHISHI_VERIFY_USERNAME: 'postgres',
        SHISHI_VERIFY_PASSWORD: password('postgres'),
      },
    },
  )
  const rate = /每秒(\d+)条/.exec(stdout)
  if (status !== 0 || !rate) {
    throw new Error(`the record did not verify:\n${stdout}`)
  }
  return Number(rate[1])
}

const postgres = (sql) => connected('postgres', 'postgres', (client) => client.query(sql))

if (process.argv[1].endsWith('chain.js')) {
  const lines = await chained((line) => console.log(line))
  process.exitCode = lines.some((line) => line.startsWith('FAIL')) ? 1 : 0
}
