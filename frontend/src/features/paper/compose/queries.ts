import { keepPreviousData, queryOptions, useMutation } from '@tanstack/react-query'
import { api, ok } from '../../../api/client'
import { everyPage } from '../../../api/every-page'
import { papersChanged } from '../deeds'
import type { NewPaper, PaperPreview } from '../types'

/** The tasks of a plan, to choose from. */
export const taskChoices = (planId: string) =>
  queryOptions({
    queryKey: ['plan', 'choices', planId],
    staleTime: 60_000,
    queryFn: () =>
      everyPage((page) =>
        ok(api.GET('/api/v1/plans/{id}/tasks', { params: { path: { id: planId }, query: { page, size: 100 } } })),
      ),
  })

export const taskOf = (id: string) =>
  queryOptions({
    queryKey: ['plan', 'task', id],
    queryFn: () => ok(api.GET('/api/v1/tasks/{id}', { params: { path: { id } } })),
  })

export const roundOf = (id: string) =>
  queryOptions({
    queryKey: ['progress', 'round', id],
    queryFn: () => ok(api.GET('/api/v1/rounds/{id}', { params: { path: { id } } })),
  })

/** The reports of a round that can be called for. */
export const reportsOf = (roundId: string) =>
  queryOptions({
    queryKey: ['progress', 'round', roundId, 'reports'],
    queryFn: () =>
      everyPage((page) =>
        ok(api.GET('/api/v1/rounds/{id}/reports', { params: { path: { id: roundId }, query: { page, size: 200 } } })),
      ),
  })

/** How a paper would read, to whom it would go and until when; nothing is saved. */
export const preview = (body: NewPaper) =>
  queryOptions({
    queryKey: ['paper', 'preview', body],
    staleTime: 60_000,
    retry: false,
    placeholderData: keepPreviousData,
    queryFn: async () => ({ sent: body, said: await ok(api.POST('/api/v1/paper-previews', { body })) }),
  })

export type Previewed = { sent: NewPaper; said: PaperPreview }

export const useIssue = () =>
  useMutation({
    mutationFn: ({ body, key }: { body: NewPaper; key: string }) =>
      ok(api.POST('/api/v1/papers', { body, params: { header: { 'Idempotency-Key': key } } })),
    onSuccess: papersChanged,
  })
