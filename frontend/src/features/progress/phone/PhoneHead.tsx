import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { paths } from '../../../app/paths'
import { DueWords } from './DueWords'
import styles from './PhoneHead.module.css'
import type { Report } from './types'
import type { Stops } from './useStops'

/** On top of a page that does one thing: the way back, how far along one is, and how long there still is. */
export function PhoneHead({ round, stops }: { round: Report['round']; stops: Stops }) {
  const { t } = useTranslation('report')
  return (
    <header className={`${styles.head} no-print`}>
      <Link to={paths.my()} aria-label={t('back')}>
        <span aria-hidden="true">←</span>
        <span className={stops.place ? styles.wide : undefined}>{t('back')}</span>
        {stops.place ? <span>{t('place', { place: stops.place, total: stops.total })}</span> : null}
      </Link>
      <span className={styles.round}>
        {t('common:round.ordinal', { ordinal: round.ordinal })} · <DueWords round={round} />
      </span>
    </header>
  )
}
