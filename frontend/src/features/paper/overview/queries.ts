import { queryOptions } from '@tanstack/react-query'
import { api, ok } from '../../../api/client'

/** What waits for a higher level. */
export const coordination = () =>
  queryOptions({
    queryKey: ['paper', 'coordination'],
    queryFn: () => ok(api.GET('/api/v1/coordination')),
  })

/** What was asked of each agency, month by month. */
export const burden = (planId: string, months: number) =>
  queryOptions({
    queryKey: ['paper', 'burden', planId, months],
    queryFn: () => ok(api.GET('/api/v1/plans/{id}/burden', { params: { path: { id: planId }, query: { months } } })),
  })

/** The switches against burden, as they stand. */
export const compliance = () =>
  queryOptions({
    queryKey: ['paper', 'compliance'],
    queryFn: () => ok(api.GET('/api/v1/compliance')),
  })
