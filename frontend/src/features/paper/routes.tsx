import type { RouteObject } from 'react-router'
import { agencies, agencyGroups } from '../../app/agencies'
import { lazyPage } from '../../app/lazy-page'
import { me } from '../../app/me'
import { planList } from '../../app/plan-in-view'
import { queryClient } from '../../app/query-client'
import { reportsOf, roundOf } from './compose/queries'
import { begin } from './compose/start'
import { paperFilter } from './list/paper-filter'
import { paper, papers } from './queries'

export const paperRoutes: RouteObject[] = [
  {
    path: '/papers',
    loader: async ({ request }) => {
      await Promise.all([
        queryClient.ensureQueryData(me()),
        queryClient.prefetchQuery(papers(paperFilter(new URL(request.url).searchParams))),
      ])
      return null
    },
    lazy: lazyPage(['papers', 'paper'], async () => (await import('./list/PapersPage')).PapersPage),
  },
  {
    path: '/papers/new',
    loader: async ({ request }) => {
      const search = new URL(request.url).searchParams
      const who = await queryClient.ensureQueryData(me())
      const round = search.get('round')
      const [form] = await Promise.all([
        begin(search, who),
        queryClient.ensureQueryData(agencies(who.jurisdiction?.code)),
        queryClient.ensureQueryData(agencyGroups()),
        queryClient.ensureQueryData(planList(who)),
        round ? queryClient.ensureQueryData(roundOf(round)) : null,
        round ? queryClient.ensureQueryData(reportsOf(round)) : null,
      ])
      return { form }
    },
    lazy: lazyPage(['compose', 'paper'], async () => (await import('./compose/NewPaperPage')).NewPaperPage),
  },
  {
    path: '/papers/:paperId',
    handle: { oneThing: true },
    loader: async ({ params }) => {
      const { planId } = await queryClient.ensureQueryData(paper(params.paperId ?? ''))
      return { planId }
    },
    lazy: lazyPage('paper', async () => (await import('./sheet/PaperPage')).PaperPage),
  },
]
