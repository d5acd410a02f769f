// One database a size: migrated by the API itself, then filled in sets by data.sql. Kept for the next run of the same month.
import { createHash } from 'node:crypto'
import { readFileSync, statfsSync } from 'node:fs'
import { join } from 'node:path'
import { startApi } from './api.js'
import { connected, data, root } from './stack.js'

const MEGABYTES_A_JURISDICTION = 2

const filling = readFileSync(new URL('../data.sql', import.meta.url), 'utf8')

export async function prepare(size, say) {
  const set = { size, database: `bench_${size}` }
  const began = Date.now()
  const kept = await isKept(set)
  if (!kept) {
    requireRoom(size)
    await create(set)
    set.api = await startApi(set)
    await set.api.stop()
    await connected('postgres', set.database, (client) => client.query(filling.replaceAll('${jurisdictions}', String(size))))
    await connected('postgres', set.database, (client) => client.query('vacuum analyze'))
    await connected('postgres', 'postgres', (client) => client.query(`comment on database ${set.database} is '${stamp()}'`))
    set.filledIn = (Date.now() - began) / 1000
  }
  set.megabytes = await connected('postgres', set.database, async (client) => {
    // The open round stays open, however long the data set is kept.
    await client.query(`update round set due_at = now() + interval '20 days', closes_at = now() + interval '30 days' where ordinal = 12`)
    const { rows } = await client.query('select pg_database_size(current_database()) / 1048576 as size')
    return Number(rows[0].size)
  })
  const how = kept ? 'kept from the last time' : `filled in ${set.filledIn.toFixed(0)} s`
  say(`  ${set.database}: ${how}, ${set.megabytes} MB`)
  return set
}

/** The year of the data set ends with this month, so another month needs another one; so does another data.sql. */
function stamp() {
  const month = new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' }).slice(0, 7)
  return `${month} ${createHash('sha256').update(filling).digest('hex').slice(0, 16)}`
}

function isKept(set) {
  return connected('postgres', 'postgres', async (client) => {
    const { rows } = await client.query(
      `select shobj_description(oid, 'pg_database') as stamp from pg_database where datname = $1`,
      [set.database],
    )
    return rows[0]?.stamp === stamp()
  })
}

/** Data sets of another month, or half filled ones, only take room. */
export function dropStale() {
  return connected('postgres', 'postgres', async (client) => {
    const { rows } = await client.query(
      `select datname from pg_database where datname ~ '^bench_[0-9]+$' and shobj_description(oid, 'pg_database') is distinct from $1`,
      [stamp()],
    )
    for (const { datname } of rows) {
      await client.query(`drop database ${datname} with (force)`)
    }
  })
}

async function create(set) {
  await connected('postgres', 'postgres', async (client) => {
    await client.query(`create database ${set.database} owner shishi_owner`)
    await client.query(`grant connect on database ${set.database} to shishi_app`)
  })
  const grants = readFileSync(join(root, 'deploy/postgres/grants.sql'), 'utf8')
  await connected('postgres', set.database, (client) => client.query(grants))
}

function requireRoom(size) {
  const { bavail, bsize } = statfsSync(data)
  const needed = 500 + MEGABYTES_A_JURISDICTION * size
  const free = Math.floor((bavail * bsize) / 1048576)
  if (free < needed) {
    throw new Error(`${size} jurisdictions need ${needed} MB of disk and ${free} MB are free: choose another folder with SHISHI_BENCH_DATA`)
  }
}
