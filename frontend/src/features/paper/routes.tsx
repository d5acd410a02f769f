import type { RouteObject } from 'react-router'
import { lazyPage } from '../../app/lazy-page'
import { me } from '../../app/me'
import { queryClient } from '../../app/query-client'
import { reminders } from '../../app/reminders'
import { workCalendar } from './calendar/queries'
import { yearOf } from './calendar/year'
import { paperFilter } from './list/paper-filter'
import { spanOf } from './overview/burden'
import { burden, compliance, coordination } from './overview/queries'
import { paper, papers } from './queries'
import { reminderFilter } from './reminder/reminder-filter'
import { dispatchRules } from './rule/queries'
import { templates } from './template/queries'

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
    loader: async (args) => (await import('./compose/loader')).composeLoader(args),
    lazy: lazyPage(['compose', 'paper'], async () => (await import('./compose/NewPaperPage')).NewPaperPage),
  },
  {
    path: '/papers/templates',
    loader: () => queryClient.ensureQueryData(templates()).then(() => null),
    lazy: lazyPage(['template', 'paper'], async () => (await import('./template/TemplatesPage')).TemplatesPage),
  },
  {
    path: '/reminders',
    loader: ({ request }) =>
      queryClient.prefetchQuery(reminders(reminderFilter(new URL(request.url).searchParams))).then(() => null),
    lazy: lazyPage('reminder', async () => (await import('./reminder/RemindersPage')).RemindersPage),
  },
  {
    path: '/dispatch-rules',
    loader: () => queryClient.ensureQueryData(dispatchRules()).then(() => null),
    lazy: lazyPage(['dispatch', 'paper'], async () => (await import('./rule/DispatchRulesPage')).DispatchRulesPage),
  },
  {
    path: '/work-calendar',
    loader: ({ request }) =>
      queryClient.ensureQueryData(workCalendar(yearOf(new URL(request.url).searchParams))).then(() => null),
    lazy: lazyPage('calendar', async () => (await import('./calendar/WorkCalendarPage')).WorkCalendarPage),
  },
  {
    path: '/coordination',
    loader: () => queryClient.ensureQueryData(coordination()).then(() => null),
    lazy: lazyPage('overview', async () => (await import('./overview/CoordinationPage')).CoordinationPage),
  },
  {
    path: '/plans/:planId/burden',
    loader: async ({ params, request }) => {
      const planId = params.planId ?? ''
      await queryClient.ensureQueryData(burden(planId, spanOf(new URL(request.url).searchParams)))
      return { planId }
    },
    lazy: lazyPage('overview', async () => (await import('./overview/BurdenPage')).BurdenPage),
  },
  {
    path: '/compliance',
    loader: () => queryClient.ensureQueryData(compliance()).then(() => null),
    lazy: lazyPage('overview', async () => (await import('./overview/CompliancePage')).CompliancePage),
  },
  {
    path: '/papers/:paperId',
    handle: { oneThing: true },
    loader: async ({ params }) => {
      const { plan } = await queryClient.ensureQueryData(paper(params.paperId ?? ''))
      return { planId: plan?.id }
    },
    lazy: lazyPage('paper', async () => (await import('./sheet/PaperPage')).PaperPage),
  },
]
