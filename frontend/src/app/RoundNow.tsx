import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Schemas } from '../api/client'
import { dayOf, daysBetween, formatDay, formatSpan, today } from '../ui/format'
import { paths } from './paths'
import styles from './RoundNow.module.css'

/** The round that runs, and how long it still does. */
export function RoundNow({ round }: { round: Schemas['RoundView'] | undefined }) {
  const { t, i18n } = useTranslation()
  if (!round) return <span className={styles.round} />
  const left = daysBetween(today(), dayOf(round.dueAt))
  return (
    <Link
      to={paths.round(round.id)}
      className={styles.round}
      title={formatDay(round.dueAt, i18n.language)}
      data-late={left < 0 || undefined}
    >
      <span>{t('round.ordinal', { ordinal: round.ordinal })}</span>
      <span className={styles.span}>{formatSpan(round.from, round.to)}</span>
      <span>{window(round, left, t, i18n.language)}</span>
    </Link>
  )
}

type Say = (key: string, values?: Record<string, unknown>) => string

function window(round: Schemas['RoundView'], left: number, t: Say, language: string) {
  if (round.state === 'PLANNED') return t('round.opens', { day: formatDay(round.opensAt, language) })
  if (round.state === 'CLOSED') return t('round.closed')
  if (left === 0) return t('round.dueToday')
  return left > 0 ? t('round.left', { count: left }) : t('round.over', { count: -left })
}
