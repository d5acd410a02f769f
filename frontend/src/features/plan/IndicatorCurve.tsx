import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { paths } from '../../app/paths'
import { Curve } from '../../ui/Curve'
import { dayOf, today } from '../../ui/format'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { Skeleton } from '../../ui/Skeleton'
import { figures, type Indicator } from './queries'

const HEIGHT = 190
const WITH_LEGEND = HEIGHT + 27

/** The year of an indicator in its own unit; a dot opens the report it came from. */
export function IndicatorCurve({ indicator }: { indicator: Indicator }) {
  const { t } = useTranslation('plan')
  const { data, error, refetch } = useQuery(figures(indicator.id))
  if (error) return <ProblemAlert error={error} onRetry={() => refetch()} />
  if (!data) return <Skeleton height={WITH_LEGEND} />
  return (
    <Curve
      label={t('indicator.curve', { name: indicator.name })}
      height={HEIGHT}
      unit={data.unit}
      today={today()}
      targets={data.revisions.map((step) => ({ on: dayOf(step.on), target: step.target ?? null }))}
      points={data.points.map((point) => ({
        on: point.on,
        expected: point.expected,
        reported: point.reported,
        to: point.reportId ? paths.report(point.reportId) : undefined,
      }))}
    />
  )
}
