import { queryOptions } from '@tanstack/react-query'
import { api, ok, type Schemas } from '../../../api/client'
import { kept, remember } from '../../../api/kept'
import { queryClient } from '../../../app/query-client'
import type { Report } from './types'

const all = ['progress'] as const
const path = (id: string) => ({ params: { path: { id } } })
/** A deed that hangs on a bad network is given up, kept, and tried again. */
const inTime = () => ({ signal: AbortSignal.timeout(20_000) })

export const report = (id: string) =>
  queryOptions({
    queryKey: [...all, 'report', id],
    queryFn: async () => {
      const got = await kept(`report/${id}`, () => readReport(id))
      const had = queryClient.getQueryData<Report>([...all, 'report', id])
      return had && had.version > got.version ? had : got // an answer that was overtaken by a deed
    },
  })

/** The report as the server has it now, never as this device remembers it. */
export const readReport = (id: string): Promise<Report> => ok(api.GET('/api/v1/reports/{id}', path(id)))

/** What the server answered to a deed is the newest there is: the page and the device know it at once. */
export function knowReport(view: Report) {
  queryClient.setQueryData(report(view.id).queryKey, view)
  void remember(`report/${view.id}`, view)
}

export const saveReport = (id: string, body: Schemas['ReportChange']) =>
  ok(api.PUT('/api/v1/reports/{id}', { ...path(id), ...inTime(), body }))

export const submitReport = (id: string, version: number) =>
  ok(api.POST('/api/v1/reports/{id}/submission', { ...path(id), ...inTime(), body: { version } }))

export const recallReport = (id: string) => ok(api.POST('/api/v1/reports/{id}/recall', { ...path(id), ...inTime() }))

export const signReport = (id: string, version: number) =>
  ok(api.POST('/api/v1/reports/{id}/signature', { ...path(id), ...inTime(), body: { version } }))

export const returnReport = (id: string, version: number, note: string) =>
  ok(api.POST('/api/v1/reports/{id}/return', { ...path(id), ...inTime(), body: { version, note } }))

export const amendReport = (id: string, reason: string, key: string) =>
  ok(
    api.POST('/api/v1/reports/{id}/amendments', {
      params: { path: { id }, header: { 'Idempotency-Key': key } },
      body: { reason },
    }),
  )

export const removeEvidence = (id: string) => ok(api.DELETE('/api/v1/evidence/{id}', path(id)))

/** After a deed, every list that counts reports is asked again. */
export function listsChanged() {
  return queryClient.invalidateQueries({ queryKey: all, predicate: ({ queryKey }) => queryKey[1] !== 'report' })
}

/** All reports that an agency makes in a round, in the order of the plan. */
export const agencyReports = (roundId: string, agencyId: string) =>
  queryOptions({
    queryKey: [...all, 'round', roundId, agencyId],
    queryFn: () =>
      kept(`round/${roundId}/${agencyId}`, async () => {
        const query = { agency: agencyId, size: 200 }
        const { items } = await ok(api.GET('/api/v1/rounds/{id}/reports', { params: { path: { id: roundId }, query } }))
        return items
      }),
  })

/** The newest thing that happened to each report of a task, newest round first. */
export const formerReports = (taskId: string) =>
  queryOptions({
    queryKey: [...all, 'former', taskId],
    queryFn: () =>
      kept(`former/${taskId}`, async () => {
        const entries = await ok(api.GET('/api/v1/tasks/{id}/timeline', path(taskId)))
        const newest = new Map<string, { reportId: string; ordinal: number; title: string; at: string }>()
        for (const { reportId, roundOrdinal, title, at } of entries) {
          if (!reportId || typeof roundOrdinal !== 'number') continue
          const known = newest.get(reportId)
          if (!known || known.at < at) newest.set(reportId, { reportId, ordinal: roundOrdinal, title, at })
        }
        return [...newest.values()].sort((a, b) => b.ordinal - a.ordinal || b.at.localeCompare(a.at))
      }),
  })
