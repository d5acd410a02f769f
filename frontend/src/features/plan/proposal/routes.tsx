import type { RouteObject } from 'react-router'
import { lazyPage } from '../../../app/lazy-page'

export const proposalRoutes: RouteObject[] = [
  {
    path: '/target-proposals',
    loader: async (args) => (await import('./loaders')).proposalsLoader(args),
    lazy: lazyPage('proposal', async () => (await import('./ProposalsPage')).ProposalsPage),
  },
  {
    path: '/target-proposals/:proposalId',
    loader: async (args) => (await import('./loaders')).proposalLoader(args),
    lazy: lazyPage('proposal', async () => (await import('./ProposalPage')).ProposalPage),
  },
]
