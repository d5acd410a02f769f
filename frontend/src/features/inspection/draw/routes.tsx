import type { RouteObject } from 'react-router'
import { agencies } from '../../../app/agencies'
import { lazyPage } from '../../../app/lazy-page'
import { rounds } from '../../../app/plan-in-view'
import { queryClient } from '../../../app/query-client'
import { draw, draws, planOf, weightRules } from './queries'

export const pageOf = (url: string) => Number(new URL(url).searchParams.get('page')) || 0

export const drawRoutes: RouteObject[] = [
  {
    path: '/draws',
    loader: ({ request }) => queryClient.ensureQueryData(draws(pageOf(request.url))).then(() => null),
    lazy: lazyPage('draw', async () => (await import('./DrawsPage')).DrawsPage),
  },
  {
    path: '/plans/:planId/draws/new',
    loader: async ({ params }) => {
      const planId = params.planId ?? ''
      await Promise.all([
        queryClient.ensureQueryData(weightRules()),
        queryClient.ensureQueryData(rounds(planId)),
        queryClient.ensureQueryData(planOf(planId)),
        queryClient.ensureQueryData(agencies(undefined)),
      ])
      return { planId }
    },
    lazy: lazyPage('draw', async () => (await import('./NewDrawPage')).NewDrawPage),
  },
  {
    path: '/draws/:drawId',
    handle: { oneThing: true },
    loader: async ({ params }) => {
      const { planId } = await queryClient.ensureQueryData(draw(params.drawId ?? ''))
      return { planId }
    },
    lazy: lazyPage('draw', async () => (await import('./DrawPage')).DrawPage),
  },
]
