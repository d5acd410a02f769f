import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { paths } from '../../../app/paths'
import { Button } from '../../../ui/Button'
import { Day } from '../../../ui/Day'
import { EmptyState } from '../../../ui/EmptyState'
import { daysBetween, today } from '../../../ui/format'
import { LightOf } from '../../../ui/Light'
import { coordination } from './queries'
import styles from './tables.module.css'

/** What an agency cannot do alone: at which level it lies, since when, and what is asked of it. */
export function CoordinationPage() {
  const { t } = useTranslation('overview')
  const { data } = useSuspenseQuery(coordination())
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{t('coordination.title')}</h1>
        <p>{t('coordination.shown', { count: data.length })}</p>
        {data.length > 0 ? (
          <Button className="no-print" onClick={() => window.print()}>
            {t('print')}
          </Button>
        ) : null}
      </header>
      <p className={styles.note}>{t('coordination.note')}</p>
      {data.length === 0 ? <EmptyState title={t('coordination.none')} /> : null}
      {data.length > 0 ? (
        <table className={styles.rows}>
          <caption className="visually-hidden">{t('coordination.title')}</caption>
          <thead>
            <tr>
              {(['level', 'task', 'agency', 'ask', 'since'] as const).map((column) => (
                <th key={column} scope="col">
                  {t(`coordination.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {data.map((one) => (
              <tr key={one.reportId}>
                <td className={styles.short}>{t(`coordination.levels.${one.level}`)}</td>
                <th scope="row">
                  <Link to={paths.task(one.taskId)}>
                    {one.taskNumber} {one.taskTitle}
                  </Link>{' '}
                  <LightOf light={one.light} />
                </th>
                <td className={styles.short} title={one.agency.name}>
                  {one.agency.shortName}
                </td>
                <td>{one.ask}</td>
                <td className={styles.short}>
                  <Link to={paths.report(one.reportId)}>
                    {t('coordination.days', { count: daysBetween(one.since, today()) })}
                  </Link>
                  <small>
                    <Day on={one.since} /> {t('coordination.round', { ordinal: one.roundOrdinal })}
                  </small>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
    </div>
  )
}
