import { screen, waitFor } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { someone } from '../../../testing/plan-fixture'
import { draw } from '../../../testing/render'
import { server } from '../../../testing/server'
import { ProposalPage } from './ProposalPage'
import type { Proposal } from './queries'

const someProposal = (change: Partial<Proposal> = {}): Proposal => ({
  id: 'tp1',
  planId: 'p1',
  taskId: 't1',
  taskNumber: '1.1',
  taskTitle: '城镇新增就业',
  indicatorId: 'i1',
  indicatorName: '城镇新增就业',
  unit: '人',
  before: { comparator: '>=', target: 5000, dueOn: '2026-12-31' },
  after: { comparator: '>=', target: 6000, dueOn: '2026-11-30' },
  reason: '省下达任务调增',
  authority: { title: '关于调整民生实事目标的通知', number: '湘政办函〔2026〕31号' },
  state: 'PROPOSED',
  proposedByName: '办公室王五',
  proposedAt: '2026-07-01T09:00:00+08:00',
  days: 3,
  mayDecide: true,
  mayWithdraw: false,
  version: 0,
  ...change,
})

function given(proposal: Proposal) {
  const sent: unknown[] = []
  server.use(
    http.get('*/api/v1/me', () => HttpResponse.json(someone('convener'))),
    http.get('*/api/v1/target-proposals/tp1', () => HttpResponse.json(proposal)),
    http.get('*/api/v1/target-proposals/tp1/files', () => HttpResponse.json([])),
    http.post('*/api/v1/target-proposals/tp1/decision', async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json(someProposal({ state: 'ACCEPTED', mayDecide: false }))
    }),
  )
  return sent
}
const open = () =>
  draw(<ProposalPage />, { texts: ['proposal'], path: '/target-proposals/:proposalId', at: '/target-proposals/tp1' })

test('the convener sees old and new value, reason and authority, and accepts', async () => {
  const sent = given(someProposal())
  const { user } = await open()
  expect(await screen.findByText(/5,000/)).toBeVisible()
  expect(screen.getByText(/6,000/)).toBeVisible()
  expect(screen.getByText(/湘政办函〔2026〕31号/)).toBeVisible()
  await user.click(screen.getByRole('button', { name: '同意' }))
  await waitFor(() => expect(sent).toEqual([{ outcome: 'ACCEPTED', version: 0 }]))
  expect(await screen.findByText('已同意')).toBeVisible()
})

test('a refusal is sent with its reason', async () => {
  const sent = given(someProposal())
  const { user } = await open()
  await user.click(await screen.findByRole('button', { name: '不同意' }))
  await user.type(screen.getByRole('textbox', { name: '不同意的理由' }), '依据不足')
  await user.click(screen.getByRole('button', { name: '不同意这项调整' }))
  await waitFor(() => expect(sent).toEqual([{ outcome: 'REJECTED', reason: '依据不足', version: 0 }]))
})

test('who does not decide only reads', async () => {
  given(someProposal({ mayDecide: false }))
  await open()
  expect(await screen.findByText('待召集人决定')).toBeVisible()
  expect(screen.queryByRole('button', { name: '同意' })).toBeNull()
})
