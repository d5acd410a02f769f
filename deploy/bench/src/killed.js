// The API is killed in the middle of a sweep, and again in the middle of sending mails. What it had promised must be the same as
// that of one that was left alone: nobody is forgotten, nobody is reminded twice, and a mail that comes twice says so.
import { setTimeout as sleep } from 'node:timers/promises'
import { startApi } from './api.js'
import { prepare } from './data.js'
import { openMailbox } from './mailbox.js'
import { connected } from './stack.js'

const COUNTIES = 30
const PATIENCE = 10 * 60_000

/** The round of the month before was due yesterday and is open, nobody has handed in, and everybody wants mail at once. */
const LATE = `
  update round set opens_at = now() - interval '20 days', opened_at = now() - interval '20 days',
    due_at = now() - interval '1 day', closes_at = now() + interval '20 days' where ordinal = 12;
  update report set status = 'DRAFT', submitted_at = null, signed_at = null, accepted_at = null
    where round_id in (select id from round where ordinal = 12);
  insert into person (id, jurisdiction_id, username, name, state, roles, changed_at, version)
    select gen_random_uuid(), jurisdiction_id, username, min(name), 'ACTIVE', '{}', now(), 0 from member group by jurisdiction_id, username
    on conflict do nothing;
  insert into notice_setting (id, jurisdiction_id, username, mail, digest_at, quiet_days, email, version)
    select gen_random_uuid(), jurisdiction_id, username, 'AT_ONCE', '08:30', false, username || '@example.invalid', 0
    from member where retired_at is null group by jurisdiction_id, username;
  delete from timer;
  insert into timer (id, jurisdiction_id, plan_id, round_id, agency_id, report_id, bundle, phase, since, due_at, until_at,
      reached, begun_at, arm, seen_at, next_at, stood_down)
    select md5('timer ' || r.id)::uuid, p.jurisdiction_id, p.id, o.id, r.agency_id, r.id, r.agency_id || '/' || o.id,
      'REPORT_DUE', o.opened_at, o.due_at, o.closes_at, 'BLUE', o.opened_at, 1, o.opened_at, now(), false
    from report r join round o on o.id = r.round_id join plan p on p.id = r.plan_id
    where o.ordinal = 12 and r.superseded_at is null;
  vacuum analyze`

export async function killed(say) {
  const filled = await prepare(COUNTIES, () => {})
  const alone = await clone(filled, 'bench_left_alone')
  const hit = await clone(filled, 'bench_killed')
  const undisturbed = await lived(alone, [])
  const disturbed = await lived(hit, [
    { what: 'sweep', when: (set) => count(set, 'select count(*) from reminder'), after: 100 },
    { what: 'delivery', when: (_set, box) => box.mails.length, after: 60 },
  ])
  const repeats = disturbed.mails.length - new Set(disturbed.mails.map((mail) => mail.id)).size
  const lines = [
    check(undisturbed.reminders.length > 500, `left alone, ${undisturbed.reminders.length} reminders and ${undisturbed.notices.length} notices are promised`),
    check(same(undisturbed.reminders, disturbed.reminders), `killed in a sweep: the same ${disturbed.reminders.length} reminders, none lost, none twice`),
    check(same(undisturbed.notices, disturbed.notices), `and the same ${disturbed.notices.length} notices`),
    check(disturbed.unsent === 0, `killed in a delivery: ${disturbed.unsent} notices without a mail that arrived`),
    check(unmarked(disturbed.mails) === 0, `${repeats} mails came twice, ${unmarked(disturbed.mails)} of them without saying so`),
  ]
  lines.forEach((line) => say(line))
  for (const { database } of [alone, hit]) {
    await connected('postgres', 'postgres', (client) => client.query(`drop database ${database} with (force)`))
  }
  return lines
}

/** Starts the API as often as it is killed and once more, until there is nothing left to do. */
async function lived(set, blows) {
  const box = await openMailbox()
  try {
    for (const [times, blow] of [...blows, null].entries()) {
      const api = await startApi(set, {
        SHISHI_LIGHTS_EVERY: 'off',
        SHISHI_DISPATCH_EVERY: '1s',
        SHISHI_NOTICES_GATHER: '1s',
        SHISHI_DELIVERIES_EVERY: '1s',
        SHISHI_MAIL_HOST: '127.0.0.1',
        SHISHI_MAIL_PORT: String(box.port),
        SHISHI_CLOCK_MOVABLE: 'true',
      })
      if (blow) {
        await until(async () => (await blow.when(set, box)) >= blow.after, `the ${blow.what} did not begin`)
        await api.kill()
        await forgetLeases(set, times + 1)
      } else {
        await until(() => isDone(set), 'there was no end')
        await api.stop()
      }
    }
    return { ...(await promised(set)), mails: box.mails, unsent: await unsent(set, box) }
  } finally {
    await box.close()
  }
}

/** Nobody waits the minutes after which somebody else takes up what the dead one had taken: for the next one they have passed. */
const forgetLeases = (set, times) =>
  run(set, `insert into clock_shift (ahead_seconds) values (${times * 180})
    on conflict (single) do update set ahead_seconds = excluded.ahead_seconds`)

async function isDone(set) {
  const waiting = await count(
    set,
    `select (select count(*) from timer where next_at <= now()) + (select count(*) from notice where mail_at <= now())
      + (select count(*) from delivery where state = 'PENDING')`,
  )
  return waiting === 0 && (await count(set, 'select count(*) from delivery')) > 0
}

async function promised(set) {
  return {
    reminders: await column(set, `select report_id || ' ' || arm || ' ' || step from reminder where report_id is not null order by 1`),
    notices: await column(set, `select username || ' ' || occasion from notice order by 1`),
  }
}

async function unsent(set, box) {
  const arrived = new Set(box.mails.map((mail) => mail.id))
  const mails = await connected('postgres', set.database, (client) => client.query('select id, unnest(items) as notice from delivery'))
  const told = new Set(mails.rows.filter((row) => arrived.has(row.id)).map((row) => row.notice))
  const all = await column(set, 'select id::text from notice')
  return all.filter((id) => !told.has(id)).length
}

/** Of the mails that came more than once, those after the first that do not say so. */
function unmarked(mails) {
  const seen = new Set()
  return mails.filter((mail) => {
    const again = seen.has(mail.id)
    seen.add(mail.id)
    return again && !mail.repeat
  }).length
}

async function clone(filled, database) {
  await connected('postgres', 'postgres', async (client) => {
    await client.query(`drop database if exists ${database} with (force)`)
    await client.query(`create database ${database} template ${filled.database} owner shishi_owner`)
    await client.query(`grant connect on database ${database} to shishi_app`)
  })
  const set = { size: database, database }
  for (const statement of LATE.split(';')) {
    await run(set, statement)
  }
  return set
}

const run = (set, sql) => connected('postgres', set.database, (client) => client.query(sql))

async function column(set, sql) {
  const { rows } = await connected('postgres', set.database, (client) => client.query({ text: sql, rowMode: 'array' }))
  return rows.map(([value]) => value)
}

const count = async (set, sql) => Number((await column(set, sql))[0])

async function until(reached, otherwise) {
  const began = Date.now()
  while (!(await reached())) {
    if (Date.now() - began > PATIENCE) {
      throw new Error(otherwise)
    }
    await sleep(100)
  }
}

const same = (some, others) => some.length === others.length && some.every((one, i) => one === others[i])

const check = (reached, words) => `${reached ? 'PASS' : 'FAIL'}  ${words}`

if (process.argv[1].endsWith('killed.js')) {
  const lines = await killed((line) => console.log(line))
  process.exitCode = lines.some((line) => line.startsWith('FAIL')) ? 1 : 0
}
