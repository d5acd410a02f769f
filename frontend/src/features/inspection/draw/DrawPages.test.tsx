import { screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { agency, pageOf, section, someone, somePlan, someRound } from '../../../testing/plan-fixture'
import { draw as render } from '../../../testing/render'
import { server } from '../../../testing/server'
import { DrawPage } from './DrawPage'
import { DrawsPage } from './DrawsPage'
import { drawn, someDraw, someDrawn, someDrawRow, someWeights } from './fixtures'
import { NewDrawPage } from './NewDrawPage'
import type { DrawView } from './queries'

function givenSurroundings(who = someone('supervisor')) {
  server.use(
    http.get('*/api/v1/me', () => HttpResponse.json(who)),
    http.get('*/api/v1/plans', () => HttpResponse.json(pageOf([somePlan]))),
    http.get('*/api/v1/checks/people', () =>
      HttpResponse.json([{ username: 'liu.min', name: '刘敏', supervises: true }]),
    ),
    http.get('*/api/v1/draws/d1/pool', () => HttpResponse.json(pageOf([someDrawn().item]))),
  )
}

const openDraw = (one: DrawView, who = someone('supervisor')) => {
  givenSurroundings(who)
  server.use(http.get('*/api/v1/draws/d1', () => HttpResponse.json(one)))
  return render(<DrawPage />, { at: '/draws/d1', path: '/draws/:drawId', texts: ['draw'] })
}

test('all draws are in the list, those thrown away with their reason', async () => {
  givenSurroundings()
  server.use(
    http.get('*/api/v1/draws', () =>
      HttpResponse.json(
        pageOf([
          someDrawRow(),
          someDrawRow({ id: 'd2', number: '抽查〔2026〕2号', state: 'CANCELLED', cancelReason: '选错了调度期' }),
        ]),
      ),
    ),
  )
  await render(<DrawsPage />, { at: '/draws', texts: ['draw'] })
  const first = within(await screen.findByRole('row', { name: /1号/ }))
  expect(first.getByText('200项抽10项')).toBeVisible()
  expect(first.getByRole('link', { name: '抽查〔2026〕1号' })).toHaveAttribute('href', '/draws/d1')
  expect(within(screen.getByRole('row', { name: /2号/ })).getByText('选错了调度期')).toBeVisible()
  expect(screen.getByRole('link', { name: '新的抽查' })).toHaveAttribute('href', '/plans/p1/draws/new')
})

test('one click records the seed and then draws, and both stand as steps', async () => {
  const deeds: string[] = []
  const { user } = await openDraw(someDraw())
  let state = someDraw()
  server.use(
    http.get('*/api/v1/draws/d1', () => HttpResponse.json(state)),
    http.post('*/api/v1/draws/d1/:deed', ({ params }) => {
      deeds.push(String(params.deed))
      state = params.deed === 'seed' ? { ...drawn(), state: 'SEEDED', drawn: undefined, selected: [] } : drawn()
      return HttpResponse.json(state)
    }),
  )
  const steps = within(await screen.findByRole('list', { name: '步骤' }))
  expect(steps.getByText(/^075b7f96/)).toBeVisible()
  expect(steps.getByText('还没有结果')).toBeVisible()
  await user.click(screen.getByRole('button', { name: '记下种子并抽取' }))
  expect(await screen.findByRole('region', { name: '抽中的' })).toBeVisible()
  expect(deeds).toEqual(['seed', 'result'])
  expect(steps.getByText('00'.repeat(32))).toBeVisible()
  expect(screen.queryByRole('button', { name: '记下种子并抽取' })).toBeNull()
})

test('what was drawn says why it weighs so, and is given to somebody to look at', async () => {
  const sent: unknown[] = []
  const { user } = await openDraw(drawn())
  server.use(
    http.post('*/api/v1/checks', async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json({ checks: [] }, { status: 201 })
    }),
  )
  const items = within(await screen.findByRole('region', { name: '抽中的' }))
  expect(items.getAllByText('逾期或退回 ×2，数据突增突减 ×3')[0]).toBeVisible()
  await user.click(items.getByRole('button', { name: '派核验（全部2项）' }))
  expect(items.getByText('请选核验人', { selector: 'p' })).toBeVisible()
  await user.click(items.getByRole('checkbox', { name: '选第2项' }))
  await user.selectOptions(items.getByLabelText('核验人'), '刘敏（督查室）')
  await user.type(items.getByLabelText('最迟去看的日期'), '2026-05-01')
  await user.click(items.getByRole('button', { name: '派核验（选中1项）' }))
  await waitFor(() =>
    expect(sent).toEqual([{ drawId: 'd1', itemIds: ['figure:f2'], assignee: 'liu.min', visitBy: '2026-05-01' }]),
  )
})

test('a draw is thrown away only with a reason, and a convener only looks', async () => {
  const said: unknown[] = []
  const { user, unmount } = await openDraw(drawn())
  server.use(
    http.post('*/api/v1/draws/d1/cancellation', async ({ request }) => {
      said.push(await request.json())
      return HttpResponse.json(drawn({ state: 'CANCELLED', cancelReason: '选错了' }))
    }),
  )
  await user.click(await screen.findByRole('link', { name: '作废' }))
  await user.click(screen.getByRole('button', { name: '作废' }))
  expect(screen.getAllByText('请写明理由')[0]).toBeVisible()
  await user.type(screen.getByLabelText(/作废的理由/), '选错了')
  await user.click(screen.getByRole('button', { name: '作废' }))
  await waitFor(() => expect(said).toEqual([{ reason: '选错了' }]))
  unmount()

  const { queryClient } = await import('../../../app/query-client')
  queryClient.clear()
  await openDraw(drawn(), someone('convener'))
  expect(await screen.findByRole('region', { name: '抽中的' })).toBeVisible()
  expect(screen.queryByRole('link', { name: '作废' })).toBeNull()
  expect(screen.queryByRole('button', { name: /派核验/ })).toBeNull()
  expect(screen.getByRole('button', { name: '导出' })).toBeVisible()
})

test('a new draw shows what it would be made from, and is frozen as it was asked', async () => {
  givenSurroundings()
  const frozen: unknown[] = []
  server.use(
    http.get('*/api/v1/draws/weights', () =>
      HttpResponse.json({
        usual: { jump: 3, greenAtOnce: 3, lateOrReturned: 2, sharedPhoto: 4, longUnchecked: 2 },
        factors: someWeights,
        smallest: 1,
        largest: 10,
      }),
    ),
    http.get('*/api/v1/plans/p1', () => HttpResponse.json({ ...somePlan, sections: [section] })),
    http.get('*/api/v1/plans/p1/rounds', () => HttpResponse.json([someRound])),
    http.get('*/api/v1/agencies', () => HttpResponse.json(pageOf([agency]))),
    http.post('*/api/v1/draw-previews', () =>
      HttpResponse.json({
        poolCount: 200,
        drawn: 10,
        quotas: [{ stratum: 'rsj', name: '县人社局', count: 200, quota: 10 }],
        weights: someWeights.map((one) => ({ ...one, items: 4 })),
        coversEach: true,
      }),
    ),
    http.post('*/api/v1/draws', async ({ request }) => {
      frozen.push(await request.json())
      return HttpResponse.json(someDraw(), { status: 201 })
    }),
  )
  const { user, router } = await render(<NewDrawPage />, {
    at: '/plans/p1/draws/new',
    path: '/plans/:planId/draws/new',
    texts: ['draw'],
    routes: [{ path: '/draws/:drawId', element: <p>there</p> }],
  })
  expect(await screen.findByText('范围内200项，将抽10项')).toBeVisible()
  expect(screen.getByRole('row', { name: '县人社局 200 10' })).toBeVisible()
  expect(screen.getAllByText('4项 ×3')).toHaveLength(2)
  const size = screen.getByLabelText('抽几项')
  await user.clear(size)
  await user.type(size, '0')
  await user.click(screen.getByRole('button', { name: '冻结范围' }))
  expect(screen.getAllByText('请填1到1000之间的整数')[0]).toBeVisible()
  await user.clear(size)
  await user.type(size, '20')
  await user.click(screen.getByRole('button', { name: '冻结范围' }))
  await waitFor(() => expect(router.state.location.pathname).toBe('/draws/d1'))
  expect(frozen[0]).toMatchObject({
    planId: 'p1',
    what: 'FIGURE',
    size: 20,
    strata: 'AGENCY',
    coverEach: true,
    pool: { roundIds: ['r2'], neverChecked: false },
    weights: { jump: 3, longUnchecked: 2 },
  })
})
