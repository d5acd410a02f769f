import { keepPreviousData, queryOptions, useMutation } from '@tanstack/react-query'
import { useRef } from 'react'
import { api, ok, type Schemas } from '../../api/client'
import { inbox } from '../../app/inbox'
import { queryClient } from '../../app/query-client'

export type Closure = Schemas['ClosureView']
export type ClosureFacts = Schemas['ClosureFacts']
export type ClosureRow = Schemas['ClosureRow']
export type ClosureState = Closure['state']

const all = ['closure'] as const
export const CLOSURES_PAGE = 50
export const OPEN: ClosureState[] = ['APPLIED', 'SIGNED', 'OFFICE', 'SUPERVISION']

export type Shown = 'mine' | 'open' | 'done' | 'all'

/** Applications, narrowed as the address says. */
export const closures = (shown: Shown, page: number) =>
  queryOptions({
    queryKey: [...all, 'list', shown, page],
    placeholderData: keepPreviousData,
    queryFn: () =>
      ok(api.GET('/api/v1/closures', { params: { query: { ...narrowed(shown), page, size: CLOSURES_PAGE } } })),
  })

function narrowed(shown: Shown): { mine?: boolean; state?: ClosureState[] } {
  switch (shown) {
    case 'mine':
      return { mine: true }
    case 'open':
      return { state: OPEN }
    case 'done':
      return { state: ['STRUCK_OFF'] }
    case 'all':
      return {}
  }
}

export const closure = (id: string) =>
  queryOptions({
    queryKey: [...all, 'one', id],
    queryFn: () => ok(api.GET('/api/v1/closures/{id}', { params: { path: { id } } })),
  })

export const closuresOfTask = (taskId: string) =>
  queryOptions({
    queryKey: [...all, 'task', taskId],
    queryFn: () => ok(api.GET('/api/v1/tasks/{id}/closures', { params: { path: { id: taskId } } })),
  })

export const closureCheck = (taskId: string) =>
  queryOptions({
    queryKey: [...all, 'check', taskId],
    queryFn: () => ok(api.GET('/api/v1/tasks/{id}/closures/check', { params: { path: { id: taskId } } })),
  })

/** After a step the task, its light and what waits for me are not what they were. */
async function changed(view: Closure) {
  queryClient.setQueryData(closure(view.id).queryKey, view)
  await Promise.all([
    queryClient.invalidateQueries({ queryKey: [...all, 'list'] }),
    queryClient.invalidateQueries({ queryKey: closuresOfTask(view.taskId).queryKey }),
    queryClient.invalidateQueries({ queryKey: ['plan'] }),
    queryClient.invalidateQueries({ queryKey: inbox().queryKey }),
  ])
}

export function useApply(taskId: string) {
  const key = useRef(crypto.randomUUID())
  return useMutation({
    mutationFn: (statement: string) =>
      ok(
        api.POST('/api/v1/tasks/{id}/closures', {
          params: { path: { id: taskId }, header: { 'Idempotency-Key': key.current } },
          body: { statement },
        }),
      ),
    onSuccess: (view) => {
      key.current = crypto.randomUUID()
      return changed(view)
    },
  })
}

export type Deed = 'signature' | 'acceptance' | 'approval' | 'strike-off'

export const useStep = ({ id, version }: Closure) =>
  useMutation({
    mutationFn: ({ deed, note }: { deed: Deed; note: string }) =>
      ok(api.POST(`/api/v1/closures/{id}/${deed}`, { params: { path: { id } }, body: { note, version } })),
    onSuccess: changed,
  })

export const useReject = ({ id, version }: Closure) =>
  useMutation({
    mutationFn: (reason: string) =>
      ok(api.POST('/api/v1/closures/{id}/rejection', { params: { path: { id } }, body: { reason, version } })),
    onSuccess: changed,
  })

export function useOrderCheck({ id, version }: Closure) {
  const key = useRef(crypto.randomUUID())
  return useMutation({
    mutationFn: (order: { assignee: string; visitBy: string; reason: string }) =>
      ok(
        api.POST('/api/v1/closures/{id}/checks', {
          params: { path: { id }, header: { 'Idempotency-Key': key.current } },
          body: { ...order, version },
        }),
      ),
    onSuccess: (view) => {
      key.current = crypto.randomUUID()
      return changed(view)
    },
  })
}
