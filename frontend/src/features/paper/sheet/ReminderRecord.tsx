import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { paths } from '../../../app/paths'
import { reminders } from '../../../app/reminders'
import { ProblemAlert } from '../../../ui/ProblemAlert'
import { Timeline } from '../../../ui/Timeline'
import styles from './Addressees.module.css'

const SOME = 5

/** Who was reminded of this paper, when, and what came of it. */
export function ReminderRecord({ paperId }: { paperId: string }) {
  const { t } = useTranslation('paper')
  const { data, error, refetch } = useQuery(reminders({ paper: paperId }))
  if (error) return <ProblemAlert error={error} onRetry={() => refetch()} />
  if (!data || data.items.length === 0) return null
  return (
    <section aria-labelledby="reminders" className={styles.record}>
      <h2 id="reminders">
        {t('remindersTitle')} <small>{data.total}</small>
      </h2>
      <Timeline
        label={t('remindersTitle')}
        items={data.items.slice(0, SOME).map((one) => ({
          key: one.id,
          at: one.at,
          title: `${one.agency.shortName} · ${one.step}`,
          by: one.people.join('、'),
          detail: one.outcome.words,
        }))}
      />
      {data.total > SOME ? (
        <p className="no-print">
          <Link to={paths.reminders({ paper: paperId })}>{t('remindersAll')}</Link>
        </p>
      ) : null}
    </section>
  )
}
