import { screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { draw } from '../../../../testing/render'
import { server } from '../../../../testing/server'
import { given, jyj, problem, report, row } from '../testing/fixtures'
import type { Report } from '../types'
import type { Hint } from './PhotoHint'
import { ReviewPage } from './ReviewPage'

const first = row()
const second = row({ id: 'rep2', taskNumber: '1', taskTitle: '办学条件', agency: jyj, lightIfAccepted: 'YELLOW' })
const third = row({ id: 'rep3', taskNumber: '8', taskTitle: '就业岗位', unusual: [{ code: 'late', text: '逾期提交' }] })
const reports = [report(), report({ id: 'rep2' }), report({ id: 'rep3' })]

const open = (at = '/rounds/r11/review') =>
  draw(<ReviewPage />, { at, path: '/rounds/:roundId/review', texts: ['review', 'round'] })
const queue = () => screen.findByRole('navigation', { name: '待审队列' })

test('the queue says the light each report would give; the first one is open beside the last accepted', async () => {
  given([first, second], reports)
  await open()
  const links = within(await queue()).getAllByRole('link')
  expect(links[0]).toHaveTextContent('3.(1) 高质量充分就业按序时县人社局')
  expect(links[1]).toHaveTextContent('按序时→通过后为慢序时')
  const figures = await screen.findByRole('region', { name: '数据' })
  expect(figures).toHaveTextContent('上次 6,420人→本次 6,870人+450（+7%）')
  expect(figures).toHaveTextContent('完成91.6%序时应达88%')
  expect(screen.getByText('四').tagName).toBe('DEL')
})

test('a accepts with the version that was seen, and the next comes up', async () => {
  given([first, second], reports)
  const sent: unknown[] = []
  server.use(
    http.post('*/api/v1/reports/rep1/acceptance', async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json(report({ status: 'ACCEPTED', version: 6 }))
    }),
  )
  const { user, router } = await open()
  await screen.findByRole('region', { name: '数据' })
  await user.keyboard('a')
  await waitFor(() => expect(router.state.location.search).toBe('?report=rep2'))
  expect(sent).toEqual([{ version: 5 }])
  expect(await screen.findByText('刚刚处理的1份')).toBeVisible()
})

test('returning needs a note', async () => {
  given([first], reports)
  let note: unknown
  server.use(
    http.post('*/api/v1/reports/rep1/return', async ({ request }) => {
      note = await request.json()
      return HttpResponse.json(report({ status: 'RETURNED', version: 6, mayAccept: false }))
    }),
  )
  const { user } = await open()
  await screen.findByRole('region', { name: '数据' })
  await user.keyboard('r')
  const field = await screen.findByLabelText('退回意见')
  expect(field).toHaveFocus()
  await user.keyboard('{Control>}{Enter}{/Control}')
  expect(await screen.findByText('请写明退回原因')).toBeVisible()
  await user.type(field, '口径不一致')
  await user.keyboard('{Control>}{Enter}{/Control}')
  expect(await screen.findByText('都审完了')).toBeVisible()
  expect(note).toEqual({ version: 5, note: '口径不一致' })
})

test('what was returned and is handed in again stands in the queue again', async () => {
  const rows = [first, second]
  given(rows, reports)
  server.use(
    http.post('*/api/v1/reports/rep1/return', () => {
      rows[0] = row({ version: 9 })
      return HttpResponse.json(report({ status: 'RETURNED', version: 6, mayAccept: false }))
    }),
  )
  const { user } = await open()
  await screen.findByRole('region', { name: '数据' })
  await user.keyboard('r')
  await user.type(await screen.findByLabelText('退回意见'), '口径不一致{Control>}{Enter}{/Control}')
  expect(await screen.findByText('刚刚处理的1份')).toBeVisible()
  await waitFor(async () => expect(within(await queue()).getAllByText(/高质量充分就业/)).toHaveLength(2))
})

test('what somebody else has just changed is said, and read again', async () => {
  let reads = 0
  given([first], reports)
  server.use(
    http.get('*/api/v1/reports/rep1', () => HttpResponse.json(report({ version: ++reads }))),
    http.post('*/api/v1/reports/rep1/acceptance', () =>
      HttpResponse.json(problem('stale-version', '这份填报刚刚被改过'), { status: 409 }),
    ),
  )
  const { user } = await open()
  await user.click(await screen.findByRole('button', { name: /^通过/ }))
  expect(await screen.findByText('这份填报刚刚被改过')).toBeVisible()
  await waitFor(() => expect(reads).toBe(2))
})

test('nobody reviews their own: it is said why', async () => {
  given([row({ mayAccept: false })], [report({ mayAccept: false, mayReturn: false })])
  await open()
  expect(await screen.findByText(/您填写、提交或签发过这份填报/)).toBeVisible()
  expect(screen.getByRole('button', { name: /^通过/ })).toBeDisabled()
})

test('many at once only where nothing is unusual, and what that means is said', async () => {
  given([first, second, third], reports)
  let sent: unknown
  server.use(
    http.post('*/api/v1/rounds/r11/acceptances', async ({ request }) => {
      sent = await request.json()
      return HttpResponse.json({
        accepted: ['rep1'],
        refused: [{ id: 'rep2', problem: problem('stale-version', '刚刚被改过') }],
      })
    }),
  )
  const { user } = await open()
  await user.click(await screen.findByRole('link', { name: '批量通过2份' }))
  expect(await screen.findByText('2份没有需要留意的')).toBeVisible()
  expect(screen.getByText('1份需要单独看')).toBeVisible()
  expect(screen.getByText('逾期提交', { selector: 'small' })).toBeVisible()
  await user.click(screen.getByRole('button', { name: '通过这2份' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('刚刚被改过')
  expect(sent).toEqual({
    reports: [
      { id: 'rep1', version: 5 },
      { id: 'rep2', version: 5 },
    ],
  })
})

test('an amendment stands beside what it corrects', async () => {
  const old = report({ id: 'old', status: 'ACCEPTED', progressText: '新增就业四百人。' })
  const amended: Report = report({ id: 'new', revision: 2, reason: '漏报园区', progressText: '新增就业五百人。' })
  amended.figures = amended.figures.map((figure) => ({ ...figure, value: 6900 }))
  given([row({ id: 'old', status: 'ACCEPTED', inReview: false }), row({ id: 'new', revision: 2 })], [old, amended])
  await open()
  expect(await screen.findByText('更正前与更正后对照')).toBeVisible()
  expect(screen.getByRole('region', { name: '数据' })).toHaveTextContent('上次 6,870人→本次 6,900人+30')
  expect(screen.getByText('更正原因：漏报园区')).toBeVisible()
})

test('evidence stands beside the figure it proves and opens in full', async () => {
  const photo = {
    id: 'e1',
    reportId: 'rep1',
    fileName: '招聘会.jpg',
    contentType: 'image/jpeg',
    size: 120_000,
    sha256: 'ab12',
    picture: true,
    receivedAt: '2026-11-28T14:00:00+08:00',
    receivedBy: '王芳',
    measureId: 'm1',
  }
  given([first], [report({ evidence: [photo] })])
  const hint = {
    evidenceId: 'e1',
    taskId: 't1',
    result: 'DOUBTFUL',
    words: '存疑',
    time: 'BEFORE_ROUND',
    takenAt: '2026-03-02T09:30:00+08:00',
    place: 'FAR',
    latitude: 28.68889,
    longitude: 112.90917,
    metres: 10131,
    alike: [
      {
        evidenceId: 'e0',
        exact: true,
        reportId: 'rep0',
        taskId: 't2',
        taskNumber: '2',
        taskTitle: '爱心驿站',
        agency: '县总工会',
        roundOrdinal: 9,
      },
    ],
  } satisfies Hint
  server.use(
    http.get('*/api/v1/reports/:id/photo-hints', () => HttpResponse.json([hint])),
    http.get('*/api/v1/evidence/e1/:kind', () =>
      HttpResponse.arrayBuffer(new ArrayBuffer(4), { headers: { 'content-type': 'image/jpeg' } }),
    ),
  )
  URL.createObjectURL = () => 'blob:picture'
  URL.revokeObjectURL = () => {}
  const { user } = await open()
  const figures = await screen.findByRole('region', { name: '数据' })
  await user.click(await within(figures).findByRole('button', { name: /^招聘会.jpg ?存疑/ }))
  expect(await screen.findByRole('img', { name: '招聘会.jpg', hidden: true })).toHaveAttribute('src', 'blob:picture')
  expect(screen.getByText('ab12')).toBeInTheDocument()
  expect(screen.getByRole('link', { name: '与第9期县总工会“2 爱心驿站”的照片完全相同', hidden: true })).toHaveAttribute(
    'href',
    '/reports/rep0',
  )
  expect(screen.getByText('拍摄于3月2日 09:30，早于本期')).toBeInTheDocument()
  expect(screen.getByText(/^拍摄地点距任务地点10,131米/)).toBeInTheDocument()
})

test('an empty queue says where things come from', async () => {
  given([row({ status: 'ACCEPTED', inReview: false })])
  await open()
  expect(await screen.findByText('没有待审的填报')).toBeVisible()
})
