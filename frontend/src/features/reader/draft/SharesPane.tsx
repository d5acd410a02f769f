import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../../ui/EmptyState'
import { CheckField } from '../../../ui/Field'
import { useDeeds } from '../edit/deeds'
import { apart, indicatorAt, join, proposals } from '../edit/shares'
import type { Draft } from '../types'
import styles from './panes.module.css'
import { promiseSaid } from './say'

/** The same thing counted in several sections: one figure, entered once, for all of them. */
export const SharesPane = memo(function SharesPane({ draft, original }: { draft: Draft; original: Draft }) {
  const { t } = useTranslation('reader')
  const deeds = useDeeds()
  const all = proposals(draft, original)
  if (all.length === 0) {
    return (
      <EmptyState title={t('share.nothing')}>
        <p>{t('share.nothingText')}</p>
      </EmptyState>
    )
  }
  return (
    <div className={styles.pane}>
      <p>{t('share.intro')}</p>
      <ul className={styles.list}>
        {all.map(({ name, places, held }) => (
          <li key={places.map(({ task, indicator }) => `${task}.${indicator}`).join()}>
            <CheckField
              name={`share-${places[0]?.task}-${places[0]?.indicator}`}
              label={t('share.hold', { name, count: places.length })}
              value={held}
              onChange={(on) => deeds.draft((now) => (on ? join(now, places) : apart(now, places)))}
            />
            {places.map((place) => {
              const indicator = indicatorAt(draft, place)
              const task = draft.tasks[place.task]
              return indicator && task ? (
                <button
                  key={`${place.task}.${place.indicator}`}
                  type="button"
                  className={styles.link}
                  onClick={() => deeds.focus({ ...place }, 'both')}
                >
                  {task.section?.title} {task.number} {indicator.name}：{promiseSaid(indicator, t)}
                </button>
              ) : null
            })}
          </li>
        ))}
      </ul>
    </div>
  )
})
