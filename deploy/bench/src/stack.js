// What the launcher tells: where PostgreSQL is, the passwords, the built API.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'
import pg from 'pg'

export const root = fileURLToPath(new URL('../../../', import.meta.url))
export const data = process.env.SHISHI_DATA
export const postgresPort = Number(process.env.SHISHI_DATABASE_PORT)

const secrets = Object.fromEntries(
  readFileSync(join(data, 'secrets.properties'), 'utf8')
    .split('\n')
    .filter((line) => line.includes('=') && !line.startsWith('#'))
    .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
)

export const password = (user) => secrets[user]

/** Runs the work on a connection of that user and closes it. */
export async function connected(user, database, work) {
  const client = new pg.Client({ host: '127.0.0.1', port: postgresPort, user, database, password: secrets[user] })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
