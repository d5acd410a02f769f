import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { has, useMe } from '../../../app/me'
import { paths } from '../../../app/paths'
import { ButtonLink } from '../../../ui/Button'
import { EmptyState } from '../../../ui/EmptyState'
import { Pager } from '../../../ui/Pager'
import { ProblemAlert } from '../../../ui/ProblemAlert'
import { PageSkeleton } from '../../../ui/Skeleton'
import { papers } from '../queries'
import { PaperFilters } from './PaperFilters'
import styles from './PapersPage.module.css'
import { PaperTable } from './PaperTable'
import { Proposals } from './Proposals'
import { paperFilter } from './paper-filter'

/** All papers that one may see, as the address narrows them; the office's proposals stand above. */
export function PapersPage() {
  const { t } = useTranslation('papers')
  const who = useMe()
  const [search, setSearch] = useSearchParams()
  const filter = paperFilter(search)
  const { data, error, isPlaceholderData, refetch } = useQuery(papers(filter))
  const narrowed = Object.keys(filter).some((name) => name !== 'page' && name !== 'sort')
  const mayIssue = has(who, 'office', 'convener', 'supervisor')
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
        {mayIssue ? (
          <ButtonLink look="primary" to={paths.newPaper()}>
            {t('new')}
          </ButtonLink>
        ) : null}
      </header>
      {has(who, 'office') ? <Proposals /> : null}
      <PaperFilters filter={filter} who={who} onChange={set} />
      <ProblemAlert error={error} onRetry={() => refetch()} />
      {data ? (
        data.items.length === 0 ? (
          <EmptyState title={t(narrowed ? 'noneShown' : 'none')}>
            {narrowed ? <ButtonLink to={paths.papers({ status: 'ALL' })}>{t('showAll')}</ButtonLink> : null}
          </EmptyState>
        ) : (
          <div aria-busy={isPlaceholderData}>
            <PaperTable rows={data.items} />
            <Pager
              label={t('pages')}
              page={data.page}
              size={data.size}
              total={data.total}
              to={(page) => paths.papers({ ...filter, late: filter.late && 'true', page: page || undefined })}
            />
          </div>
        )
      ) : error ? null : (
        <PageSkeleton rows={10} />
      )}
    </div>
  )
}
