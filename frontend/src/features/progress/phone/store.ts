import Dexie, { type EntityTable } from 'dexie'
import type { Problem } from '../../../api/client'
import type { Clash } from './merge'
import type { Report } from './types'
import type { Values } from './values'

/** What somebody typed into a report on this device, until the server has it. */
export type Draft = {
  reportId: string
  /** What the server had when this was typed; the version that it grows from. */
  base: Report
  values: Values
  /** Counts the changes made here; the server has those up to `sent`. */
  edits: number
  sent: number
  keptAt: string
  savedAt: string | null
  /** To be handed in as soon as all of it has reached the server. */
  handIn: boolean
  /** What "nothing has changed" replaced, to come back when that is taken back. */
  aside?: Values | null
  trouble: Trouble | null
}
export type Trouble =
  | { kind: 'clash'; theirs: Report; clashes: Clash[] }
  | { kind: 'refused'; problem: Problem; edits: number; handingIn: boolean }

/** A photo or document on this device, until the server has it. */
export type WaitingFile = {
  id: string
  reportId: string
  measureId: string | null
  name: string
  type: string
  bytes: ArrayBuffer
  addedAt: string
  problem: Problem | null
}

export type Store = Dexie & {
  drafts: EntityTable<Draft, 'reportId'>
  files: EntityTable<WaitingFile, 'id'>
}

let open: Store | null = null

/** Each account has its own store on a device; what one person typed is never shown to another. */
export function storeOf(username: string): Store {
  const name = `shishi.drafts.${username}`
  if (open?.name === name) return open
  open?.close()
  open = new Dexie(name) as Store
  open.version(1).stores({ drafts: 'reportId', files: 'id, reportId' })
  return open
}

export const isUnsent = (draft: Draft) => draft.edits !== draft.sent || draft.handIn

/** How many reports have something on this device that the server does not have. */
export async function unsentReports(store: Store): Promise<Set<string>> {
  const [drafts, files] = await Promise.all([store.drafts.toArray(), store.files.toArray()])
  return new Set([...drafts.filter(isUnsent), ...files].map((row) => row.reportId))
}

/** Leaves only what is not on the server yet; when an account signs out, nothing else of it stays. */
export async function leave(store: Store) {
  const sent = (await store.drafts.toArray()).filter((draft) => !isUnsent(draft))
  await store.drafts.bulkDelete(sent.map((draft) => draft.reportId))
  if ((await unsentReports(store)).size === 0) await store.delete()
}

/** Also where `crypto.randomUUID` is missing, as it is on plain HTTP. */
export function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
