import { screen, waitFor } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { someone } from '../../../testing/plan-fixture'
import { draw } from '../../../testing/render'
import { server } from '../../../testing/server'
import { givenSurroundings } from '../testing/fixtures'
import type { WorkCalendar } from '../types'
import { WorkCalendarPage } from './WorkCalendarPage'

const holiday = { on: '2026-10-01', kind: 'HOLIDAY' as const, name: '国庆节' }

function given(calendar: WorkCalendar, role = 'office') {
  givenSurroundings(someone(role))
  const sent: unknown[] = []
  server.use(
    http.get('*/api/v1/work-calendar', () => HttpResponse.json(calendar)),
    http.put('*/api/v1/work-calendar/2026', async ({ request }) => {
      const body = (await request.json()) as { days: WorkCalendar['days'] }
      sent.push(body)
      return HttpResponse.json({ ...calendar, days: body.days, version: calendar.version + 1 })
    }),
  )
  return sent
}
const open = () => draw(<WorkCalendarPage />, { at: '/work-calendar?year=2026', texts: ['calendar'] })

test('the office turns a day into a rest day or a working day and names it', async () => {
  const sent = given({ year: 2026, known: true, days: [holiday], version: 3 })
  const { user } = await open()
  expect(await screen.findByRole('button', { name: '10月1日 放假 国庆节' })).toHaveAttribute('aria-pressed', 'true')
  await user.click(screen.getByRole('button', { name: '10月2日 工作日' }))
  await user.click(screen.getByRole('button', { name: '10月10日 周末' }))
  const name = screen.getByLabelText('2026-10-02的名称')
  await user.clear(name)
  await user.type(name, '国庆节')
  await user.click(screen.getByRole('button', { name: '保存' }))
  await waitFor(() => expect(sent).toHaveLength(1))
  expect(sent[0]).toEqual({
    version: 3,
    days: [
      holiday,
      { on: '2026-10-02', kind: 'HOLIDAY', name: '国庆节' },
      { on: '2026-10-10', kind: 'WORKDAY', name: '调休上班' },
    ],
  })
})

test('a year without an official arrangement says so', async () => {
  given({ year: 2026, known: false, days: [], version: 0 })
  await open()
  expect(await screen.findByText(/2026年的国家放假安排还没有录入/)).toBeVisible()
})

test('others only look', async () => {
  given({ year: 2026, known: true, days: [holiday], version: 3 }, 'reporter')
  await open()
  expect(await screen.findByTitle('10月1日 放假 国庆节')).toBeVisible()
  expect(screen.queryByRole('button', { name: /10月1日/ })).toBeNull()
})
