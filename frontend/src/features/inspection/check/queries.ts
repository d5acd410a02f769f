import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api, ok, type Schemas } from '../../../api/client'
import { kept, remember } from '../../../api/kept'
import { queryClient } from '../../../app/query-client'
import type { CheckFilter } from './check-filter'
import type { Check, CheckResult } from './types'

const all = ['inspection', 'check'] as const
export const CHECKS_PAGE = 50
const path = (id: string) => ({ params: { path: { id } } })
/** A deed that hangs on a bad network is given up, kept, and tried again. */
const inTime = () => ({ signal: AbortSignal.timeout(20_000) })

/** The checks that one may see, narrowed as the address says. */
export const checks = ({ status, mine, ...filter }: CheckFilter) =>
  queryOptions({
    queryKey: [...all, 'list', status, mine, filter],
    placeholderData: keepPreviousData,
    queryFn: () => {
      const state = status === 'ALL' ? undefined : status ? [status] : (['PLANNED', 'VISITING'] as const)
      const query = { ...filter, mine, state: state ? [...state] : undefined, size: CHECKS_PAGE }
      const ask = () => ok(api.GET('/api/v1/checks', { params: { query } }))
      return mine ? kept(`checks/mine/${status ?? ''}`, ask) : ask()
    },
  })

/** A check as it stands; without a network, as this device saw it last. */
export const check = (id: string) =>
  queryOptions({
    queryKey: [...all, 'one', id],
    queryFn: () => kept(`check/${id}`, () => readCheck(id)),
  })

/** The check as the server has it now, never as this device remembers it. */
export const readCheck = (id: string): Promise<Check> => ok(api.GET('/api/v1/checks/{id}', path(id)))

/** What the server answered to a deed is the newest there is: the page and the device know it at once. */
export function knowCheck(view: Check) {
  queryClient.setQueryData(check(view.check.id).queryKey, view)
  void remember(`check/${view.check.id}`, view)
}

export const people = (task: string | undefined) =>
  queryOptions({
    queryKey: [...all, 'people', task ?? ''],
    queryFn: () => ok(api.GET('/api/v1/checks/people', { params: { query: { task } } })),
  })

export const planChecks = (body: Schemas['NewChecks'], key: string) =>
  ok(api.POST('/api/v1/checks', { params: { header: { 'Idempotency-Key': key } }, body }))

export const beginVisit = (id: string) => ok(api.POST('/api/v1/checks/{id}/visit', { ...path(id), ...inTime() }))

export const handIn = (id: string, body: CheckResult, key: string) =>
  ok(
    api.POST('/api/v1/checks/{id}/result', {
      params: { path: { id }, header: { 'Idempotency-Key': key } },
      ...inTime(),
      body,
    }),
  )

export const cancelCheck = (id: string, body: Schemas['CheckCancellation']) =>
  ok(api.POST('/api/v1/checks/{id}/cancellation', { ...path(id), body }))

export const removePhoto = (id: string) => ok(api.DELETE('/api/v1/evidence/{id}', path(id)))

/** After a deed, whatever counts checks or shows what was verified is asked again. */
export function listsChanged() {
  void queryClient.invalidateQueries({
    queryKey: ['inspection'],
    predicate: ({ queryKey }) => !(queryKey[1] === 'check' && queryKey[2] === 'one'),
  })
  void queryClient.invalidateQueries({ queryKey: ['progress', 'inbox'] })
}

/** What a check found wrong. */
export const findingsOf = (checkId: string) =>
  queryOptions({
    queryKey: ['inspection', 'finding', 'of', checkId],
    queryFn: async () => {
      const { items } = await ok(api.GET('/api/v1/findings', { params: { query: { check: checkId, size: 50 } } }))
      return items
    },
  })

/** What can be chosen to be looked at: the tasks of a plan with their indicators. */
export const tasksToCheck = (planId: string | undefined) =>
  queryOptions({
    queryKey: [...all, 'tasks', planId ?? ''],
    enabled: planId !== undefined,
    queryFn: async () => {
      const params = { path: { id: planId ?? '' }, query: { size: 200 } }
      const { items } = await ok(api.GET('/api/v1/plans/{id}/tasks', { params }))
      return items
    },
  })
