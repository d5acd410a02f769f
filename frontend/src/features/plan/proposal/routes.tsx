import type { RouteObject } from 'react-router'
import { lazyPage } from '../../../app/lazy-page'
import { queryClient } from '../../../app/query-client'
import { proposal, proposals, shownOf } from './queries'

export const proposalRoutes: RouteObject[] = [
  {
    path: '/target-proposals',
    loader: ({ request }) => {
      const { shown, page } = shownOf(new URL(request.url).searchParams)
      return queryClient.prefetchQuery(proposals(shown, page)).then(() => null)
    },
    lazy: lazyPage('proposal', async () => (await import('./ProposalsPage')).ProposalsPage),
  },
  {
    path: '/target-proposals/:proposalId',
    loader: ({ params }) =>
      queryClient.ensureQueryData(proposal(params.proposalId ?? '')).then(({ planId }) => ({ planId })),
    lazy: lazyPage('proposal', async () => (await import('./ProposalPage')).ProposalPage),
  },
]
