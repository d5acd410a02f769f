import { queryOptions } from '@tanstack/react-query'
import { api, ok, type Schemas } from '../../api/client'

export type Entry = Schemas['AuditView']

export type AuditFilter = {
  plan?: string
  task?: string
  report?: string
  subject?: string
  actor?: string
  action?: string
  from?: string
  to?: string
  page?: number
}

export const record = (filter: AuditFilter, size = 50) =>
  queryOptions({
    queryKey: ['audit', filter, size],
    queryFn: () => ok(api.GET('/api/v1/audit', { params: { query: { ...filter, size } } })),
  })

/** Recomputes the chain of one's jurisdiction. */
/** A head that somebody holds on paper may go along: the chain must have passed it. */
export const verify = (held?: Schemas['HeldHead']) => ok(api.POST('/api/v1/audit/verifications', { body: held }))
