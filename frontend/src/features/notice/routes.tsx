import type { RouteObject } from 'react-router'
import { lazyPage } from '../../app/lazy-page'

export const noticeRoutes: RouteObject[] = [
  {
    path: '/notifications',
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
