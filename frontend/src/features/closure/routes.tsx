import type { RouteObject } from 'react-router'
import { lazyPage } from '../../app/lazy-page'

export const closureRoutes: RouteObject[] = [
  {
    path: '/closures',
    loader: async (args) => (await import('./loaders')).closuresLoader(args),
    lazy: lazyPage('closure', async () => (await import('./ClosuresPage')).ClosuresPage),
  },
  {
    path: '/closures/:closureId',
    loader: async (args) => (await import('./loaders')).closureLoader(args),
    lazy: lazyPage('closure', async () => (await import('./ClosurePage')).ClosurePage),
  },
]
