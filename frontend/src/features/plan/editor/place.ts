import type { Tree } from './types'

/** What is open in the editor: the address holds it. */
export type Open = {
  part?: 'whole' | 'basics' | 'measures' | 'check'
  section?: string
  task?: string
  indicator?: string
  measure?: string
  view?: 'promise' | 'schedule' | 'milestones' | 'targets' | 'cancel'
  field?: string
}

const PARTS = ['whole', 'basics', 'measures', 'check'] as const
const VIEWS = ['promise', 'schedule', 'milestones', 'targets', 'cancel'] as const

export function openIn(search: URLSearchParams): Open {
  const name = (key: string) => search.get(key) || undefined
  return {
    part: PARTS.find((part) => part === search.get('part')),
    section: name('section'),
    task: name('task'),
    indicator: name('indicator'),
    measure: name('measure'),
    view: VIEWS.find((view) => view === search.get('view')),
    field: name('field'),
  }
}

const FIELDS: Record<string, string> = { lead: 'leadIds', owner: 'ownerId' }

/** The place of something that is missing: `indicators/…/target` lies in the editor of that indicator. */
export function placeOf(address: string): Open {
  const [kind, id, part] = address.split('/')
  const field = part ? (FIELDS[part] ?? part) : undefined
  switch (kind) {
    case 'sections':
      return part === 'tasks' ? { task: 'new', section: id } : { section: id, field }
    case 'tasks':
      return id ? { task: id, field } : { section: 'new' }
    case 'indicators':
      if (part === 'schedule') return { indicator: id, view: 'schedule' }
      if (part === 'milestones') return { indicator: id, view: 'milestones' }
      return { indicator: id, field }
    case 'measures':
      return { measure: id, field }
    default:
      return { part: 'basics', field: address }
  }
}

/** How many things are missing under each task and section, for the outline. */
export function missingBy(tree: Tree, missing: { field: string }[]) {
  const taskOf = new Map<string, string>()
  for (const { tasks } of tree.sections) {
    for (const task of tasks) for (const indicator of task.indicators) taskOf.set(indicator.id, task.id)
  }
  const counts = new Map<string, number>()
  for (const { field } of missing) {
    const [kind, id] = field.split('/')
    const owner = kind === 'indicators' ? taskOf.get(id ?? '') : id
    if (owner) counts.set(owner, (counts.get(owner) ?? 0) + 1)
  }
  return counts
}

export function findTask(tree: Tree, id: string | undefined) {
  return tree.sections.flatMap(({ tasks }) => tasks).find((task) => task.id === id)
}

export function findIndicator(tree: Tree, id: string | undefined) {
  for (const task of tree.sections.flatMap(({ tasks }) => tasks)) {
    const indicator = task.indicators.find((one) => one.id === id)
    if (indicator) return { task, indicator }
  }
  return undefined
}
