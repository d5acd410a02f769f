import type { RouteObject } from 'react-router'
import { lazyPage } from '../../../app/lazy-page'
import { queryClient } from '../../../app/query-client'
import { coverage } from './queries'

export const coverageRoutes: RouteObject[] = [
  {
    path: '/plans/:planId/coverage',
    loader: async ({ params }) => {
      const planId = params.planId ?? ''
      await queryClient.ensureQueryData(coverage(planId))
      return { planId }
    },
    lazy: lazyPage('coverage', async () => (await import('./CoveragePage')).CoveragePage),
  },
]
