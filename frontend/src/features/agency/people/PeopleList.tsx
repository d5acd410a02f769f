import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { DutyWords } from './DutyWords'
import styles from './People.module.css'
import type { Person } from './queries'

type Props = { people: Person[]; open: string | undefined; to: (id: string) => string }

/** People by name, with what they do. */
export function PeopleList({ people, open, to }: Props) {
  const { t } = useTranslation('people')
  if (people.length === 0) return <p className={styles.note}>{t('none')}</p>
  return (
    <ul className={styles.list} aria-label={t('title')}>
      {people.map((person) => (
        <li key={person.id}>
          <Link to={to(person.id)} aria-current={person.id === open || undefined} className={styles.entry}>
            <b>{person.name}</b>
            <span className={styles.state} data-state={person.state}>
              {t(`state.${person.state}`)}
            </span>
            <small>
              <DutyWords duties={person.duties} />
            </small>
          </Link>
        </li>
      ))}
    </ul>
  )
}
