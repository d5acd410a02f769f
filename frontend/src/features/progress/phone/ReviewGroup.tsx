import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { paths } from '../../../app/paths'
import styles from './InboxGroup.module.css'
import type { Waiting } from './types'

/** What waits for the office: counted by round, and opened where it is reviewed. */
export function ReviewGroup({ items }: { items: Waiting[] }) {
  const { t } = useTranslation('report')
  if (items.length === 0) return null
  const rounds = [...new Map(items.map(({ round }) => [round.id, round])).values()]
  return (
    <section className={styles.group} aria-label={t('inbox.toReview')}>
      <h3>
        {t('inbox.toReview')} <span className={styles.count}>{items.length}</span>
      </h3>
      <ul>
        {rounds.map((round) => (
          <li key={round.id}>
            <Link to={paths.review(round.id)}>
              <span className={styles.title}>{t('common:round.ordinal', { ordinal: round.ordinal })}</span>
              <span className={styles.under}>
                {t('inbox.reports', { count: items.filter((item) => item.round.id === round.id).length })}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
