import { holds, start } from '../spans'
import type { Draft, OpenPoint } from '../types'

export const PARTS = ['open', 'tasks', 'shares', 'agencies', 'mechanism', 'terms', 'compare', 'confirm'] as const
export type Part = (typeof PARTS)[number]
export type Spot = { part: Part; task?: number; indicator?: number; name?: string; field?: string }

export const isPart = (text: string | null): text is Part => PARTS.some((part) => part === text)

/** Where a field of the contract is put right: `draft.tasks[3].lead`, `terms.title`, `agencies[县人社局]`. */
export function spotOf(field: string): Spot {
  const task = /tasks\[(\d+)\](?:\.indicators\[(\d+)\])?\.?(.*)/.exec(field)
  if (task) {
    const indicator = task[2] === undefined ? undefined : Number(task[2])
    return { part: 'tasks', task: Number(task[1]), indicator, field: task[3] || undefined }
  }
  const name = /agencies\[(.*?)\]/.exec(field)?.[1]
  if (name !== undefined || field.startsWith('agencies')) return { part: 'agencies', name }
  if (field.includes('mechanism')) return { part: 'mechanism', field: field.split('.').pop() }
  if (field.includes('shares')) return { part: 'shares' }
  if (field.startsWith('terms')) return { part: 'terms', field: field.split('.').pop() }
  return { part: 'tasks' }
}

/** Where an open point is decided in the draft as it is now, which may be ahead of what the server has seen. */
export function spotOfPoint(point: OpenPoint, draft: Draft): Spot {
  const spot: Spot = point.field ? spotOf(point.field) : { part: 'tasks' }
  if (spot.part !== 'tasks') return spot
  const { span } = point
  const asked = spot.task ?? point.task
  if (!span) return { ...spot, task: asked }
  const inside = (index: number | undefined) => {
    const stretch = index === undefined ? undefined : draft.tasks[index]?.span
    return stretch !== undefined && holds(stretch, span)
  }
  if (inside(asked)) return { ...spot, task: asked }
  const found = draft.tasks.findIndex((_, index) => inside(index))
  if (found >= 0) return { part: 'tasks', task: found }
  if (asked !== undefined) return { ...spot, task: asked }
  const before = draft.tasks.findLastIndex((task) => task.span && start(task.span) <= start(span))
  return { part: 'tasks', task: before < 0 ? undefined : before }
}
