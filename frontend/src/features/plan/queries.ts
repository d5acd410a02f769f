import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api, ok, type Schemas } from '../../api/client'
import type { LedgerFilter } from './ledger-filter'

export type Task = Schemas['TaskView']
export type Indicator = Schemas['IndicatorView']
export type LedgerRow = Schemas['LedgerRow']
export type LedgerIndicator = LedgerRow['indicators'][number]

export const LEDGER_PAGE = 100

export const ledger = (planId: string, filter: LedgerFilter) =>
  queryOptions({
    queryKey: ['plan', 'ledger', planId, filter],
    placeholderData: keepPreviousData,
    queryFn: () =>
      ok(
        api.GET('/api/v1/plans/{id}/tasks', {
          params: {
            path: { id: planId },
            query: { ...filter, light: filter.light && [filter.light], size: LEDGER_PAGE },
          },
        }),
      ),
  })

/** The board also knows what a plan can be filtered by; the ledger asks the same entry of the cache. */
export const facets = (planId: string) =>
  queryOptions({
    queryKey: ['plan', 'board', planId],
    staleTime: 60_000,
    queryFn: () => ok(api.GET('/api/v1/plans/{id}/board', { params: { path: { id: planId } } })),
  })

export const task = (id: string) =>
  queryOptions({
    queryKey: ['plan', 'task', id],
    queryFn: () => ok(api.GET('/api/v1/tasks/{id}', { params: { path: { id } } })),
  })

export const timeline = (taskId: string) =>
  queryOptions({
    queryKey: ['plan', 'task', taskId, 'timeline'],
    queryFn: () => ok(api.GET('/api/v1/tasks/{id}/timeline', { params: { path: { id: taskId } } })),
  })

export const figures = (indicatorId: string) =>
  queryOptions({
    queryKey: ['plan', 'indicator', indicatorId, 'figures'],
    queryFn: () => ok(api.GET('/api/v1/indicators/{id}/figures', { params: { path: { id: indicatorId } } })),
  })

export const targets = (indicatorId: string) =>
  queryOptions({
    queryKey: ['plan', 'indicator', indicatorId, 'targets'],
    queryFn: () => ok(api.GET('/api/v1/indicators/{id}/targets', { params: { path: { id: indicatorId } } })),
  })
