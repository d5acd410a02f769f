import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { agencies } from '../../../app/agencies'
import { has, seesThePlan, useMe } from '../../../app/me'
import { paths } from '../../../app/paths'
import { ButtonLink } from '../../../ui/Button'
import { EmptyState } from '../../../ui/EmptyState'
import { Pager } from '../../../ui/Pager'
import { ProblemAlert } from '../../../ui/ProblemAlert'
import { PageSkeleton } from '../../../ui/Skeleton'
import styles from '../InspectionList.module.css'
import { CheckTable } from './CheckTable'
import { checkFilter } from './check-filter'
import { checks } from './queries'
import { VERDICTS } from './types'

const SHOWN = ['OPEN', 'DONE', 'CANCELLED', 'ALL'] as const

/** All checks that one may see, as the address narrows them. */
export function ChecksPage() {
  const { t } = useTranslation('check')
  const who = useMe()
  const [search, setSearch] = useSearchParams()
  const filter = checkFilter(search)
  const { data, error, isPlaceholderData, refetch } = useQuery(checks(filter))
  const all = useQuery({ ...agencies(who.jurisdiction?.code), enabled: seesThePlan(who) })
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
        {has(who, 'supervisor') ? (
          <ButtonLink look="primary" to={paths.newCheck()}>
            {t('new.open')}
          </ButtonLink>
        ) : null}
      </header>
      <search className={`${styles.filters} no-print`} aria-label={t('filters')}>
        <fieldset className={styles.states}>
          <legend className="visually-hidden">{t('stateTitle')}</legend>
          {SHOWN.map((one) => (
            <button
              key={one}
              type="button"
              aria-pressed={(filter.status ?? 'OPEN') === one}
              onClick={() => set({ status: one === 'OPEN' ? undefined : one })}
            >
              {t(`shownAs.${one}`)}
            </button>
          ))}
          <button
            type="button"
            aria-pressed={filter.mine === true}
            onClick={() => set({ mine: filter.mine ? undefined : 'true' })}
          >
            {t('mine')}
          </button>
        </fieldset>
        <label>
          <span>{t('verdictTitle')}</span>
          <select value={filter.verdict ?? ''} onChange={(event) => set({ verdict: event.target.value || undefined })}>
            <option value="">{t('any')}</option>
            {VERDICTS.map((verdict) => (
              <option key={verdict} value={verdict}>
                {t(`verdict.${verdict}`)}
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
            {search.size > 0 ? <ButtonLink to={paths.checks({ status: 'ALL' })}>{t('showAll')}</ButtonLink> : null}
          </EmptyState>
        ) : (
          <div aria-busy={isPlaceholderData}>
            <CheckTable rows={data.items} />
            <Pager
              label={t('pages')}
              page={data.page}
              size={data.size}
              total={data.total}
              to={(page) => paths.checks({ ...filter, mine: filter.mine && 'true', page: page || undefined })}
            />
          </div>
        )
      ) : error ? null : (
        <PageSkeleton rows={8} />
      )}
    </div>
  )
}
