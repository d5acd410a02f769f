import { screen, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import type { Schemas } from '../../api/client'
import { someIndicator, someLight, someone, someTask } from '../../testing/plan-fixture'
import { draw } from '../../testing/render'
import { server } from '../../testing/server'
import { TaskPage } from './TaskPage'

const happened: Schemas['TimelineEntry'][] = [
  {
    at: '2026-06-28T10:00:00+08:00',
    kind: 'RETURN',
    actorName: '李敏',
    actorDuty: '专班办公室',
    title: '第6期退回',
    detail: '请核对口径',
    reportId: 'rep1',
    roundOrdinal: 6,
  },
]
const first: Schemas['TargetRevisionView'] = {
  id: 'tr1',
  indicatorId: 'i1',
  ordinal: 1,
  comparator: '=',
  target: 4500,
  dueOn: '2026-12-31',
  reason: '方案',
  actorName: '李敏',
  at: '2026-01-10T09:00:00+08:00',
}
const raised = {
  ...first,
  id: 'tr2',
  ordinal: 2,
  target: 5000,
  reason: '年中调增',
  authority: { title: '任务调整通知', date: '2026-06-28' },
  at: '2026-07-01T09:00:00+08:00',
}

async function open(task = someTask(), revisions = [first], role = 'office') {
  server.use(
    http.get('*/api/v1/me', () => HttpResponse.json(someone(role))),
    http.get('*/api/v1/tasks/t1', () => HttpResponse.json(task)),
    http.get('*/api/v1/tasks/t1/timeline', () => HttpResponse.json(happened)),
    http.get('*/api/v1/indicators/:id/targets', () => HttpResponse.json(revisions)),
    http.get('*/api/v1/indicators/:id/figures', () =>
      HttpResponse.json({
        points: [
          { roundId: 'r1', ordinal: 1, on: '2026-01-31', expected: 400, reported: 380, reportId: 'rep1', revision: 1 },
        ],
        target: 5000,
        revisions: [{ on: '2026-01-10', target: 5000, reason: '方案' }],
        unit: '人',
      } satisfies Schemas['FiguresView']),
    ),
  )
  const view = await draw(<TaskPage papers={() => null} closure={() => null} />, {
    path: '/tasks/:taskId',
    at: '/tasks/t1',
    texts: ['plan'],
  })
  await screen.findByRole('heading', { level: 1 })
  return view
}

const card = () => screen.getByRole('region', { name: '城镇新增就业' })

test('an indicator says why its light is what it is, and what turns it green', async () => {
  await open()
  expect(card()).toHaveTextContent('慢序时')
  expect(card()).toHaveTextContent('6月末应完成45%，实际31%')
  expect(card()).toHaveTextContent('达到1,750人即转为按序时')
})

test('a figure in the clause and its indicator light up together', async () => {
  const { user } = await open()
  await user.hover(screen.getByRole('link', { name: '5000人' }))
  expect(card()).toHaveAttribute('data-active')
})

test('a dot of the curve opens its report', async () => {
  await open()
  expect(await within(card()).findByRole('link', { name: /1月31日 上报 380人/ })).toHaveAttribute(
    'href',
    '/reports/rep1',
  )
})

test('a raised target says from what to what, why and on whose authority', async () => {
  await open(someTask(), [first, raised])
  const history = await within(card()).findByText('4,500人 → 5,000人')
  expect(history.closest('li')).toHaveTextContent('年中调增')
  expect(history.closest('li')).toHaveTextContent('任务调整通知')
})

test('a shared figure says where else it counts', async () => {
  const other = { indicatorId: 'i9', taskId: 't9', taskNumber: '8', sectionTitle: '县级十大重点民生实事', target: 7500 }
  const indicator = someIndicator()
  const measure = indicator.measure ? { ...indicator.measure, sharedWith: [other] } : undefined
  await open(someTask({ indicators: [{ ...indicator, measure }] }))
  expect(within(card()).getByRole('link', { name: /县级十大重点民生实事 8（目标7,500人）/ })).toHaveAttribute(
    'href',
    '/tasks/t9#indicator-i9',
  )
})

test('a deliverable shows its milestones, and how late each is', async () => {
  const milestones = [
    { id: 'a', position: 1, name: '开工', weight: 40, dueOn: '2026-03-31', doneOn: '2026-04-10' },
    { id: 'b', position: 2, name: '投用', weight: 60, dueOn: '2099-12-31' },
  ]
  await open(someTask({ indicators: [someIndicator({ comparator: 'complete', target: undefined, milestones })] }))
  const stages = within(within(card()).getByRole('list', { name: '节点' })).getAllByRole('listitem')
  expect(stages[0]).toHaveTextContent('4月10日完成晚10天')
  expect(stages[1]).toHaveTextContent('应于2099年12月31日')
})

test('a pending target names who must decide and how long it has waited', async () => {
  const pending = { decider: '省水利厅', since: '2026-05-02', days: 203 }
  const light = someLight({ status: 'HOLLOW', toGreen: undefined })
  await open(someTask({ indicators: [someIndicator({ comparator: 'pending', target: undefined, pending, light })] }))
  expect(card()).toHaveTextContent('目标由省水利厅明确，已等待203天')
})

test('the timeline tells who did what in which duty', async () => {
  await open()
  const entry = within(screen.getByRole('list', { name: '经过' })).getByRole('listitem')
  expect(entry).toHaveTextContent('第6期退回专班办公室 李敏')
  expect(within(entry).getByRole('link')).toHaveAttribute('href', '/reports/rep1')
})

test('supervision orders from a light, others do not', async () => {
  await open(someTask(), [first], 'supervisor')
  expect(screen.getByRole('link', { name: '开督办单' })).toHaveAttribute(
    'href',
    '/papers/new?kind=ORDER&task=t1&indicator=i1',
  )
})

test('a past day says so, and shows neither curve nor deeds', async () => {
  await open(
    someTask({ asOf: { day: '2026-06-30', recordedOn: '2026-06-30', limits: ['牵头单位按现在的分工显示'] } }),
    [first],
    'supervisor',
  )
  expect(screen.getByText('这是2026-06-30当时的样子')).toBeVisible()
  expect(screen.queryByRole('link', { name: '开督办单' })).toBeNull()
})
