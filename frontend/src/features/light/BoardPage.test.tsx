import { screen, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import type { Schemas } from '../../api/client'
import { someBoard } from '../../testing/plan-fixture'
import { draw } from '../../testing/render'
import { server } from '../../testing/server'
import { BoardPage } from './BoardPage'

async function open(board: Schemas['BoardView'] = someBoard()) {
  server.use(http.get('*/api/v1/plans/p1/board', () => HttpResponse.json(board)))
  const view = await draw(<BoardPage />, { path: '/plans/:planId/board', at: '/plans/p1/board', texts: ['light'] })
  await screen.findByRole('heading', { level: 1 })
  return view
}

test('every number opens the list it counts', async () => {
  await open()
  expect(screen.getByRole('link', { name: '1慢序时' })).toHaveAttribute('href', '/plans/p1/tasks?light=YELLOW')
  const sections = within(screen.getByRole('region', { name: '部分与类别' }))
  const category = within(sections.getByRole('row', { name: /劳有所得/ }))
  expect(category.getAllByRole('link').map((link) => link.getAttribute('href'))).toContain(
    `/plans/p1/tasks?section=s1&category=${encodeURIComponent('劳有所得')}&light=YELLOW`,
  )
  const agency = within(screen.getByRole('row', { name: /县人社局/ }))
  expect(agency.getByRole('link', { name: '3' })).toHaveAttribute('href', '/rounds/r2?agency=a-rsj&status=SIGNED')
})

test('what became worse stands before what became better, with its sentence', async () => {
  await open()
  const changes = within(screen.getByRole('region', { name: /与上期相比/ })).getAllByRole('listitem')
  expect(changes[0]).toHaveTextContent('慢序时')
  expect(changes[0]).toHaveTextContent('6月末应完成45%，实际31%')
  expect(changes[1]).toHaveTextContent('爱心驿站')
})

test('the year is a map of months', async () => {
  await open()
  expect(screen.getByRole('img', { name: '充分就业：1月 慢序时' })).toBeInTheDocument()
  expect(screen.getByRole('link', { name: '3.(1)充分就业' })).toHaveAttribute('href', '/tasks/t1')
})

test('says how far behind the calendar all promises together are', async () => {
  await open()
  expect(screen.getByText('低14个百分点')).toBeInTheDocument()
})

test('a plan without tasks says so and leads to the plan', async () => {
  await open(someBoard({ total: 0, counts: {} }))
  expect(screen.getByText('方案里还没有任务。')).toBeInTheDocument()
  expect(screen.getByRole('link', { name: '去编辑方案' })).toHaveAttribute('href', '/plans/p1')
})
