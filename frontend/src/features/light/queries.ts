import { queryOptions } from '@tanstack/react-query'
import { api, ok, type Schemas } from '../../api/client'

export type Board = Schemas['BoardView']

/** The plan at a glance, in one round trip. */
export const board = (planId: string, on?: string) =>
  queryOptions({
    queryKey: ['plan', 'board', planId, on],
    queryFn: () => ok(api.GET('/api/v1/plans/{id}/board', { params: { path: { id: planId }, query: { on } } })),
  })

/** Targets that are still to be set by somebody, and those that wait for the convener. */
export const pendingTargets = (planId: string) =>
  queryOptions({
    queryKey: ['plan', 'pending-targets', planId],
    queryFn: () => ok(api.GET('/api/v1/plans/{id}/pending-targets', { params: { path: { id: planId } } })),
  })
