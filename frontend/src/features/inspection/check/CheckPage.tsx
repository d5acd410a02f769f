import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import { paths } from '../../../app/paths'
import { Clause } from '../../../ui/Clause'
import { Day } from '../../../ui/Day'
import { Figure } from '../../../ui/Figure'
import styles from './CheckPage.module.css'
import { MakeCheck } from './MakeCheck'
import { check } from './queries'
import { CancelCheck, ReadCheck } from './ReadCheck'
import { VerdictMark } from './VerdictMark'

/** One check a page: made on site by whoever was sent, read by everybody else. */
export function CheckPage() {
  const { t } = useTranslation('check')
  const { checkId = '' } = useParams()
  const { data: view } = useSuspenseQuery(check(checkId))
  const { check: row, may } = view
  return (
    <article className={styles.page}>
      <header className={`${styles.head} no-print`}>
        <Link to={may.make ? paths.checks({ mine: 'true' }) : paths.checks({ status: 'ALL' })}>
          <span aria-hidden="true">←</span> {t(may.make ? 'mine' : 'title')}
        </Link>
        <span className={styles.state}>
          {row.verdict ? <VerdictMark verdict={row.verdict} /> : t(`state.${row.state}`)}
        </span>
      </header>
      <div className={styles.about}>
        <p className={styles.where}>
          {row.agency.shortName} · {t(`kind.${row.kind}`)}
          {row.recheckOf ? (
            <>
              {' · '}
              <Link to={paths.finding(row.recheckOf)}>{t('recheck')}</Link>
            </>
          ) : null}
        </p>
        <h1>
          <Link to={paths.task(row.taskId, { indicator: row.indicatorId })}>
            <span className={styles.number}>{row.taskNumber}</span> {row.indicatorName ?? row.taskTitle}
          </Link>
        </h1>
        <p className={styles.where}>
          {t('by', { name: row.assignee })} · {t('until')} <Day on={row.visitBy} />
          {row.late ? <b className={styles.late}> {t('late')}</b> : null}
        </p>
        {view.reason ? <p className={styles.where}>{t('reason', { reason: view.reason })}</p> : null}
        {row.drawId ? <p className={styles.where}>{t('drawn')}</p> : null}
      </div>
      {typeof row.reportedValue === 'number' ? (
        <dl className={styles.values}>
          <div>
            <dt>{t('reported')}</dt>
            <dd>
              <Figure value={row.reportedValue} unit={row.unit} />
              {row.reportedOn ? (
                <small>
                  {t('asOf')} <Day on={row.reportedOn} />
                </small>
              ) : null}
              {typeof view.plannedValue === 'number' && view.plannedValue !== row.reportedValue ? (
                <small>
                  {t('planned')} <Figure value={view.plannedValue} unit={row.unit} />
                </small>
              ) : null}
            </dd>
          </div>
          {row.state === 'DONE' ? (
            <div data-other={row.verdict === 'DISCREPANCY' || undefined}>
              <dt>{t('verified')}</dt>
              <dd>
                <Figure value={row.verifiedValue} unit={row.unit} />
                {row.doneAt ? (
                  <small>
                    <Day on={row.doneAt} />
                  </small>
                ) : null}
              </dd>
            </div>
          ) : null}
        </dl>
      ) : null}
      <details className={styles.clause}>
        <summary>{t('clause')}</summary>
        <Clause text={view.clause} />
      </details>
      {may.make ? <MakeCheck view={view} /> : <ReadCheck view={view} />}
      {may.cancel ? <CancelCheck view={view} /> : null}
    </article>
  )
}
