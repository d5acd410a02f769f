import type { RouteObject } from 'react-router'
import { agencyLoader } from '../../features/agency/routes'
import { taskLoader } from '../../features/plan/routes'
import { inbox } from '../inbox'
import { lazyPage } from '../lazy-page'
import { queryClient } from '../query-client'

/** Pages on which two features meet. */
export const composedRoutes: RouteObject[] = [
  {
    path: '/my',
    loader: () => queryClient.ensureQueryData(inbox()).then(() => null),
    lazy: lazyPage(['report', 'paper'], async () => (await import('./MyPage')).MyPage),
  },
  {
    path: '/tasks/:taskId',
    loader: taskLoader,
    lazy: lazyPage(['plan', 'paper', 'closure'], async () => (await import('./TaskWithPapers')).TaskWithPapers),
  },
  {
    path: '/agencies',
    loader: agencyLoader,
    lazy: lazyPage(['agency', 'paper'], async () => (await import('./AgencyWithPapers')).AgencyWithPapers),
  },
]
