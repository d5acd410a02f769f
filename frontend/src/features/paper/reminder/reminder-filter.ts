import type { ReminderFilter } from '../../../app/reminders'

/** What an address asks of the record. */
export function reminderFilter(search: URLSearchParams): ReminderFilter {
  const filter: ReminderFilter = {}
  for (const name of ['round', 'report', 'paper', 'agency'] as const) {
    const value = search.get(name)
    if (value) filter[name] = value
  }
  const page = Number(search.get('page') ?? 0)
  if (Number.isInteger(page) && page > 0) filter.page = page
  return filter
}
