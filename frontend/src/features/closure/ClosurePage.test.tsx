import { screen, waitFor } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { agency, someone } from '../../testing/plan-fixture'
import { draw } from '../../testing/render'
import { server } from '../../testing/server'
import { ClosureOnTask } from './ClosureOnTask'
import { ClosurePage } from './ClosurePage'
import type { Closure, ClosureFacts } from './queries'

const facts: ClosureFacts = {
  day: '2026-06-30',
  indicators: [
    {
      id: 'i1',
      name: '城镇新增就业',
      comparator: '>=',
      target: 5000,
      unit: '人',
      dueOn: '2026-12-31',
      reported: 5100,
      reportedOn: '2026-06-30',
      light: 'DONE',
      met: true,
    },
  ],
  milestones: [],
  evidence: [],
  findings: [],
  papers: [],
  reports: [],
  blocking: [],
  warnings: [{ field: 'indicators[0]', text: '“城镇新增就业”没有核验过' }],
}

const none = { sign: false, accept: false, orderCheck: false, approve: false, strikeOff: false, reject: false }

const someClosure = (change: Partial<Closure> = {}): Closure => ({
  id: 'c1',
  planId: 'p1',
  taskId: 't1',
  taskNumber: '1.1',
  taskTitle: '城镇新增就业',
  agency,
  state: 'SUPERVISION',
  statement: '全年目标已完成',
  facts,
  blockingNow: [],
  checks: [],
  steps: [{ kind: 'APPLICATION', at: '2026-07-01T09:00:00+08:00', duty: 'reporter', actorName: '联络员' }],
  appliedAt: '2026-07-01T09:00:00+08:00',
  waitsSince: '2026-07-01T09:00:00+08:00',
  may: none,
  version: 4,
  ...change,
})

function given(role: string, closure: Closure) {
  server.use(
    http.get('*/api/v1/me', () => HttpResponse.json(someone(role))),
    http.get('*/api/v1/closures/c1', () => HttpResponse.json(closure)),
  )
}
const open = () => draw(<ClosurePage />, { texts: ['closure'], path: '/closures/:closureId', at: '/closures/c1' })

test('the convener reads what was found and strikes off', async () => {
  given('convener', someClosure({ may: { ...none, strikeOff: true, reject: true } }))
  const sent: unknown[] = []
  server.use(
    http.post('*/api/v1/closures/c1/strike-off', async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json(
        someClosure({ state: 'STRUCK_OFF', number: '销号〔2026〕1号', struckOffAt: '2026-07-02T09:00:00+08:00' }),
      )
    }),
  )
  const { user } = await open()
  expect(await screen.findByText('“城镇新增就业”没有核验过')).toBeVisible()
  await user.click(screen.getByRole('button', { name: '同意销号' }))
  await waitFor(() => expect(sent).toEqual([{ note: '', version: 4 }]))
  expect(await screen.findByText(/销号〔2026〕1号/)).toBeVisible()
})

test('sending back asks for a reason and says what is wrong with it', async () => {
  given('convener', someClosure({ may: { ...none, strikeOff: true, reject: true } }))
  server.use(
    http.post('*/api/v1/closures/c1/rejection', () =>
      HttpResponse.json(
        { type: '/problems/reason-required', title: '', status: 400, detail: '退回须写明理由' },
        { status: 400 },
      ),
    ),
  )
  const { user } = await open()
  await user.click(await screen.findByRole('button', { name: '退回' }))
  await user.click(screen.getByRole('button', { name: '退回这份申请' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('退回须写明理由')
})

test('who has no step only reads', async () => {
  given('office', someClosure())
  await open()
  expect(await screen.findByText('全年目标已完成')).toBeVisible()
  expect(screen.queryByRole('button')).toBeNull()
})

test('a contact sees what stands in the way instead of a form', async () => {
  const blocked = { ...facts, blocking: [{ field: 'indicators[0]', text: '“每月培训”每期都要做到' }] }
  server.use(
    http.get('*/api/v1/me', () => HttpResponse.json({ ...someone('reporter'), agencies: [agency] })),
    http.get('*/api/v1/tasks/t1/closures', () => HttpResponse.json([])),
    http.get('*/api/v1/tasks/t1/closures/check', () => HttpResponse.json(blocked)),
  )
  const { user } = await draw(<ClosureOnTask task={{ id: 't1', status: 'ACTIVE', lead: [agency] }} />, {
    texts: ['closure'],
  })
  await user.click(await screen.findByRole('button', { name: '申请销号' }))
  expect(await screen.findByText('“每月培训”每期都要做到')).toBeVisible()
  expect(screen.queryByRole('button', { name: '提交申请' })).toBeNull()
})
