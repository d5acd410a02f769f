import { screen, waitFor } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { forgetAnswers } from '../../../api/kept'
import { agency, someone } from '../../../testing/plan-fixture'
import { draw } from '../../../testing/render'
import { server } from '../../../testing/server'
import { CheckPage } from './CheckPage'
import { storeOf } from './store'
import type { Check } from './types'

const some = (change: Partial<Check['check']> = {}): Check => ({
  check: {
    id: 'c1',
    kind: 'FIGURE',
    state: 'PLANNED',
    planId: 'p1',
    taskId: 't1',
    taskNumber: '3.(1)',
    taskTitle: '高质量充分就业',
    indicatorId: 'i1',
    indicatorName: '城镇新增就业',
    agency,
    assignee: '刘敏',
    visitBy: '2099-11-30',
    late: false,
    reportedValue: 80,
    reportedOn: '2026-01-31',
    unit: '人',
    version: 0,
    ...change,
  },
  clause: '城镇新增就业5000人',
  plannedAt: '2026-02-02T12:00:00+08:00',
  plannedBy: '督查',
  plannedValue: 80,
  points: [{ code: 'roster', question: '名单与上报的人数一致', files: [] }],
  evidence: [],
  may: { make: true, cancel: false, find: false },
})

let down = false
const handed: unknown[] = []
function serve() {
  let view = some()
  down = false
  handed.length = 0
  const answer = (change: Partial<Check['check']>) => {
    view = some({ ...view.check, ...change })
    return HttpResponse.json(view)
  }
  server.use(
    http.get('*/api/v1/me', () => HttpResponse.json(someone('supervisor'))),
    http.get('*/api/v1/checks/c1', () => (down ? HttpResponse.error() : HttpResponse.json(view))),
    http.post('*/api/v1/checks/c1/visit', () => (down ? HttpResponse.error() : answer({ state: 'VISITING' }))),
    http.post('*/api/v1/checks/c1/result', async ({ request }) => {
      if (down) return HttpResponse.error()
      handed.push(await request.json())
      view = { ...some({ state: 'DONE', verdict: 'DISCREPANCY', verifiedValue: 70 }), note: '只有70人' }
      view.may.make = false
      return HttpResponse.json(view, { status: 201 })
    }),
    http.get('*/api/v1/findings', () => HttpResponse.json({ items: [], page: 0, size: 50, total: 0 })),
  )
}
const open = () => draw(<CheckPage />, { at: '/checks/c1', path: '/checks/:checkId', texts: ['check'] })

afterEach(async () => {
  const store = storeOf('county.someone')
  await store.visits.clear()
  await store.photos.clear()
  await forgetAnswers()
})

test('what is seen without a network is kept, and handed in when the network is back', async () => {
  serve()
  const { user } = await open()
  await screen.findByText(/看不到这次核验/)
  down = true
  await user.click(screen.getByRole('button', { name: '到达现场，开始核验' }))
  await user.click(await screen.findByRole('radio', { name: '否' }))
  await user.type(await screen.findByLabelText('看到了什么'), '少10人')
  await user.type(screen.getByLabelText('核验值'), '70')
  await user.click(screen.getByRole('radio', { name: '属实' }))
  await user.click(screen.getByRole('button', { name: '交回核验结果' }))
  expect((await screen.findAllByText(/核验值70与上报值80不一致/)).length).toBeGreaterThan(0)
  await user.click(screen.getByRole('radio', { name: '不符' }))
  await user.type(screen.getByLabelText('说明'), '只有70人')
  await user.click(screen.getByRole('button', { name: '交回核验结果' }))
  await screen.findByText(/联网后自动交回。?$/, { selector: 'p' })
  expect(handed).toEqual([])
  down = false
  window.dispatchEvent(new Event('online'))
  await waitFor(() => expect(handed).toHaveLength(1))
  expect(handed[0]).toMatchObject({
    verdict: 'DISCREPANCY',
    verifiedValue: 70,
    note: '只有70人',
    points: [{ code: 'roster', answer: 'NO', note: '少10人', files: [] }],
  })
  expect((await screen.findAllByText('不符')).length).toBeGreaterThan(0)
  expect(await storeOf('county.someone').visits.count()).toBe(0)
})
