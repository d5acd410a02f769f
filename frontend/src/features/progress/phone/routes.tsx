import type { RouteObject } from 'react-router'
import { lazyPage } from '../../../app/lazy-page'
import { me } from '../../../app/me'
import { queryClient } from '../../../app/query-client'
import { beginDraft, draftOf, keep } from './drafts'
import { takeWords } from './last-words'
import { report } from './queries'
import { storeOf } from './store'

/** What a contact and a head open on their phones. */
export const phoneRoutes: RouteObject[] = [
  {
    path: '/my/reports/:reportId',
    handle: { oneThing: true },
    loader: async ({ params }) => {
      const [view, who] = await Promise.all([
        queryClient.ensureQueryData(report(params.reportId ?? '')),
        queryClient.ensureQueryData(me()),
      ])
      const store = storeOf(who.username)
      const lastWords = takeWords(who.username, view.id)
      const draft = await (lastWords ? keep(store, view, lastWords) : beginDraft(store, view)).catch(() =>
        draftOf(view),
      )
      return { planId: view.round.planId, draft }
    },
    lazy: lazyPage('report', async () => (await import('./ReportPage')).ReportPage),
  },
]
