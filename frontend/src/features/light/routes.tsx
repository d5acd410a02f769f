import type { RouteObject } from 'react-router'
import { lazyPage } from '../../app/lazy-page'
import { queryClient } from '../../app/query-client'
import { onOf } from '../../ui/as-of'
import { board } from './queries'

export const lightRoutes: RouteObject[] = [
  {
    path: '/plans/:planId/board',
    loader: async ({ params, request }) => {
      const planId = params.planId ?? ''
      await queryClient.ensureQueryData(board(planId, onOf(new URL(request.url).searchParams)))
      return { planId }
    },
    lazy: lazyPage('light', async () => (await import('./BoardPage')).BoardPage),
  },
]
