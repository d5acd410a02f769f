import { QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import i18next from 'i18next'
import { type ReactElement, Suspense } from 'react'
import { createMemoryRouter, type RouteObject, RouterProvider } from 'react-router'
import { type Language, startTexts, texts } from '../app/i18n'
import { queryClient } from '../app/query-client'

type Options = { at?: string; path?: string; texts?: string[]; language?: Language; routes?: RouteObject[] }

/** Draws a piece as the product would: with texts, the cache and an address. */
export async function draw(piece: ReactElement, options: Options = {}) {
  if (!i18next.isInitialized) await startTexts('zh')
  await i18next.changeLanguage(options.language ?? 'zh')
  await texts(...(options.texts ?? []))
  const router = createMemoryRouter(
    [{ path: options.path ?? '*', element: <Suspense fallback="…">{piece}</Suspense> }, ...(options.routes ?? [])],
    { initialEntries: [options.at ?? '/'] },
  )
  const view = render(
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  )
  return { ...view, user: userEvent.setup(), router }
}
