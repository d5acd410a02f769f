import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api, ok } from '../../api/client'
import { kept } from '../../api/kept'
import type { PaperFilter } from './list/paper-filter'

const all = ['paper'] as const
export const PAPERS_PAGE = 50

/** The papers that one may see, narrowed as the address says. */
export const papers = ({ status, late, ...filter }: PaperFilter) =>
  queryOptions({
    queryKey: [...all, 'list', status, late, filter],
    placeholderData: keepPreviousData,
    queryFn: () => {
      const wanted = late ? undefined : (status ?? 'OPEN')
      const query = { ...filter, late, state: wanted === 'ALL' ? undefined : wanted, size: PAPERS_PAGE }
      return ok(api.GET('/api/v1/papers', { params: { query } }))
    },
  })

/** A few papers about one thing, newest first, for the page of that thing. */
export const papersAbout = (about: { task?: string; agency?: string }) =>
  queryOptions({
    queryKey: [...all, 'about', about],
    queryFn: () => ok(api.GET('/api/v1/papers', { params: { query: { ...about, size: 10 } } })),
  })

/** A paper as it stands; without a network, as this device saw it last. */
export const paper = (id: string) =>
  queryOptions({
    queryKey: [...all, 'one', id],
    queryFn: () => kept(`paper/${id}`, () => ok(api.GET('/api/v1/papers/{id}', { params: { path: { id } } }))),
  })

export const proposals = () =>
  queryOptions({
    queryKey: [...all, 'proposals'],
    queryFn: () => ok(api.GET('/api/v1/paper-proposals')),
  })
