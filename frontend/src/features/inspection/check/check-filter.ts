import { type CheckState, STATES, VERDICTS, type Verdict } from './types'

export type CheckFilter = {
  mine?: true
  /** What still has to be made when nothing is said. */
  status?: CheckState | 'ALL'
  verdict?: Verdict
  agency?: string
  task?: string
  plan?: string
  page?: number
}

/** What an address asks of the list; anything it cannot mean is left out. */
export function checkFilter(search: URLSearchParams): CheckFilter {
  const text = (name: string) => search.get(name)?.trim() || undefined
  const one = <T extends string>(known: readonly T[], name: string) => known.find((value) => value === text(name))
  const page = Number(text('page') ?? 0)
  const filter: CheckFilter = {
    mine: text('mine') === 'true' || undefined,
    status: one([...STATES, 'ALL'] as const, 'status'),
    verdict: one(VERDICTS, 'verdict'),
    agency: text('agency'),
    task: text('task'),
    plan: text('plan'),
    page: Number.isInteger(page) && page > 0 ? page : undefined,
  }
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined))
}
