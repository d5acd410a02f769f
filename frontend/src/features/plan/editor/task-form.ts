import type { Schemas } from '../../../api/client'
import type { Refusal } from '../../../ui/draft'
import { readNumber, writeNumber } from '../../../ui/read-number'
import { blank, text, unreadable } from './body'
import type { Task } from './types'

export type TaskForm = {
  sectionId: string
  number: string
  category: string
  title: string
  clause: string
  weight: string
  leadIds: string[]
  /** `AGENCY:…` or `GROUP:…`, because both can take part. */
  cooperating: string[]
}

export const blankTask = (sectionId: string, number: string, category: string): TaskForm => ({
  sectionId,
  number,
  category,
  title: '',
  clause: '',
  weight: '1',
  leadIds: [],
  cooperating: [],
})

export const toTaskForm = (task: Task): TaskForm => ({
  sectionId: task.section.id,
  number: task.number,
  category: task.category ?? '',
  title: task.title,
  clause: task.clause,
  weight: writeNumber(task.weight),
  leadIds: task.lead.map((agency) => agency.id),
  cooperating: task.cooperating.map(({ kind, id }) => `${kind}:${id}`),
})

export const toTaskBody = (form: TaskForm): Schemas['NewTask'] => ({
  sectionId: form.sectionId,
  number: form.number.trim(),
  category: text(form.category),
  title: form.title.trim(),
  clause: form.clause.trim(),
  weight: readNumber(form.weight) ?? undefined,
  leadIds: form.leadIds,
  cooperating: form.cooperating.map((party) => {
    const [kind, id = ''] = party.split(':')
    return { kind: kind === 'GROUP' ? 'GROUP' : 'AGENCY', id }
  }),
})

export const checkTask = (form: TaskForm, word: (key: string) => string): Refusal[] => [
  ...blank(form, ['number', 'title', 'clause'], word('need')),
  ...unreadable(form, ['weight'], word('needNumber')),
]

/** The number that a next task would usually have: `3.(1)` is followed by `3.(2)`, `7` by `8`. */
export function nextNumber(numbers: string[]): string {
  const last = numbers.at(-1)
  if (!last) return '1'
  return last.replace(/(\d+)(\D*)$/, (_, digits: string, rest: string) => `${Number(digits) + 1}${rest}`)
}
