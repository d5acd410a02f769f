import { useTranslation } from 'react-i18next'
import { formatShare } from '../../../ui/format'
import styles from './CoveragePage.module.css'
import type { OfKind } from './queries'

/** The share that is right as a point, and where the truth lies in 95 of 100 samples as a bar. */
export function Right({ share }: { share: OfKind['right'] }) {
  const { t } = useTranslation('coverage')
  if (!share) return <span className={styles.none}>{t('noSample')}</span>
  const percent = (part: number) => `${part * 100}%`
  return (
    <span className={styles.right}>
      <span className={styles.bar} aria-hidden="true">
        <span style={{ insetInlineStart: percent(share.low), width: percent(share.high - share.low) }} />
        <b style={{ insetInlineStart: percent(share.share) }} />
      </span>
      {t('interval', {
        share: formatShare(share.share),
        low: formatShare(share.low),
        high: formatShare(share.high),
      })}
    </span>
  )
}
