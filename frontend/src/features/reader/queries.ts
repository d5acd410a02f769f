import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { asProblem, authorized, ProblemError } from '../../api/client'
import { everyPage } from '../../api/every-page'
import { sendForm } from '../../api/upload'
import type { Comparison, PlanDraft, PlanDraftChange, PlanDraftRow } from './types'

type Page<T> = { items: T[]; page: number; size: number; total: number }
const PATIENCE = 120_000

async function ask<T>(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<T> {
  const response = await authorized(`${window.location.origin}/api/v1/plan-drafts${path}`, {
    method,
    headers: body === undefined ? headers : { ...headers, 'Content-Type': 'application/json' },
    body: body === undefined ? undefined : JSON.stringify(body),
  })
  const answer = response.status === 204 ? undefined : await response.json().catch(() => null)
  if (!response.ok) throw new ProblemError(asProblem(answer, response))
  return answer as T // what the contract answers to this path
}

/** Documents that are being worked on, the last changed first. */
export const planDrafts = () =>
  queryOptions({
    queryKey: ['reader', 'list'],
    queryFn: () => everyPage((page) => ask<Page<PlanDraftRow>>('GET', `?status=OPEN&page=${page}&size=100`)),
  })

export const planDraft = (id: string) =>
  queryOptions({
    queryKey: ['reader', 'one', id],
    queryFn: () => ask<PlanDraft>('GET', `/${id}`),
  })

export const comparison = (id: string, plan: string, version: number) =>
  queryOptions({
    queryKey: ['reader', 'comparison', id, plan, version],
    queryFn: () => ask<Comparison>('GET', `/${id}/comparison?plan=${plan}`),
  })

export const changePlanDraft = (id: string, body: PlanDraftChange) => ask<PlanDraft>('PATCH', `/${id}`, body)

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
    mutationFn: (id: string) => ask<void>('DELETE', `/${id}`),
    onSuccess: () => client.invalidateQueries({ queryKey: ['reader'] }),
  })
}

/** The plan that is made of a draft changes what every page may show. */
export function useConfirmDraft() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ id, version, key }: { id: string; version: number; key: string }) =>
      ask<{ planId: string }>('POST', `/${id}/confirmation`, { version }, { 'Idempotency-Key': key }),
    onSuccess: () =>
      client.invalidateQueries({
        predicate: ({ queryKey: [feature] }) => ['plan', 'agency', 'reader'].includes(String(feature)),
      }),
  })
}
