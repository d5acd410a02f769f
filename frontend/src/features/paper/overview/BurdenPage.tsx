import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link, useParams, useSearchParams } from 'react-router'
import { paths, withQuery } from '../../../app/paths'
import { EmptyState } from '../../../ui/EmptyState'
import { monthName } from '../../../ui/format'
import { burdenLink, COUNTED, type Counted, heatOf, SPANS, spanOf } from './burden'
import { burden } from './queries'
import styles from './tables.module.css'

/** What is asked of each agency this month, beside the last ones: the number first, its weight as a shade. */
export function BurdenPage() {
  const { planId = '' } = useParams()
  const { t, i18n } = useTranslation('overview')
  const [search] = useSearchParams()
  const months = spanOf(search)
  const what = COUNTED.find((one) => one === search.get('what')) ?? 'reports'
  const { data } = useSuspenseQuery(burden(planId, months))
  const link = (next: { what?: Counted; months?: number }) => withQuery(paths.burden(planId), { what, months, ...next })
  const most = Math.max(1, ...data.agencies.flatMap(({ cells }) => cells.map((cell) => cell[what])))
  const last = data.months.at(-1)
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{t('burden.title')}</h1>
        <nav aria-label={t('burden.span')} className="no-print">
          {SPANS.map((one) => (
            <Link key={one} to={link({ months: one })} aria-current={one === months ? 'page' : undefined} replace>
              {t('burden.months', { count: one })}
            </Link>
          ))}
        </nav>
      </header>
      <p className={styles.note}>{t('burden.note')}</p>
      <nav className={styles.kinds} aria-label={t('burden.what')}>
        {COUNTED.map((one) => (
          <Link key={one} to={link({ what: one })} aria-current={one === what ? 'page' : undefined} replace>
            {t(`burden.counted.${one}`)} <b>{data.totals.find((total) => total.month === last)?.[one] ?? 0}</b>
          </Link>
        ))}
      </nav>
      <p className={styles.note}>{t(`burden.means.${what}`)}</p>
      {data.agencies.length === 0 ? <EmptyState title={t('burden.none')} /> : null}
      {data.agencies.length > 0 ? (
        <div className={styles.scroll}>
          <table className={styles.heat}>
            <caption className="visually-hidden">{t(`burden.counted.${what}`)}</caption>
            <thead>
              <tr>
                <th scope="col">{t('burden.agency')}</th>
                {data.months.map((month) => (
                  <th key={month} scope="col" aria-current={month === last ? 'date' : undefined}>
                    {monthName(Number(month.slice(5, 7)), i18n.language)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {data.agencies.map(({ agency, cells }) => (
                <tr key={agency.id}>
                  <th scope="row" title={agency.name}>
                    {agency.shortName}
                  </th>
                  {data.months.map((month) => {
                    const count = cells.find((cell) => cell.month === month)?.[what] ?? 0
                    return (
                      <td key={month} style={{ background: heatOf(count, most) }}>
                        {count > 0 ? <Link to={burdenLink(what, planId, agency.id)}>{count}</Link> : '·'}
                      </td>
                    )
                  })}
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">{t('burden.total')}</th>
                {data.months.map((month) => (
                  <td key={month}>{data.totals.find((total) => total.month === month)?.[what] ?? 0}</td>
                ))}
              </tr>
            </tfoot>
          </table>
        </div>
      ) : null}
    </div>
  )
}
