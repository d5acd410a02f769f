import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate, useParams, useSearchParams } from 'react-router'
import { paths } from '../../../../app/paths'
import { ButtonLink } from '../../../../ui/Button'
import { EmptyState } from '../../../../ui/EmptyState'
import { MasterDetail } from '../../../../ui/MasterDetail'
import { toast } from '../../../../ui/toast'
import { report as reportOf, round as roundOf, roundReports } from '../queries'
import type { Row } from '../types'
import { ManyPanel } from './ManyPanel'
import { type Done, Queue } from './Queue'
import styles from './ReviewPage.module.css'
import { ReviewPane, type Verdict } from './ReviewPane'

/** The office's queue on the left, the report under review on the right; after a deed comes the next. */
export function ReviewPage() {
  const { roundId = '' } = useParams()
  const { t } = useTranslation('review')
  const [search] = useSearchParams()
  const navigate = useNavigate()
  const client = useQueryClient()
  const { data: round } = useSuspenseQuery(roundOf(roundId))
  const { data: rows } = useSuspenseQuery(roundReports(roundId))
  const [done, setDone] = useState<Done[]>([])
  const decided = new Map(done.map(({ row }) => [row.id, row.version]))
  const queue = rows.filter((row) => row.inReview && row.version > (decided.get(row.id) ?? -1))
  const many = search.get('many') === '1'
  const asked = search.get('report') ?? undefined
  const open = rows.find((row) => row.id === asked) ?? queue[0]
  const plain = queue.filter((row) => row.mayAccept && row.unusual.length === 0)
  const next = neighbour(queue, open?.id, 1)

  useEffect(() => {
    if (next) void client.prefetchQuery(reportOf(next.id))
  }, [client, next])

  const go = (row: Row | undefined) => navigate(paths.review(roundId, { report: row?.id }), { replace: true })
  const onDecided = (row: Row, verdict: Verdict) => {
    const then = neighbour(queue, row.id, 1) ?? neighbour(queue, row.id, -1)
    setDone((list) => [{ row, verdict }, ...list.filter((one) => one.row.id !== row.id)])
    toast(
      t('decided', { what: `${row.taskNumber} ${row.taskTitle}`, agency: row.agency.shortName, verdict: t(verdict) }),
    )
    go(then)
  }

  return (
    <MasterDetail
      open={many || asked !== undefined}
      back={{ to: paths.review(roundId), label: t('queue') }}
      side={
        <>
          <header className={styles.head}>
            <h1>{t('title', { ordinal: round.ordinal })}</h1>
            <Link to={paths.round(roundId)}>{t('round')}</Link>
          </header>
          <p className={styles.counts}>
            {t('waiting', { count: queue.length })}
            {plain.length > 1 ? (
              <Link to={paths.review(roundId, { many: '1' })}>{t('many.open', { count: plain.length })}</Link>
            ) : null}
          </p>
          <Queue roundId={roundId} queue={queue} done={done} open={many ? undefined : open?.id} />
        </>
      }
    >
      {many ? (
        <ManyPanel
          roundId={roundId}
          queue={queue}
          onAccepted={(accepted) => {
            setDone((list) => [...accepted.map((row) => ({ row, verdict: 'accepted' as const })), ...list])
            toast(t('many.done', { count: accepted.length }))
          }}
        />
      ) : null}
      {!many && open ? (
        <ReviewPane
          key={open.id}
          row={open}
          onDecided={onDecided}
          onStep={(step) => go(neighbour(queue, open.id, step) ?? open)}
        />
      ) : null}
      {!many && !open ? (
        <EmptyState title={t(done.length > 0 ? 'allDone' : 'nothing')}>
          <p>{t(done.length > 0 ? 'allDoneText' : 'nothingText')}</p>
          <ButtonLink to={paths.round(roundId)}>{t('round')}</ButtonLink>
          <ButtonLink to={paths.board(round.planId)}>{t('board')}</ButtonLink>
        </EmptyState>
      ) : null}
    </MasterDetail>
  )
}

/** The one beside it in the queue; for one that is no longer there, an end of it. */
function neighbour(queue: Row[], id: string | undefined, step: 1 | -1): Row | undefined {
  const at = queue.findIndex((row) => row.id === id)
  return at < 0 ? queue[0] : queue[at + step]
}
