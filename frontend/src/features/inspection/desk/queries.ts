import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api, ok, type Schemas } from '../../../api/client'

export type Desk = Schemas['DeskView']
export type DeskItem = Schemas['DeskItem']
export type Kind = DeskItem['kind']
export type Standing = DeskItem['standing']
export type Age = DeskItem['age']

export const KINDS: Kind[] = ['ORDER', 'FINDING', 'CHECK']
export const STANDINGS: Standing[] = ['OPEN', 'LATE', 'ANSWERED', 'CLOSED']
export const AGES: Age[] = ['WEEK', 'MONTH', 'OLDER']

export type DeskFilter = { kind?: Kind; standing?: Standing; age?: Age; agency?: string; page?: number }

/** What of the desk the address asks for. */
export const deskFilter = (search: URLSearchParams): DeskFilter => ({
  kind: KINDS.find((one) => one === search.get('kind')),
  standing: STANDINGS.find((one) => one === search.get('standing')),
  age: AGES.find((one) => one === search.get('age')),
  agency: search.get('agency') ?? undefined,
  page: Number(search.get('page')) || undefined,
})

export const desk = (filter: DeskFilter) =>
  queryOptions({
    queryKey: ['inspection', 'desk', filter],
    placeholderData: keepPreviousData,
    queryFn: () => ok(api.GET('/api/v1/supervision/desk', { params: { query: { ...filter, size: 50 } } })),
  })
