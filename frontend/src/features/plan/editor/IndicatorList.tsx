import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { paths } from '../../../app/paths'
import { ButtonLink } from '../../../ui/Button'
import { Day } from '../../../ui/Day'
import styles from './IndicatorList.module.css'
import { promiseText } from './promise-text'
import type { Plan, Task } from './types'

/** The promises of a task, each in words, with what is counted and by when. */
export function IndicatorList({ plan, task, writable }: { plan: Plan; task: Task; writable: boolean }) {
  const { t } = useTranslation('editor')
  return (
    <section aria-labelledby="indicators" className={styles.list}>
      <header>
        <h3 id="indicators">{t('indicatorsOf', { count: task.indicators.length })}</h3>
        {writable ? (
          <ButtonLink to={paths.plan(plan.id, { indicator: 'new', task: task.id })}>{t('addIndicator')}</ButtonLink>
        ) : null}
      </header>
      {task.indicators.length === 0 ? <p className={styles.none}>{t('noIndicators')}</p> : null}
      <ul>
        {task.indicators.map((indicator) => (
          <li key={indicator.id}>
            <Link to={paths.plan(plan.id, { indicator: indicator.id })}>{indicator.name}</Link>
            <span>{promiseText(indicator, t)}</span>
            <span className={styles.measure}>
              {indicator.measure
                ? `${indicator.measure.owner.shortName} · ${t(`aggregations.${indicator.measure.aggregation}`)}`
                : null}
              {indicator.measure && indicator.measure.sharedWith.length > 0 ? ` · ${t('shared')}` : null}
              {indicator.comparator === 'complete' ? t('stageCount', { count: indicator.milestones.length }) : null}
            </span>
            <span className={styles.due}>
              <Day on={indicator.dueOn} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
