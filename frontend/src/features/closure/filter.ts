import type { Shown } from './queries'

export const SHOWN: Shown[] = ['mine', 'open', 'done', 'all']

/** What the address asks for: what is open where it says nothing. */
export const shownOf = (search: URLSearchParams) => ({
  shown: SHOWN.find((one) => one === search.get('shown')) ?? ('open' as const),
  page: Number(search.get('page')) || 0,
})
