import Dexie, { type EntityTable } from 'dexie'
import type { Problem } from '../../../api/client'
import type { PointAnswer, Severity, Verdict } from './types'

export type Seen = { answer?: PointAnswer; note: string }
export type Found = { severity: Severity; text: string; wanted: string; dueOn: string }

/** What was seen on site, on this device until the server has it. */
export type Visit = {
  checkId: string
  /** The same for every try to hand in the same result, so that it is handed in once. */
  key: string
  /** By the clock of this device. */
  begunAt: string
  /** The server knows that the visit has begun. */
  told: boolean
  points: Record<string, Seen>
  verified: string
  verdict: Verdict | null
  note: string
  found: Found[]
  keptAt: string
  /** To be handed in as soon as there is a network. */
  handIn: boolean
  problem: Problem | null
}

/** A photo of a point, on this device until the server has it; then what the server calls it. */
export type Photo = {
  id: string
  checkId: string
  code: string
  name: string
  type: string
  bytes: ArrayBuffer
  addedAt: string
  evidenceId: string | null
  problem: Problem | null
}

export type Store = Dexie & {
  visits: EntityTable<Visit, 'checkId'>
  photos: EntityTable<Photo, 'id'>
}

let open: Store | null = null

/** Each account has its own store on a device; what one person saw is never shown to another. */
export function storeOf(username: string): Store {
  const name = `shishi.checks.${username}`
  if (open?.name === name) return open
  open?.close()
  open = new Dexie(name) as Store
  open.version(1).stores({ visits: 'checkId', photos: 'id, checkId' })
  return open
}

/** Says on the device that there is something here, so that nobody else has to load this to find out. */
export const hereMark = (username: string) => `shishi.checks.here.${username}`

/** How many checks were begun here and are not handed in. */
export async function unsentChecks(store: Store): Promise<number> {
  return store.visits.count()
}

/** Also where `crypto.randomUUID` is missing, as it is on plain HTTP. */
export function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
