import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, ok, type Schemas } from '../../../api/client'
import { everyPage } from '../../../api/every-page'
import type { Report, Row } from './types'

const all = ['progress'] as const
const at = (id: string) => ({ params: { path: { id } } })

export const rounds = (planId: string) =>
  queryOptions({
    queryKey: [...all, 'rounds', planId],
    queryFn: () => ok(api.GET('/api/v1/plans/{id}/rounds', at(planId))),
  })

export const round = (id: string) =>
  queryOptions({
    queryKey: [...all, 'round', id],
    queryFn: () => ok(api.GET('/api/v1/rounds/{id}', at(id))),
  })

/** All reports of a round: they are counted, filtered and reviewed as a whole. */
export const roundReports = (roundId: string) =>
  queryOptions({
    queryKey: [...all, 'round', roundId, 'reports'],
    queryFn: async (): Promise<Row[]> => {
      const rows = await everyPage((page) =>
        ok(api.GET('/api/v1/rounds/{id}/reports', { params: { path: { id: roundId }, query: { page, size: 200 } } })),
      )
      return rows as Row[] // what else a row holds is said in `types`
    },
  })

export const report = (id: string) =>
  queryOptions({
    queryKey: [...all, 'report', id],
    queryFn: (): Promise<Report> => ok(api.GET('/api/v1/reports/{id}', at(id))),
  })

/** What is odd about the photos of a report. */
export const photoHints = (reportId: string) =>
  queryOptions({
    queryKey: [...all, 'report', reportId, 'photo-hints'],
    staleTime: 60_000,
    queryFn: () => ok(api.GET('/api/v1/reports/{id}/photo-hints', at(reportId))),
  })

/** From now on photos of the task are compared with this place too; answers with the places there were before. */
export function useTaskSite(taskId: string) {
  const client = useQueryClient()
  const put = (sites: Schemas['TaskSite'][]) =>
    ok(api.PUT('/api/v1/tasks/{id}/sites', { ...at(taskId), body: { sites } }))
  return useMutation({
    mutationFn: async (change: (now: Schemas['TaskSite'][]) => Schemas['TaskSite'][]) => {
      const before = await ok(api.GET('/api/v1/tasks/{id}/sites', at(taskId)))
      await put(change(before))
      return before
    },
    onSuccess: () => client.invalidateQueries({ predicate: ({ queryKey }) => queryKey.includes('photo-hints') }),
  })
}

export const readRound = (id: string) => ok(api.GET('/api/v1/rounds/{id}', at(id)))

/** What was decided moves lights, lists and boards; the answer itself is the newest state of its report. */
function useDeed<Body>(deed: (body: Body) => Promise<Report>) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: deed,
    onSuccess: (view) => {
      client.setQueryData(report(view.id).queryKey, view)
      void client.invalidateQueries({
        predicate: ({ queryKey: [feature, kind, id] }) =>
          feature === 'plan' || (feature === 'progress' && !(kind === 'report' && id === view.id)),
      })
    },
  })
}

type Seen = { id: string; version: number }

export const useAccept = () =>
  useDeed(({ id, version }: Seen) => ok(api.POST('/api/v1/reports/{id}/acceptance', { ...at(id), body: { version } })))

export const useReturn = () =>
  useDeed(({ id, version, note }: Seen & { note: string }) =>
    ok(api.POST('/api/v1/reports/{id}/return', { ...at(id), body: { version, note } })),
  )

export const useSign = () =>
  useDeed(({ id, version }: Seen) => ok(api.POST('/api/v1/reports/{id}/signature', { ...at(id), body: { version } })))

export const useRecall = () => useDeed(({ id }: Seen) => ok(api.POST('/api/v1/reports/{id}/recall', { ...at(id) })))

export const useAmend = () =>
  useDeed(({ id, reason, key }: { id: string; reason: string; key: string }) =>
    ok(
      api.POST('/api/v1/reports/{id}/amendments', {
        params: { path: { id }, header: { 'Idempotency-Key': key } },
        body: { reason },
      }),
    ),
  )

export function useAcceptMany(roundId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (reports: Seen[]) =>
      ok(api.POST('/api/v1/rounds/{id}/acceptances', { ...at(roundId), body: { reports } })),
    onSettled: () =>
      client.invalidateQueries({
        predicate: ({ queryKey: [feature] }) => feature === 'plan' || feature === 'progress',
      }),
  })
}

export function useMoveRound() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ id, body }: { id: string; body: Schemas['RoundChange'] }) =>
      ok(api.PUT('/api/v1/rounds/{id}', { ...at(id), body })),
    onSuccess: (view) => {
      client.setQueryData(round(view.id).queryKey, view)
      void client.invalidateQueries({
        predicate: ({ queryKey: [feature, kind, id, part] }) =>
          feature === 'plan' || (feature === 'progress' && !(kind === 'round' && id === view.id && part === undefined)),
      })
    },
  })
}
