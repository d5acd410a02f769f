import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'react-router'
import { paths } from '../../../app/paths'
import { EmptyState } from '../../../ui/EmptyState'
import { Pager } from '../../../ui/Pager'
import { ProblemAlert } from '../../../ui/ProblemAlert'
import { PageSkeleton } from '../../../ui/Skeleton'
import styles from './proposal.module.css'
import { proposals, SHOWN, shownOf } from './queries'
import { Value } from './Value'

/** Proposed targets: those that wait for the convener first at hand. */
export function ProposalsPage() {
  const { t } = useTranslation('proposal')
  const [search] = useSearchParams()
  const { shown, page } = shownOf(search)
  const { data, error, refetch } = useQuery(proposals(shown, page))
  return (
    <div className={styles.page}>
      <h1>{t('title')}</h1>
      <p aria-live="polite">{data ? t('shown', { count: data.total }) : null}</p>
      <nav className={styles.tabs} aria-label={t('filter.label')}>
        {SHOWN.map((one) => (
          <Link key={one} to={paths.targetProposals({ shown: one })} aria-current={one === shown ? 'page' : undefined}>
            {t(`filter.${one}`)}
          </Link>
        ))}
      </nav>
      <ProblemAlert error={error} onRetry={() => refetch()} />
      {data?.items.length === 0 ? <EmptyState title={t('none')} /> : null}
      {data ? (
        <>
          <ul className={styles.rows}>
            {data.items.map((one) => (
              <li key={one.id}>
                <Link to={paths.targetProposal(one.id)}>
                  <b>
                    {one.taskNumber} {one.indicatorName}
                  </b>
                  <span>
                    <Value value={one.before} unit={one.unit} /> → <Value value={one.after} unit={one.unit} />
                  </span>
                  <span className={styles.under}>
                    <span>{t(`state.${one.state}`)}</span>
                    {one.state === 'PROPOSED' ? <span>{t('days', { count: one.days })}</span> : null}
                    <span>{one.reason}</span>
                  </span>
                </Link>
              </li>
            ))}
          </ul>
          <Pager
            label={t('pages')}
            page={data.page}
            size={data.size}
            total={data.total}
            to={(next) => paths.targetProposals({ shown, page: next || undefined })}
          />
        </>
      ) : error ? null : (
        <PageSkeleton rows={6} />
      )}
    </div>
  )
}
