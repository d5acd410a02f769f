import type { ReactNode } from 'react'
import styles from './EmptyState.module.css'

/** Nothing to show: says what there would be, and what can be done about it. */
export function EmptyState({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className={styles.empty}>
      <p className={styles.title}>{title}</p>
      {children}
    </div>
  )
}
