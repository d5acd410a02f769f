import { useQueries, useQuery } from '@tanstack/react-query'
import type { Schemas } from '../../../api/client'
import { useMe } from '../../../app/me'
import { currentRound, defaultPlan, planList, rounds as roundsOf } from '../../../app/plan-in-view'
import { agencyReports } from './queries'
import type { Row } from './types'

type Agency = Schemas['AgencyRef']
type Round = { id: string; ordinal: number }
export type AgencyRound = { round: Round; agency: Agency; rows: Row[]; done: Row[]; total: number }

/** The reports of my agencies in the rounds that something waits in, and in the current one in any case. */
export function useAgencyRounds(agencies: Agency[], waiting: Round[]): AgencyRound[] {
  const who = useMe()
  const { data: plans } = useQuery(planList(who))
  const plan = defaultPlan(plans?.items ?? [], who)
  const { data: all } = useQuery({ ...roundsOf(plan?.id ?? ''), enabled: plan !== undefined })
  const current = currentRound(all ?? [])
  const rounds = [...new Map([...waiting, ...(current ? [current] : [])].map((round) => [round.id, round])).values()]
  const pairs = rounds
    .sort((a, b) => b.ordinal - a.ordinal)
    .flatMap((round) => agencies.map((agency) => ({ round, agency })))
  const answers = useQueries({ queries: pairs.map(({ round, agency }) => agencyReports(round.id, agency.id)) })
  return pairs
    .map((pair, index) => {
      const rows = answers[index]?.data ?? []
      return { ...pair, rows, done: rows.filter(isDone), total: taskIds(rows).length }
    })
    .filter(({ total }) => total > 0)
}

/** An amendment stands beside the report it amends; the task is still one. */
export const taskIds = (rows: Row[]) => [...new Set(rows.map((row) => row.taskId))]

export const isDone = (row: Row) => ['SUBMITTED', 'SIGNED', 'ACCEPTED'].includes(row.status)
