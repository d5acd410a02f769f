import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useMe } from '../../../app/me'
import { paths } from '../../../app/paths'
import { ButtonLink } from '../../../ui/Button'
import { Day } from '../../../ui/Day'
import { ProblemAlert } from '../../../ui/ProblemAlert'
import { kindsOf } from '../compose/start'
import { DueBy } from '../DueBy'
import { Kind } from '../Kind'
import { papersAbout } from '../queries'
import type { PaperRow } from '../types'
import styles from './PapersAbout.module.css'

type About = { task: string } | { agency: string }

/** The newest papers about a task or to an agency, and the way to write another. */
export function PapersAbout({ about }: { about: About }) {
  const { t } = useTranslation('paper')
  const who = useMe()
  const { data, error, refetch } = useQuery(papersAbout(about))
  const kinds = kindsOf(who)
  const start = 'task' in about ? { task: about.task } : { agencies: about.agency }
  if (error) return <ProblemAlert error={error} onRetry={() => refetch()} />
  return (
    <section aria-labelledby="papers" className={styles.papers}>
      <header>
        <h2 id="papers">
          {t('onTask.title')} {data ? <small>{data.total}</small> : null}
        </h2>
        {kinds.includes('INSTRUCTION') && 'task' in about ? (
          <ButtonLink to={paths.newPaper({ kind: 'INSTRUCTION', ...start })}>{t('onTask.instruct')}</ButtonLink>
        ) : null}
        {kinds.includes('ORDER') && !kinds.includes('REQUEST') ? (
          <ButtonLink to={paths.newPaper({ kind: 'ORDER', ...start })}>{t('onTask.order')}</ButtonLink>
        ) : null}
        {kinds.includes('REQUEST') ? (
          <ButtonLink look="quiet" to={paths.newPaper({ kind: 'REQUEST', ...start })}>
            {t('onTask.request')}
          </ButtonLink>
        ) : null}
      </header>
      {data?.items.length === 0 ? <p className={styles.none}>{t('onTask.none')}</p> : null}
      <ul>
        {data?.items.map((row) => (
          <li key={row.id}>
            <Row row={row} />
          </li>
        ))}
      </ul>
      {data && data.total > data.items.length ? (
        <Link to={paths.papers({ ...about, status: 'ALL' })}>{t('onTask.all', { count: data.total })}</Link>
      ) : null}
    </section>
  )
}

function Row({ row }: { row: PaperRow }) {
  const { t } = useTranslation('paper')
  const { counts } = row
  const answered = counts.answered + counts.returned + counts.closed
  return (
    <Link to={paths.paper(row.id)}>
      <b>{row.title}</b>
      <span className={styles.under}>
        <Kind kind={row.kind} rung={row.rung} />
        <span>{row.number}</span>
        <Day on={row.issuedAt} />
        {row.state === 'OPEN' ? (
          <>
            <span>
              {answered > 0 ? t('onTask.answers', { count: answered }) : t('onTask.noAnswer', { total: counts.total })}
            </span>
            {row.dueAt ? <DueBy dueAt={row.dueAt} /> : null}
          </>
        ) : (
          <span>{t(`over.${row.state}`)}</span>
        )}
      </span>
    </Link>
  )
}
