import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import { useMe } from '../../../../app/me'
import { paths } from '../../../../app/paths'
import { Clause } from '../../../../ui/Clause'
import { Day } from '../../../../ui/Day'
import { formatSpan } from '../../../../ui/format'
import { report as reportOf } from '../queries'
import { ReportDeeds } from './ReportDeeds'
import styles from './ReportPage.module.css'
import { ReportSheet } from './ReportSheet'
import { useCorrected } from './useCorrected'

/** One report, as it stands for good: what it says, what it continues or corrects, and who did what with it. */
export function ReportPage() {
  const { reportId = '' } = useParams()
  const { t } = useTranslation('review')
  const who = useMe()
  const { data: report } = useSuspenseQuery(reportOf(reportId))
  const corrected = useCorrected(report)
  const seesRecord = ['office', 'convener', 'supervisor', 'viewer'].some((role) => who.roles.includes(role))
  return (
    <article className={styles.page}>
      <header className={styles.head}>
        <p className={styles.where}>
          <Link to={paths.round(report.round.id)}>
            {t('ordinal', { ordinal: report.round.ordinal })} {formatSpan(report.round.from, report.round.to)}
          </Link>
          <span>{report.task.sectionTitle}</span>
        </p>
        <h1>
          <Link to={paths.task(report.task.id)}>
            {report.task.number} {report.task.title}
          </Link>
        </h1>
        <p className={styles.state}>
          {report.agency.shortName} · <b>{t(`status.${report.status}`)}</b>
          {report.revision > 1 ? <> · {t('revision', { revision: report.revision })}</> : null}
          {report.submittedAt ? (
            <>
              {' · '}
              {t('submitted')} <Day on={report.submittedAt} time />
            </>
          ) : null}
          {report.late ? <span className={styles.late}>{t('late')}</span> : null}
        </p>
        <p className={styles.links}>
          {corrected ? <Link to={paths.report(corrected.id)}>{t('seeCorrected')}</Link> : null}
          {report.mayAccept ? (
            <Link to={paths.review(report.round.id, { report: report.id })}>{t('toReview')}</Link>
          ) : null}
          {report.mayEdit ? <Link to={paths.myReport(report.id)}>{t('toEdit')}</Link> : null}
          {seesRecord ? <Link to={paths.audit({ report: report.id })}>{t('record')}</Link> : null}
        </p>
      </header>
      <Clause text={report.task.clause} />
      <ReportDeeds report={report} />
      <ReportSheet report={report} corrected={corrected} />
    </article>
  )
}
