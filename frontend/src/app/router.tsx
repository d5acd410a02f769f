import { createBrowserRouter, type RouteObject } from 'react-router'
import { peopleRoutes } from '../features/agency/people/routes'
import { auditRoutes } from '../features/audit/routes'
import { closureRoutes } from '../features/closure/routes'
import { checkRoutes } from '../features/inspection/check/routes'
import { coverageRoutes } from '../features/inspection/coverage/routes'
import { supervisionRoutes } from '../features/inspection/desk/routes'
import { drawRoutes } from '../features/inspection/draw/routes'
import { findingRoutes } from '../features/inspection/finding/routes'
import { lightRoutes } from '../features/light/routes'
import { ruleRoutes } from '../features/light/rules/routes'
import { noticeRoutes } from '../features/notice/routes'
import { paperRoutes } from '../features/paper/routes'
import { editorRoutes } from '../features/plan/editor/routes'
import { proposalRoutes } from '../features/plan/proposal/routes'
import { planRoutes } from '../features/plan/routes'
import { roundRoutes } from '../features/progress/desk/routes'
import { phoneRoutes } from '../features/progress/phone/routes'
import { readerRoutes } from '../features/reader/routes'
import { composedRoutes } from './composed/routes'
import { Layout } from './Layout'
import { landing } from './landing'
import { NoDutyPage } from './NoDutyPage'
import { NotFoundPage } from './ProblemPage'
import { FirstPaint, RouteProblem } from './RouteProblem'

/** Pages of plain HTML and our own pieces: what a phone opens. */
const lightPages: RouteObject[] = [
  ...lightRoutes,
  ...ruleRoutes,
  ...planRoutes,
  ...editorRoutes,
  ...readerRoutes,
  ...auditRoutes,
  ...peopleRoutes,
  ...roundRoutes,
  ...paperRoutes,
  ...noticeRoutes,
  ...drawRoutes,
  ...closureRoutes,
  ...coverageRoutes,
  ...proposalRoutes,
  ...supervisionRoutes,
  ...composedRoutes,
  ...phoneRoutes,
  ...checkRoutes,
  ...findingRoutes,
]

/** Pages that work with Ant Design: they come with its theme, and only when they are opened. */
const deskPages: RouteObject[] = []

export const routes: RouteObject[] = [
  {
    element: <Layout />,
    errorElement: <RouteProblem />,
    HydrateFallback: FirstPaint,
    children: [
      {
        errorElement: <RouteProblem />,
        children: [
          { path: '/', loader: landing, element: <NoDutyPage /> },
          ...lightPages,
          { lazy: async () => ({ Component: (await import('./Desk')).Desk }), children: deskPages },
          { path: '*', element: <NotFoundPage /> },
        ],
      },
    ],
  },
]

export const router = () => createBrowserRouter(routes)
