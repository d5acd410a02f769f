import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { ProblemAlert } from '../../../ui/ProblemAlert'
import { Skeleton } from '../../../ui/Skeleton'
import { HoldingList } from './HoldingList'
import styles from './People.module.css'
import { holdings, type Person } from './queries'

/** All that hangs on a person now. */
export function HeldBy({ person }: { person: Person }) {
  const { t } = useTranslation('people')
  const { data, error, refetch } = useQuery(holdings(person.id))
  if (error) return <ProblemAlert error={error} onRetry={refetch} />
  if (!data) return <Skeleton height={120} />
  return (
    <section className={styles.part} aria-labelledby="held">
      <h3 id="held">{t('held', { count: data.items.length })}</h3>
      {data.items.length > 0 ? <HoldingList items={data.items} /> : <p className={styles.note}>{t('heldNone')}</p>}
    </section>
  )
}
