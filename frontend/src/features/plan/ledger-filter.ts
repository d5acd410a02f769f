import { onOf } from '../../ui/as-of'
import { isLight, type LightStatus } from '../../ui/light-status'

export const SORTS = ['NUMBER', 'LIGHT', 'PROGRESS', 'GAP', 'AGENCY'] as const
export type Sort = (typeof SORTS)[number]

/** The way round that is asked for first: the worst light, the largest gap, the lowest progress. */
export const firstOrder = (sort: Sort) => (sort === 'LIGHT' || sort === 'GAP' ? 'DESC' : 'ASC')

export type LedgerFilter = {
  section?: string
  category?: string
  agency?: string
  light?: LightStatus
  q?: string
  sort?: Sort
  order?: 'ASC' | 'DESC'
  /** A past day, as it was known then. */
  on?: string
  page?: number
}

/** What an address asks of the ledger; anything it cannot mean is left out. */
export function ledgerFilter(search: URLSearchParams): LedgerFilter {
  const text = (name: string) => search.get(name)?.trim() || undefined
  const light = text('light')
  const sort = SORTS.find((one) => one === text('sort'))
  const order = text('order')
  const page = Number(text('page') ?? 0)
  return clean({
    section: text('section'),
    category: text('category'),
    agency: text('agency'),
    light: light && isLight(light) ? light : undefined,
    q: text('q'),
    sort,
    order: sort ? (order === 'ASC' || order === 'DESC' ? order : firstOrder(sort)) : undefined,
    on: onOf(search),
    page: Number.isInteger(page) && page > 0 ? page : undefined,
  })
}

function clean<T extends object>(record: T): T {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined && value !== '')) as T
}
