import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { paths } from '../../../../app/paths'
import { useShortcuts } from '../../../../app/shortcuts'
import { Button } from '../../../../ui/Button'
import { Clause } from '../../../../ui/Clause'
import { Day } from '../../../../ui/Day'
import { isStale } from '../../../../ui/draft'
import { ProblemAlert } from '../../../../ui/ProblemAlert'
import { PageSkeleton } from '../../../../ui/Skeleton'
import { LightChange } from '../LightChange'
import { report as reportOf, useAccept, useReturn } from '../queries'
import { Lateness } from '../ReportTable'
import type { Report, Row } from '../types'
import { ReportSheet } from './ReportSheet'
import { ReturnForm } from './ReturnForm'
import styles from './ReviewPane.module.css'
import { useCorrected } from './useCorrected'

export type Verdict = 'accepted' | 'returned'
type Props = { row: Row; onDecided: (row: Row, verdict: Verdict) => void; onStep: (step: 1 | -1) => void }

/** The report under review, what is worth a look in it, and the two things that can be done with it. */
export function ReviewPane({ row, onDecided, onStep }: Props) {
  const { t } = useTranslation(['review', 'round'])
  const { data: report, error, refetch } = useQuery(reportOf(row.id))
  const corrected = useCorrected(report)
  const accept = useAccept()
  const sendBack = useReturn()
  const [returning, setReturning] = useState(false)
  const busy = accept.isPending || sendBack.isPending
  const refused = accept.error ?? sendBack.error
  const onError = (reason: unknown) => {
    if (isStale(reason)) void refetch()
  }
  const doAccept = () => {
    if (!report?.mayAccept || busy) return
    accept.mutate({ id: row.id, version: report.version }, { onError, onSuccess: () => onDecided(row, 'accepted') })
  }
  const doReturn = (note: string) => {
    if (!report || busy) return
    const deed = { id: row.id, version: report.version, note }
    sendBack.mutate(deed, { onError, onSuccess: () => onDecided(row, 'returned') })
  }
  useShortcuts({
    a: report?.mayAccept ? doAccept : undefined,
    r: report?.mayReturn ? () => setReturning(true) : undefined,
    j: () => onStep(1),
    k: () => onStep(-1),
  })

  return (
    <article className={styles.pane} aria-labelledby="under-review">
      <header className={styles.head}>
        <div className={styles.title}>
          <h2 id="under-review">
            {row.taskNumber} {row.taskTitle}
          </h2>
          <p>
            {row.agency.shortName}
            {row.submittedAt ? (
              <>
                {' · '}
                {t('submitted')} <Day on={row.submittedAt} time />
              </>
            ) : null}
            <Lateness row={row} />
            {' · '}
            <LightChange now={row.lightNow} then={row.lightIfAccepted} />
          </p>
        </div>
        <div className={styles.deeds}>
          <Button look="quiet" onClick={() => onStep(-1)} aria-keyshortcuts="k" title={t('stepBack')}>
            ‹<span className="visually-hidden">{t('stepBack')}</span>
          </Button>
          <Button look="quiet" onClick={() => onStep(1)} aria-keyshortcuts="j" title={t('stepOn')}>
            ›<span className="visually-hidden">{t('stepOn')}</span>
          </Button>
          <Button disabled={!report?.mayReturn || busy} onClick={() => setReturning(true)} aria-keyshortcuts="r">
            {t('return')} <kbd>r</kbd>
          </Button>
          <Button look="primary" disabled={!report?.mayAccept || busy} onClick={doAccept} aria-keyshortcuts="a">
            {t('accept')} <kbd>a</kbd>
          </Button>
        </div>
      </header>
      <ProblemAlert error={refused} />
      {returning ? <ReturnForm busy={busy} onReturn={doReturn} onCancel={() => setReturning(false)} /> : null}
      {report && !report.mayAccept && report.status !== 'ACCEPTED' ? (
        <p className={styles.note}>{t(whyNot(report))}</p>
      ) : null}
      {row.unusual.length > 0 ? (
        <ul className={styles.unusual} aria-label={t('unusual')}>
          {row.unusual.map((hint) => (
            <li key={hint.code + hint.text}>{hint.text}</li>
          ))}
        </ul>
      ) : null}
      {error ? <ProblemAlert error={error} onRetry={refetch} /> : null}
      {report ? (
        <>
          <details className={styles.clause}>
            <summary>{t('clause')}</summary>
            <Clause text={report.task.clause} />
          </details>
          <ReportSheet report={report} corrected={corrected} />
          <p className={styles.more}>
            <Link to={paths.report(report.id)}>{t('whole')}</Link>
            <Link to={paths.task(report.task.id)}>{t('task')}</Link>
          </p>
        </>
      ) : error ? null : (
        <PageSkeleton rows={6} />
      )}
    </article>
  )
}

/** Nobody reviews their own, and nothing before it was signed. */
function whyNot(report: Report) {
  if (report.status === 'SUBMITTED' && report.signerWaits) return 'waitsForSigner'
  return report.status === 'SIGNED' || report.status === 'SUBMITTED' ? 'mayNot' : `nowIs.${report.status}`
}
