import { useMutation, useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useParams, useSearchParams } from 'react-router'
import { useMe } from '../../app/me'
import { paths } from '../../app/paths'
import { AsOf } from '../../ui/AsOf'
import { Button, ButtonLink } from '../../ui/Button'
import { EmptyState } from '../../ui/EmptyState'
import { today } from '../../ui/format'
import { Menu } from '../../ui/Menu'
import { Pager } from '../../ui/Pager'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { PageSkeleton } from '../../ui/Skeleton'
import { COLUMNS, hiddenColumns, toggled } from './columns'
import { downloadLedger } from './csv'
import { LedgerFilters } from './LedgerFilters'
import styles from './LedgerPage.module.css'
import { LedgerTable } from './LedgerTable'
import { ledgerFilter } from './ledger-filter'
import { facets, ledger } from './queries'
import { useLedgerLink } from './useLedgerLink'

/** All tasks and indicators, filtered and ordered as the address says. */
export function LedgerPage() {
  const { planId = '' } = useParams()
  const [search, setSearch] = useSearchParams()
  const { t } = useTranslation('plan')
  const filter = ledgerFilter(search)
  const link = useLedgerLink()
  const hidden = hiddenColumns(search)
  const { data: known } = useSuspenseQuery(facets(planId, useMe()))
  const { data, error, isPlaceholderData, refetch } = useQuery(ledger(planId, filter))
  const { plan } = known
  const some = Object.keys(filter).some((name) => name !== 'on')
  const csv = useMutation({
    mutationFn: () => downloadLedger(planId, filter, `${plan.jurisdiction.name}${plan.year}-${today()}`),
  })
  const set = (name: string, value: string | undefined) =>
    setSearch(
      (now) => {
        const next = new URLSearchParams(now)
        if (value) next.set(name, value)
        else next.delete(name)
        if (name !== 'hide') next.delete('page')
        if (name === 'section') next.delete('category')
        return next
      },
      { replace: true, preventScrollReset: true },
    )

  return (
    <div className={styles.ledger}>
      <header className={styles.head}>
        <h1>
          {t('ledger.title')}
          <small className={styles.plan}>
            {plan.jurisdiction.name} {plan.year}
          </small>
        </h1>
        <p className={styles.shown} aria-live="polite">
          {data ? shown() : null}
        </p>
        <AsOf past={data?.asOf} />
        <div className={`${styles.tools} no-print`}>
          <Menu label={t('ledger.columns')} face={t('ledger.columns')} align="end" className={styles.columns}>
            {() => (
              <fieldset className={styles.choices}>
                <legend className="visually-hidden">{t('ledger.columns')}</legend>
                {COLUMNS.map((column) => (
                  <label key={column}>
                    <input
                      type="checkbox"
                      checked={!hidden.has(column)}
                      onChange={() => set('hide', toggled(hidden, column))}
                    />
                    {t(`column.${column}`)}
                  </label>
                ))}
              </fieldset>
            )}
          </Menu>
          <Button onClick={() => csv.mutate()} disabled={csv.isPending}>
            {csv.isPending ? t('ledger.csvBusy') : t('ledger.csv')}
          </Button>
        </div>
      </header>
      <LedgerFilters
        filter={filter}
        known={known}
        onChange={set}
        onClear={() => setSearch(filter.on ? { on: filter.on } : {}, { replace: true })}
      />
      <ProblemAlert error={csv.error} onRetry={() => csv.mutate()} />
      <ProblemAlert error={error} onRetry={() => refetch()} />
      {data ? body() : error ? null : <PageSkeleton rows={12} />}
    </div>
  )

  function body() {
    if (!data) return null
    if (data.total === 0) {
      return (
        <EmptyState title={t(some ? 'ledger.none' : 'ledger.noTasks')}>
          {some ? (
            <ButtonLink to={paths.ledger(planId, { on: filter.on })}>{t('ledger.clear')}</ButtonLink>
          ) : (
            <ButtonLink to={paths.plan(planId)}>{t('ledger.noTasks')}</ButtonLink>
          )}
        </EmptyState>
      )
    }
    return (
      <div aria-busy={isPlaceholderData} className={styles.body}>
        <LedgerTable rows={data.items} rounds={known.rounds} hidden={hidden} filter={filter} />
        <Pager
          label={t('ledger.pages')}
          page={data.page}
          size={data.size}
          total={data.total}
          to={(page) => link({ page: page || undefined })}
        />
      </div>
    )
  }

  function shown() {
    if (!data) return ''
    const from = data.page * data.size + 1
    if (data.total > data.items.length) {
      return t('ledger.some', { from, to: from + data.items.length - 1, total: data.total })
    }
    const indicators = data.items.reduce((sum, row) => sum + row.indicators.length, 0)
    return t('ledger.shown', { tasks: data.total, indicators })
  }
}
