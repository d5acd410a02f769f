import { useTranslation } from 'react-i18next'
import type { Person } from './queries'

/** What somebody does here, in words: 县人社局联络员、召集人. */
export function DutyWords({ duties }: { duties: Person['duties'] }) {
  const { t } = useTranslation()
  const words = duties.map(({ role, agency }) => `${agency?.shortName ?? ''}${t(`role.${role}`)}`)
  return words.join('、') || '—'
}
