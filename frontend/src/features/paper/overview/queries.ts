import { queryOptions } from '@tanstack/react-query'
import { call } from '../call'
import type { Burden, ComplianceSwitch, Waiting } from '../types'

/** What waits for a higher level. */
export const coordination = () =>
  queryOptions({
    queryKey: ['paper', 'coordination'],
    queryFn: () => call<Waiting[]>('GET', '/coordination'),
  })

/** What was asked of each agency, month by month. */
export const burden = (planId: string, months: number) =>
  queryOptions({
    queryKey: ['paper', 'burden', planId, months],
    queryFn: () => call<Burden>('GET', `/plans/${planId}/burden`, { query: { months } }),
  })

/** The switches against burden, as they stand. */
export const compliance = () =>
  queryOptions({
    queryKey: ['paper', 'compliance'],
    queryFn: () => call<ComplianceSwitch[]>('GET', '/compliance'),
  })
