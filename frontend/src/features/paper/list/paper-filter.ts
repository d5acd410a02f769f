import { KINDS, RUNGS } from '../states'
import type { PaperKind, PaperState, Rung } from '../types'

export const SORTS = ['issuedAt', 'dueAt'] as const
export const STATES = ['OPEN', 'CLOSED', 'CANCELLED', 'ALL'] as const

export type PaperFilter = {
  kind?: PaperKind
  /** Open ones when nothing is said. */
  status?: PaperState | 'ALL'
  late?: true
  agency?: string
  task?: string
  rung?: Rung
  q?: string
  sort?: (typeof SORTS)[number]
  page?: number
}

/** What an address asks of the list; anything it cannot mean is left out. */
export function paperFilter(search: URLSearchParams): PaperFilter {
  const text = (name: string) => search.get(name)?.trim() || undefined
  const one = <T extends string>(known: readonly T[], name: string) => known.find((value) => value === text(name))
  const page = Number(text('page') ?? 0)
  const filter: PaperFilter = {
    kind: one(KINDS, 'kind'),
    status: one(STATES, 'status'),
    late: text('late') === 'true' || undefined,
    agency: text('agency'),
    task: text('task'),
    rung: one(RUNGS, 'rung'),
    q: text('q'),
    sort: one(SORTS, 'sort'),
    page: Number.isInteger(page) && page > 0 ? page : undefined,
  }
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined))
}
