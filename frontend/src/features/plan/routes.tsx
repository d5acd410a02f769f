import type { LoaderFunction, RouteObject } from 'react-router'
import { lazyPage } from '../../app/lazy-page'
import { me } from '../../app/me'
import { queryClient } from '../../app/query-client'
import { onOf } from '../../ui/as-of'
import { ledgerFilter } from './ledger-filter'
import { facets, ledger, task, timeline } from './queries'

export const planRoutes: RouteObject[] = [
  {
    path: '/plans/:planId/tasks',
    loader: async ({ params, request }) => {
      const planId = params.planId ?? ''
      const filter = ledgerFilter(new URL(request.url).searchParams)
      await Promise.all([
        queryClient.ensureQueryData(ledger(planId, filter)),
        queryClient.ensureQueryData(me()).then((who) => queryClient.ensureQueryData(facets(planId, who))),
      ])
      return { planId }
    },
    lazy: lazyPage('plan', async () => (await import('./LedgerPage')).LedgerPage),
  },
]

/** What a task's page needs before it is drawn. */
export const taskLoader: LoaderFunction = async ({ params, request }) => {
  const taskId = params.taskId ?? ''
  const on = onOf(new URL(request.url).searchParams)
  const [{ planId }] = await Promise.all([
    queryClient.ensureQueryData(task(taskId, on)),
    queryClient.ensureQueryData(timeline(taskId, on)),
  ])
  return { planId }
}
