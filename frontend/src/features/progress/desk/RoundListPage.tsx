import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import { paths } from '../../../app/paths'
import { ButtonLink } from '../../../ui/Button'
import { Day } from '../../../ui/Day'
import { EmptyState } from '../../../ui/EmptyState'
import { formatSpan } from '../../../ui/format'
import { rounds } from './queries'
import styles from './RoundListPage.module.css'
import { RoundState } from './RoundState'
import type { Round } from './types'

const counted = [
  ['accepted', 'ACCEPTED'],
  ['signed', 'SIGNED'],
  ['submitted', 'SUBMITTED'],
  ['returned', 'RETURNED'],
  ['missing', 'MISSING'],
  ['late', 'LATE'],
] as const

/** The rounds of a plan: the one that runs on top, those that were below it, those to come at the end. */
export function RoundListPage() {
  const { planId = '' } = useParams()
  const { t } = useTranslation('round')
  const { data } = useSuspenseQuery(rounds(planId))
  const begun = data.filter((round) => round.state !== 'PLANNED').reverse()
  const planned = data.filter((round) => round.state === 'PLANNED')
  return (
    <div className={styles.page}>
      <header>
        <h1>{t('title')}</h1>
        <p className={styles.note}>{t('count', { count: data.length, begun: begun.length })}</p>
      </header>
      {data.length === 0 ? (
        <EmptyState title={t('none')}>
          <p>{t('noneText')}</p>
          <ButtonLink to={paths.plan(planId)}>{t('toPlan')}</ButtonLink>
        </EmptyState>
      ) : null}
      {begun.length > 0 ? <Rounds caption={t('begun')} rounds={begun} /> : null}
      {planned.length > 0 ? (
        <details className={styles.planned} open={begun.length === 0}>
          <summary>{t('planned', { count: planned.length })}</summary>
          <Rounds caption={t('planned', { count: planned.length })} rounds={planned} bare />
        </details>
      ) : null}
    </div>
  )
}

function Rounds({ caption, rounds, bare = false }: { caption: string; rounds: Round[]; bare?: boolean }) {
  const { t } = useTranslation('round')
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('round')}</th>
          <th scope="col">{t('span')}</th>
          <th scope="col">{t('stands')}</th>
          <th scope="col" className={styles.day}>
            {t('opens')}
          </th>
          <th scope="col" className={styles.day}>
            {t('due')}
          </th>
          <th scope="col" className={styles.day}>
            {t('closes')}
          </th>
          {bare ? null : (
            <>
              <th scope="col" className={styles.number}>
                {t('expected')}
              </th>
              {counted.map(([name]) => (
                <th scope="col" className={styles.number} key={name}>
                  {t(`counts.${name}`)}
                </th>
              ))}
            </>
          )}
        </tr>
      </thead>
      <tbody>
        {rounds.map((round) => (
          <tr key={round.id} data-state={round.state}>
            <th scope="row">
              <Link to={paths.round(round.id)}>{t('ordinal', { ordinal: round.ordinal })}</Link>
            </th>
            <td>{formatSpan(round.from, round.to)}</td>
            <td>
              <RoundState round={round} />
            </td>
            <td className={styles.day}>
              <Day on={round.opensAt} />
            </td>
            <td className={styles.day}>
              <Day on={round.dueAt} />
            </td>
            <td className={styles.day}>
              <Day on={round.closesAt} />
            </td>
            {bare ? null : (
              <>
                <td className={styles.number} data-label={t('expected')}>
                  <Link to={paths.round(round.id)}>{round.counts.expected}</Link>
                </td>
                {counted.map(([name, status]) => (
                  <td className={styles.number} key={name} data-label={t(`counts.${name}`)}>
                    {round.counts[name] > 0 ? (
                      <Link to={paths.round(round.id, { status })}>{round.counts[name]}</Link>
                    ) : (
                      <span className={styles.nought}>·</span>
                    )}
                  </td>
                ))}
              </>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
