import { useTranslation } from 'react-i18next'
import styles from './Skeleton.module.css'

/** The place of something that is being read, in its final size, so that nothing jumps. */
export function Skeleton({ height = 16, width = '100%' }: { height?: number | string; width?: number | string }) {
  return <span className={styles.bone} style={{ height, width }} aria-hidden="true" />
}

/** A whole page that is being read: a heading and rows. */
export function PageSkeleton({ rows = 8 }: { rows?: number }) {
  const { t } = useTranslation('ui')
  return (
    <div className={styles.page} role="status" aria-label={t('loading')}>
      <Skeleton height={28} width="min(320px, 60%)" />
      {Array.from({ length: rows }, (_, row) => (
        <Skeleton key={row} height={36} />
      ))}
    </div>
  )
}
