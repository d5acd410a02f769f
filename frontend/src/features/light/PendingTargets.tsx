import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { paths } from '../../app/paths'
import { Day } from '../../ui/Day'
import { pendingTargets } from './queries'

/** Targets that nobody has set yet: who must, and for how long that has been waited for. */
export function PendingTargets({ planId }: { planId: string }) {
  const { t } = useTranslation('light')
  const { data } = useQuery(pendingTargets(planId))
  if (!data || data.length === 0) return null
  return (
    <section aria-labelledby="pending">
      <h2 id="pending">
        {t('pending.title')} <small>{data.length}</small>
      </h2>
      <ul>
        {data.map((one) => (
          <li key={one.indicatorId}>
            <Link to={paths.task(one.taskId, { indicator: one.indicatorId })}>
              {one.taskNumber} {one.indicatorName}
            </Link>{' '}
            {t('pending.waits', { decider: one.decider, count: one.days })} <Day on={one.since} />{' '}
            {one.proposalId ? <Link to={paths.targetProposal(one.proposalId)}>{t('pending.proposed')}</Link> : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
