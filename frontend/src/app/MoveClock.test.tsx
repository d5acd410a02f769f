import { screen } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { afterEach, expect, test, vi } from 'vitest'
import { draw } from '../testing/render'
import { server } from '../testing/server'
import { now } from '../ui/now'
import { isClockAhead, isClockMovable, takeClock } from './demo-clock'
import { MoveClock } from './MoveClock'

afterEach(() => {
  takeClock({ now: new Date().toISOString(), clockMovable: true })
  vi.unstubAllGlobals()
})

test('the pages go by the clock of a demonstration', () => {
  takeClock({ now: new Date(Date.now() + 3 * 86_400_000).toISOString(), clockMovable: true })
  expect(Math.round((now() - Date.now()) / 86_400_000)).toBe(3)
  expect(isClockAhead()).toBe(true)
})

test('elsewhere the server does not set the clock', () => {
  takeClock({ now: '2031-01-01T00:00:00+08:00', clockMovable: false })
  expect(now() - Date.now()).toBeLessThan(60_000)
  expect(isClockMovable()).toBe(false)
})

test('a day is chosen, passes, and the page starts anew', async () => {
  const moved = vi.fn()
  const reload = vi.fn()
  vi.stubGlobal('location', { ...window.location, reload })
  server.use(
    http.post('*/api/v1/clock/moves', async ({ request }) => {
      moved(await request.json())
      return HttpResponse.json({ now: '2026-12-01T08:31:00+08:00', aheadSeconds: 86_400 })
    }),
  )
  const { user } = await draw(<MoveClock />)
  await user.click(screen.getByRole('button', { name: /拨到/ }))
  await vi.waitFor(() => expect(reload).toHaveBeenCalled())
  expect(moved).toHaveBeenCalledWith({ to: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) })
})
