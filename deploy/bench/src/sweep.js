// The clocks: the reports of one county are due, and the API finds them among all and reminds of them.
import { setTimeout as sleep } from 'node:timers/promises'
import { startApi } from './api.js'
import { dropStale, prepare } from './data.js'
import { id } from './names.js'
import { sweeps } from './report.js'
import { during } from './statements.js'
import { connected } from './stack.js'
import { dueClocks } from './targets.js'

const PATIENCE = 5 * 60_000

/** Tomorrow a county's reports are due, and nobody has looked at their clocks for ten days. */
const DUE = [
  `update round set due_at = now() + interval '1 day' where id = $1`,
  `update timer t set due_at = o.due_at, until_at = o.closes_at, phase = 'REPORT_DUE', arm = 1, stood_down = false,
       seen_at = now() - interval '10 days', next_at = now() - interval '1 minute'
   from round o where o.id = t.round_id and o.id = $1`,
]

const AS_BEFORE = [
  `update round set due_at = now() + interval '20 days' where id = $1`,
  `update timer t set due_at = o.due_at, seen_at = now(), next_at = now() + interval '15 days' from round o where o.id = t.round_id and o.id = $1`,
  `delete from reminder where round_id = $1`,
]

export async function clockTicks(set, say) {
  const round = id('round', 1, 12)
  await each(set, DUE, round)
  const due = await number(set, 'select count(*) from timer where next_at <= now()')
  const statements = await during(set, () => ticked(set))
  const found = statements.findIndex(({ sql }) => isDueQuery(sql))
  const reminders = await number(set, 'select count(*) from reminder')
  if (found < 0 || reminders < due) {
    throw new Error(`${set.database}: ${due} clocks were due and ${reminders} reminders were sent`)
  }
  await each(set, [AS_BEFORE[2], ...DUE], round)
  set.tick = {
    due,
    timers: await number(set, 'select count(*) from timer'),
    seconds: (statements.at(-1).at - statements[found].at) / 1000,
    statements: statements.length - found,
    query: await explained(set, statements[found].sql),
  }
  await each(set, AS_BEFORE, round)
  say(`  ${set.database}: ${due} of ${set.tick.timers} clocks found in ${set.tick.query.milliseconds.toFixed(2)} ms`)
}

/** Until nothing is due any more; the first tick comes twenty seconds after the start. */
async function ticked(set) {
  set.api = await startApi(set, { SHISHI_LIGHTS_EVERY: 'off', SHISHI_DISPATCH_EVERY: '1h' })
  try {
    const began = Date.now()
    while ((await number(set, 'select count(*) from timer where next_at <= now()')) > 0) {
      if (Date.now() - began > PATIENCE) {
        throw new Error(`what is due in ${set.database} was not done in five minutes`)
      }
      await sleep(500)
    }
  } finally {
    await set.api.stop()
  }
}

const isDueQuery = (sql) => /from timer /.test(sql) && /next_at<=\$1/.test(sql) && !/bundle=/.test(sql)

/** The plan of the query as the API sends it, and what it read. */
function explained(set, sql) {
  return connected('postgres', set.database, async (client) => {
    await client.query('vacuum analyze timer')
    const values = [new Date().toISOString(), '1970-01-01T00:00:00Z', '00000000-0000-0000-0000-000000000000']
    const given = sql
      .replace(/offset \$\d+ rows/, 'offset 0 rows')
      .replace(/fetch first \$\d+ rows/, 'fetch first 500 rows')
      .replace(/\$(\d+)/g, (_, n) => `'${values[n - 1]}'`)
    const { rows } = await client.query(`explain (analyze, buffers, format json) ${given}`)
    const { rows: lines } = await client.query(`explain (analyze, buffers, costs off, summary off, timing off) ${given}`)
    const [{ Plan: plan, 'Execution Time': milliseconds }] = rows[0]['QUERY PLAN']
    return {
      milliseconds,
      pages: plan['Shared Hit Blocks'] + plan['Shared Read Blocks'],
      sequential: JSON.stringify(plan).includes('"Seq Scan"'),
      plan: lines.map((line) => line['QUERY PLAN']),
    }
  })
}

function each(set, statements, ...values) {
  return connected('postgres', set.database, async (client) => {
    for (const sql of statements) {
      await client.query(sql, values)
    }
  })
}

function number(set, sql) {
  return connected('postgres', set.database, async (client) => {
    const { rows } = await client.query({ text: sql, rowMode: 'array' })
    return Number(rows[0][0])
  })
}

if (process.argv[1].endsWith('sweep.js')) {
  await dropStale()
  const sets = []
  for (const size of (process.env.SHISHI_BENCH_SIZES ?? '1,122,2844').split(',').map(Number)) {
    sets.push(await prepare(size, console.log))
  }
  for (const set of sets) {
    await clockTicks(set, console.log)
  }
  console.log([...sweeps(sets), ...dueClocks(sets)].join('\n'))
}
