import type { RouteObject } from 'react-router'
import { agencies, agencyGroups } from '../../app/agencies'
import { lazyPage } from '../../app/lazy-page'
import { me } from '../../app/me'
import { queryClient } from '../../app/query-client'

export const agencyRoutes: RouteObject[] = [
  {
    path: '/agencies',
    loader: async () => {
      const who = await queryClient.ensureQueryData(me())
      await Promise.all([
        queryClient.ensureQueryData(agencies(who.jurisdiction?.code)),
        queryClient.ensureQueryData(agencyGroups()),
      ])
      return null
    },
    lazy: lazyPage('agency', async () => (await import('./AgencyPage')).AgencyPage),
  },
]
