import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import { paths } from '../../../app/paths'
import { Day } from '../../../ui/Day'
import { FileTile } from '../../../ui/FileTile'
import { AnswerForm } from './AnswerForm'
import styles from './FindingPage.module.css'
import { JudgeForm } from './JudgeForm'
import { finding } from './queries'
import { RecheckForm } from './RecheckForm'

/** What is wrong, what is wanted by when, what was answered, and what was judged. */
export function FindingPage() {
  const { t } = useTranslation('finding')
  const { findingId = '' } = useParams()
  const { data: view } = useSuspenseQuery(finding(findingId))
  const { finding: row, may } = view
  return (
    <article className={styles.page}>
      <header className={`${styles.head} no-print`}>
        <Link to={paths.findings()}>
          <span aria-hidden="true">←</span> {t('title')}
        </Link>
        <b>{t(`state.${row.state}`)}</b>
      </header>
      <div className={styles.about}>
        <p className={styles.where}>
          {row.number} · {t(`severity.${row.severity}`)} · {row.agency.shortName}
        </p>
        <h1>
          <Link to={paths.task(row.taskId, { indicator: row.indicatorId })}>
            {row.taskNumber} {row.indicatorName ?? row.taskTitle}
          </Link>
        </h1>
        <p className={styles.where}>
          {t('by', { name: view.foundBy })} · <Day on={row.foundAt} />
          {row.checkId ? (
            <>
              {' · '}
              <Link to={paths.check(row.checkId)}>{t('check')}</Link>
            </>
          ) : null}
        </p>
      </div>
      <dl className={styles.said}>
        <dt>{t('text')}</dt>
        <dd>{row.text}</dd>
        <dt>{t('wanted')}</dt>
        <dd>{view.wanted}</dd>
        <dt>{t('dueOn')}</dt>
        <dd data-late={row.late || undefined}>
          <Day on={row.dueOn} /> {row.late ? t('late') : ''}
        </dd>
      </dl>
      {view.orders.length > 0 ? (
        <section aria-label={t('orders')}>
          <h2>{t('orders')}</h2>
          <ul className={styles.orders}>
            {view.orders.map((order) => (
              <li key={order.paperId}>
                <Link to={paths.paper(order.paperId)}>{order.number}</Link> {t(`rung.${order.rung}`)} ·{' '}
                <Day on={order.at} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {view.remedies.length > 0 ? (
        <section aria-label={t('remedies')}>
          <h2>{t('remedies')}</h2>
          <ol className={styles.remedies}>
            {view.remedies.map((remedy) => (
              <li key={remedy.id}>
                <p className={styles.where}>
                  {remedy.answeredBy} · <Day on={remedy.answeredAt} time />
                </p>
                <p className={styles.words}>{remedy.text}</p>
                {remedy.evidence.length > 0 ? (
                  <ul className={styles.tiles}>
                    {remedy.evidence.map((file) => (
                      <FileTile key={file.id} file={file} />
                    ))}
                  </ul>
                ) : null}
                {remedy.judgement ? (
                  <p className={styles.judged} data-returned={remedy.judgement === 'RETURNED' || undefined}>
                    <b>{t(`judgement.${remedy.judgement}`)}</b> {remedy.note} · {remedy.judgedBy}
                    {remedy.checkId ? (
                      <>
                        {' · '}
                        <Link to={paths.check(remedy.checkId)}>{t('recheck.seen')}</Link>
                      </>
                    ) : null}
                  </p>
                ) : null}
              </li>
            ))}
          </ol>
        </section>
      ) : null}
      {view.recheck ? (
        <p className={styles.going}>
          <Link to={paths.check(view.recheck.checkId)}>{t('recheck.going', { name: view.recheck.assignee })}</Link>{' '}
          <Day on={view.recheck.visitBy} />
        </p>
      ) : null}
      {may.answer ? <AnswerForm key={view.remedies.length} view={view} /> : null}
      {may.judge ? <JudgeForm view={view} /> : null}
      {may.recheck ? <RecheckForm view={view} /> : null}
      {may.recheck && !may.judge ? <p className={styles.where}>{t('own')}</p> : null}
    </article>
  )
}
