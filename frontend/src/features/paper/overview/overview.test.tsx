import { screen, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { agency } from '../../../testing/plan-fixture'
import { draw } from '../../../testing/render'
import { server } from '../../../testing/server'
import { jyj } from '../testing/fixtures'
import type { BlockedTask, Burden, BurdenCell } from '../types'
import { BurdenPage } from './BurdenPage'
import { CompliancePage } from './CompliancePage'
import { CoordinationPage } from './CoordinationPage'

const waiting: BlockedTask = {
  planId: 'p1',
  taskId: 't1',
  taskNumber: '7',
  taskTitle: '农村供水',
  agency,
  level: 'PROVINCE',
  since: '2020-01-01',
  roundOrdinal: 9,
  ask: '请省水利厅下达资金计划',
  reportId: 'rep9',
}

test('what waits for a higher level says for whom, for how long, and what is asked', async () => {
  server.use(http.get('*/api/v1/coordination', () => HttpResponse.json([waiting])))
  await draw(<CoordinationPage />, { texts: ['overview'] })
  const row = within(await screen.findByRole('row', { name: /农村供水/ }))
  expect(row.getByText('省级')).toBeVisible()
  expect(row.getByText('请省水利厅下达资金计划')).toBeVisible()
  expect(row.getByRole('link', { name: /^\d+天$/ })).toHaveAttribute('href', '/reports/rep9')
})

test('nothing waits says so', async () => {
  server.use(http.get('*/api/v1/coordination', () => HttpResponse.json([])))
  await draw(<CoordinationPage />, { texts: ['overview'] })
  expect(await screen.findByText('没有需要上级协调的事项')).toBeVisible()
})

const cell = (month: string, reports: number, papers = 0): BurdenCell => ({
  month,
  reports,
  fields: 0,
  figures: 0,
  papers,
  reminders: 0,
  attachments: 0,
})
const burden: Burden = {
  months: ['2026-10', '2026-11'],
  agencies: [
    { agency, cells: [cell('2026-10', 4), cell('2026-11', 6, 2)] },
    { agency: jyj, cells: [cell('2026-10', 0), cell('2026-11', 1)] },
  ],
  totals: [cell('2026-10', 4), cell('2026-11', 7, 2)],
}

test('the burden stands month by month; each number leads to what it counts', async () => {
  server.use(http.get('*/api/v1/plans/p1/burden', () => HttpResponse.json(burden)))
  const { user, router } = await draw(<BurdenPage />, {
    at: '/plans/p1/burden',
    path: '/plans/:planId/burden',
    texts: ['overview'],
  })
  const row = await screen.findByRole('row', { name: /县人社局/ })
  expect(row).toHaveTextContent('县人社局46')
  expect(screen.getByRole('row', { name: /合计/ })).toHaveTextContent('合计47')
  await user.click(screen.getByRole('link', { name: '单 2' }))
  expect(router.state.location.search).toContain('what=papers')
  expect(within(screen.getByRole('row', { name: /县人社局/ })).getByRole('link', { name: '2' })).toHaveAttribute(
    'href',
    '/papers?agency=a-rsj&status=ALL',
  )
})

test('compliance says each switch, how it stands and what it rests on', async () => {
  server.use(
    http.get('*/api/v1/compliance', () =>
      HttpResponse.json([
        { code: 'check-in', name: '打卡签到', state: 'NOT_BUILT', words: '系统没有打卡。', basis: '中办发〔2018〕' },
      ]),
    ),
  )
  await draw(<CompliancePage />, { texts: ['overview'] })
  expect(await screen.findByText('没有此功能')).toBeVisible()
  expect(screen.getByText('中办发〔2018〕')).toBeVisible()
})
