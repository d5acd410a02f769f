import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Schemas } from '../../../api/client'
import { paths } from '../../../app/paths'
import styles from './InboxGroup.module.css'
import { useAgencyRounds } from './useRounds'

type Props = {
  agencies: Schemas['AgencyRef'][]
  waiting: { id: string; ordinal: number }[]
  /** Reports that stand elsewhere on the page already. */
  shown: ReadonlySet<string>
}

/** What was handed in: where it stands now, and the way to it, to recall or amend it. */
export function DoneGroup({ agencies, waiting, shown }: Props) {
  const { t } = useTranslation('report')
  const rounds = useAgencyRounds(agencies, waiting)
  const done = rounds.flatMap(({ round, agency, done }) =>
    done
      .filter((row) => !shown.has(row.id))
      .map((row) => ({ ...row, ordinal: round.ordinal, whose: agency.shortName })),
  )
  if (done.length === 0) return null
  return (
    <section className={styles.group} aria-label={t('inbox.done')}>
      <h3>
        {t('inbox.done')} <span className={styles.count}>{done.length}</span>
      </h3>
      <ul>
        {done.map((row) => (
          <li key={row.id}>
            <Link to={paths.myReport(row.id)}>
              <span className={styles.title}>
                <span className={styles.number}>{row.taskNumber}</span>
                {row.taskTitle}
              </span>
              <span className={styles.under}>
                {agencies.length > 1 ? <span>{row.whose}</span> : null}
                {rounds.length > agencies.length ? (
                  <span>{t('common:round.ordinal', { ordinal: row.ordinal })}</span>
                ) : null}
                <span>{t(`status.${row.status}`)}</span>
                {row.late ? <span>{t('status.late')}</span> : null}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
