import { screen } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { agency, someone } from '../../../testing/plan-fixture'
import { draw } from '../../../testing/render'
import { server } from '../../../testing/server'
import type { Desk } from './queries'
import { SupervisionPage } from './SupervisionPage'

const desk: Desk = {
  day: '2026-07-01',
  closedDays: 90,
  counts: [{ kind: 'ORDER', standing: 'LATE', age: 'MONTH', count: 2 }],
  items: [
    {
      kind: 'ORDER',
      id: 'o1',
      number: '督办〔2026〕1号',
      title: '督办稳岗就业',
      agency,
      standing: 'LATE',
      state: 'SIGNED_FOR',
      since: '2026-06-10T09:00:00+08:00',
      dueOn: '2026-06-20',
      days: 21,
      age: 'MONTH',
      byName: '督查员',
    },
  ],
  page: 0,
  size: 50,
  total: 1,
}

function given(role: string) {
  server.use(
    http.get('*/api/v1/me', () => HttpResponse.json(someone(role))),
    http.get('*/api/v1/supervision/desk', () => HttpResponse.json(desk)),
  )
}

test('every number opens the list that it counts, and a late order its paper', async () => {
  given('supervisor')
  await draw(<SupervisionPage />, { texts: ['supervision'], at: '/supervision' })
  expect(await screen.findByRole('link', { name: '督办稳岗就业' })).toHaveAttribute('href', '/papers/o1')
  const counts = screen.getAllByRole('link', { name: '2' }).map((link) => link.getAttribute('href'))
  expect(counts).toEqual(['/supervision?kind=ORDER&standing=LATE', '/supervision?kind=ORDER&age=MONTH'])
  expect(screen.getByRole('link', { name: '新开督办单' })).toHaveAttribute('href', '/papers/new?kind=ORDER')
})

test('the convener reads the desk and orders nothing', async () => {
  given('convener')
  await draw(<SupervisionPage />, { texts: ['supervision'], at: '/supervision' })
  await screen.findByText('督办〔2026〕1号')
  expect(screen.queryByRole('link', { name: '新开督办单' })).toBeNull()
})
