import { useTranslation } from 'react-i18next'
import { Day } from '../../../../ui/Day'
import { daysBetween } from '../../../../ui/format'
import type { Report } from '../types'
import styles from './Stages.module.css'

/** The milestones of a deliverable; what this report says anew is marked. */
export function Stages({ milestones }: { milestones: Report['milestones'] }) {
  const { t } = useTranslation('review')
  if (milestones.length === 0) return null
  return (
    <section aria-labelledby="stages">
      <h3 id="stages">{t('stages')}</h3>
      <ul className={styles.stages}>
        {milestones.map((stage) => {
          const [now, before] = [stage.doneOn ?? null, stage.acceptedDoneOn ?? null]
          const late = now ? daysBetween(stage.dueOn, now) : 0
          return (
            <li key={stage.id} data-new={now !== before || undefined}>
              <span>{stage.name}</span>
              <span className={styles.due}>
                {t('stageDue')} <Day on={stage.dueOn} />
              </span>
              <span>
                {now ? (
                  <>
                    {t('stageDone')} <Day on={now} />
                    {late > 0 ? <small> {t('stageLate', { count: late })}</small> : null}
                  </>
                ) : (
                  t('stageOpen')
                )}
              </span>
              {now !== before ? (
                <b>{t(before === null ? 'stageNew' : now === null ? 'stageBack' : 'stageMoved')}</b>
              ) : null}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
