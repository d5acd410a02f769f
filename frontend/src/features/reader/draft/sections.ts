import { sameSpan } from '../spans'
import type { Draft, Section, Task } from '../types'

export type SectionGroup = { section?: Section; from: number; to: number }

/** Neighbouring tasks under one heading, from the first to behind the last. */
export function sectionsOf(tasks: Task[]): SectionGroup[] {
  const groups: SectionGroup[] = []
  for (const [at, { section }] of tasks.entries()) {
    const last = groups.at(-1)
    if (last && same(last.section, section)) last.to = at + 1
    else groups.push({ section, from: at, to: at + 1 })
  }
  return groups
}

const same = (one: Section | undefined, other: Section | undefined) =>
  one === other ||
  (one?.title === other?.title &&
    one?.level === other?.level &&
    (one?.span === other?.span || sameSpan(one?.span, other?.span)))

/** Which indicators of a task share their figure, as text that is equal while nothing changes. */
export const sharedIn = (draft: Draft, at: number) =>
  draft.shares
    .flatMap(({ indicators }) => indicators.filter(({ task }) => task === at).map(({ indicator }) => indicator))
    .sort((one, other) => one - other)
    .join(',')
