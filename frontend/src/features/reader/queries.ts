import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, ok } from '../../api/client'
import { everyPage } from '../../api/every-page'
import { sendForm } from '../../api/upload'
import type { PlanDraft, PlanDraftChange } from './types'

const PATIENCE = 120_000

const at = (id: string) => ({ params: { path: { id } } })

/** Documents that are being worked on, the last changed first. */
export const planDrafts = () =>
  queryOptions({
    queryKey: ['reader', 'list'],
    queryFn: () =>
      everyPage((page) =>
        ok(api.GET('/api/v1/plan-drafts', { params: { query: { status: 'OPEN', page, size: 100 } } })),
      ),
  })

export const planDraft = (id: string) =>
  queryOptions({
    queryKey: ['reader', 'one', id],
    queryFn: () => ok(api.GET('/api/v1/plan-drafts/{id}', at(id))),
  })

export const comparison = (id: string, plan: string, version: number) =>
  queryOptions({
    queryKey: ['reader', 'comparison', id, plan, version],
    queryFn: () => ok(api.GET('/api/v1/plan-drafts/{id}/comparison', { params: { path: { id }, query: { plan } } })),
  })

export const changePlanDraft = (id: string, body: PlanDraftChange) =>
  ok(api.PATCH('/api/v1/plan-drafts/{id}', { ...at(id), body }))

type Reading = { document: File; name?: string; key: string; onProgress: (share: number) => void }

export function useReadDocument() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ document, name, key, onProgress }: Reading) => {
      const form = new FormData()
      form.set('document', document, document.name)
      if (name) form.set('name', name)
      return sendForm<PlanDraft>('/api/v1/plan-drafts', form, key, onProgress, PATIENCE)
    },
    onSuccess: (read) => {
      client.setQueryData(planDraft(read.id).queryKey, read)
      return client.invalidateQueries({ queryKey: planDrafts().queryKey })
    },
  })
}

export function useDiscardDraft() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (id: string) => ok(api.DELETE('/api/v1/plan-drafts/{id}', at(id))),
    // Not waited for: the row that asked would be gone before it could say what was done.
    onSuccess: () => void client.invalidateQueries({ queryKey: ['reader'] }),
  })
}

/** The plan that is made of a draft changes what every page may show. */
export function useConfirmDraft() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ id, version, key }: { id: string; version: number; key: string }) =>
      ok(
        api.POST('/api/v1/plan-drafts/{id}/confirmation', {
          params: { path: { id }, header: { 'Idempotency-Key': key } },
          body: { version },
        }),
      ),
    // Not waited for: the draft's page gives way as soon as the draft is confirmed.
    onSuccess: () =>
      void client.invalidateQueries({
        predicate: ({ queryKey: [feature] }) => ['plan', 'agency', 'reader'].includes(String(feature)),
      }),
  })
}
