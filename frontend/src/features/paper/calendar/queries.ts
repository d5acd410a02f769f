import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, ok } from '../../../api/client'
import type { CalendarDay } from '../types'

/** Holidays and make-up days of a year, by which due times are counted. */
export const workCalendar = (year: number) =>
  queryOptions({
    queryKey: ['paper', 'calendar', year],
    staleTime: 60_000,
    queryFn: () => ok(api.GET('/api/v1/work-calendar', { params: { query: { year } } })),
  })

export function useKeepCalendar(year: number) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: { days: CalendarDay[]; version: number }) =>
      ok(api.PUT('/api/v1/work-calendar/{year}', { params: { path: { year } }, body })),
    onSuccess: (kept) => client.setQueryData(workCalendar(year).queryKey, kept),
  })
}
