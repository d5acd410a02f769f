import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, ok, type Schemas } from '../../../api/client'

export type DrawRow = Schemas['DrawRow']
export type DrawView = Schemas['DrawView']
export type NewDraw = Schemas['NewDraw']
export type Drawn = Schemas['DrawnItemView']

const all = ['draw'] as const
const at = (id: string) => ({ params: { path: { id } } })
export const POOL_PAGE = 50

/** All draws there were, also those thrown away. */
export const draws = (page: number) =>
  queryOptions({
    queryKey: [...all, 'list', page],
    placeholderData: keepPreviousData,
    queryFn: () => ok(api.GET('/api/v1/draws', { params: { query: { page } } })),
  })

export const draw = (id: string) =>
  queryOptions({
    queryKey: [...all, 'one', id],
    queryFn: () => ok(api.GET('/api/v1/draws/{id}', at(id))),
  })

/** The pool as it was frozen, a page of it. */
export const pool = (id: string, page: number) =>
  queryOptions({
    queryKey: [...all, 'pool', id, page],
    placeholderData: keepPreviousData,
    queryFn: () =>
      ok(api.GET('/api/v1/draws/{id}/pool', { params: { path: { id }, query: { page, size: POOL_PAGE } } })),
  })

/** What makes it likelier that something is drawn, and the usual multipliers. */
export const weightRules = () =>
  queryOptions({
    queryKey: [...all, 'weights'],
    queryFn: () => ok(api.GET('/api/v1/draws/weights')),
  })

/** What a draw would be made from; nothing is kept. */
export const preview = (body: NewDraw) =>
  queryOptions({
    queryKey: [...all, 'preview', body],
    placeholderData: keepPreviousData,
    retry: false,
    queryFn: () => ok(api.POST('/api/v1/draw-previews', { body })),
  })

/** The plan that is drawn from, with its sections. */
export const planOf = (planId: string) =>
  queryOptions({
    queryKey: ['plan', 'one', planId],
    queryFn: () => ok(api.GET('/api/v1/plans/{id}', at(planId))),
  })

/** People who may be sent; whether each of them has a part in the task is looked at when they are. */
export const checkPeople = () =>
  queryOptions({
    queryKey: ['check', 'people'],
    queryFn: () => ok(api.GET('/api/v1/checks/people')),
  })

export function useFreeze() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ body, key }: { body: NewDraw; key: string }) =>
      ok(api.POST('/api/v1/draws', { body, params: { header: { 'Idempotency-Key': key } } })),
    onSuccess: () => client.invalidateQueries({ queryKey: [...all, 'list'] }),
  })
}

/** Takes the seed where there is none yet, and then draws: two steps, each written down before the next. */
export function useDrawing(id: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async (seeded: boolean) => {
      if (!seeded) client.setQueryData(draw(id).queryKey, await ok(api.POST('/api/v1/draws/{id}/seed', at(id))))
      return ok(api.POST('/api/v1/draws/{id}/result', at(id)))
    },
    onSettled: () => client.invalidateQueries({ queryKey: all }),
  })
}

export function useCancelDraw(id: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (reason: string) => ok(api.POST('/api/v1/draws/{id}/cancellation', { ...at(id), body: { reason } })),
    onSuccess: () => client.invalidateQueries({ queryKey: all }),
  })
}

/** Sends somebody to look at what was drawn. */
export function useSendOut() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ body, key }: { body: Schemas['NewChecks']; key: string }) =>
      ok(api.POST('/api/v1/checks', { body, params: { header: { 'Idempotency-Key': key } } })),
    onSuccess: () =>
      client.invalidateQueries({ predicate: ({ queryKey: [name] }) => name === 'draw' || name === 'check' }),
  })
}
