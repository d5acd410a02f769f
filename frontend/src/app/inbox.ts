import { queryOptions } from '@tanstack/react-query'
import { api, ok, type Schemas } from '../api/client'
import { kept } from '../api/kept'
import type { PaperItem, Proposal } from '../features/paper/types'

export type Inbox = Schemas['InboxView'] & {
  toSignFor?: PaperItem[]
  toAnswer?: PaperItem[]
  answersToJudge?: PaperItem[]
  extensionsToDecide?: PaperItem[]
  proposals?: Proposal[]
  lights?: unknown[]
  count?: number
}

/** What I must do now: derived from state by the server, asked again every minute. */
export const inbox = () =>
  queryOptions({
    queryKey: ['progress', 'inbox'],
    refetchInterval: 60_000,
    queryFn: () => kept('inbox', () => ok(api.GET('/api/v1/inbox'))),
  })

/** How many things wait for me to act. */
export function toDo(waiting: Inbox): number {
  if (waiting.count !== undefined) return waiting.count
  return Object.values(waiting).reduce<number>((sum, items) => sum + (Array.isArray(items) ? items.length : 0), 0)
}
