import { screen, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { draw } from '../../testing/render'
import { server } from '../../testing/server'
import { AuditPage } from './AuditPage'
import type { Entry } from './queries'

const accepted: Entry = {
  id: 2,
  at: '2026-11-20T09:12:00+08:00',
  actorUsername: 'county.office',
  actorName: '李敏',
  actorDuty: 'office',
  onBehalfOf: 'county.convener',
  onBehalfOfName: '王县长',
  action: 'accept',
  subjectKind: 'report',
  subjectId: 'r1',
  title: '第11期 就业',
  reportId: 'r1',
  before: { status: 'SIGNED' },
  after: { status: 'ACCEPTED' },
}
const planned: Entry = {
  ...accepted,
  id: 1,
  at: '2026-11-19T08:00:00+08:00',
  action: 'change',
  subjectKind: 'plan',
  subjectId: 'p1',
  reportId: undefined,
  title: '2026年方案',
  before: { cycle: { period: 'MONTHLY', dueDay: 25 }, convener: '甲', issuedOn: '2026-01-10', supervision: ['x'] },
  after: { cycle: { period: 'MONTHLY', dueDay: 28 }, convener: '乙', issuedOn: null, supervision: [], year: 2027 },
}

const answer = (items: Entry[], asked: URLSearchParams[] = []) =>
  server.use(
    http.get('*/api/v1/audit', ({ request }) => {
      asked.push(new URL(request.url).searchParams)
      return HttpResponse.json({ items, page: 0, size: 50, total: items.length })
    }),
  )

test('each change says who, what, and what stood there before, in words', async () => {
  answer([accepted])
  await draw(<AuditPage />, { at: '/audit', texts: ['audit'] })
  const row = await screen.findByRole('listitem')
  expect(row).toHaveTextContent('09:12')
  expect(row).toHaveTextContent('李敏专班办公室代王县长')
  expect(row).toHaveTextContent('审核通过填报 第11期 就业')
  expect(within(row).getByText('状态')).toBeVisible()
  expect(row).toHaveTextContent('原为 待审核 → 改为 已通过')
  expect(within(row).getByRole('link', { name: '第11期 就业' })).toHaveAttribute('href', '/reports/r1')
})

test('only what differs is named, deep fields by their path, and many wait behind a button', async () => {
  answer([planned])
  const { user } = await draw(<AuditPage />, { at: '/audit', texts: ['audit'] })
  expect(await screen.findByText('调度周期 · 每期截止日')).toBeVisible()
  expect(screen.queryByText('调度周期 · 周期')).toBeNull()
  expect(screen.queryByText('年度')).toBeNull()
  await user.click(screen.getByRole('button', { name: '还有2处' }))
  expect(screen.getByText('年度')).toBeVisible()
})

test('the address is the filter', async () => {
  const asked: URLSearchParams[] = []
  answer([accepted], asked)
  const { user, router } = await draw(<AuditPage />, { at: '/audit?task=t1', texts: ['audit'] })
  await user.selectOptions(await screen.findByLabelText('操作'), '审核通过')
  expect(router.state.location.search).toBe('?task=t1&action=accept')
  const clear = await screen.findByRole('link', { name: '清除筛选' })
  expect(asked.at(-1)?.toString()).toBe('task=t1&action=accept&size=50')
  await user.click(clear)
  expect(router.state.location.search).toBe('?task=t1')
})

test('nothing found is said', async () => {
  answer([])
  await draw(<AuditPage />, { at: '/audit?actor=nobody', texts: ['audit'] })
  expect(await screen.findByText('没有符合条件的记录')).toBeVisible()
})
