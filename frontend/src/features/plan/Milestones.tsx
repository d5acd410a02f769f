import { useTranslation } from 'react-i18next'
import { Day } from '../../ui/Day'
import { daysBetween, today } from '../../ui/format'
import { LightShape } from '../../ui/LightShape'
import styles from './Milestones.module.css'
import type { Indicator } from './queries'

/** The stages of a deliverable: when each was due and when it was done. */
export function Milestones({ milestones }: { milestones: Indicator['milestones'] }) {
  const { t } = useTranslation('plan')
  return (
    <ol className={styles.milestones} aria-label={t('indicator.milestones')}>
      {milestones.map((one) => {
        const late = daysBetween(one.dueOn, one.doneOn ?? today())
        return (
          <li key={one.id} data-done={one.doneOn ? true : undefined}>
            <span className={styles.mark}>
              {one.doneOn ? <LightShape status="DONE" size={14} /> : <span className={styles.open} />}
            </span>
            <span className={styles.name}>
              {one.name} <small>{t('indicator.weight', { weight: one.weight })}</small>
            </span>
            <span className={styles.day}>
              {one.doneOn ? (
                <DayIn text={t('indicator.milestoneDone', { day: '{{day}}' })} on={one.doneOn} />
              ) : (
                <DayIn text={t('indicator.milestoneDue', { day: '{{day}}' })} on={one.dueOn} />
              )}
              {late > 0 ? (
                <em>{t(one.doneOn ? 'indicator.milestoneLateDone' : 'indicator.milestoneLate', { days: late })}</em>
              ) : null}
            </span>
          </li>
        )
      })}
    </ol>
  )
}

/** A sentence with a day in it, which keeps its full date in the title. */
function DayIn({ text, on }: { text: string; on: string }) {
  const [before, after] = text.split('{{day}}')
  return (
    <>
      {before}
      <Day on={on} />
      {after}
    </>
  )
}
