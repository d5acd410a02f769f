import type { ReactNode } from 'react'
import { Link } from 'react-router'
import styles from './MasterDetail.module.css'

type Props = {
  side: ReactNode
  /** Whether something was chosen: on a narrow screen it takes the place of the list. */
  open: boolean
  back: { to: string; label: string }
  children: ReactNode
}

/** A list on the left that stays in view, what is chosen of it on the right; on a narrow screen a step apart. */
export function MasterDetail({ side, open, back, children }: Props) {
  return (
    <div className={styles.page} data-detail={open || undefined}>
      <div className={styles.side}>{side}</div>
      <div className={styles.main}>
        <Link className={styles.back} to={back.to}>
          ← {back.label}
        </Link>
        {children}
      </div>
    </div>
  )
}
