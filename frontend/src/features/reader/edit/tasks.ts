import { around, end, holds, start } from '../spans'
import type { Draft, Indicator, Place, Section, Span, Task } from '../types'
import { type Moved, movedShares } from './shares'

const blank: Omit<Task, 'text'> = { lead: [], cooperating: [], indicators: [], otherNumbers: [], sources: [] }

/** The draft with other tasks, its shares led to where their indicators went. */
const withTasks = (draft: Draft, tasks: Task[], moved: Moved): Draft => ({
  ...draft,
  tasks,
  shares: movedShares(draft.shares, moved),
})

const shifted =
  (from: number, by: number): Moved =>
  (place) =>
    place.task < from ? place : { ...place, task: place.task + by }

export function setTask(draft: Draft, at: number, change: Partial<Task>): Draft {
  return { ...draft, tasks: draft.tasks.map((task, index) => (index === at ? { ...task, ...change } : task)) }
}

/** A new task in the order of the document, in the section that it stands under there. */
export function addTask(draft: Draft, text: string, span?: Span): { draft: Draft; at: number } {
  const after = span ? draft.tasks.findLastIndex((task) => task.span && start(task.span) <= start(span)) : -1
  const at = span ? after + 1 : draft.tasks.length
  const near = draft.tasks[after] ?? draft.tasks[at] ?? draft.tasks.at(-1)
  const task: Task = { ...blank, text, span, section: near?.section, category: near?.category }
  const tasks = [...draft.tasks.slice(0, at), task, ...draft.tasks.slice(at)]
  const ignored = span ? draft.ignored.filter((one) => !holds(span, one.span)) : draft.ignored
  return { draft: { ...withTasks(draft, tasks, shifted(at, 1)), ignored }, at }
}

/** It is no task: its clause is set aside, or simply goes when it stands nowhere in the document. */
export function ignoreTask(draft: Draft, at: number): Draft {
  const task = draft.tasks[at]
  if (!task) return draft
  const gone: Moved = (place) => (place.task === at ? undefined : shifted(at, -1)(place))
  const ignored = task.span ? [...draft.ignored, { span: task.span, text: task.text }] : draft.ignored
  const left = draft.tasks.filter((_, index) => index !== at)
  return { ...withTasks(draft, left, gone), ignored }
}

/** A clause that was set aside is a task after all: as it was read, where it was read as one. */
export function restoreIgnored(draft: Draft, at: number, original: Draft): { draft: Draft; at: number } {
  const one = draft.ignored[at]
  if (!one) return { draft, at: -1 }
  const left = { ...draft, ignored: draft.ignored.filter((_, index) => index !== at) }
  const added = addTask(left, one.text, one.span)
  const read = original.tasks.find(
    (task) => task.span && start(task.span) === start(one.span) && task.text === one.text,
  )
  if (!read) return added
  const tasks = added.draft.tasks.map((task, index) => (index === added.at ? read : task))
  return { draft: { ...added.draft, tasks }, at: added.at }
}

/** Two neighbours as one. What only one of them led is still told apart, by its indicators. */
export function mergeTasks(draft: Draft, at: number): Draft {
  const [one, other] = [draft.tasks[at], draft.tasks[at + 1]]
  if (!one || !other) return draft
  const sameLead = one.lead.join() === other.lead.join()
  const own = (task: Task) =>
    task.indicators.map((each) => (sameLead || each.lead.length > 0 ? each : { ...each, lead: task.lead }))
  const merged: Task = {
    ...one,
    text: joined(one.text, other.text),
    span: around([one.span, other.span]),
    lead: union(one.lead, other.lead),
    cooperating: union(one.cooperating, other.cooperating),
    indicators: [...own(one), ...own(other)],
    otherNumbers: [...one.otherNumbers, ...other.otherNumbers],
    sources: one.sources,
  }
  const tasks = [...draft.tasks.slice(0, at), merged, ...draft.tasks.slice(at + 2)]
  const first = one.indicators.length
  return withTasks(draft, tasks, ({ task, indicator }) =>
    task === at + 1 ? { task: at, indicator: indicator + first } : shifted(at + 1, -1)({ task, indicator }),
  )
}

/** One clause as two, cut before the character `cut` of its text, which stands at `place` in the document. */
export function splitTask(draft: Draft, at: number, cut: number, place?: number): Draft {
  const task = draft.tasks[at]
  if (!task || cut <= 0 || cut >= task.text.length) return draft
  const heads = splitSpan(task.span, place)
  const late = (span: Span | undefined) => place !== undefined && span !== undefined && start(span) >= place
  const goes = task.indicators.map((one) => late(one.sources.find(({ field }) => field === 'target')?.span ?? one.span))
  const half = (second: boolean, text: string, span: Span | undefined): Task =>
    lifted({
      ...task,
      text: text.trim(),
      span,
      indicators: task.indicators.filter((_, index) => goes[index] === second),
      otherNumbers: task.otherNumbers.filter((one) => late(one.span) === second),
    })
  const first = half(false, task.text.slice(0, cut), heads[0])
  const second = { ...half(true, task.text.slice(cut), heads[1]), title: undefined }
  const number = task.number ? nextNumber(draft, task.number) : undefined
  const tasks = [...draft.tasks.slice(0, at), first, { ...second, number }, ...draft.tasks.slice(at + 1)]
  const count = (second: boolean, before: number) => goes.slice(0, before).filter((one) => one === second).length
  const moved = (here: Place): Place => {
    if (here.task !== at) return shifted(at + 1, 1)(here) as Place // it only shifts, and never drops
    const second = goes[here.indicator] ?? false
    return { task: second ? at + 1 : at, indicator: count(second, here.indicator) }
  }
  return withTasks(draft, tasks, moved)
}

/** All tasks of a section, under another heading or level. */
export function setSection(draft: Draft, from: number, to: number, change: Partial<Section>): Draft {
  const tasks = draft.tasks.map((task, index) =>
    index < from || index >= to
      ? task
      : { ...task, section: { title: '', level: 'OTHER' as const, ...task.section, ...change } },
  )
  return { ...draft, tasks }
}

/** 1, 2, 3 … through the whole plan, for a document that numbers nothing or the same twice. */
export function renumber(draft: Draft): Draft {
  return { ...draft, tasks: draft.tasks.map((task, index) => ({ ...task, number: String(index + 1) })) }
}

/** Numbers that stand at more than one task. */
export function doubleNumbers(draft: Draft): Set<string> {
  const seen = new Set<string>()
  const double = new Set<string>()
  for (const { number, section } of draft.tasks) {
    if (!number) continue
    const key = `${section?.title ?? ''}|${number}`
    if (seen.has(key)) double.add(number)
    seen.add(key)
  }
  return double
}

/** Where all parts are led by the same agencies, the task is. */
function lifted(task: Task): Task {
  const leads = new Set(task.indicators.map((one: Indicator) => one.lead.join('、')))
  const only = task.indicators[0]?.lead ?? []
  if (leads.size !== 1 || only.length === 0) return task
  return { ...task, lead: only, indicators: task.indicators.map((one) => ({ ...one, lead: [] })) }
}

function splitSpan(span: Span | undefined, place: number | undefined): [Span | undefined, Span | undefined] {
  if (!span || place === undefined || place <= start(span) || place >= end(span)) return [span, undefined]
  return [
    [start(span), place],
    [place, end(span)],
  ]
}

function nextNumber(draft: Draft, number: string): string {
  const taken = new Set(draft.tasks.map((task) => task.number))
  for (let next = 2; ; next++) if (!taken.has(`${number}-${next}`)) return `${number}-${next}`
}

const union = (one: string[], other: string[]) => [...new Set([...one, ...other])]
const joined = (one: string, other: string) => (/[，。；、：,.;:]$/u.test(one) ? one + other : `${one}；${other}`)
