import type { RouteObject } from 'react-router'
import { lazyPage } from '../../../app/lazy-page'
import { me } from '../../../app/me'
import { queryClient } from '../../../app/query-client'

export const findingRoutes: RouteObject[] = [
  {
    path: '/findings',
    loader: async ({ request }) => {
      const [{ findings }, { findingFilter }] = await Promise.all([import('./queries'), import('./finding-filter')])
      await queryClient.ensureQueryData(me())
      await queryClient.prefetchQuery(findings(findingFilter(new URL(request.url).searchParams)))
      return null
    },
    lazy: lazyPage('finding', async () => (await import('./FindingsPage')).FindingsPage),
  },
  {
    path: '/findings/:findingId',
    handle: { oneThing: true },
    loader: async ({ params }) => {
      const { finding } = await import('./queries')
      const view = await queryClient.ensureQueryData(finding(params.findingId ?? ''))
      return { planId: view.finding.planId }
    },
    lazy: lazyPage('finding', async () => (await import('./FindingPage')).FindingPage),
  },
]
