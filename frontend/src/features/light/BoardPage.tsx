import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { paths } from '../../app/paths'
import { AsOf } from '../../ui/AsOf'
import { useOn } from '../../ui/as-of'
import { ButtonLink } from '../../ui/Button'
import { EmptyState } from '../../ui/EmptyState'
import { formatDay } from '../../ui/format'
import { SUMMARY_ORDER } from '../../ui/light-status'
import { StatusBar } from '../../ui/StatusBar'
import { AgencyTable } from './AgencyTable'
import styles from './BoardPage.module.css'
import { Changes } from './Changes'
import { HeatMap } from './HeatMap'
import { PendingTargets } from './PendingTargets'
import { Progress } from './Progress'
import { board } from './queries'
import { SectionTable } from './SectionTable'
import { Verified } from './Verified'

/** The plan at a glance; every number opens the list it counts. */
export function BoardPage() {
  const { planId = '' } = useParams()
  const { t, i18n } = useTranslation('light')
  const on = useOn()
  const { data } = useSuspenseQuery(board(planId, on))
  const { plan } = data
  return (
    <div className={styles.board}>
      <header className={styles.head}>
        <h1>{t('title', { jurisdiction: plan.jurisdiction.name, year: plan.year })}</h1>
        <p>
          {t('tasks', { count: data.total })} · {t('asOf', { day: formatDay(data.day, i18n.language) })}
        </p>
        <AsOf past={data.asOf} from={plan.startsOn} />
      </header>
      {data.total === 0 ? (
        <EmptyState title={t('empty')}>
          <ButtonLink to={paths.plan(planId)}>{t('toPlan')}</ButtonLink>
        </EmptyState>
      ) : (
        <>
          <StatusBar
            label={t('byLight')}
            parts={SUMMARY_ORDER.map((status) => ({
              status,
              count: data.counts[status] ?? 0,
              to: paths.ledger(planId, { light: status, on }),
            }))}
          />
          <div className={styles.now}>
            <Changes changes={data.changes} />
            <Progress board={data} />
          </div>
          {data.asOf ? null : <PendingTargets planId={planId} />}
          <Verified board={data} />
          <div className={styles.whole}>
            <HeatMap board={data} />
            <div className={styles.side}>
              <SectionTable board={data} />
              <AgencyTable board={data} />
            </div>
          </div>
        </>
      )}
    </div>
  )
}
