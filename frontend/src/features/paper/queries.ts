import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { kept, remember } from '../../api/kept'
import { queryClient } from '../../app/query-client'
import { call } from './call'
import type { PaperFilter } from './list/paper-filter'
import type { AddresseeView, Page, PaperRow, PaperView, Proposal } from './types'

const all = ['paper'] as const
export const PAPERS_PAGE = 50

/** The papers that one may see, narrowed as the address says. */
export const papers = (filter: PaperFilter) =>
  queryOptions({
    queryKey: [...all, 'list', filter],
    placeholderData: keepPreviousData,
    queryFn: () =>
      call<Page<PaperRow>>('GET', '/papers', {
        query: {
          ...filter,
          state: filter.state === 'ALL' ? undefined : (filter.state ?? (filter.late ? undefined : 'OPEN')),
          size: PAPERS_PAGE,
        },
      }),
  })

/** A few papers about one thing, newest first, for the page of that thing. */
export const papersAbout = (about: { task?: string; agency?: string }) =>
  queryOptions({
    queryKey: [...all, 'about', about],
    queryFn: () => call<Page<PaperRow>>('GET', '/papers', { query: { ...about, size: 10 } }),
  })

export const paper = (id: string) =>
  queryOptions({
    queryKey: [...all, 'one', id],
    queryFn: () => kept(`paper/${id}`, () => call<PaperView>('GET', `/papers/${id}`)),
  })

export const proposals = () =>
  queryOptions({
    queryKey: [...all, 'proposals'],
    queryFn: () => call<Proposal[]>('GET', '/paper-proposals'),
  })

/** After a deed the paper, every list of papers and what waits for me are asked again. */
export async function papersChanged() {
  await queryClient.invalidateQueries({ predicate: ({ queryKey: [feature] }) => feature === 'paper' })
  await queryClient.invalidateQueries({ queryKey: ['inbox'] })
}

export function usePaperDeed<Body>(id: string, path: (body: Body) => { method?: string; at: string; body: unknown }) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (sent: Body) => {
      const { method = 'POST', at, body } = path(sent)
      return call<PaperView>(method, `/papers/${id}${at}`, { body })
    },
    onSuccess: async (view) => {
      client.setQueryData(paper(id).queryKey, view)
      void remember(`paper/${id}`, view)
      await papersChanged()
    },
  })
}

/** A deed on one addressee: `receipt`, `answers`, `acceptance`, `return`, `extensions`, `escalation`. */
export const useAddresseeDeed = <Body extends object>(id: string, addressee: AddresseeView, deed: string) =>
  usePaperDeed<Body>(id, (body) => ({
    at: `/addressees/${addressee.id}/${deed}`,
    body: { version: addressee.version, ...body },
  }))

export function useDismiss() {
  return useMutation({
    mutationFn: ({ key, reason }: { key: string; reason: string }) =>
      call<void>('POST', `/paper-proposals/${encodeURIComponent(key)}/dismissal`, { body: { reason } }),
    onSuccess: papersChanged,
  })
}
