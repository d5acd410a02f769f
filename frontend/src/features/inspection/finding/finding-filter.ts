import { type FindingState, SEVERITIES, type Severity, STATES } from './types'

export type FindingFilter = {
  /** What is not remedied yet when nothing is said. */
  status?: FindingState | 'ALL'
  severity?: Severity
  late?: true
  agency?: string
  task?: string
  page?: number
}

/** What an address asks of the list; anything it cannot mean is left out. */
export function findingFilter(search: URLSearchParams): FindingFilter {
  const text = (name: string) => search.get(name)?.trim() || undefined
  const one = <T extends string>(known: readonly T[], name: string) => known.find((value) => value === text(name))
  const page = Number(text('page') ?? 0)
  const filter: FindingFilter = {
    status: one([...STATES, 'ALL'] as const, 'status'),
    severity: one(SEVERITIES, 'severity'),
    late: text('late') === 'true' || undefined,
    agency: text('agency'),
    task: text('task'),
    page: Number.isInteger(page) && page > 0 ? page : undefined,
  }
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined))
}
