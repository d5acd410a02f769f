import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Day } from '../../ui/Day'
import type { Indicator } from './queries'
import { targets } from './queries'
import styles from './TargetHistory.module.css'
import { targetText } from './target-text'

/** How the target changed: from what to what, why, on whose authority. The plan's own target alone is no history. */
export function TargetHistory({ indicator }: { indicator: Indicator }) {
  const { t } = useTranslation('plan')
  const { data } = useQuery(targets(indicator.id))
  if (!data || data.length < 2) return null
  const oldestFirst = [...data].sort((a, b) => a.at.localeCompare(b.at))
  const said = (one: (typeof data)[number]) => targetText({ ...indicator, ...one }, t)
  return (
    <section className={styles.history}>
      <h4>{t('indicator.revisions')}</h4>
      <ol>
        {oldestFirst.slice(1).map((one, index) => (
          <li key={one.id}>
            <p>
              <b>{t('indicator.revision', { before: said(oldestFirst[index] ?? one), after: said(one) })}</b>{' '}
              <span>{one.reason}</span>
            </p>
            <p className={styles.source}>
              {one.authority ? (
                <>
                  {t('indicator.authority')} {one.authority.title} {one.authority.number} ·{' '}
                </>
              ) : null}
              {one.actorName} · <Day on={one.at} />
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}
