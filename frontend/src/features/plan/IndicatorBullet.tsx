import { Bullet } from '../../ui/Bullet'
import { formatPercent } from '../../ui/format'
import styles from './IndicatorBullet.module.css'
import type { Indicator } from './queries'

/** An indicator's bar with its percentage; one without a target has neither. */
export function IndicatorBullet({ indicator, height = 10 }: { indicator: Indicator; height?: number }) {
  if (indicator.comparator === 'pending') return null
  return (
    <span className={styles.progress}>
      <Bullet
        reported={indicator.progress}
        expected={indicator.light.expected}
        status={indicator.light.status}
        height={height}
      />
      <span className={styles.percent}>{formatPercent(indicator.progress)}</span>
    </span>
  )
}
