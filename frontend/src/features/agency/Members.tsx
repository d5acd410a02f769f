import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { paths } from '../../app/paths'
import { ButtonLink } from '../../ui/Button'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { Skeleton } from '../../ui/Skeleton'
import styles from './Members.module.css'
import { type Agency, type Duty, members } from './queries'

const DUTIES: Duty[] = ['CONTACT', 'SIGNER']

/** Who reports and who signs for an agency; people are invited and moved on their own page. */
export function Members({ agency, mayEdit }: { agency: Agency; mayEdit: boolean }) {
  const { t } = useTranslation('agency')
  const { data, error, refetch } = useQuery(members(agency.id))
  if (error) return <ProblemAlert error={error} onRetry={refetch} />
  if (!data) return <Skeleton height={120} />
  const active = data.filter((member) => !member.retired)
  return (
    <section aria-labelledby="members" className={styles.members}>
      <h3 id="members">{t('member.title')}</h3>
      {DUTIES.map((duty) => {
        const those = active.filter((member) => member.duty === duty)
        return (
          <div key={duty}>
            <h4>{t(`member.${duty}`)}</h4>
            {those.length === 0 ? <p className={styles.none}>{t(`member.no${duty}`)}</p> : null}
            <ul>
              {those.map((member) => (
                <li key={member.id} className={styles.row}>
                  {mayEdit ? (
                    <Link to={paths.people({ q: member.username })}>{member.name}</Link>
                  ) : (
                    <b>{member.name}</b>
                  )}
                  <span>{member.username}</span>
                  <span>{member.phone}</span>
                </li>
              ))}
            </ul>
          </div>
        )
      })}
      {mayEdit ? (
        <p>
          <ButtonLink to={paths.people({ person: 'new', agency: agency.id })}>{t('member.invite')}</ButtonLink>
        </p>
      ) : null}
    </section>
  )
}
