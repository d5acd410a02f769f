import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

export type Account = { username: string; password: string; role: string; jurisdiction: string; agency: string | null }
export type Stack = {
  web: string
  api: string
  keycloak: string
  realm: string
  client: string
  accounts: Account[]
}

/** What the launcher says about the stack that runs. */
export function stack(): Stack {
  const folder = process.env.SHISHI_DATA || resolve(import.meta.dirname, '../../../deploy/local/data')
  return JSON.parse(readFileSync(resolve(folder, 'stack.json'), 'utf8')) as Stack // written by the launcher
}

export function account(username: string): Account {
  const found = stack().accounts.find((one) => one.username === username)
  if (!found) throw new Error(`The stack has no account ${username}`)
  return found
}
