import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { seesThePlan, useMe } from '../../../app/me'
import { paths } from '../../../app/paths'
import { Button } from '../../../ui/Button'
import { Day } from '../../../ui/Day'
import { download } from '../../../ui/download'
import { fullDay } from '../../../ui/format'
import { ProblemAlert } from '../../../ui/ProblemAlert'
import { Kind } from '../Kind'
import type { PaperView } from '../types'
import styles from './PaperDocument.module.css'

/** The paper as it went out: a calm page, printed under the red line. */
export function PaperDocument({ paper }: { paper: PaperView }) {
  const { t, i18n } = useTranslation('paper')
  const { issuer } = paper
  const word = useMutation({
    mutationFn: () => download(`/api/v1/papers/${paper.id}/document`, `${paper.number} ${paper.title}.docx`),
  })
  return (
    <article className={styles.sheet} aria-label={t('document')}>
      <header className={styles.head}>
        <p className={styles.number}>
          {paper.number} <Kind kind={paper.kind} rung={paper.rung} />
          {paper.state === 'OPEN' ? null : <span className={styles.over}>{t(`over.${paper.state}`)}</span>}
        </p>
        <h1>{paper.title}</h1>
      </header>
      <div className={styles.body}>{paper.body}</div>
      <Subjects paper={paper} />
      {paper.fields.length > 0 ? (
        <section className={styles.part}>
          <h2>{t('asked')}</h2>
          <ol className={styles.asked}>
            {paper.fields.map((field) => (
              <li key={field.id}>
                {field.label}
                <small>
                  {t(`fieldKind.${field.kind}`)}
                  {field.unit ? `（${field.unit}）` : ''}
                  {field.required ? ` · ${t('required')}` : ''}
                </small>
              </li>
            ))}
          </ol>
        </section>
      ) : null}
      <footer className={styles.foot}>
        <p>{paper.sender}</p>
        <p>
          <time dateTime={paper.issuedAt}>{fullDay(paper.issuedAt, i18n.language)}</time>
        </p>
      </footer>
      <dl className={styles.facts}>
        {paper.signBy ? (
          <div>
            <dt>{t('signBy')}</dt>
            <dd>
              <Day on={paper.signBy} />
            </dd>
          </div>
        ) : null}
        {paper.copies.length > 0 ? (
          <div>
            <dt>{t('copies')}</dt>
            <dd>
              {paper.copies
                .map(
                  ({ agency, duty }) =>
                    agency?.shortName ?? (duty ? t(`common:role.${duty}`, { defaultValue: duty }) : ''),
                )
                .join('、')}
            </dd>
          </div>
        ) : null}
        <div className="no-print">
          <dt>{t('handled')}</dt>
          <dd>
            {issuer.onBehalfOfName
              ? t('onBehalf', { name: issuer.name, principal: issuer.onBehalfOfName })
              : issuer.name}{' '}
            <Day on={paper.issuedAt} time />
            {paper.byRule === undefined
              ? ''
              : ` · ${paper.byRule ? t('byRule', { version: paper.byRule }) : t('byUsual')}`}
          </dd>
        </div>
      </dl>
      {paper.reason ? <p>{t('jumped', { reason: paper.reason })}</p> : null}
      {paper.cancelReason ? (
        <p>
          {t('cancelReason', { reason: paper.cancelReason })} {paper.cancelledByName}{' '}
          {paper.cancelledAt ? <Day on={paper.cancelledAt} time /> : null}
        </p>
      ) : null}
      <p className={`${styles.tools} no-print`}>
        <Button onClick={() => word.mutate()} disabled={word.isPending}>
          {t('word')}
        </Button>
        <Button className={styles.wide} onClick={() => window.print()}>
          {t('print')}
        </Button>
      </p>
      <ProblemAlert error={word.error} />
    </article>
  )
}

function Subjects({ paper }: { paper: PaperView }) {
  const { t } = useTranslation('paper')
  const desk = seesThePlan(useMe())
  const { indicators, reports } = paper
  const tasks = paper.tasks.filter(
    ({ number, title }) => !reports.some((one) => one.taskNumber === number && one.taskTitle === title),
  )
  if (tasks.length + reports.length === 0) return null
  return (
    <section className={styles.part}>
      <h2>{t('about')}</h2>
      <ul>
        {tasks.map((task) => (
          <li key={task.id}>
            <Link to={paths.task(task.id)}>
              {task.number} {task.title}
            </Link>
            {indicators
              .filter(({ taskId }) => taskId === task.id)
              .map((one) => (
                <Link key={one.id} className={styles.indicator} to={paths.task(task.id, { indicator: one.id })}>
                  {one.name}
                </Link>
              ))}
          </li>
        ))}
        {reports.map((report) => (
          <li key={report.id}>
            <Link to={desk ? paths.report(report.id) : paths.myReport(report.id)}>
              {t('report', {
                number: report.taskNumber,
                title: report.taskTitle,
                agency: report.agency.shortName,
                ordinal: report.roundOrdinal,
              })}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
