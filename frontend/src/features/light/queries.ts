import { queryOptions } from '@tanstack/react-query'
import { api, ok, type Schemas } from '../../api/client'

export type Board = Schemas['BoardView']

/** The plan at a glance, in one round trip. */
export const board = (planId: string) =>
  queryOptions({
    queryKey: ['plan', 'board', planId],
    queryFn: () => ok(api.GET('/api/v1/plans/{id}/board', { params: { path: { id: planId } } })),
  })
