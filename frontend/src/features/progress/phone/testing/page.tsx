import { QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import i18next from 'i18next'
import { HttpResponse, http } from 'msw'
import { createMemoryRouter, RouterProvider } from 'react-router'
import type { Schemas } from '../../../../api/client'
import { composedRoutes } from '../../../../app/composed/routes'
import { startTexts, texts } from '../../../../app/i18n'
import { queryClient } from '../../../../app/query-client'
import { nothingWaits } from '../../../../testing/inbox-fixture'
import { server } from '../../../../testing/server'
import { Toasts } from '../../../../ui/Toasts'
import { phoneRoutes } from '../routes'
import { rsj } from './fixtures'

type Inbox = Schemas['InboxView']

/** Opens an address as somebody of the agency, with the real routes and whatever the test's server answers. */
export async function openPhone(
  at: string,
  detail: { roles?: string[]; inbox?: Partial<Inbox>; rows?: Schemas['ReportRow'][] } = {},
) {
  const { roles = ['reporter'], inbox, rows = [] } = detail
  const who: Schemas['MeView'] = {
    username: 'county.reporter',
    name: '联络员',
    roles,
    agencies: [rsj],
    visibleJurisdictions: [],
    actsFor: [],
  }
  server.use(
    http.get('*/api/v1/me', () => HttpResponse.json(who)),
    http.get('*/api/v1/inbox', () => HttpResponse.json({ ...nothingWaits, count: countOf(inbox), ...inbox })),
    http.get('*/api/v1/plans', () => HttpResponse.json({ items: [], page: 0, size: 200, total: 0 })),
    http.get('*/api/v1/rounds/:id/reports', () =>
      HttpResponse.json({ items: rows, page: 0, size: 200, total: rows.length }),
    ),
  )
  if (!i18next.isInitialized) await startTexts('zh')
  await i18next.changeLanguage('zh')
  await texts('report', 'paper')
  const router = createMemoryRouter([...composedRoutes, ...phoneRoutes], { initialEntries: [at] })
  const view = render(
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
      <Toasts />
    </QueryClientProvider>,
  )
  // What this device remembers arrives in its own time, so the pages change outside of what a test does.
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false })
  return { ...view, user: userEvent.setup(), router }
}

/** How many there are to act on, as the server counts them. */
const countOf = (inbox: Partial<Inbox> = {}) =>
  Object.values(inbox).reduce<number>((sum, items) => sum + (Array.isArray(items) ? items.length : 0), 0)
