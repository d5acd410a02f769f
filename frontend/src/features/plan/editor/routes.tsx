import type { RouteObject } from 'react-router'
import { agencies, agencyGroups } from '../../../app/agencies'
import { lazyPage } from '../../../app/lazy-page'
import { me } from '../../../app/me'
import { queryClient } from '../../../app/query-client'
import { planOf, planRows, tree } from './queries'

export const editorRoutes: RouteObject[] = [
  {
    path: '/plans',
    loader: () => queryClient.ensureQueryData(planRows()).then(() => null),
    lazy: lazyPage('editor', async () => (await import('./PlanListPage')).PlanListPage),
  },
  {
    path: '/plans/new',
    loader: async () => {
      const who = await queryClient.ensureQueryData(me())
      await Promise.all([
        queryClient.ensureQueryData(agencies(who.jurisdiction?.code)),
        queryClient.ensureQueryData(agencyGroups()),
      ])
      return null
    },
    lazy: lazyPage('editor', async () => (await import('./NewPlanPage')).NewPlanPage),
  },
  {
    path: '/plans/:planId',
    loader: async ({ params }) => {
      const planId = params.planId ?? ''
      const [plan] = await Promise.all([
        queryClient.ensureQueryData(planOf(planId)),
        queryClient.ensureQueryData(tree(planId)),
        queryClient.ensureQueryData(agencyGroups()),
      ])
      await queryClient.ensureQueryData(agencies(plan.jurisdiction.code))
      return { planId }
    },
    lazy: lazyPage('editor', async () => (await import('./PlanPage')).PlanPage),
  },
]
