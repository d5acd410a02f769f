import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useLoaderData, useParams } from 'react-router'
import { Clause } from '../../../ui/Clause'
import { formatSpan } from '../../../ui/format'
import { History } from './History'
import { PhoneHead } from './PhoneHead'
import { report } from './queries'
import { ReportForm } from './ReportForm'
import styles from './ReportPage.module.css'
import { ReportRead } from './ReportRead'
import { ReturnNote } from './ReturnNote'
import type { Draft } from './store'
import { useStops } from './useStops'

/** One task a page: filled in by a contact, looked at and signed by the head, read by whoever comes later. */
export function ReportPage() {
  const { t } = useTranslation('report')
  const { reportId = '' } = useParams()
  const { draft } = useLoaderData<{ draft: Draft }>()
  const { data: view } = useSuspenseQuery(report(reportId))
  const stops = useStops(view, view.maySign ? 'sign' : 'write')
  const { task } = view
  const former = (
    <div className={styles.narrow}>
      <History view={view} />
    </div>
  )
  return (
    <article className={styles.page}>
      <PhoneHead round={view.round} stops={stops} />
      <div className={styles.about}>
        <p className={styles.where}>
          {[task.sectionTitle, task.category, view.agency.shortName].filter(Boolean).join(' · ')}
        </p>
        <h1>
          <span className={styles.number}>{task.number}</span> {task.title}
        </h1>
        <p className={styles.where}>
          {t('measures', { span: formatSpan(view.round.from, view.round.to) })}
          {view.revision > 1 ? ` · ${t('revision', { number: view.revision })}` : ''}
        </p>
      </div>
      <div className={styles.columns}>
        <div className={styles.work}>
          <ReturnNote view={view} />
          <details className={styles.clause}>
            <summary>{t('clause')}</summary>
            <Clause text={task.clause} />
          </details>
          {view.mayEdit ? (
            <ReportForm key={view.id} view={view} begun={draft} stops={stops} foot={former} />
          ) : (
            <ReportRead key={view.id} view={view} draft={draft} stops={stops} foot={former} />
          )}
        </div>
        <aside className={styles.aside}>
          <section className={styles.clauseBeside} aria-label={t('clause')}>
            <h2>{t('clause')}</h2>
            <Clause text={task.clause} />
          </section>
          <History view={view} />
        </aside>
      </div>
    </article>
  )
}
