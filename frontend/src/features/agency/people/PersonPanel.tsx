import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { paths } from '../../../app/paths'
import { Button, ButtonLink } from '../../../ui/Button'
import { formatTime } from '../../../ui/format'
import { ProblemAlert } from '../../../ui/ProblemAlert'
import type { Agency } from '../queries'
import { HandOver } from './HandOver'
import { HandoverList } from './HandoverList'
import { HeldBy } from './HeldBy'
import { MovePerson } from './MovePerson'
import { PasswordOnce } from './PasswordOnce'
import styles from './People.module.css'
import { PersonFields } from './PersonFields'
import { type Person, useOneTimePassword } from './queries'
import { RetirePerson } from './RetirePerson'

type Props = {
  person: Person
  people: Person[]
  agencies: Agency[]
  /** Oneself: one's own duties are another's to change. */
  own: boolean
  view: string | undefined
  to: (view?: string) => string
  password: string | undefined
  onPassword: (password: string | undefined) => void
  onDone: () => void
}

/** One person: how they are reached, what they do, what hangs on them, and the ways to pass it on. */
export function PersonPanel({ person, people, agencies, own, view, to, password, onPassword, onDone }: Props) {
  const { t, i18n } = useTranslation('people')
  const again = useOneTimePassword()
  const gone = person.state === 'RETIRED'
  const reset = () => again.mutate(person.id, { onSuccess: (said) => onPassword(said.password) })
  return (
    <div className={styles.panel}>
      <header className={styles.panelHead}>
        <h2>{person.name}</h2>
        <span className={styles.state} data-state={person.state}>
          {t(`state.${person.state}`)}
        </span>
        <Link to={paths.audit({ subject: person.id })}>{t('record')}</Link>
      </header>
      <p className={styles.seen}>
        {person.username}
        {' · '}
        {person.lastSeenAt ? t('seen', { at: formatTime(person.lastSeenAt, i18n.language) }) : t('neverSeen')}
      </p>
      {password ? (
        <PasswordOnce username={person.username} password={password} onDone={() => onPassword(undefined)} />
      ) : null}
      <ProblemAlert error={again.error} />
      {view === 'handover' && !own && !gone ? (
        <HandOver person={person} people={people} back={to()} onDone={onDone} />
      ) : view === 'retire' && !own && !gone ? (
        <RetirePerson person={person} handover={to('handover')} back={to()} onDone={onDone} />
      ) : (
        <>
          {gone ? null : <PersonFields person={person} />}
          {own ? <p className={styles.note}>{t('own')}</p> : <MovePerson person={person} agencies={agencies} />}
          <HeldBy person={person} />
          {gone ? null : (
            <p className={styles.deeds}>
              {own ? null : (
                <ButtonLink look="primary" to={to('handover')}>
                  {t('handover.open')}
                </ButtonLink>
              )}
              <Button onClick={reset} disabled={again.isPending}>
                {t('password.reset')}
              </Button>
              {own ? null : <ButtonLink to={to('retire')}>{t('retire.open')}</ButtonLink>}
            </p>
          )}
        </>
      )}
      <HandoverList person={person} />
    </div>
  )
}
