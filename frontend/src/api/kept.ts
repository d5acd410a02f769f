import Dexie, { type EntityTable } from 'dexie'
import { isUnreachable } from './client'

type Answer = { key: string; value: unknown }
type Answers = Dexie & { answers: EntityTable<Answer, 'key'> }

/** On a bad network one waits this long before the device's copy is shown instead. */
const PATIENCE = 6000
let answers: Answers | null = null

/** What this device remembers belongs to one account; the next account has a store of its own and sees none of it. */
export function rememberFor(username: string) {
  if (answers?.name === nameOf(username)) return
  answers?.close()
  answers = new Dexie(nameOf(username)) as Answers
  answers.version(1).stores({ answers: 'key' })
}

/** Asks the server and remembers what it said; without a network, what it said last. A refusal stays a refusal. */
export async function kept<T>(key: string, ask: () => Promise<T>): Promise<T> {
  const asked = ask()
  asked.then((value) => remember(key, value)).catch(() => void 0)
  const patience = new AbortController()
  try {
    return await Promise.race([asked, orRemembered(key, asked, patience.signal)])
  } catch (error) {
    if (!isUnreachable(error)) throw error
    const known = await recall<T>(key)
    if (known === undefined) throw error
    return known
  } finally {
    patience.abort()
  }
}

export async function remember(key: string, value: unknown) {
  await answers?.answers.put({ key, value }).catch(() => void 0) // full or forbidden: nothing is remembered
}

export async function recall<T>(key: string): Promise<T | undefined> {
  const known = await answers?.answers.get(key).catch(() => undefined)
  return known?.value as T | undefined // the same key always holds the same kind of answer
}

/** Forgets all of an account's answers; called when it signs out. */
export async function forgetAnswers() {
  await answers?.delete().catch(() => void 0)
  answers = null
}

function orRemembered<T>(key: string, asked: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const timer = setTimeout(async () => {
      const known = await recall<T>(key)
      if (known !== undefined) resolve(known)
      else asked.then(resolve, reject)
    }, PATIENCE)
    signal.addEventListener('abort', () => clearTimeout(timer))
  })
}

const nameOf = (username: string) => `shishi.answers.${username}`
