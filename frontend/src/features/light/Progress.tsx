import { useTranslation } from 'react-i18next'
import { Bullet } from '../../ui/Bullet'
import { Curve } from '../../ui/Curve'
import { formatNumber, formatPercent } from '../../ui/format'
import styles from './Progress.module.css'
import type { Board } from './queries'

/** All promises together: where they are, where the calendar wants them, and how it came to that. */
export function Progress({ board }: { board: Board }) {
  const { t } = useTranslation('light')
  const { expected, reported } = board.progress
  return (
    <section aria-labelledby="progress">
      <h2 id="progress" className={styles.title}>
        {t('progress.title')}
      </h2>
      <dl className={styles.figures}>
        <div>
          <dt>{t('progress.reported')}</dt>
          <dd className={styles.big}>{formatPercent(reported)}</dd>
        </div>
        <div>
          <dt>{t('progress.expected')}</dt>
          <dd>{formatPercent(expected)}</dd>
        </div>
        <div className={styles.bullet}>
          <dt>{distance()}</dt>
          <dd>
            <Bullet reported={reported} expected={expected} height={12} />
          </dd>
        </div>
      </dl>
      <Curve label={t('progress.curve')} points={board.curve} unit="%" height={260} today={board.day} />
    </section>
  )

  function distance() {
    if (typeof expected !== 'number' || typeof reported !== 'number') return ''
    const points = Math.round((expected - reported) * 10) / 10
    if (points === 0) return t('progress.even')
    return points > 0
      ? t('progress.gap', { points: formatNumber(points) })
      : t('progress.ahead', { points: formatNumber(-points) })
  }
}
