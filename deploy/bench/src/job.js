// The daily work: every plan in force gets its lights of the day, one after the other, by the API itself.
import { setTimeout as sleep } from 'node:timers/promises'
import { startApi } from './api.js'
import { during } from './statements.js'
import { connected } from './stack.js'

const PATIENCE = 60 * 60_000
/** So many plans tell how many statements one takes. */
const SAMPLE = 20

/** Times the job in a new process, which finds no plan with lights of today, and every light other than it will be. */
export async function dayPasses(set, say) {
  if ((await number(set, 'select count(*) from light')) === 0) {
    await run(set)
  }
  await connected('postgres', set.database, async (client) => {
    await client.query('truncate light_day')
    await client.query('update light set expected = coalesce(expected, 0) + 1')
    await client.query('vacuum analyze light')
  })
  set.day = await run(set)
  await rememberRounds(set)
  say(`  ${set.database}: the day's lights of ${set.size} plans in ${set.day.seconds.toFixed(1)} s`)
}

async function run(set) {
  try {
    const statements = await during(set, async () => {
      set.api = await startApi(set, { SHISHI_DISPATCH_EVERY: 'off' })
      await lit(set, Math.min(set.size, SAMPLE))
    })
    await lit(set, set.size)
    const ended = await number(set, 'select extract(epoch from max(recorded_at)) * 1000 from light_day')
    const plans = statements.flatMap(({ sql }, at) => (sql.includes('pg_advisory_xact_lock') ? [at] : []))
    const whole = plans.length > 1 ? plans.at(-1) : statements.length
    return {
      seconds: (ended - statements[plans[0]].at) / 1000,
      statements: Math.round((whole - plans[0]) / Math.max(1, plans.length - 1)),
      megabytes: set.api.peakMegabytes(),
    }
  } finally {
    await set.api?.stop()
  }
}

async function lit(set, plans) {
  const began = Date.now()
  while ((await number(set, 'select count(*) from light_day')) < plans) {
    if (Date.now() - began > PATIENCE) {
      throw new Error(`the lights of ${set.database} were not worked out in an hour`)
    }
    await sleep(200)
  }
}

/** The last day of each round before is recorded as well: the board shows a year of them. */
function rememberRounds(set) {
  return connected('postgres', set.database, async (client) => {
    await client.query(`
      insert into light_day (plan_id, day, rule_version, lights, tasks, curve, recorded_at)
      select d.plan_id, o.to_on, d.rule_version, '{}', d.tasks, d.curve, o.to_on
      from round o join light_day d using (plan_id) where o.ordinal < 12 order by o.ordinal, o.plan_id`)
    await client.query('vacuum analyze light, light_day')
  })
}

function number(set, sql) {
  return connected('postgres', set.database, async (client) => {
    const { rows } = await client.query({ text: sql, rowMode: 'array' })
    return Number(rows[0][0])
  })
}
