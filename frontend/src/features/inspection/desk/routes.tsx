import type { RouteObject } from 'react-router'
import { lazyPage } from '../../../app/lazy-page'

export const supervisionRoutes: RouteObject[] = [
  {
    path: '/supervision',
    loader: async (args) => (await import('./loaders')).deskLoader(args),
    lazy: lazyPage('supervision', async () => (await import('./SupervisionPage')).SupervisionPage),
  },
]
