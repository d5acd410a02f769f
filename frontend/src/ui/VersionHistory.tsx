import { type ReactNode, useId } from 'react'
import { Day } from './Day'
import styles from './VersionHistory.module.css'

type Version = {
  key: number
  name: string
  createdAt?: string
  createdBy?: string
  reason?: string
  /** The way back to it. */
  back: ReactNode
  differences: ReactNode[]
}

/** Every version of some rules, newest first: since when, by whom, why, and what it changed. */
export function VersionHistory({ title, inUse, versions }: { title: string; inUse: string; versions: Version[] }) {
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ol className={styles.history}>
        {versions.map((version, at) => (
          <li key={version.key}>
            <p className={styles.version}>
              <b>{version.name}</b>
              {at === 0 ? <span className={styles.tag}>{inUse}</span> : null}
              {version.createdAt ? <Day on={version.createdAt} time /> : null}
              <span>{version.createdBy}</span>
              {version.back}
            </p>
            {version.reason ? <p>{version.reason}</p> : null}
            {version.differences.length > 0 ? (
              <ul className={styles.differences}>
                {version.differences.map((one, index) => (
                  <li key={index}>{one}</li>
                ))}
              </ul>
            ) : null}
          </li>
        ))}
      </ol>
    </section>
  )
}
