import { screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { draw } from '../../../testing/render'
import { server } from '../../../testing/server'
import { RoundListPage } from './RoundListPage'
import { RoundPage } from './RoundPage'
import { given, jyj, round, row } from './testing/fixtures'

const rows = [
  row(),
  row({
    id: 'rep2',
    taskNumber: '1',
    taskTitle: '办学条件',
    agency: jyj,
    status: 'DRAFT',
    inReview: false,
    untouched: true,
    missing: true,
    daysLate: 3,
    submittedAt: undefined,
  }),
  row({
    id: 'rep3',
    taskNumber: '8',
    taskTitle: '就业岗位',
    status: 'ACCEPTED',
    inReview: false,
    late: true,
    daysLate: 2,
    unusual: [{ code: 'late', text: '逾期提交' }],
  }),
]
const open = (at = '/rounds/r11') => draw(<RoundPage />, { at, path: '/rounds/:roundId', texts: ['round'] })

test('it says who has reported, who has not and how late, and each number leads to what it counts', async () => {
  given(rows)
  await open()
  const list = await screen.findByRole('table', { name: '填报' })
  expect(within(list).getAllByRole('row')).toHaveLength(4)
  expect(within(list).getByText('欠报3天')).toBeVisible()
  expect(within(list).getByText('迟2天')).toBeVisible()
  const standings = screen.getByRole('region', { name: '填报状态' })
  expect(within(standings).getByRole('link', { name: '1 欠报' })).toHaveAttribute('href', '/rounds/r11?status=MISSING')
  const matrix = screen.getByRole('region', { name: '按单位' })
  expect(within(matrix).getByRole('row', { name: /县人社局/ })).toHaveTextContent('县人社局211··1')
})

test('the address narrows the list, by state and by agency', async () => {
  given(rows)
  const { user, router } = await open('/rounds/r11?status=MISSING')
  expect(await screen.findByText(/^1份，共3份/)).toBeVisible()
  await user.selectOptions(screen.getByLabelText('牵头单位'), '县人社局')
  expect(router.state.location.search).toBe('?status=MISSING&agency=a1')
  expect(await screen.findByText('没有这样的填报。')).toBeVisible()
})

test('the office calls for the missing at once: chosen ones, or all of them', async () => {
  given(rows)
  const { user } = await open()
  await user.click(await screen.findByRole('checkbox', { name: '催办县教育局：办学条件' }))
  expect(screen.getByRole('link', { name: '催办所选1份' })).toHaveAttribute(
    'href',
    '/papers/new?kind=REMINDER&round=r11&reports=MISSING',
  )
  expect(screen.getByRole('button', { name: '全部欠报1份' })).toHaveAttribute('aria-pressed', 'true')
  await user.click(screen.getByRole('button', { name: '全部欠报1份' }))
  expect(screen.queryByRole('link', { name: /^催办所选/ })).toBeNull()
})

test('it says how often an agency was reminded, and leads to the record', async () => {
  given(rows)
  const reminder = (id: string, at: string) => ({ id, at, agency: jyj })
  server.use(
    http.get('*/api/v1/reminders', () =>
      HttpResponse.json({
        items: [reminder('m2', '2026-11-20T08:30:00+08:00'), reminder('m1', '2026-11-18T08:30:00+08:00')],
        page: 0,
        size: 200,
        total: 2,
      }),
    ),
  )
  await open()
  expect(await screen.findByRole('link', { name: '已催办2次 · 最近11月20日' })).toHaveAttribute(
    'href',
    '/reminders?round=r11&agency=a2',
  )
})

test('the office moves the window, and can take it back', async () => {
  given(rows)
  const sent: unknown[] = []
  server.use(
    http.put('*/api/v1/rounds/r11', async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json(round({ dueAt: '2026-12-03T18:00:00+08:00', version: 3 }))
    }),
  )
  const { user, router } = await open('/rounds/r11?edit=window')
  const due = await screen.findByLabelText('截止')
  expect(due).toHaveValue('2026-11-30T23:59')
  expect(screen.getByLabelText('开放')).toBeDisabled()
  await user.clear(due)
  await user.type(due, '2026-12-03T18:00')
  await user.click(screen.getByRole('button', { name: '保存' }))
  await waitFor(() => expect(router.state.location.search).toBe(''))
  expect(sent[0]).toEqual({
    opensAt: '2026-11-24T00:00:00+08:00',
    dueAt: '2026-12-03T18:00:00+08:00',
    closesAt: '2026-12-10T23:59:59+08:00',
    version: 2,
  })
})

test('who is not of the office changes nothing', async () => {
  given(rows, [], round(), ['convener'])
  await open('/rounds/r11?edit=window')
  await screen.findByRole('table', { name: '填报' })
  expect(screen.queryByRole('link', { name: /修改时间|^审核/ })).toBeNull()
  expect(screen.queryByLabelText('截止')).toBeNull()
})

test('a round that is not open says so', async () => {
  given([], [], round({ state: 'PLANNED' }))
  await open()
  expect(await screen.findByText('本期尚未开放')).toBeVisible()
})

test('the list of rounds says where each stands in words', async () => {
  given(rows)
  await draw(<RoundListPage />, { at: '/plans/p1/rounds', path: '/plans/:planId/rounds', texts: ['round'] })
  const line = await screen.findByRole('row', { name: /第11期/ })
  expect(line).toHaveTextContent('11.1–11.30')
  expect(within(line).getByRole('link', { name: '3' })).toHaveAttribute('href', '/rounds/r11?status=SIGNED')
})
