import type { RouteObject } from 'react-router'
import { agencies } from '../../../app/agencies'
import { lazyPage } from '../../../app/lazy-page'
import { me } from '../../../app/me'
import { queryClient } from '../../../app/query-client'
import { delegations, people } from './queries'

export const peopleRoutes: RouteObject[] = [
  {
    path: '/people',
    loader: async () => {
      const who = await queryClient.ensureQueryData(me())
      await Promise.all([
        queryClient.ensureQueryData(people()),
        queryClient.ensureQueryData(agencies(who.jurisdiction?.code)),
      ])
      return null
    },
    lazy: lazyPage('people', async () => (await import('./PeoplePage')).PeoplePage),
  },
  {
    path: '/delegations',
    loader: async () => {
      await Promise.all([
        queryClient.ensureQueryData(me()),
        queryClient.ensureQueryData(people()),
        queryClient.ensureQueryData(delegations()),
      ])
      return null
    },
    lazy: lazyPage('people', async () => (await import('./DelegationsPage')).DelegationsPage),
  },
]
