import type { AgencyChoice, Draft, PlanDraft, PlanDraftChange, Task, Terms } from '../types'

/** All that people may change of a draft. */
export type Work = { name: string; draft: Draft; choices: AgencyChoice[]; settled: string[]; terms: Terms }

export const workOf = ({ name, draft, agencies, settled, terms }: PlanDraft): Work => ({
  name,
  draft,
  settled,
  terms,
  choices: agencies
    .filter(({ how }) => how === 'CHOSEN')
    .map(({ name, kind, id, code, fullName }) => ({ name, kind, id, code, fullName })),
})

/** Only what differs is sent. */
export function changeOf(base: Work, now: Work, version: number): PlanDraftChange {
  return {
    version,
    name: now.name === base.name ? undefined : now.name,
    draft: now.draft === base.draft ? undefined : now.draft,
    agencies: now.choices === base.choices ? undefined : now.choices,
    settled: now.settled === base.settled ? undefined : now.settled,
    terms: now.terms === base.terms ? undefined : now.terms,
  }
}

export const isSame = (one: Work, other: Work) =>
  one === other ||
  (one.name === other.name &&
    one.draft === other.draft &&
    one.choices === other.choices &&
    one.settled === other.settled &&
    one.terms === other.terms)

/** What two people both touched, mine kept: tasks by their index, or a whole part. */
export type Clash = { tasks: number[]; parts: ('name' | 'tasks' | 'mechanism' | 'choices' | 'terms')[] }

/** Mine on top of theirs: whoever touched something alone has it; where both did, mine stays and it is told. */
export function mergeWork(base: Work, mine: Work, theirs: Work): { merged: Work; clash: Clash } {
  const clash: Clash = { tasks: [], parts: [] }
  const pick = <T>(of: (work: Work) => T, part: Clash['parts'][number]): T => {
    if (equal(of(mine), of(base))) return of(theirs)
    if (!equal(of(theirs), of(base)) && !equal(of(mine), of(theirs))) clash.parts.push(part)
    return of(mine)
  }
  const settled = [
    ...theirs.settled.filter((key) => !base.settled.includes(key) || mine.settled.includes(key)),
    ...mine.settled.filter((key) => !base.settled.includes(key) && !theirs.settled.includes(key)),
  ]
  const merged: Work = {
    name: pick((work) => work.name, 'name'),
    choices: pick((work) => work.choices, 'choices'),
    terms: pick((work) => work.terms, 'terms'),
    settled,
    draft: { ...mine.draft, mechanism: pick((work) => work.draft.mechanism, 'mechanism') },
  }
  return { merged: { ...merged, draft: mergedTasks(base.draft, mine.draft, theirs.draft, merged.draft, clash) }, clash }
}

/** Task by task while nobody split, merged, added or took any; otherwise the list is one thing. */
function mergedTasks(base: Draft, mine: Draft, theirs: Draft, into: Draft, clash: Clash): Draft {
  if (equal(mine.tasks, base.tasks) && equal(mine.shares, base.shares)) return rest(into, theirs)
  if (equal(theirs.tasks, base.tasks) && equal(theirs.shares, base.shares)) return into
  const alike = sameOrder(base.tasks, mine.tasks) && sameOrder(base.tasks, theirs.tasks)
  if (!alike) {
    clash.parts.push('tasks')
    return into
  }
  const tasks = base.tasks.map((task, index) => {
    const [own, other] = [mine.tasks[index] ?? task, theirs.tasks[index] ?? task]
    if (equal(own, task)) return other
    if (!equal(other, task) && !equal(own, other)) clash.tasks.push(index)
    return own
  })
  const shares = equal(mine.shares, base.shares) ? theirs.shares : mine.shares
  return { ...into, tasks, shares }
}

const rest = (into: Draft, { tasks, shares, ignored }: Draft): Draft => ({ ...into, tasks, shares, ignored })
const sameOrder = (one: Task[], other: Task[]) =>
  one.length === other.length && one.every((task, index) => equal(task.span, other[index]?.span)) && counts(one, other)
const counts = (one: Task[], other: Task[]) =>
  one.every((task, index) => task.indicators.length === other[index]?.indicators.length)
const equal = (a: unknown, b: unknown) => a === b || JSON.stringify(a) === JSON.stringify(b)
