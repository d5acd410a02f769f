import i18next from 'i18next'
import type { Choice } from '../../../ui/ManyPicker'
import type { Person } from './queries'

/** People to choose from, found by name, account or duty. */
export const asChoices = (people: Person[]): Choice[] =>
  people.map(({ id, name, username, duties }) => ({
    id,
    label: name,
    hint: [
      username,
      ...duties.map(({ role, agency }) => `${agency?.shortName ?? ''}${i18next.t(`role.${role}`)}`),
    ].join(' · '),
    words: [username],
  }))
