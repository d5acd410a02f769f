import { useTranslation } from 'react-i18next'
import { dayOf, daysBetween, formatDay, fullDay, today } from '../../ui/format'
import { now } from '../../ui/now'
import styles from './DueBy.module.css'

/** Until when, and how long that is; what is over is said in its own words. */
export function DueBy({ dueAt, by = 'answer' }: { dueAt: string; by?: 'answer' | 'sign' }) {
  const { t, i18n } = useTranslation('paper')
  const left = daysBetween(today(), dayOf(dueAt))
  const late = Date.parse(dueAt) < now()
  const day = formatDay(dueAt, i18n.language)
  const said = late
    ? left < 0
      ? t(`due.${by}.late`, { count: -left, day })
      : t(`due.${by}.lateToday`)
    : left === 0
      ? t(`due.${by}.today`)
      : t(`due.${by}.left`, { count: left, day })
  return (
    <time className={styles.due} dateTime={dueAt} data-late={late || undefined} title={fullDay(dueAt, i18n.language)}>
      {said}
    </time>
  )
}
