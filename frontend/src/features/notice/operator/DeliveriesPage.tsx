import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'react-router'
import { paths } from '../../../app/paths'
import { Button } from '../../../ui/Button'
import { Day } from '../../../ui/Day'
import { EmptyState } from '../../../ui/EmptyState'
import { Pager } from '../../../ui/Pager'
import { ProblemAlert } from '../../../ui/ProblemAlert'
import { toast } from '../../../ui/toast'
import styles from './DeliveriesPage.module.css'
import { DELIVERIES_PAGE, type Delivery, deliveries, deliveryFilter, STATES, useRetry } from './queries'

/** What left the house and what did not, for those who look after it. */
export function DeliveriesPage() {
  const { t } = useTranslation('notice')
  const [search] = useSearchParams()
  const filter = deliveryFilter(search)
  const { data } = useSuspenseQuery(deliveries(filter))
  const retry = useRetry()
  return (
    <div className={styles.page}>
      <header>
        <h1>{t('delivery.title')}</h1>
        <p className={styles.lead}>{t('delivery.lead')}</p>
      </header>
      <nav className={styles.states} aria-label={t('delivery.states')}>
        {[undefined, ...STATES].map((state) => (
          <Link
            key={state ?? 'ALL'}
            to={paths.deliveries({ state })}
            aria-current={state === filter.state ? 'page' : undefined}
            replace
          >
            {t(`delivery.state.${state ?? 'ALL'}`)}
          </Link>
        ))}
      </nav>
      <ProblemAlert error={retry.error} />
      {data.items.length === 0 ? (
        <EmptyState title={t('delivery.none')} />
      ) : (
        <ul className={styles.list} aria-label={t('delivery.title')}>
          {data.items.map((one) => (
            <Row
              key={one.id}
              delivery={one}
              busy={retry.isPending}
              onRetry={() => retry.mutate(one.id, { onSuccess: () => toast(t('delivery.again')) })}
            />
          ))}
        </ul>
      )}
      <Pager
        page={data.page}
        size={DELIVERIES_PAGE}
        total={data.total}
        to={(page) => paths.deliveries({ state: filter.state, page })}
        label={t('delivery.pages')}
      />
    </div>
  )
}

function Row({ delivery, busy, onRetry }: { delivery: Delivery; busy: boolean; onRetry: () => void }) {
  const { t } = useTranslation('notice')
  return (
    <li data-state={delivery.state}>
      <p className={styles.what}>
        <b>{delivery.recipient}</b>
        <span>{t(`channel.${delivery.channel}`)}</span>
        <span>{t('delivery.items', { count: delivery.items })}</span>
        {delivery.repeat ? <span className={styles.repeat}>{t('delivery.repeat')}</span> : null}
      </p>
      <p className={styles.how}>
        <span className={styles.state}>{t(`delivery.state.${delivery.state}`)}</span>
        {delivery.doneAt ? <Day on={delivery.doneAt} time /> : null}
        {delivery.nextAt ? (
          <span>
            {t('delivery.next')} <Day on={delivery.nextAt} time />
          </span>
        ) : null}
        {delivery.attempts > 1 ? <span>{t('delivery.attempts', { count: delivery.attempts })}</span> : null}
      </p>
      {delivery.lastError ? <p className={styles.error}>{delivery.lastError}</p> : null}
      {delivery.state === 'FAILED' || (delivery.state === 'PENDING' && delivery.lastError) ? (
        <Button disabled={busy} onClick={onRetry}>
          {t('delivery.retry')}
          <span className="visually-hidden"> {delivery.recipient}</span>
        </Button>
      ) : null}
    </li>
  )
}
