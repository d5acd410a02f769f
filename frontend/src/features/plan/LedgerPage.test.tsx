import { screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { pageOf, section, someBoard, someLine, someone, somePlan, someRound, someRow } from '../../testing/plan-fixture'
import { draw } from '../../testing/render'
import { server } from '../../testing/server'
import { LedgerPage } from './LedgerPage'

const asked: URLSearchParams[] = []

async function open(at = '/plans/p1/tasks', rows = [someRow()], total = rows.length, role = 'office') {
  asked.length = 0
  server.use(
    http.get('*/api/v1/me', () => HttpResponse.json(someone(role))),
    http.get('*/api/v1/plans/p1/board', () => HttpResponse.json(someBoard())),
    http.get('*/api/v1/plans/p1/tasks', ({ request }) => {
      asked.push(new URL(request.url).searchParams)
      return HttpResponse.json(pageOf(rows, total))
    }),
  )
  const view = await draw(<LedgerPage />, { path: '/plans/:planId/tasks', at, texts: ['plan'] })
  await screen.findByText(/项任务，|共\d+项任务/)
  return view
}

const address = (view: Awaited<ReturnType<typeof open>>) => view.router.state.location.search

test('a task stands with its indicators, each with target, figure and light', async () => {
  await open('/plans/p1/tasks', [
    someRow({
      indicators: [someLine(), someLine({ id: 'i2', name: '技能培训', target: 1660, reported: undefined })],
    }),
  ])
  expect(screen.getByText('1项任务，2个指标')).toBeInTheDocument()
  const line = screen.getByRole('link', { name: '技能培训' }).closest('tr') as HTMLElement // a line of a table
  expect(within(line).getByText('1,660')).toBeInTheDocument()
  expect(within(line).getByText('—', { selector: '.none' })).toBeInTheDocument()
})

test('a choice is in the address at once, and the server filters', async () => {
  const view = await open()
  await view.user.click(screen.getByRole('button', { name: '慢序时', pressed: false }))
  expect(address(view)).toBe('?light=YELLOW')
  await waitFor(() => expect(asked.at(-1)?.get('light')).toBe('YELLOW'))
  await view.user.selectOptions(screen.getByRole('combobox', { name: '部分' }), 's1')
  expect(address(view)).toBe('?light=YELLOW&section=s1')
})

test('words are asked for when the typing pauses', async () => {
  const view = await open()
  await view.user.type(screen.getByRole('searchbox', { name: '查找' }), '就业')
  await waitFor(() => expect(asked.at(-1)?.get('q')).toBe('就业'))
  expect(asked.filter((query) => query.has('q'))).toHaveLength(1)
})

test('a heading orders, and turns round when pressed again', async () => {
  const view = await open('/plans/p1/tasks?hide=due')
  await view.user.click(screen.getByRole('link', { name: '进度' }))
  expect(address(view)).toBe('?hide=due&sort=PROGRESS&order=ASC')
  await view.user.click(await screen.findByRole('link', { name: '进度' }))
  expect(address(view)).toBe('?hide=due&sort=PROGRESS&order=DESC')
  expect(await screen.findByRole('columnheader', { name: /进度/ })).toHaveAttribute('aria-sort', 'descending')
})

test('columns are chosen, and the choice stays in the address', async () => {
  const view = await open()
  await view.user.click(screen.getByRole('button', { name: '列' }))
  await view.user.click(screen.getByRole('checkbox', { name: '截止' }))
  expect(address(view)).toBe('?hide=due')
  expect(screen.queryByRole('columnheader', { name: '截止' })).not.toBeInTheDocument()
})

test('nothing found offers the way back to everything', async () => {
  await open('/plans/p1/tasks?light=RED', [], 0)
  expect(screen.getByText('没有符合条件的任务。')).toBeInTheDocument()
  expect(screen.getByRole('link', { name: '清除筛选' })).toHaveAttribute('href', '/plans/p1/tasks')
})

test('a long ledger has pages', async () => {
  await open('/plans/p1/tasks', [someRow()], 240)
  expect(screen.getByRole('link', { name: '下一页' })).toHaveAttribute('href', '/plans/p1/tasks?page=1')
})

test('the table that is shown can be kept as a file', async () => {
  let exported = ''
  server.use(
    http.get('*/api/v1/plans/p1/tasks.csv', ({ request }) => {
      exported = new URL(request.url).search
      return new HttpResponse('\ufeff序号,任务')
    }),
  )
  URL.createObjectURL = () => 'blob:x'
  URL.revokeObjectURL = vi.fn()
  const view = await open('/plans/p1/tasks?light=RED')
  await view.user.click(screen.getByRole('button', { name: '导出表格' }))
  await waitFor(() => expect(URL.revokeObjectURL).toHaveBeenCalled())
  expect(exported).toBe('?light=RED')
})

test('an agency, which does not see the board, filters by what the plan says', async () => {
  server.use(
    http.get('*/api/v1/plans/p1', () => HttpResponse.json({ ...somePlan, sections: [section] })),
    http.get('*/api/v1/plans/p1/rounds', () => HttpResponse.json([someRound])),
  )
  await open('/plans/p1/tasks', [someRow()], 1, 'reporter')
  expect(screen.getByRole('option', { name: '省级十大重点民生实事' })).toBeInTheDocument()
  expect(screen.queryByRole('combobox', { name: '牵头单位' })).not.toBeInTheDocument()
})
