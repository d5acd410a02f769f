import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'react-router'
import { has, useMe } from '../../../app/me'
import { paths } from '../../../app/paths'
import { defaultPlan, planList } from '../../../app/plan-in-view'
import { ButtonLink } from '../../../ui/Button'
import { Day } from '../../../ui/Day'
import { EmptyState } from '../../../ui/EmptyState'
import { Pager } from '../../../ui/Pager'
import styles from './DrawsPage.module.css'
import { type DrawRow, draws } from './queries'

/** All draws there were, newest first; what was thrown away stays, with the reason. */
export function DrawsPage() {
  const { t } = useTranslation('draw')
  const who = useMe()
  const [search] = useSearchParams()
  const { data } = useSuspenseQuery(draws(Number(search.get('page')) || 0))
  const { data: plans } = useSuspenseQuery(planList(who))
  const plan = defaultPlan(plans.items, who)
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{t('title')}</h1>
        <p>{t('count', { count: data.total })}</p>
        {plan && has(who, 'supervisor') ? (
          <ButtonLink look="primary" to={paths.newDraw(plan.id)}>
            {t('new')}
          </ButtonLink>
        ) : null}
      </header>
      <p className={styles.note}>{t('about')}</p>
      {data.items.length === 0 ? <EmptyState title={t('none')} /> : <Draws rows={data.items} />}
      <Pager
        label={t('pages')}
        page={data.page}
        size={data.size}
        total={data.total}
        to={(page) => paths.draws({ page: page || undefined })}
      />
    </div>
  )
}

function Draws({ rows }: { rows: DrawRow[] }) {
  const { t } = useTranslation('draw')
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{t('title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('number')}</th>
          <th scope="col">{t('what')}</th>
          <th scope="col">{t('poolAndSize')}</th>
          <th scope="col">{t('frozen')}</th>
          <th scope="col">{t('state')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} data-over={row.state === 'CANCELLED' || undefined}>
            <th scope="row">
              <Link to={paths.draw(row.id)}>{row.number}</Link>
            </th>
            <td>
              {t(`kind.${row.what}`)} · {t(`strata.${row.strata}`)}
            </td>
            <td>{t('outOf', { pool: row.poolCount, size: Math.min(row.size, row.poolCount) })}</td>
            <td>
              <Day on={row.pooledAt} time /> {row.pooledBy}
            </td>
            <td>
              {t(`states.${row.state}`)}
              {row.cancelReason ? <small>{row.cancelReason}</small> : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
