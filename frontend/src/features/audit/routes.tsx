import type { RouteObject } from 'react-router'
import { lazyPage } from '../../app/lazy-page'
import { queryClient } from '../../app/query-client'
import { auditFilter } from './filter'
import { record } from './queries'

export const auditRoutes: RouteObject[] = [
  {
    path: '/audit',
    loader: async ({ request }) => {
      const filter = auditFilter(new URL(request.url).searchParams)
      await queryClient.ensureQueryData(record(filter))
      return { planId: filter.plan }
    },
    lazy: lazyPage('audit', async () => (await import('./AuditPage')).AuditPage),
  },
]
