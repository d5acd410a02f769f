import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { formatTime } from '../../../ui/format'
import { ProblemAlert } from '../../../ui/ProblemAlert'
import { HoldingList } from './HoldingList'
import styles from './People.module.css'
import { handovers, type Person } from './queries'

/** What passed from this person and to them, as it was then. */
export function HandoverList({ person }: { person: Pick<Person, 'id' | 'username'> }) {
  const { t, i18n } = useTranslation('people')
  const { data, error, refetch } = useQuery(handovers(person.id))
  if (error) return <ProblemAlert error={error} onRetry={refetch} />
  if (!data || data.length === 0) return null
  return (
    <section className={styles.part} aria-labelledby="handovers">
      <h3 id="handovers">{t('handover.history')}</h3>
      {data.map((one) => (
        <details key={one.id} className={styles.handover}>
          <summary>
            {one.from.username === person.username
              ? t('handover.gave', { name: one.to.name, count: one.items.length })
              : t('handover.took', { name: one.from.name, count: one.items.length })}
            <small>
              {formatTime(one.at, i18n.language)} · {t('handover.by', { name: one.byName })}
              {one.retired ? ` · ${t('handover.left')}` : ''}
              {one.reason ? ` · ${one.reason}` : ''}
            </small>
          </summary>
          <HoldingList items={one.items} />
        </details>
      ))}
    </section>
  )
}
