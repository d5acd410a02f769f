import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api, ok, type Schemas } from '../../api/client'
import { type Me, seesThePlan } from '../../app/me'
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

export type Facets = Pick<Schemas['BoardView'], 'sections' | 'categories' | 'counts'> & {
  plan: Pick<Schemas['PlanRow'], 'jurisdiction' | 'year'>
  agencies: Schemas['AgencyRef'][]
  rounds: { id: string; from: string; to: string }[]
}

/** What a ledger can be filtered by. The task force's board knows it all; an agency has the plan's sections. */
export const facets = (planId: string, who: Me) =>
  queryOptions({
    queryKey: ['plan', 'facets', planId],
    staleTime: 60_000,
    queryFn: () => (seesThePlan(who) ? fromBoard(planId) : fromPlan(planId)),
  })

async function fromBoard(id: string): Promise<Facets> {
  const board = await ok(api.GET('/api/v1/plans/{id}/board', { params: { path: { id } } }))
  const { plan, sections, categories, counts, heat } = board
  return { plan, sections, categories, counts, agencies: board.agencies.map((row) => row.agency), rounds: heat.rounds }
}

async function fromPlan(id: string): Promise<Facets> {
  const params = { params: { path: { id } } }
  const [plan, rounds] = await Promise.all([
    ok(api.GET('/api/v1/plans/{id}', params)),
    ok(api.GET('/api/v1/plans/{id}/rounds', params)),
  ])
  const sections = plan.sections.map((section) => ({ ...section, counts: {} }))
  return { plan, sections, categories: [], counts: {}, agencies: [], rounds }
}

export const task = (id: string, on?: string) =>
  queryOptions({
    queryKey: ['plan', 'task', id, on],
    queryFn: () => ok(api.GET('/api/v1/tasks/{id}', { params: { path: { id }, query: { on } } })),
  })

export const timeline = (taskId: string, on?: string) =>
  queryOptions({
    queryKey: ['plan', 'task', taskId, 'timeline', on],
    queryFn: () => ok(api.GET('/api/v1/tasks/{id}/timeline', { params: { path: { id: taskId }, query: { on } } })),
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
