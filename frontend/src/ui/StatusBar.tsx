import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { LightShape } from './LightShape'
import { type LightStatus, lightFill } from './light-status'
import styles from './StatusBar.module.css'

export type Part = { status: LightStatus; count: number; to: string }

/** How many of each, as words with their numbers and as one bar; every part opens the list it counts. */
export function StatusBar({ parts, label }: { parts: Part[]; label: string }) {
  const { t } = useTranslation('ui')
  const some = parts.filter((part) => part.count > 0)
  return (
    <div className={styles.status}>
      <ul className={styles.counts} aria-label={label}>
        {parts.map((part) => (
          <li key={part.status} data-none={part.count === 0 || undefined}>
            <Link to={part.to}>
              <LightShape status={part.status} size={15} />
              <b>{part.count}</b>
              <span>{t(`light.${part.status}`)}</span>
            </Link>
          </li>
        ))}
      </ul>
      <div className={styles.bar} aria-hidden="true">
        {some.map((part) => (
          <Link
            key={part.status}
            to={part.to}
            tabIndex={-1}
            title={`${t(`light.${part.status}`)} ${part.count}`}
            data-light={part.status}
            style={{ flexGrow: part.count, background: lightFill(part.status) }}
          />
        ))}
      </div>
    </div>
  )
}
