import { keepPreviousData, queryOptions, useMutation } from '@tanstack/react-query'
import { api, ok, type Schemas } from '../../../api/client'
import { inbox } from '../../../app/inbox'
import { queryClient } from '../../../app/query-client'

export type Proposal = Schemas['TargetProposalView']
export type Shown = 'PROPOSED' | 'ACCEPTED' | 'REJECTED' | 'ALL'

const all = ['target-proposal'] as const
export const SHOWN: Shown[] = ['PROPOSED', 'ACCEPTED', 'REJECTED', 'ALL']

/** What the address asks for: what waits for a decision where it says nothing. */
export const shownOf = (search: URLSearchParams) => ({
  shown: SHOWN.find((one) => one === search.get('shown')) ?? ('PROPOSED' as const),
  page: Number(search.get('page')) || 0,
})

export const proposals = (shown: Shown, page: number) =>
  queryOptions({
    queryKey: [...all, 'list', shown, page],
    placeholderData: keepPreviousData,
    queryFn: () =>
      ok(
        api.GET('/api/v1/target-proposals', {
          params: { query: { state: shown === 'ALL' ? undefined : [shown], page, size: 50 } },
        }),
      ),
  })

export const proposal = (id: string) =>
  queryOptions({
    queryKey: [...all, 'one', id],
    queryFn: () => ok(api.GET('/api/v1/target-proposals/{id}', { params: { path: { id } } })),
  })

export const proposalFiles = (id: string) =>
  queryOptions({
    queryKey: [...all, 'files', id],
    queryFn: () => ok(api.GET('/api/v1/target-proposals/{id}/files', { params: { path: { id } } })),
  })

export const useDecide = ({ id, version }: Proposal) =>
  useMutation({
    mutationFn: (decision: { outcome: 'ACCEPTED' | 'REJECTED'; reason?: string }) =>
      ok(
        api.POST('/api/v1/target-proposals/{id}/decision', {
          params: { path: { id } },
          body: { ...decision, version },
        }),
      ),
    onSuccess: async (view) => {
      queryClient.setQueryData(proposal(view.id).queryKey, view)
      await Promise.all([
        queryClient.invalidateQueries({ queryKey: [...all, 'list'] }),
        queryClient.invalidateQueries({ queryKey: ['plan'] }),
        queryClient.invalidateQueries({ queryKey: ['light'] }),
        queryClient.invalidateQueries({ queryKey: inbox().queryKey }),
      ])
    },
  })
