import type { RouteObject } from 'react-router'
import { lazyPage } from '../../../app/lazy-page'
import { queryClient } from '../../../app/query-client'
import { desk, deskFilter } from './queries'

export const supervisionRoutes: RouteObject[] = [
  {
    path: '/supervision',
    loader: ({ request }) =>
      queryClient.prefetchQuery(desk(deskFilter(new URL(request.url).searchParams))).then(() => null),
    lazy: lazyPage('supervision', async () => (await import('./SupervisionPage')).SupervisionPage),
  },
]
