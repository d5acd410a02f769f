import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'react-router'
import { paths } from '../../app/paths'
import { Day } from '../../ui/Day'
import { EmptyState } from '../../ui/EmptyState'
import { Pager } from '../../ui/Pager'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { PageSkeleton } from '../../ui/Skeleton'
import styles from './closure.module.css'
import { SHOWN, shownOf } from './filter'
import { type ClosureRow, closures } from './queries'

/** Applications to strike tasks off, those that wait for me first at hand. */
export function ClosuresPage() {
  const { t } = useTranslation('closure')
  const [search] = useSearchParams()
  const { shown, page } = shownOf(search)
  const { data, error, refetch } = useQuery(closures(shown, page))
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{t('title')}</h1>
        <p aria-live="polite">{data ? t('shown', { count: data.total }) : null}</p>
      </header>
      <nav className={styles.tabs} aria-label={t('filter.label')}>
        {SHOWN.map((one) => (
          <Link key={one} to={paths.closures({ shown: one })} aria-current={one === shown ? 'page' : undefined}>
            {t(`filter.${one}`)}
          </Link>
        ))}
      </nav>
      <ProblemAlert error={error} onRetry={() => refetch()} />
      {data ? (
        <>
          {data.items.length === 0 ? <EmptyState title={t('none')} /> : null}
          <ul className={styles.rows}>
            {data.items.map((row) => (
              <li key={row.id}>
                <Row row={row} />
              </li>
            ))}
          </ul>
          <Pager
            label={t('pages')}
            page={data.page}
            size={data.size}
            total={data.total}
            to={(next) => paths.closures({ shown, page: next || undefined })}
          />
        </>
      ) : error ? null : (
        <PageSkeleton rows={6} />
      )}
    </div>
  )
}

export function Row({ row }: { row: ClosureRow }) {
  const { t } = useTranslation('closure')
  return (
    <Link to={paths.closure(row.id)}>
      <b>
        {row.taskNumber} {row.taskTitle}
      </b>
      <span className={styles.under}>
        <span>{t(`state.${row.state}`)}</span>
        {row.number ? <span>{row.number}</span> : null}
        <span title={row.agency.name}>{row.agency.shortName}</span>
        <Day on={row.struckOffAt ?? row.waitsSince} />
      </span>
    </Link>
  )
}
