import { screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { queryClient } from '../../../app/query-client'
import { server } from '../../../testing/server'
import { storeOf } from './store'
import { serve } from './testing/api'
import { figure, problem, promise, report, rsj, waiting } from './testing/fixtures'
import { openPhone } from './testing/page'
import { figureField } from './values'

const at = '/my/reports/rep1'
const value = figureField('m1', 'value')
const input = () => screen.findByRole('textbox', { name: /城镇新增就业/ })

afterEach(async () => {
  const store = storeOf('county.reporter')
  await store.drafts.clear()
  await store.files.clear()
})

test('the light follows the figure while it is typed, by the ranges the server sent', async () => {
  serve(report())
  const { user } = await openPhone(at)
  await user.clear(await input())
  await user.type(await input(), '5638')
  expect(screen.getByText('慢序时')).toBeInTheDocument()
  expect(screen.getByText('再增212人转为按序时')).toBeInTheDocument()
  await user.type(await input(), '0')
  expect(screen.getByText('已完成')).toBeInTheDocument()
})

test('the last figure stands beside the new one with the difference', async () => {
  serve(report())
  const { user } = await openPhone(at)
  expect(await screen.findByText('沿用上期数，请核对')).toBeInTheDocument()
  await user.clear(await input())
  await user.type(await input(), '6870')
  expect(screen.getByText(/第10期/)).toHaveTextContent('第10期 6,420人+450')
})

test('an empty field says that blank is not zero', async () => {
  serve(report())
  const { user } = await openPhone(at)
  await user.clear(await input())
  expect(screen.getByText(/空白表示没有数据，不等于0/)).toBeInTheDocument()
})

test('a running total that falls asks for the reason, before the server is asked', async () => {
  const known = serve(report())
  const { user } = await openPhone(at)
  await input()
  known.down = true
  await user.clear(await input())
  await user.type(await input(), '6000')
  expect(screen.getByRole('textbox', { name: '更正原因' })).toBeInTheDocument()
  expect(screen.getByText('累计数比上期少，须说明原因')).toBeInTheDocument()
})

test('what is no number is told beside the field and never sent', async () => {
  const known = serve(report())
  const { user } = await openPhone(at)
  await user.type(await input(), '人')
  expect(await screen.findByText('请填数字，例如 6870 或 31.5')).toBeInTheDocument()
  expect(await input()).toBeInvalid()
  expect(known.saved).toEqual([])
})

test('a ratio is entered in its two parts and computed', async () => {
  const ratio = figure({
    name: '覆盖率',
    unit: '%',
    aggregation: 'LATEST',
    ratio: true,
    numeratorName: '已开通',
    denominatorName: '应开通',
    value: undefined,
    previous: undefined,
    indicators: [promise({ comparator: '>=', target: 69, cutoffs: [{ status: 'DONE', from: 69 }] })],
  })
  serve(report({ figures: [ratio] }))
  const { user } = await openPhone(at)
  await user.type(await screen.findByRole('textbox', { name: '已开通' }), '11')
  await user.type(screen.getByRole('textbox', { name: '应开通' }), '13')
  expect(screen.getByText('= 84.6%')).toBeInTheDocument()
  expect(screen.getByText('已完成')).toBeInTheDocument()
})

test('a figure that is entered elsewhere is shown, with the way there', async () => {
  const enteredIn = { taskId: 't9', taskNumber: '3.(1)', reportId: 'rep9', agency: rsj.shortName }
  serve(report({ figures: [figure({ editable: false, enteredIn })] }))
  await openPhone(at)
  expect(await screen.findByRole('link', { name: /在任务3\.\(1\)中填报$/ })).toHaveAttribute('href', '/my/reports/rep9')
  expect(screen.queryByRole('textbox', { name: /城镇新增就业/ })).not.toBeInTheDocument()
})

test('a figure that another agency enters is named by that agency, whose report is not open to this one', async () => {
  const enteredIn = { taskId: 't1', taskNumber: '3.(1)', reportId: 'rep9', agency: '县教育局' }
  serve(report({ figures: [figure({ editable: false, enteredIn })] }))
  await openPhone(at)
  expect(await screen.findByText(/由县教育局在任务3\.\(1\)中填报/)).toBeInTheDocument()
  expect(screen.queryByRole('link', { name: /中填报/ })).not.toBeInTheDocument()
})

test('waiting for a higher level asks which one and for what', async () => {
  serve(report())
  const { user } = await openPhone(at)
  await user.click(await screen.findByRole('button', { name: '＋ 滞后原因' }))
  await user.selectOptions(screen.getByRole('combobox', { name: '滞后原因' }), '等上级（资金、标准、用地等）')
  expect(screen.getByRole('radio', { name: '市级' })).toBeInTheDocument()
  expect(screen.getByRole('textbox', { name: '请求协调的事项' })).toBeInTheDocument()
})

test('no change is one tap on the reason: the figures are those of last time, and it can be taken back', async () => {
  const known = serve(report())
  const { user } = await openPhone(at)
  await user.clear(await input())
  await user.type(await input(), '6870')
  await user.click(screen.getByRole('button', { name: '本期无变化' }))
  await user.click(screen.getByRole('button', { name: '手续办理中' }))
  expect(await input()).toHaveValue('6420')
  expect(screen.getByRole('textbox', { name: '进展' })).toHaveValue('手续办理中')
  await waitFor(() => expect(known.report).toMatchObject({ noChange: true, progressText: '手续办理中' }), {
    timeout: 3000,
  })

  await user.click(screen.getByRole('button', { name: '有变化，继续填' }))
  expect(await input()).toHaveValue('6870')
})

test('what was typed before "no change" comes back also after the page was opened again', async () => {
  const known = serve(report())
  const { user, unmount } = await openPhone(at)
  await user.clear(await input())
  await user.type(await input(), '6870')
  await user.click(screen.getByRole('button', { name: '本期无变化' }))
  await user.click(screen.getByRole('button', { name: '手续办理中' }))
  await waitFor(() => expect(known.report.noChange).toBe(true), { timeout: 3000 })
  unmount()
  queryClient.clear()

  const again = await openPhone(at)
  expect(await input()).toHaveValue('6420')
  await again.user.click(screen.getByRole('button', { name: '有变化，继续填' }))
  expect(await input()).toHaveValue('6870')
})

test('what the server refuses lands at its field and in the list on top', async () => {
  serve(report())
  const message = '“城镇新增就业”填的是64200人，是第10期6420人的10倍以上；请核对'
  const violations = [{ field: value, code: 'figure-jumped', message }]
  server.use(
    http.post('*/api/v1/reports/:id/submission', () =>
      HttpResponse.json(problem('figure-jumped', message, { status: 400, violations }), { status: 400 }),
    ),
  )
  const { user } = await openPhone(at)
  await user.type(await input(), '0')
  await user.click(screen.getByRole('button', { name: '提交' }))
  const list = await screen.findByRole('alert')
  expect(within(list).getByRole('link', { name: message })).toBeInTheDocument()
  expect(await input()).toHaveAccessibleDescription(message)
  expect(screen.getByRole('checkbox', { name: '数据无误，确实如此' })).toBeInTheDocument()
})

test('handing in leads to the next task, and can be taken back at once', async () => {
  const known = serve(report())
  const next = waiting({ reportId: 'rep2', taskTitle: '爱心驿站' })
  const { user, router } = await openPhone(at, { inbox: { toReport: [next] } })
  await user.click(await screen.findByRole('button', { name: '提交，填下一项 →' }))
  await waitFor(() => expect(router.state.location.pathname).toBe('/my/reports/rep2'))
  expect(known.submitted).toBe(1)
  expect(screen.getByText(/已提交，待签发/)).toBeInTheDocument()
  expect(screen.getByRole('button', { name: '撤销' })).toBeInTheDocument()
})

test('a returned report begins with the reason', async () => {
  const reviews = [
    {
      at: '2026-11-20T09:12:00+08:00',
      kind: 'RETURN' as const,
      actorName: '李敏',
      actorDuty: '专班办公室',
      note: '口径不一致',
    },
  ]
  serve(report({ status: 'RETURNED', reviews }))
  await openPhone(at)
  expect(await screen.findByRole('region', { name: '退回原因' })).toHaveTextContent('口径不一致')
})
