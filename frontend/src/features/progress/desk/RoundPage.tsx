import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate, useParams, useSearchParams } from 'react-router'
import { has, useMe } from '../../../app/me'
import { paths } from '../../../app/paths'
import { ButtonLink } from '../../../ui/Button'
import { EmptyState } from '../../../ui/EmptyState'
import { formatSpan } from '../../../ui/format'
import { AgencyMatrix } from './AgencyMatrix'
import { round as roundOf, roundReports } from './queries'
import { RemindBar } from './RemindBar'
import { ReportTable } from './ReportTable'
import { RoundNeighbours } from './RoundNeighbours'
import styles from './RoundPage.module.css'
import { RoundState } from './RoundState'
import { RoundWindow } from './RoundWindow'
import { Standings } from './Standings'
import { byAgency, countOf, isShown } from './standing'

/** One round: who has reported, who has not, how late; every number narrows the list to what it counts. */
export function RoundPage() {
  const { roundId = '' } = useParams()
  const { t } = useTranslation('round')
  const navigate = useNavigate()
  const [search] = useSearchParams()
  const who = useMe()
  const { data: round } = useSuspenseQuery(roundOf(roundId))
  const { data: rows } = useSuspenseQuery(roundReports(roundId))
  const agency = search.get('agency') || undefined
  const status = search.get('status') || undefined
  const ofAgency = agency ? rows.filter((row) => row.agency.id === agency) : rows
  const shown = ofAgency.filter((row) => isShown(row, status))
  const waiting = countOf(rows, 'SIGNED')
  const [chosen, setChosen] = useState<string[]>([])
  const mayRemind = has(who, 'office') && countOf(rows, 'MISSING') > 0

  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>
          {t('ordinal', { ordinal: round.ordinal })} <small>{formatSpan(round.from, round.to)}</small>
        </h1>
        <p className={styles.state}>
          <RoundState round={round} />
        </p>
        <RoundNeighbours round={round} />
        {has(who, 'office') && waiting > 0 ? (
          <ButtonLink look="primary" to={paths.review(roundId)}>
            {t('review', { count: waiting })}
          </ButtonLink>
        ) : null}
      </header>
      <RoundWindow
        key={round.id}
        round={round}
        mayEdit={has(who, 'office')}
        editing={search.get('edit') === 'window'}
      />
      {rows.length === 0 ? (
        <EmptyState title={t(round.state === 'PLANNED' ? 'notOpen' : 'nobody')}>
          <p>{t(round.state === 'PLANNED' ? 'notOpenText' : 'nobodyText')}</p>
        </EmptyState>
      ) : (
        <>
          <Standings roundId={roundId} rows={ofAgency} agency={agency} status={status} />
          <div className={styles.columns}>
            <section aria-labelledby="reports" className={styles.list}>
              <header className={styles.listHead}>
                <h2 id="reports">{t('reports')}</h2>
                <label>
                  <span className="visually-hidden">{t('agency')}</span>
                  <select
                    value={agency ?? ''}
                    onChange={(event) =>
                      navigate(paths.round(roundId, { status, agency: event.target.value || undefined }))
                    }
                  >
                    <option value="">{t('allAgencies')}</option>
                    {byAgency(rows).map((group) => (
                      <option key={group.agency.id} value={group.agency.id}>
                        {group.agency.shortName}
                      </option>
                    ))}
                  </select>
                </label>
                <p>
                  {t('shown', { count: shown.length, total: rows.length })}
                  {agency || status ? (
                    <>
                      {' · '}
                      <Link to={paths.round(roundId)}>{t('all')}</Link>
                    </>
                  ) : null}
                </p>
              </header>
              {shown.length === 0 ? <p className={styles.none}>{t('noneShown')}</p> : null}
              {mayRemind ? <RemindBar roundId={roundId} rows={rows} chosen={chosen} onChoose={setChosen} /> : null}
              {shown.length > 0 ? (
                <ReportTable
                  roundId={roundId}
                  rows={shown}
                  choice={
                    mayRemind
                      ? {
                          chosen,
                          onChoose: (id, yes) =>
                            setChosen((now) => (yes ? [...now, id] : now.filter((one) => one !== id))),
                        }
                      : undefined
                  }
                />
              ) : null}
            </section>
            <AgencyMatrix roundId={roundId} rows={rows} agency={agency} />
          </div>
        </>
      )}
    </div>
  )
}
