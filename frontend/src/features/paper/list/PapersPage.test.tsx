import { screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { agency, pageOf, someone } from '../../../testing/plan-fixture'
import { draw } from '../../../testing/render'
import { server } from '../../../testing/server'
import { givenSurroundings, somePaperRow } from '../testing/fixtures'
import type { PaperRow, Proposal } from '../types'
import { PapersPage } from './PapersPage'

const asked: URLSearchParams[] = []

function given(rows: PaperRow[], who = someone('office')) {
  asked.length = 0
  givenSurroundings(who)
  server.use(
    http.get('*/api/v1/papers', ({ request }) => {
      asked.push(new URL(request.url).searchParams)
      return HttpResponse.json(pageOf(rows))
    }),
  )
}
const open = (at = '/papers') => draw(<PapersPage />, { at, texts: ['papers', 'paper'] })

test('a paper says its number, how far its addressees are, and until when; each number leads to those it counts', async () => {
  given([somePaperRow()])
  await open()
  const row = within(await screen.findByRole('row', { name: /报送稳就业资金/ }))
  expect(row.getByRole('link', { name: '专报〔2026〕3号' })).toHaveAttribute('href', '/papers/pa1')
  expect(row.getByRole('link', { name: '待签收 3' })).toHaveAttribute('href', '/papers/pa1?status=ISSUED')
  expect(row.getByRole('link', { name: '办理中 2' })).toBeVisible()
  expect(row.getByRole('link', { name: '已办结 4' })).toBeVisible()
  expect(row.getByRole('link', { name: '逾期 1' })).toHaveAttribute('href', '/papers/pa1?status=LATE')
  expect(row.getByText(/^应于.*已逾期\d+天$/)).toBeVisible()
  expect(asked[0]?.get('state')).toBe('OPEN')
})

test('the address narrows the list, and every choice goes into the address', async () => {
  given([somePaperRow()])
  const { user, router } = await open('/papers?kind=REQUEST')
  await screen.findByRole('row', { name: /报送稳就业资金/ })
  expect(asked[0]?.get('kind')).toBe('REQUEST')
  await user.click(screen.getByRole('button', { name: '逾期' }))
  await user.selectOptions(await screen.findByLabelText('主送单位'), '县人社局')
  expect(router.state.location.search).toBe('?kind=REQUEST&late=true&agency=a-rsj')
  await waitFor(() => expect(asked.at(-1)?.toString()).toContain('late=true'))
  expect(asked.at(-1)?.has('state')).toBe(false)
})

test('nothing open says so, nothing found offers the rest', async () => {
  given([])
  await open()
  expect(await screen.findByText('没有未办结的单')).toBeVisible()
})

test('what the server refuses stands where the list would be, and can be tried again', async () => {
  given([])
  server.use(http.get('*/api/v1/papers', () => HttpResponse.json({ status: 400, detail: '页码有误' }, { status: 400 })))
  await open()
  expect(await screen.findByText('页码有误')).toBeVisible()
  expect(screen.getByRole('button', { name: '重试' })).toBeVisible()
})

test('an agency sees how its own part stands, and issues nothing', async () => {
  given([somePaperRow({ mine: 'ISSUED' })], someone('reporter'))
  await open()
  expect(await screen.findByText('我单位：待签收')).toBeVisible()
  expect(screen.queryByRole('link', { name: '新发一份' })).toBeNull()
  expect(screen.queryByLabelText('主送单位')).toBeNull()
})

const proposal: Proposal = {
  kind: 'LIGHT',
  key: 'light:i1',
  title: '城镇新增就业由黄转红',
  why: '11月末应完成92%，实际61%。',
  since: '2026-11-18',
  planId: 'p1',
  taskIds: ['t1'],
  indicatorIds: ['i1'],
  reportIds: [],
  agencies: [agency],
  suggests: { kind: 'ORDER', rung: 'ORANGE' },
}

test('a proposal begins a paper with one click, or is left with a reason', async () => {
  given([])
  const dismissed: unknown[] = []
  server.use(
    http.get('*/api/v1/paper-proposals', () => HttpResponse.json(dismissed.length > 0 ? [] : [proposal])),
    http.post('*/api/v1/paper-proposals/:key/dismissal', async ({ request, params }) => {
      dismissed.push({ key: params.key, body: await request.json() })
      return new HttpResponse(null, { status: 204 })
    }),
  )
  const { user } = await open()
  expect(await screen.findByRole('link', { name: /^拟单：城镇新增就业/ })).toHaveAttribute(
    'href',
    '/papers/new?kind=ORDER&rung=ORANGE&plan=p1&task=t1&indicator=i1',
  )
  await user.click(screen.getByRole('button', { name: /^不发：/ }))
  await user.click(screen.getByRole('button', { name: '不发' }))
  expect(screen.getByText('请写明理由')).toBeVisible()
  await user.type(screen.getByLabelText('不发的理由'), '已约谈')
  await user.click(screen.getByRole('button', { name: '不发' }))
  await waitFor(() => expect(screen.queryByText('建议发单')).toBeNull())
  expect(dismissed).toEqual([{ key: 'light:i1', body: { reason: '已约谈' } }])
})
