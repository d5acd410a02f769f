import type { RouteObject } from 'react-router'
import { lazyPage } from '../../app/lazy-page'
import { queryClient } from '../../app/query-client'
import { board } from './queries'

export const lightRoutes: RouteObject[] = [
  {
    path: '/plans/:planId/board',
    loader: async ({ params }) => {
      const planId = params.planId ?? ''
      await queryClient.ensureQueryData(board(planId))
      return { planId }
    },
    lazy: lazyPage('light', async () => (await import('./BoardPage')).BoardPage),
  },
]
