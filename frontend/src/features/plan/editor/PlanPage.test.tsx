import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { draw } from '../../../testing/render'
import { server } from '../../../testing/server'
import { Toasts } from '../../../ui/Toasts'
import { PlanPage } from './PlanPage'
import { given, indicator, plan, task, tree } from './testing/fixtures'

const page = (
  <>
    <PlanPage />
    <Toasts />
  </>
)
const open = (state = '') => draw(page, { at: `/plans/p1${state}`, path: '/plans/:planId', texts: ['editor'] })

/** A label, whether what it asks for is optional or not. */
const starting = (label: string) => new RegExp(`^${label}`)

/** What was sent to an address, which answers with `answer`. */
function sentTo(method: 'put' | 'post', path: string, answer: unknown) {
  const sent: unknown[] = []
  server.use(
    http[method](`*/api/v1${path}`, async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json(answer as object, { status: method === 'post' ? 201 : 200 })
    }),
  )
  return sent
}

test('what is missing is counted in the outline, and leads to its field', async () => {
  given(plan(), tree(), [{ field: 'indicators/i1/target', message: '指标“就业”：须填目标值' }])
  const { user } = await open('?part=check')
  const outline = await screen.findByRole('navigation', { name: '方案目录' })
  expect(await within(outline).findByRole('link', { name: /就业岗位.*还有1处需要补充/ })).toBeVisible()
  await user.click(screen.getByRole('link', { name: '指标“就业”：须填目标值' }))
  await waitFor(() => expect(screen.getByLabelText('目标值')).toHaveFocus())
})

test('a complete draft may be put in force, and says what that means first', async () => {
  given(plan(), tree())
  await open('?part=check')
  expect(await screen.findByText('方案完整，可以生效。')).toBeVisible()
  expect(screen.getByText(/生效不能撤回/)).toBeVisible()
  expect(screen.getByRole('button', { name: '方案生效' })).toBeEnabled()
})

test('a task is saved in its place with the version that was seen', async () => {
  given(plan(), tree())
  const sent = sentTo('put', '/tasks/t1', task({ title: '稳就业', version: 4 }))
  const { user } = await open('?task=t1')
  const title = await screen.findByLabelText('任务名称')
  await user.clear(title)
  await user.type(title, '稳就业')
  await user.keyboard('{Control>}s{/Control}')
  await waitFor(() => expect(sent).toHaveLength(1))
  expect(sent[0]).toMatchObject({
    title: '稳就业',
    position: 1,
    leadIds: ['a1'],
    cooperating: [{ kind: 'GROUP', id: 'g1' }],
    version: 3,
  })
})

test('a new task goes on from the last number and category, and then asks for its promises', async () => {
  given(plan(), tree())
  const sent = sentTo('post', '/plans/p1/tasks', task({ id: 't2', number: '9', indicators: [] }))
  const { user, router } = await open('?task=new&section=s1')
  expect(await screen.findByLabelText('编号')).toHaveValue('9')
  await user.type(screen.getByLabelText('任务名称'), '供水')
  await user.type(screen.getByLabelText('原文'), '消除空白村。')
  await user.type(screen.getByRole('combobox', { name: '牵头单位' }), 'rsj{Enter}')
  await user.click(screen.getByRole('button', { name: '添加，接着填指标' }))
  await waitFor(() => expect(router.state.location.search).toBe('?indicator=new&task=t2'))
  expect(sent[0]).toMatchObject({ number: '9', category: '劳有所得', leadIds: ['a1'] })
})

test.each([
  ['不低于', ['目标值', '基数'], ['由谁明确']],
  ['清零', ['基数'], ['目标值']],
  ['各节点完成', [], ['目标值', '基数']],
  ['按期做到', ['每期几次', '多久一次'], ['基数']],
  ['待上级明确', ['由谁明确'], ['目标值']],
])('a promise “%s” asks for what it is made of and nothing else', async (kind, asked, absent) => {
  given(plan(), tree())
  const { user } = await open('?indicator=new&task=t1')
  await user.selectOptions(await screen.findByLabelText('怎样算完成'), kind)
  for (const label of asked) expect(screen.getByLabelText(starting(label))).toBeVisible()
  for (const label of absent) expect(screen.queryByLabelText(starting(label))).toBeNull()
})

test('a refusal of the server stands at its field, and nothing typed is lost', async () => {
  given(plan(), tree())
  server.use(
    http.put('*/api/v1/indicators/i1', () =>
      HttpResponse.json(
        {
          type: '/problems/invalid',
          title: 'Bad Request',
          status: 400,
          detail: '有 1 处不符合要求',
          violations: [{ field: 'dueOn', message: '完成时限须在方案起止日期之内' }],
        },
        { status: 400 },
      ),
    ),
  )
  const { user } = await open('?indicator=i1')
  const target = await screen.findByLabelText('目标值')
  await user.clear(target)
  await user.type(target, '8000')
  await user.click(screen.getByRole('button', { name: '保存' }))
  await waitFor(() => expect(screen.getByLabelText('完成时限')).toHaveAccessibleDescription(/起止日期之内/))
  expect(target).toHaveValue('8000')
})

test('the schedule is drawn from a template, and moved month by month with the arrows', async () => {
  given(plan(), tree())
  const sent = sentTo('put', '/indicators/i1/schedule', indicator({ version: 3 }))
  const { user } = await open('?indicator=i1&view=schedule')
  const june = await screen.findByRole('slider', { name: '2027年6月30日' })
  expect(june).toHaveAttribute('aria-valuenow', '49.5')
  fireEvent.keyDown(june, { key: 'PageUp' })
  expect(screen.getByRole('slider', { name: '2027年6月30日' })).toHaveAttribute('aria-valuenow', '59.5')
  await user.click(screen.getByRole('button', { name: '保存' }))
  await waitFor(() => expect(sent).toHaveLength(1))
  expect(sent[0]).toMatchObject({ points: expect.arrayContaining([{ on: '2027-06-30', share: 0.595 }]), version: 2 })
  await user.selectOptions(screen.getByLabelText('序时模板'), '学校工程')
  await user.click(screen.getByRole('button', { name: '按模板画' }))
  await waitFor(() => expect(sent[1]).toEqual({ template: 'SCHOOL_YEAR', version: 3 }))
})

test('a schedule drawn anew says so, and can be taken back', async () => {
  given(plan(), tree())
  const newer = indicator({ version: 3, scheduleTemplate: 'FARMING_SEASON' })
  const { user } = await open('?indicator=i1&view=schedule')
  await user.selectOptions(await screen.findByLabelText('序时模板'), '农时')
  given(plan(), tree([task({ indicators: [newer] })]))
  const sent = sentTo('put', '/indicators/i1/schedule', newer)
  await user.click(screen.getByRole('button', { name: '按模板画' }))
  const said = (await screen.findByText('已按“农时”画好。')).closest('p') as HTMLElement // the toast
  await user.click(within(said).getByRole('button', { name: '撤销' }))
  await waitFor(() => expect(sent[1]).toMatchObject({ points: indicator().schedule, version: 3 }))
})

test('what is deleted leads back to the plan, not to a page that is gone', async () => {
  given(plan(), tree([]))
  server.use(
    http.delete('*/api/v1/sections/s1', () => {
      given(plan(), tree([], { sections: [] }))
      return new HttpResponse(null, { status: 204 })
    }),
  )
  const { user, router } = await open('?section=s1')
  await user.click(await screen.findByRole('button', { name: '删除这一部分' }))
  await waitFor(() => expect(router.state.location.search).toBe(''))
})

test('a deliverable has its usual stages at hand', async () => {
  const road = indicator({ comparator: 'complete', target: undefined, measure: undefined, unit: undefined })
  given(plan(), tree([task({ indicators: [road] })], { measures: [] }))
  const sent = sentTo('put', '/indicators/i1/milestones', road)
  const { user } = await open('?indicator=i1&view=milestones')
  await user.click(await screen.findByRole('button', { name: '用工程节点' }))
  expect(screen.getByLabelText('第3个节点的名称')).toHaveValue('主体')
  await user.click(screen.getByRole('button', { name: '保存' }))
  await waitFor(() => expect(sent).toHaveLength(1))
  const [{ milestones }] = sent as [{ milestones: { name: string; dueOn: string }[] }]
  expect(milestones.map(({ name }) => name)).toEqual(['前期', '开工', '主体', '验收', '投用'])
  expect(milestones.at(-1)?.dueOn).toBe('2027-12-31')
})

test('in force a target changes with reason and authority only, and only what differs is sent', async () => {
  given(plan({ status: 'IN_FORCE' }), tree())
  const sent = sentTo('post', '/indicators/i1/targets', {})
  const { user } = await open('?indicator=i1&view=targets')
  await user.click(await screen.findByRole('button', { name: '调整目标' }))
  const target = screen.getByLabelText('今后的目标值')
  await user.clear(target)
  await user.type(target, '8000')
  await user.click(screen.getByRole('button', { name: '调整' }))
  expect(screen.getByRole('alert')).toHaveTextContent('请写明理由请写明依据的文件')
  await user.type(screen.getByLabelText('理由'), '市里调增')
  await user.type(screen.getByLabelText('依据的文件'), '调整通知')
  await user.click(screen.getByRole('button', { name: '调整' }))
  await waitFor(() => expect(sent).toHaveLength(1))
  expect(sent[0]).toEqual({ target: 8000, reason: '市里调增', authority: { title: '调整通知' }, version: 2 })
})

test('where there is a convener the office proposes, and sees what waits', async () => {
  given(plan({ status: 'IN_FORCE' }), tree())
  server.use(
    http.get('*/api/v1/indicators/i1/target-proposals', () => HttpResponse.json({ deciders: ['召集人周'], items: [] })),
  )
  const sent = sentTo('post', '/indicators/i1/target-proposals', {})
  const { user } = await open('?indicator=i1&view=targets')
  await user.click(await screen.findByRole('button', { name: '提出目标调整' }))
  expect(screen.getByText(/召集人周/)).toBeVisible()
  const target = screen.getByLabelText('今后的目标值')
  await user.clear(target)
  await user.type(target, '8000')
  await user.type(screen.getByLabelText('理由'), '市里调增')
  await user.type(screen.getByLabelText('依据的文件'), '调整通知')
  await user.click(screen.getByRole('button', { name: '提交给召集人' }))
  await waitFor(() => expect(sent).toHaveLength(1))
})

test('in force what is fixed cannot be typed into, and a task ends by a recorded cancellation', async () => {
  given(plan({ status: 'IN_FORCE' }), tree())
  const sent = sentTo('post', '/tasks/t1/cancellation', task({ status: 'CANCELLED' }))
  const { user } = await open('?task=t1')
  expect(await screen.findByLabelText('原文')).toBeDisabled()
  expect(screen.getByLabelText('任务名称')).toBeEnabled()
  await user.click(screen.getByRole('link', { name: '取消任务' }))
  await user.type(await screen.findByLabelText('理由'), '并入其他项目')
  await user.click(screen.getByRole('button', { name: '取消任务' }))
  await user.click(await screen.findByRole('button', { name: '确定取消这项任务' }))
  await waitFor(() => expect(sent).toEqual([{ reason: '并入其他项目' }]))
})

test('two people on one task: both changes stay, and the clash is shown', async () => {
  let first = true
  const theirs = task({ title: '对方的', category: '住有所居', version: 9 })
  given(plan(), tree())
  server.use(
    http.get('*/api/v1/plans/p1/draft', () => HttpResponse.json(tree([first ? task() : theirs]))),
    http.put('*/api/v1/tasks/t1', () => {
      first = false
      const stale = { type: '/problems/stale-version', title: 'Conflict', status: 409, detail: '', violations: [] }
      return HttpResponse.json(stale, { status: 409 })
    }),
  )
  const { user } = await open('?task=t1')
  const title = await screen.findByLabelText('任务名称')
  await user.clear(title)
  await user.type(title, '我的')
  await user.click(screen.getByRole('button', { name: '保存' }))
  expect(await screen.findByText('名称：对方改为“对方的”')).toBeVisible()
  expect(title).toHaveValue('我的')
  expect(screen.getByLabelText(/^类别/)).toHaveValue('住有所居')
})

test('who only reads sees the whole plan, and no way to change it', async () => {
  given(plan({ status: 'IN_FORCE' }), tree(), [], ['convener'])
  await open()
  expect(await screen.findByText('全县新增城镇就业7500人。')).toBeVisible()
  expect(screen.queryByRole('link', { name: '修改' })).toBeNull()
})
