import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { paths } from '../../app/paths'
import { Day } from '../../ui/Day'
import { Figure } from '../../ui/Figure'
import { Verification } from '../../ui/Verification'
import { VerifiedMark, type VerifiedState } from '../../ui/VerifiedMark'
import styles from './Changes.module.css'
import type { Board } from './queries'

const STATES: readonly VerifiedState[] = ['CONFIRMED', 'DISCREPANCY', 'UNDETERMINED', 'NONE']

/** How many indicators somebody went to see, and those that are not as they were reported. */
export function Verified({ board }: { board: Board }) {
  const { t } = useTranslation('light')
  const { counts, total, discrepancies } = board.verification
  return (
    <section aria-labelledby="verified">
      <h2 id="verified" className={styles.title}>
        {t('verified.title')} <small>{t('verified.total', { count: total })}</small>
      </h2>
      <p className={styles.marks}>
        {STATES.map((state) => (
          <span key={state}>
            <VerifiedMark state={state} word={t(`ui:verified.${state}`)} /> {counts[state] ?? 0}
          </span>
        ))}
      </p>
      <ul>
        {discrepancies.map((one) => (
          <li key={one.indicatorId} className={styles.discrepancy}>
            <Link to={paths.task(one.taskId, { indicator: one.indicatorId })}>
              {one.number} {one.indicator}
            </Link>
            <span>
              {t('verified.reported')} <Figure value={one.reported} unit={one.unit} />{' '}
              {one.reportedOn ? <Day on={one.reportedOn} /> : null}
            </span>
            <Verification verification={one.verification} unit={one.unit} to={paths.check} />
          </li>
        ))}
      </ul>
    </section>
  )
}
