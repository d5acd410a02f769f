import type { RouteObject } from 'react-router'
import { lazyPage } from '../../../app/lazy-page'
import { queryClient } from '../../../app/query-client'
import { rules } from './queries'

export const ruleRoutes: RouteObject[] = [
  {
    path: '/rules',
    loader: () => queryClient.ensureQueryData(rules()).then(() => null),
    lazy: lazyPage('rules', async () => (await import('./RulesPage')).RulesPage),
  },
]
