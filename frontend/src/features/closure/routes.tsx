import type { RouteObject } from 'react-router'
import { lazyPage } from '../../app/lazy-page'
import { queryClient } from '../../app/query-client'
import { shownOf } from './filter'
import { closure, closures } from './queries'

export const closureRoutes: RouteObject[] = [
  {
    path: '/closures',
    loader: ({ request }) => {
      const { shown, page } = shownOf(new URL(request.url).searchParams)
      return queryClient.prefetchQuery(closures(shown, page)).then(() => null)
    },
    lazy: lazyPage('closure', async () => (await import('./ClosuresPage')).ClosuresPage),
  },
  {
    path: '/closures/:closureId',
    loader: ({ params }) =>
      queryClient.ensureQueryData(closure(params.closureId ?? '')).then(({ planId }) => ({ planId })),
    lazy: lazyPage('closure', async () => (await import('./ClosurePage')).ClosurePage),
  },
]
