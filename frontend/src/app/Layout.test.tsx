import { screen, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { pageOf as noticePage } from '../features/notice/testing/fixtures'
import { openStreams } from '../features/notice/testing/stream'
import { nothingWaits } from '../testing/inbox-fixture'
import { agency, pageOf, someone, somePlan, someRound } from '../testing/plan-fixture'
import { draw } from '../testing/render'
import { server } from '../testing/server'
import { Layout } from './Layout'

async function open(roles: string[]) {
  const item = { reportId: 'x', taskNumber: '1', taskTitle: '任务', agency, round: { id: 'r2', ordinal: 2 } }
  server.use(
    http.get('*/api/v1/me', () => HttpResponse.json(someone(...roles))),
    http.get('*/api/v1/plans', () => HttpResponse.json(pageOf([somePlan]))),
    http.get('*/api/v1/plans/p1/rounds', () => HttpResponse.json([someRound])),
    http.get('*/api/v1/inbox', () =>
      HttpResponse.json({ ...nothingWaits, toReport: [{ ...item, dueAt: someRound.dueAt, state: 'DUE' }], count: 1 }),
    ),
  )
  openStreams()
  server.use(http.get('*/api/v1/notifications', () => HttpResponse.json(noticePage())))
  const view = await draw(<Layout />)
  await screen.findByRole('banner')
  return view
}

const entries = () =>
  within(screen.getAllByRole('navigation', { name: '主导航' })[0] as HTMLElement) // the bar above; the one of phones has fewer
    .getAllByRole('link')
    .map((link) => link.textContent)

test('the office finds the whole plan in the bar', async () => {
  await open(['office'])
  expect(entries()).toEqual(['总览', '任务台账', '调度期', '督办', '方案', '单位'])
})

test('what is opened now and then stands behind one more entry', async () => {
  const { user } = await open(['office'])
  await user.click(screen.getAllByRole('button', { name: '更多' })[0] as HTMLElement) // the bar above comes first
  expect(screen.getByRole('link', { name: '督办规则' })).toHaveAttribute('href', '/dispatch-rules')
  expect(screen.getByRole('link', { name: '减负' })).toHaveAttribute('href', '/plans/p1/burden')
})

test('a contact finds their own work first, and nothing that is not theirs', async () => {
  await open(['reporter'])
  expect(entries()).toEqual(['我的待办', '任务台账', '督办'])
})

test('says what waits, which round runs and who I am', async () => {
  const { user } = await open(['office', 'reporter'])
  expect(await screen.findByRole('link', { name: '待办1项' })).toBeInTheDocument()
  expect(await screen.findByText('第2期')).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: '账号：王芳' }))
  expect(screen.getByText('专班办公室、联络员')).toBeInTheDocument()
})

test('keys lead to pages, to the search and to their own help', async () => {
  const { user, router } = await open(['office'])
  await user.keyboard('/')
  expect(screen.getByRole('searchbox', { name: '搜索任务' })).toHaveFocus()
  await user.keyboard('就业{Enter}')
  expect(router.state.location.pathname + decodeURIComponent(router.state.location.search)).toBe(
    '/plans/p1/tasks?q=就业',
  )
})

test('the look is chosen in the account menu and remembered', async () => {
  const { user } = await open(['office'])
  await user.click(screen.getByRole('button', { name: '账号：王芳' }))
  await user.click(screen.getByRole('radio', { name: '深色' }))
  expect(document.documentElement.dataset.theme).toBe('dark')
  expect(localStorage.getItem('shishi.theme')).toBe('dark')
})

test('an account without a duty here is not asked for plans it may not see', async () => {
  await open(['admin'])
  expect(screen.getByRole('button', { name: '切换方案：尚无方案' })).toBeInTheDocument()
})
