import { queryOptions } from '@tanstack/react-query'
import { api, ok, type Schemas } from '../api/client'
import { kept } from '../api/kept'

export type Inbox = Schemas['InboxView']

/** What I must do now: derived from state by the server, asked again every minute. */
export const inbox = () =>
  queryOptions({
    queryKey: ['progress', 'inbox'],
    refetchInterval: 60_000,
    queryFn: () => kept('inbox', () => ok(api.GET('/api/v1/inbox'))),
  })
