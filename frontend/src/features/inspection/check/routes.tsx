import type { RouteObject } from 'react-router'
import { lazyPage } from '../../../app/lazy-page'
import { me } from '../../../app/me'
import { queryClient } from '../../../app/query-client'

export const checkRoutes: RouteObject[] = [
  {
    path: '/checks',
    loader: async ({ request }) => {
      const [{ checks }, { checkFilter }] = await Promise.all([import('./queries'), import('./check-filter')])
      await queryClient.ensureQueryData(me())
      await queryClient.prefetchQuery(checks(checkFilter(new URL(request.url).searchParams)))
      return null
    },
    lazy: lazyPage('check', async () => (await import('./ChecksPage')).ChecksPage),
  },
  {
    path: '/checks/new',
    lazy: lazyPage('check', async () => (await import('./NewCheckPage')).NewCheckPage),
  },
  {
    path: '/checks/:checkId',
    handle: { oneThing: true },
    loader: async ({ params }) => {
      const { check } = await import('./queries')
      const view = await queryClient.ensureQueryData(check(params.checkId ?? ''))
      return { planId: view.check.planId }
    },
    lazy: lazyPage('check', async () => (await import('./CheckPage')).CheckPage),
  },
]
