import { Bullet } from '../../ui/Bullet'
import { formatShare } from '../../ui/format'
import styles from './IndicatorBullet.module.css'
import type { Indicator } from './queries'

type Props = { indicator: Pick<Indicator, 'comparator' | 'progress' | 'light'>; height?: number }

/** An indicator's bar with its percentage; one whose target is pending has neither. */
export function IndicatorBullet({ indicator: { comparator, progress, light }, height = 10 }: Props) {
  if (comparator === 'pending') return null
  return (
    <span className={styles.progress}>
      <Bullet
        reported={typeof progress === 'number' ? progress * 100 : undefined}
        expected={light?.expected}
        status={light?.status}
        height={height}
      />
      <span className={styles.percent}>{formatShare(progress)}</span>
    </span>
  )
}
