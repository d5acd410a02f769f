import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api, ok, type Schemas } from '../../../api/client'
import { kept } from '../../../api/kept'
import { queryClient } from '../../../app/query-client'
import type { FindingFilter } from './finding-filter'
import type { Finding } from './types'

const all = ['inspection', 'finding'] as const
export const FINDINGS_PAGE = 50
const path = (id: string) => ({ params: { path: { id } } })
const once = (id: string, key: string) => ({ params: { path: { id }, header: { 'Idempotency-Key': key } } })

/** The findings that one may see, narrowed as the address says. */
export const findings = ({ status, late, ...filter }: FindingFilter) =>
  queryOptions({
    queryKey: [...all, 'list', status, late, filter],
    placeholderData: keepPreviousData,
    queryFn: () => {
      const open = ['OPEN', 'ANSWERED', 'RETURNED'] as const
      const state = late || status === 'ALL' ? undefined : status ? [status] : [...open]
      return ok(api.GET('/api/v1/findings', { params: { query: { ...filter, late, state, size: FINDINGS_PAGE } } }))
    },
  })

/** A finding as it stands; without a network, as this device saw it last. */
export const finding = (id: string) =>
  queryOptions({
    queryKey: [...all, 'one', id],
    queryFn: () => kept(`finding/${id}`, () => ok(api.GET('/api/v1/findings/{id}', path(id)))),
  })

export const makeFinding = (body: Schemas['NewFinding'], key: string) =>
  ok(api.POST('/api/v1/findings', { params: { header: { 'Idempotency-Key': key } }, body }))

export const answerFinding = (id: string, body: Schemas['NewRemedy'], key: string) =>
  ok(api.POST('/api/v1/findings/{id}/remedies', { ...once(id, key), body }))

export const judgeFinding = (id: string, body: Schemas['NewJudgement']) =>
  ok(api.POST('/api/v1/findings/{id}/judgement', { ...path(id), body }))

export const recheckFinding = (id: string, body: Schemas['NewRecheck'], key: string) =>
  ok(api.POST('/api/v1/findings/{id}/recheck', { ...once(id, key), body }))

export const removeFile = (id: string) => ok(api.DELETE('/api/v1/evidence/{id}', path(id)))

export const people = (task: string) =>
  queryOptions({
    queryKey: ['inspection', 'check', 'people', task],
    queryFn: () => ok(api.GET('/api/v1/checks/people', { params: { query: { task } } })),
  })

/** What the server answered to a deed is the newest there is; every list is asked again. */
export function knowFinding(view: Finding) {
  queryClient.setQueryData(finding(view.finding.id).queryKey, view)
  void queryClient.invalidateQueries({ queryKey: ['inspection'], predicate: ({ queryKey }) => queryKey[2] !== 'one' })
  void queryClient.invalidateQueries({ queryKey: ['progress', 'inbox'] })
}
