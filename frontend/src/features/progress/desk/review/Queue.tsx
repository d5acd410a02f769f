import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { paths } from '../../../../app/paths'
import { LightChange } from '../LightChange'
import type { Row } from '../types'
import styles from './Queue.module.css'
import type { Verdict } from './ReviewPane'

export type Done = { row: Row; verdict: Verdict }
type Props = { roundId: string; queue: Row[]; done: Done[]; open: string | undefined }

/** What waits, in the order of the plan, with the light each would give; and what was just decided. */
export function Queue({ roundId, queue, done, open }: Props) {
  const { t } = useTranslation('review')
  return (
    <nav aria-label={t('queue')} className={styles.queue}>
      <ol>
        {queue.map((row) => (
          <li key={row.id}>
            <Link to={paths.review(roundId, { report: row.id })} aria-current={row.id === open || undefined}>
              <span className={styles.title}>
                {row.taskNumber} {row.taskTitle}
              </span>
              <LightChange now={row.lightNow} then={row.lightIfAccepted} />
              <small>
                {row.agency.shortName}
                {row.unusual.length > 0 ? ` · ${t('unusualCount', { count: row.unusual.length })}` : ''}
                {row.mayAccept ? '' : ` · ${t('notYours')}`}
              </small>
            </Link>
          </li>
        ))}
      </ol>
      {done.length > 0 ? (
        <>
          <h2>{t('justDone', { count: done.length })}</h2>
          <ol>
            {done.map(({ row, verdict }) => (
              <li key={row.id} className={styles.done}>
                <Link to={paths.report(row.id)}>
                  <span className={styles.title}>
                    {row.taskNumber} {row.taskTitle}
                  </span>
                  <span>{t(verdict)}</span>
                  <small>{row.agency.shortName}</small>
                </Link>
              </li>
            ))}
          </ol>
        </>
      ) : null}
    </nav>
  )
}
