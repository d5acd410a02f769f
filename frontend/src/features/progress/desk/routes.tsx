import type { RouteObject } from 'react-router'
import { lazyPage } from '../../../app/lazy-page'
import { queryClient } from '../../../app/query-client'
import { report, round, roundReports, rounds } from './queries'

async function roundAndReports(id: string) {
  const [{ planId }] = await Promise.all([
    queryClient.ensureQueryData(round(id)),
    queryClient.ensureQueryData(roundReports(id)),
  ])
  return { planId }
}

export const roundRoutes: RouteObject[] = [
  {
    path: '/plans/:planId/rounds',
    loader: async ({ params }) => {
      const planId = params.planId ?? ''
      await queryClient.ensureQueryData(rounds(planId))
      return { planId }
    },
    lazy: lazyPage('round', async () => (await import('./RoundListPage')).RoundListPage),
  },
  {
    path: '/rounds/:roundId',
    loader: ({ params }) => roundAndReports(params.roundId ?? ''),
    lazy: lazyPage('round', async () => (await import('./RoundPage')).RoundPage),
  },
  {
    path: '/rounds/:roundId/review',
    loader: ({ params }) => roundAndReports(params.roundId ?? ''),
    lazy: lazyPage(['review', 'round'], async () => (await import('./review/ReviewPage')).ReviewPage),
  },
  {
    path: '/reports/:reportId',
    loader: async ({ params }) => {
      const { round } = await queryClient.ensureQueryData(report(params.reportId ?? ''))
      return { planId: round.planId }
    },
    lazy: lazyPage(['review', 'round'], async () => (await import('./review/ReportPage')).ReportPage),
  },
]
