import type { ReactNode } from 'react'
import { Day } from './Day'
import styles from './Timeline.module.css'

export type TimelineItem = {
  key: string
  at: string
  title: ReactNode
  by?: string | null
  detail?: ReactNode
  /** A milestone of the story, or a small step of it. */
  weight?: 'step' | 'turn' | 'trouble'
}

/** One spine, newest first: what happened, who did it in which duty, and when. */
export function Timeline({ items, label }: { items: TimelineItem[]; label: string }) {
  return (
    <ol className={styles.timeline} aria-label={label}>
      {items.map((item) => (
        <li key={item.key} data-weight={item.weight ?? 'step'}>
          <p className={styles.head}>
            <span className={styles.title}>{item.title}</span>
            {item.by ? <span className={styles.by}>{item.by}</span> : null}
            <span className={styles.at}>
              <Day on={item.at} time={item.at.length > 10} />
            </span>
          </p>
          {item.detail ? <div className={styles.detail}>{item.detail}</div> : null}
        </li>
      ))}
    </ol>
  )
}
