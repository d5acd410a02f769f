import type { RouteObject } from 'react-router'
import { agencies, agencyGroups } from '../../app/agencies'
import { lazyPage } from '../../app/lazy-page'
import { me } from '../../app/me'
import { queryClient } from '../../app/query-client'
import { planDraft, planDrafts } from './queries'

export const readerRoutes: RouteObject[] = [
  {
    path: '/plan-drafts',
    loader: () => queryClient.ensureQueryData(planDrafts()).then(() => null),
    lazy: lazyPage('reader', async () => (await import('./intake/PlanDraftsPage')).PlanDraftsPage),
  },
  {
    path: '/plan-drafts/:draftId',
    loader: async ({ params }) => {
      const who = await queryClient.ensureQueryData(me())
      await Promise.all([
        queryClient.fetchQuery({ ...planDraft(params.draftId ?? ''), staleTime: 5_000 }),
        queryClient.ensureQueryData(agencies(who.jurisdiction?.code)),
        queryClient.ensureQueryData(agencyGroups()),
      ])
      return null
    },
    lazy: lazyPage('reader', async () => (await import('./PlanDraftPage')).PlanDraftPage),
  },
]
