import type { AgencyChoice, AgencyName, NameKind } from '../types'
import type { Work } from './work'

/** What a name becomes, as the value of a choice: `AGENCY:id`, `NEW`. */
export const choiceText = ({ kind, id }: Pick<AgencyName, 'kind' | 'id'>) => (id ? `${kind}:${id}` : kind)

export function readChoice(name: string, text: string, before: AgencyName): AgencyChoice {
  const [kind, id] = text.split(':') as [NameKind, string | undefined]
  if (id) return { name, kind, id }
  return kind === before.kind ? { name, kind, code: before.code, fullName: before.fullName } : { name, kind }
}

/** A person's word about a name; the last one counts. */
export const choose = (work: Work, ...choices: AgencyChoice[]): Work => ({
  ...work,
  choices: [...work.choices.filter((one) => !choices.some(({ name }) => name === one.name)), ...choices],
})

/** The names with what has been chosen since the server last matched them. */
export function withChoices(names: AgencyName[], choices: AgencyChoice[]): AgencyName[] {
  const chosen = new Map(choices.map((choice) => [choice.name, choice]))
  return names.map((one) => {
    const choice = chosen.get(one.name)
    if (!choice) return one
    const { kind, id } = choice
    const same = kind === one.kind && id === one.id
    const code = choice.code ?? (same ? one.code : undefined)
    return { ...one, kind, id, code, fullName: choice.fullName ?? (same ? one.fullName : undefined), how: 'CHOSEN' }
  })
}

/** What still needs a look comes first; within that the order of the document stays. */
export const doubtfulFirst = (names: AgencyName[]) => {
  const rank = ({ how }: AgencyName) => (how === 'NONE' ? 0 : how === 'LIKENESS' ? 1 : 2)
  return [...names].sort((one, other) => rank(one) - rank(other))
}
