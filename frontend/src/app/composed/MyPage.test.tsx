import { screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { forgetAnswers } from '../../api/kept'
import { keep } from '../../features/progress/phone/drafts'
import { storeOf } from '../../features/progress/phone/store'
import { report, row, waiting } from '../../features/progress/phone/testing/fixtures'
import { openPhone } from '../../features/progress/phone/testing/page'
import type { Report } from '../../features/progress/phone/types'
import { server } from '../../testing/server'

const reports = (...known: Report[]) =>
  server.use(
    http.get('*/api/v1/reports/:id', ({ params }) =>
      HttpResponse.json(known.find(({ id }) => id === params.id) ?? report()),
    ),
  )

beforeEach(() => reports())
afterEach(async () => {
  await storeOf('county.reporter').drafts.clear()
  await forgetAnswers()
})

test('says what waits, how many of each, and why something came back', async () => {
  await openPhone('/my', {
    inbox: {
      returned: [waiting({ note: '口径不一致，请核对' })],
      toReport: [waiting({ reportId: 'rep2', taskTitle: '爱心驿站' }), waiting({ reportId: 'rep3' })],
    },
  })
  const returned = await screen.findByRole('region', { name: '被退回' })
  expect(within(returned).getByRole('link')).toHaveTextContent('口径不一致，请核对')
  expect(within(returned).getByRole('link')).toHaveAttribute('href', '/my/reports/rep1')
  expect(within(screen.getByRole('region', { name: '要填' })).getAllByRole('link')).toHaveLength(2)
})

test.each([
  ['LATE', /已超截止\d+天，仍可补报/, '2020-01-05T23:59:59+08:00'],
  ['CLOSED', /已关闭，补报请联系专班办公室/, '2020-01-05T23:59:59+08:00'],
  ['DUE', /截止，还有\d+天/, '2099-01-05T23:59:59+08:00'],
] as const)('%s is said in words', async (state, words, dueAt) => {
  await openPhone('/my', { inbox: { toReport: [waiting({ state, dueAt })] } })
  expect(await screen.findByText(words)).toBeInTheDocument()
})

test('counts what is done of all that the agency reports', async () => {
  await openPhone('/my', {
    inbox: { toReport: [waiting()] },
    rows: [row({}), row({ id: 'rep2', status: 'ACCEPTED' }), row({ id: 'rep3', status: 'SUBMITTED' })],
  })
  expect(await screen.findByText('已报 2/3')).toBeInTheDocument()
  expect(within(screen.getByRole('region', { name: '本期已交' })).getAllByRole('link')).toHaveLength(2)
})

test('nothing to do says so', async () => {
  await openPhone('/my')
  expect(await screen.findByText('没有要办的事')).toBeInTheDocument()
})

test('what is only on this device is marked', async () => {
  await keep(storeOf('county.reporter'), report(), { progressText: '新增' })
  await openPhone('/my', { inbox: { toReport: [waiting()] } })
  expect(await screen.findByText('已存本机，未上传')).toBeInTheDocument()
  expect(await screen.findByText(/本机有1项填报还没传到服务器/)).toBeInTheDocument()
})

test('many are signed at once where nothing is unusual; the others say what is', async () => {
  const signed: string[] = []
  server.use(
    http.post('*/api/v1/reports/:id/signature', ({ params }) => {
      signed.push(String(params.id))
      return HttpResponse.json(report({ id: String(params.id), status: 'SIGNED' }))
    }),
  )
  const ids = ['rep1', 'rep2', 'rep3']
  const late = [{ code: 'late', text: '逾期提交' }]
  const { user } = await openPhone('/my', {
    roles: ['signer'],
    inbox: { toSign: ids.map((reportId) => waiting({ reportId, taskTitle: `任务${reportId}`, status: 'SUBMITTED' })) },
    rows: ids.map((id) => row({ id, status: 'SUBMITTED', unusual: id === 'rep3' ? late : [] })),
  })
  expect(await screen.findByText('逾期提交')).toBeInTheDocument()
  expect(screen.getByRole('checkbox', { name: '一并签发 任务rep3' })).toBeDisabled()
  await user.click(screen.getByRole('button', { name: '签发所选2份' }))
  await waitFor(() => expect(signed).toEqual(['rep1', 'rep2']))
})

test('what waits elsewhere leads to its own page', async () => {
  const item = {
    id: 'c1',
    title: '1.1 城镇新增就业',
    why: '县人社局申请销号，待单位签发',
    state: 'DUE' as const,
    kind: 'closure',
  }
  await openPhone('/my', {
    roles: ['signer'],
    inbox: { more: [{ group: 'closures-to-decide', title: '销号申请', items: [item] }] },
  })
  const group = await screen.findByRole('region', { name: '销号申请' })
  expect(within(group).getByRole('link')).toHaveAttribute('href', '/closures/c1')
})
