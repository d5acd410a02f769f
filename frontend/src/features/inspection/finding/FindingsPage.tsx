import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'react-router'
import { agencies } from '../../../app/agencies'
import { seesThePlan, useMe } from '../../../app/me'
import { paths } from '../../../app/paths'
import { ButtonLink } from '../../../ui/Button'
import { Day } from '../../../ui/Day'
import { EmptyState } from '../../../ui/EmptyState'
import { Pager } from '../../../ui/Pager'
import { ProblemAlert } from '../../../ui/ProblemAlert'
import { PageSkeleton } from '../../../ui/Skeleton'
import styles from '../InspectionList.module.css'
import { findingFilter } from './finding-filter'
import { findings } from './queries'
import { type FindingRow, SEVERITIES } from './types'

const SHOWN = ['OPEN_ALL', 'LATE', 'ANSWERED', 'REMEDIED', 'ALL'] as const

/** All findings that one may see, as the address narrows them; the most pressing first. */
export function FindingsPage() {
  const { t } = useTranslation('finding')
  const who = useMe()
  const [search, setSearch] = useSearchParams()
  const filter = findingFilter(search)
  const { data, error, isPlaceholderData, refetch } = useQuery(findings(filter))
  const all = useQuery({ ...agencies(who.jurisdiction?.code), enabled: seesThePlan(who) })
  const shown = filter.late ? 'LATE' : (filter.status ?? 'OPEN_ALL')
  const set = (change: Record<string, string | undefined>) =>
    setSearch(
      (now) => {
        const next = new URLSearchParams(now)
        next.delete('page')
        for (const [name, value] of Object.entries(change)) {
          if (value) next.set(name, value)
          else next.delete(name)
        }
        return next
      },
      { replace: true, preventScrollReset: true },
    )
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{t('title')}</h1>
        <p aria-live="polite">{data ? t('shown', { count: data.total }) : null}</p>
      </header>
      <search className={`${styles.filters} no-print`} aria-label={t('filters')}>
        <fieldset className={styles.states}>
          <legend className="visually-hidden">{t('stateTitle')}</legend>
          {SHOWN.map((one) => (
            <button
              key={one}
              type="button"
              aria-pressed={shown === one}
              onClick={() =>
                set({
                  late: one === 'LATE' ? 'true' : undefined,
                  status: one === 'LATE' || one === 'OPEN_ALL' ? undefined : one,
                })
              }
            >
              {t(`shownAs.${one}`)}
            </button>
          ))}
        </fieldset>
        <label>
          <span>{t('severityTitle')}</span>
          <select
            value={filter.severity ?? ''}
            onChange={(event) => set({ severity: event.target.value || undefined })}
          >
            <option value="">{t('any')}</option>
            {SEVERITIES.map((severity) => (
              <option key={severity} value={severity}>
                {t(`severity.${severity}`)}
              </option>
            ))}
          </select>
        </label>
        {seesThePlan(who) ? (
          <label>
            <span>{t('agency')}</span>
            <select value={filter.agency ?? ''} onChange={(event) => set({ agency: event.target.value || undefined })}>
              <option value="">{t('any')}</option>
              {all.data?.map((agency) => (
                <option key={agency.id} value={agency.id}>
                  {agency.shortName}
                </option>
              ))}
            </select>
          </label>
        ) : null}
      </search>
      <ProblemAlert error={error} onRetry={() => refetch()} />
      {data ? (
        data.items.length === 0 ? (
          <EmptyState title={t('none')}>
            {search.size > 0 ? <ButtonLink to={paths.findings({ status: 'ALL' })}>{t('showAll')}</ButtonLink> : null}
          </EmptyState>
        ) : (
          <div aria-busy={isPlaceholderData}>
            <FindingTable rows={data.items} />
            <Pager
              label={t('pages')}
              page={data.page}
              size={data.size}
              total={data.total}
              to={(page) => paths.findings({ ...filter, late: filter.late && 'true', page: page || undefined })}
            />
          </div>
        )
      ) : error ? null : (
        <PageSkeleton rows={8} />
      )}
    </div>
  )
}

function FindingTable({ rows }: { rows: FindingRow[] }) {
  const { t } = useTranslation('finding')
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{t('title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('text')}</th>
          <th scope="col">{t('severityTitle')}</th>
          <th scope="col">{t('agency')}</th>
          <th scope="col">{t('stateTitle')}</th>
          <th scope="col">{t('dueOn')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} data-over={row.state === 'REMEDIED' || undefined}>
            <th scope="row" className={styles.words}>
              <Link to={paths.finding(row.id)}>
                {row.number} {row.text}
              </Link>
              <small>
                {row.taskNumber} {row.indicatorName ?? row.taskTitle}
              </small>
            </th>
            <td>{t(`severity.${row.severity}`)}</td>
            <td>{row.agency.shortName}</td>
            <td>{t(`state.${row.state}`)}</td>
            <td data-late={row.late || undefined}>
              <Day on={row.dueOn} /> {row.late ? t('late') : ''}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
