import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { paths } from '../../app/paths'
import styles from './Progress.module.css'
import { ADDRESSEE_STATES, COUNTED } from './states'
import type { Counts } from './types'

const STATES = ADDRESSEE_STATES.filter((state) => state !== 'CANCELLED')

/** How far the addressees are, as a small bar and in words; each number opens those it counts. */
export function Progress({ paperId, counts }: { paperId: string; counts: Counts }) {
  const { t } = useTranslation('paper')
  const parts = STATES.map((state) => ({ state, count: counts[COUNTED[state]] })).filter(({ count }) => count > 0)
  return (
    <div className={styles.progress}>
      <span className={styles.bar} aria-hidden="true">
        {parts.map(({ state, count }) => (
          <i key={state} data-state={state} style={{ flexGrow: count }} />
        ))}
      </span>
      <ul className={styles.words} aria-label={t('addressees', { count: counts.total })}>
        {parts.map(({ state, count }) => (
          <li key={state}>
            <Link to={paths.paper(paperId, { status: state })}>
              {t(`state.${state}`)} {count}
            </Link>
          </li>
        ))}
        {counts.late > 0 ? (
          <li data-late>
            <Link to={paths.paper(paperId, { status: 'LATE' })}>
              {t('late')} {counts.late}
            </Link>
          </li>
        ) : null}
      </ul>
    </div>
  )
}
