import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { paths } from '../../../app/paths'
import { rounds } from './queries'
import styles from './RoundPage.module.css'
import type { Round } from './types'

/** The way to the round before, the one after, and all of them. */
export function RoundNeighbours({ round }: { round: Round }) {
  const { t } = useTranslation('round')
  const { data } = useQuery(rounds(round.planId))
  const at = data?.findIndex((one) => one.id === round.id) ?? -1
  const before = data?.[at - 1]
  const after = at >= 0 ? data?.[at + 1] : undefined
  return (
    <nav className={styles.neighbours} aria-label={t('title')}>
      {before ? (
        <Link to={paths.round(before.id)} aria-label={t('ordinal', { ordinal: before.ordinal })}>
          ‹ {t('before')}
        </Link>
      ) : null}
      {after ? (
        <Link to={paths.round(after.id)} aria-label={t('ordinal', { ordinal: after.ordinal })}>
          {t('after')} ›
        </Link>
      ) : null}
      <Link to={paths.rounds(round.planId)}>{t('allRounds')}</Link>
    </nav>
  )
}
