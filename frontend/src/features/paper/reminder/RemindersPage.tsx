import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'react-router'
import { agencies } from '../../../app/agencies'
import { useMe } from '../../../app/me'
import { paths } from '../../../app/paths'
import { reminders } from '../../../app/reminders'
import { Day } from '../../../ui/Day'
import { EmptyState } from '../../../ui/EmptyState'
import { Pager } from '../../../ui/Pager'
import { ProblemAlert } from '../../../ui/ProblemAlert'
import { PageSkeleton } from '../../../ui/Skeleton'
import type { ReminderView } from '../types'
import styles from './RemindersPage.module.css'
import { reminderFilter } from './reminder-filter'

/** The record of reminders: who was reminded when, by whom, how often, and what came of it. */
export function RemindersPage() {
  const { t } = useTranslation('reminder')
  const who = useMe()
  const [search, setSearch] = useSearchParams()
  const filter = reminderFilter(search)
  const { data, error, isPlaceholderData, refetch } = useQuery(reminders(filter))
  const { data: all = [] } = useQuery(agencies(who.jurisdiction?.code))
  const { page: _, agency, ...about } = filter
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{t('title')}</h1>
        <p aria-live="polite">{data ? t('shown', { count: data.total }) : null}</p>
        <label className="no-print">
          <span className="visually-hidden">{t('agency')}</span>
          <select
            value={agency ?? ''}
            onChange={(event) =>
              setSearch(new URL(paths.reminders({ ...about, agency: event.target.value }), 'http://x').searchParams)
            }
          >
            <option value="">{t('allAgencies')}</option>
            {all.map((one) => (
              <option key={one.id} value={one.id}>
                {one.shortName}
              </option>
            ))}
          </select>
        </label>
        {about.round ? <Link to={paths.round(about.round)}>{t('toRound')}</Link> : null}
        {about.paper ? <Link to={paths.paper(about.paper)}>{t('toPaper')}</Link> : null}
        {Object.keys(filter).length > 0 ? <Link to={paths.reminders()}>{t('all')}</Link> : null}
      </header>
      <ProblemAlert error={error} onRetry={() => refetch()} />
      {data?.items.length === 0 ? (
        <EmptyState title={t('none')}>
          <p>{t('noneText')}</p>
        </EmptyState>
      ) : data ? (
        <div aria-busy={isPlaceholderData}>
          <Table rows={data.items} />
          <Pager
            label={t('pages')}
            page={data.page}
            size={data.size}
            total={data.total}
            to={(page) => paths.reminders({ ...filter, page: page || undefined })}
          />
        </div>
      ) : error ? null : (
        <PageSkeleton />
      )}
    </div>
  )
}

function Table({ rows }: { rows: ReminderView[] }) {
  const { t, i18n } = useTranslation('reminder')
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{t('title')}</caption>
      <thead>
        <tr>
          {(['at', 'agency', 'about', 'step', 'people', 'outcome'] as const).map((column) => (
            <th key={column} scope="col">
              {t(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <td className={styles.at}>
              <Day on={row.at} time />
            </td>
            <td title={row.agency.name}>{row.agency.shortName}</td>
            <th scope="row">
              <About row={row} />
            </th>
            <td>
              {i18n.language === 'en' ? row.stepEn : row.step}
              <small>
                {row.byPaper ? (
                  <Link to={paths.paper(row.byPaper)}>{t('byPaper')}</Link>
                ) : (
                  !row.byHand && t(row.proposed ? 'proposed' : 'byRule')
                )}
              </small>
            </td>
            <td className={styles.people}>{row.people.join('、') || t('nobody')}</td>
            <td className={styles.outcome} data-state={row.outcome.state}>
              {row.outcome.words}
              {row.outcome.at ? (
                <small>
                  <Day on={row.outcome.at} time />
                </small>
              ) : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What was reminded of; what is gone has no page any more. */
function About({ row: { subject } }: { row: ReminderView }) {
  if (!subject.id) return subject.title
  const to = subject.kind === 'PAPER' ? paths.paper(subject.id, { at: subject.addresseeId }) : paths.report(subject.id)
  return <Link to={to}>{subject.title}</Link>
}
