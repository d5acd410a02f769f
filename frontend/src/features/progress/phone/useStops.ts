import { useQuery } from '@tanstack/react-query'
import { inbox } from '../../../app/inbox'
import { agencyReports } from './queries'
import type { Report, Waiting } from './types'
import { taskIds } from './useRounds'

export type Stops = {
  /** Which of the agency's tasks this is, as the plan counts them; null while that is not known. */
  place: number | null
  total: number
  /** The next report that waits for the same kind of work. */
  next: Waiting | null
}

/** Where one is among the reports of a round, and where to go next. */
export function useStops(view: Report, work: 'write' | 'sign'): Stops {
  const { data: rows = [] } = useQuery(agencyReports(view.round.id, view.agency.id))
  const { data: waiting } = useQuery(inbox())
  const todo = waiting ? (work === 'sign' ? waiting.toSign : [...waiting.returned, ...waiting.toReport]) : []
  const tasks = taskIds(rows)
  const order = new Map(tasks.map((id, index) => [id, index]))
  const here = order.get(view.task.id)
  const others = todo
    .filter((item) => item.reportId !== view.id && item.state !== 'CLOSED')
    .sort((a, b) => after(a) - after(b))
  return { place: here === undefined ? null : here + 1, total: tasks.length, next: others[0] ?? null }

  /** Those behind this one come first, then from the beginning. */
  function after(item: Waiting) {
    const index = order.get(item.taskId)
    if (index === undefined || here === undefined) return tasks.length
    return index > here ? index : index + tasks.length
  }
}
