import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api, ok } from '../api/client'
import { everyPage } from '../api/every-page'

export type ReminderFilter = { round?: string; report?: string; paper?: string; agency?: string; page?: number }

export const REMINDERS_PAGE = 50

/** Who was reminded when, and what came of it. */
export const reminders = (filter: ReminderFilter) =>
  queryOptions({
    queryKey: ['paper', 'reminders', filter],
    placeholderData: keepPreviousData,
    queryFn: () => ask(filter, REMINDERS_PAGE),
  })

export type Reminded = { times: number; last: string }

/** How often each agency was reminded in a round, and when last. */
export const remindedIn = (roundId: string) =>
  queryOptions({
    queryKey: ['paper', 'reminded', roundId],
    queryFn: async () => {
      const all = await everyPage((page) => ask({ round: roundId, page }, 200))
      const byAgency: Record<string, Reminded> = {}
      for (const { agency, at } of all) {
        const known = byAgency[agency.id]
        const isLater = !known || Date.parse(at) > Date.parse(known.last)
        byAgency[agency.id] = { times: (known?.times ?? 0) + 1, last: isLater ? at : known.last }
      }
      return byAgency
    },
  })

const ask = (filter: ReminderFilter, size: number) =>
  ok(api.GET('/api/v1/reminders', { params: { query: { ...filter, size } } }))
