import type { RouteObject } from 'react-router'
import { lazyPage } from '../../app/lazy-page'
import { queryClient } from '../../app/query-client'
import { noticeFilter } from './filter'
import { notices } from './queries'

export const noticeRoutes: RouteObject[] = [
  {
    path: '/notifications',
    loader: async ({ request }) => {
      await queryClient.ensureQueryData(notices(noticeFilter(new URL(request.url).searchParams)))
      return null
    },
    lazy: lazyPage([], async () => (await import('./NoticesPage')).NoticesPage),
  },
  {
    path: '/notifications/settings',
    lazy: lazyPage('notice', async () => (await import('./settings/SettingsPage')).SettingsPage),
  },
  {
    path: '/robots',
    lazy: lazyPage('notice', async () => (await import('./operator/RobotsPage')).RobotsPage),
  },
  {
    path: '/deliveries',
    lazy: lazyPage('notice', async () => (await import('./operator/DeliveriesPage')).DeliveriesPage),
  },
]
