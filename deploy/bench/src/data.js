// One database a size: migrated by the API itself, then filled in sets by data.sql.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { startApi } from './api.js'
import { connected, root } from './stack.js'

export async function prepare(size, say) {
  const set = { size, database: `bench_${size}` }
  const there = await connected('postgres', 'postgres', async (client) => {
    const found = await client.query('select 1 from pg_database where datname = $1', [set.database])
    if (found.rowCount === 0) {
      await client.query(`create database ${set.database} owner shishi_owner`)
    }
    return found.rowCount > 0
  })
  if (!there) {
    const grants = readFileSync(join(root, 'deploy/postgres/grants.sql'), 'utf8')
    await connected('postgres', set.database, (client) => client.query(grants))
    await connected('postgres', 'postgres', (client) =>
      client.query(`grant connect on database ${set.database} to shishi_app`),
    )
    const api = await startApi(set, () => {})
    await api.stop()
  }
  const began = Date.now()
  const filled = await connected('shishi_owner', set.database, async (client) => {
    if ((await client.query('select 1 from plan limit 1')).rowCount > 0) {
      return false
    }
    const sql = readFileSync(new URL('../data.sql', import.meta.url), 'utf8')
    await client.query(sql.replaceAll('${jurisdictions}', String(size)))
    return true
  })
  set.filledIn = filled ? (Date.now() - began) / 1000 : null
  say(`  ${set.database}: ${filled ? `filled in ${set.filledIn.toFixed(0)} s` : 'kept from the last time'}`)
  return set
}
