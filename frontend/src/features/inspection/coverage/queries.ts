import { queryOptions } from '@tanstack/react-query'
import { api, ok, type Schemas } from '../../../api/client'

export type Coverage = Schemas['CoverageView']
export type Line = Coverage['whole']
export type OfKind = Line['kinds'][number]

/** What was checked of a plan, and how far it was right. */
export const coverage = (planId: string) =>
  queryOptions({
    queryKey: ['check', 'coverage', planId],
    queryFn: () => ok(api.GET('/api/v1/plans/{id}/coverage', { params: { path: { id: planId } } })),
  })
