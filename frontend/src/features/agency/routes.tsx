import type { RouteObject } from 'react-router'
import { lazyPage } from '../../app/lazy-page'
import { me } from '../../app/me'
import { queryClient } from '../../app/query-client'
import { agencies, groups } from './queries'

export const agencyRoutes: RouteObject[] = [
  {
    path: '/agencies',
    loader: async () => {
      const who = await queryClient.ensureQueryData(me())
      await Promise.all([
        queryClient.ensureQueryData(agencies(who.jurisdiction?.code)),
        queryClient.ensureQueryData(groups()),
      ])
      return null
    },
    lazy: lazyPage('agency', async () => (await import('./AgencyPage')).AgencyPage),
  },
]
