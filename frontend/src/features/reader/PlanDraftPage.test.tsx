import { screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { draw } from '../../testing/render'
import { server } from '../../testing/server'
import { PlanDraftPage } from './PlanDraftPage'
import { given, openPoints, somePlanDraft } from './testing/fixtures'

const open = (state = '') =>
  draw(<PlanDraftPage />, {
    at: `/plan-drafts/d1${state}`,
    path: '/plan-drafts/:draftId',
    texts: ['reader'],
    routes: [{ path: '/plans/:planId', element: <p>方案页</p> }],
  })
const source = () => screen.findByRole('region', { name: '原文' })

test('every number is accounted for, and marked in the document by what it is', async () => {
  given(somePlanDraft())
  await open()
  expect(await screen.findByText('7个数字：6个为指标，1个为年龄，0个遗漏')).toBeVisible()
  const text = within(await source())
  expect(text.getAllByRole('link', { name: '600，目标' })).toHaveLength(2)
  expect(text.getByRole('link', { name: '82，基数' })).toBeVisible()
  expect(text.getByRole('link', { name: '65，年龄' })).toBeVisible()
})

test('the uncertain comes first, and is settled one by one with keys', async () => {
  const sent = given(somePlanDraft())
  const { user } = await open()
  expect(await screen.findByText('第 1 处，共 2 处')).toBeVisible()
  expect(screen.getByText('必须补上才能生成方案')).toBeVisible()
  await user.keyboard('j')
  expect(await screen.findByText('第 2 处，共 2 处')).toBeVisible()
  await user.keyboard('s')
  await waitFor(() => expect(sent).toEqual([{ version: 1, settled: ['age@2'] }]))
  expect(screen.getByText('第 1 处，共 1 处')).toBeVisible()
})

test('a figure that is pressed in the document shows what it became, and may be called something else', async () => {
  const sent = given(somePlanDraft())
  const { user } = await open('?part=tasks')
  await user.click(within(await source()).getByRole('link', { name: '12，目标' }))
  const bar = await screen.findByRole('toolbar', { name: '数字 12' })
  await user.selectOptions(within(bar).getByRole('combobox', { name: '不是目标，而是…' }), '不是目标：次序')
  expect(await screen.findByText('7个数字：5个为指标，1个为次序，1个为年龄，0个遗漏')).toBeVisible()
  await waitFor(() => expect(sent).toHaveLength(1))
  expect(sent[0]?.draft?.tasks[1]?.indicators).toHaveLength(1)
  expect(within(await source()).getByRole('link', { name: '12，次序' })).toBeVisible()
})

test('an indicator is put right where it stands, saved on its own, and taken back', async () => {
  const sent = given(somePlanDraft())
  const { user } = await open('?part=tasks')
  await user.click(await screen.findByRole('button', { name: /^修改指标：改造老旧小区/ }))
  const target = screen.getByLabelText('目标值')
  await user.clear(target)
  await user.type(target, '15')
  expect(screen.getByText('正在编辑')).toBeVisible()
  await waitFor(() => expect(sent.at(-1)?.draft?.tasks[1]?.indicators[0]?.target).toBe(15))
  expect(await screen.findByText('已保存')).toBeVisible()
  await user.keyboard('{Control>}z{/Control}')
  expect(screen.getByLabelText('目标值')).toHaveValue('12')
  await waitFor(() =>
    expect(sent.at(-1)).toMatchObject({ draft: { tasks: { 1: { indicators: { 0: { target: 12 } } } } } }),
  )
})

test('a task is split, merged and set aside from its menu', async () => {
  given(somePlanDraft())
  const { user } = await open('?part=tasks')
  await user.click(await screen.findByRole('button', { name: '任务 2 的更多操作' }))
  await user.click(screen.getByRole('button', { name: '拆成两项' }))
  await user.click(screen.getByRole('button', { name: '从“为65岁以上老人”前拆开' }))
  expect(screen.getByRole('article', { name: '任务 2-2' })).toBeVisible()
  await user.click(screen.getByRole('button', { name: '任务 2 的更多操作' }))
  await user.click(screen.getByRole('button', { name: '与下一项合并' }))
  expect(screen.queryByRole('article', { name: '任务 2-2' })).toBeNull()
  await user.click(screen.getByRole('button', { name: '任务 3 的更多操作' }))
  await user.click(screen.getByRole('button', { name: '这不是任务' }))
  expect(screen.getByText('放到一边的条款 1 条')).toBeVisible()
  await user.click(screen.getByRole('button', { name: '还是任务' }))
  expect(screen.getByRole('article', { name: '任务 3' })).toBeVisible()
})

test('two people on one draft: nothing is overwritten before one says so', async () => {
  const sent = given(somePlanDraft())
  const theirs = somePlanDraft({ version: 5, changedBy: '另一位同事', terms: { title: '对方的名称', year: 2031 } })
  let stale = true
  server.use(
    http.patch('*/api/v1/plan-drafts/d1', async ({ request }) => {
      if (stale) {
        server.use(http.get('*/api/v1/plan-drafts/d1', () => HttpResponse.json(theirs)))
        stale = false
        const problem = { type: '/problems/stale-version', title: 'Conflict', status: 409, detail: '', violations: [] }
        return HttpResponse.json(problem, { status: 409 })
      }
      const body = (await request.json()) as (typeof sent)[number]
      sent.push(body)
      return HttpResponse.json({ ...theirs, version: 6 })
    }),
  )
  const { user } = await open('?part=mechanism')
  await user.type(await screen.findByLabelText('召集人'), '甲')
  expect(await screen.findByText(/另一位同事在.*也改了这份草稿/)).toBeVisible()
  expect(sent).toEqual([])
  await user.click(screen.getByRole('button', { name: '合并保存' }))
  await waitFor(() => expect(sent).toHaveLength(1))
  expect(sent[0]).toMatchObject({ version: 5, draft: { mechanism: { convener: '县长甲' } } })
  expect(sent[0]).not.toHaveProperty('terms')
  expect(screen.getByRole('heading', { name: '对方的名称' })).toBeVisible()
})

test('a name is told which agency it is', async () => {
  const sent = given(somePlanDraft())
  const { user } = await open('?part=agencies')
  const choice = await screen.findByRole('combobox', { name: '县教育局是哪个单位' })
  expect(choice).toHaveValue('NEW')
  await user.selectOptions(choice, 'AGENCY:a-rsj')
  await waitFor(() => expect(sent[0]?.agencies).toEqual([{ name: '县教育局', kind: 'AGENCY', id: 'a-rsj' }]))
})

test('what blocks is listed and leads to its field; then a plan is made', async () => {
  const sent = given(somePlanDraft())
  const { user, router } = await open('?part=confirm')
  expect(await screen.findByRole('button', { name: '生成方案草案' })).toBeDisabled()
  await user.click(screen.getByRole('button', { name: '任务3没有牵头单位' }))
  await waitFor(() =>
    expect(within(screen.getByRole('article', { name: '任务 3' })).getByLabelText('牵头')).toHaveFocus(),
  )
  await user.keyboard('县教育局{Enter}')
  await waitFor(() => expect(sent.at(-1)?.draft?.tasks[2]?.lead).toEqual(['县教育局']))
  const [, age] = openPoints()
  server.use(
    http.patch('*/api/v1/plan-drafts/d1', () =>
      HttpResponse.json(somePlanDraft({ open: age ? [age] : [], version: 9 })),
    ),
    http.post('*/api/v1/plan-drafts/d1/confirmation', async ({ request }) =>
      HttpResponse.json({ planId: `p${((await request.json()) as { version: number }).version}` }, { status: 201 }),
    ),
  )
  await user.keyboard('县民政局{Enter}')
  await user.click(screen.getAllByRole('button', { name: '生成方案' })[0] as HTMLElement) // the one of the head
  const make = await screen.findByRole('button', { name: '生成方案草案' })
  await waitFor(() => expect(make).toBeEnabled())
  await user.click(make)
  expect(await screen.findByText('方案页')).toBeVisible()
  expect(router.state.location.pathname + router.state.location.search).toBe('/plans/p9?part=check')
})
