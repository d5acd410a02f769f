import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { paths } from '../../app/paths'
import { formatNumber } from '../../ui/format'
import type { Indicator } from './queries'
import styles from './SharedMeasure.module.css'

type Props = { measure: NonNullable<Indicator['measure']>; unit: string }

/** Whose figure it is, how it adds up, and where else the same entry counts. */
export function SharedMeasure({ measure, unit }: Props) {
  const { t } = useTranslation('plan')
  return (
    <p className={styles.measure}>
      {t('indicator.owner', { agency: measure.owner.shortName })} · {t(`indicator.aggregation.${measure.aggregation}`)}
      {measure.ratio && measure.numeratorName ? (
        <> · {t('indicator.ratio', { numerator: measure.numeratorName, denominator: measure.denominatorName })}</>
      ) : null}
      {measure.sharedWith.length > 0 ? (
        <>
          {' · '}
          {t('indicator.shared')}{' '}
          {measure.sharedWith.map((other) => (
            <Link key={other.indicatorId} to={paths.task(other.taskId, { indicator: other.indicatorId })}>
              {other.sectionTitle} {other.taskNumber}
              {typeof other.target === 'number'
                ? `（${t('indicator.sharedTarget', { target: formatNumber(other.target) + unit })}）`
                : ''}
            </Link>
          ))}
        </>
      ) : null}
    </p>
  )
}
