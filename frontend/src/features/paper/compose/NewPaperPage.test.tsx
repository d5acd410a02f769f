import { QueryClientProvider } from '@tanstack/react-query'
import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import i18next from 'i18next'
import { HttpResponse, http } from 'msw'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { startTexts, texts } from '../../../app/i18n'
import { queryClient } from '../../../app/query-client'
import { agency, someone } from '../../../testing/plan-fixture'
import { server } from '../../../testing/server'
import { Toasts } from '../../../ui/Toasts'
import { paperRoutes } from '../routes'
import { givenSurroundings, somePaper, somePreview } from '../testing/fixtures'
import type { NewPaper, PaperPreview } from '../types'

const issued: NewPaper[] = []

async function open(at: string, said: (body: NewPaper) => PaperPreview = () => somePreview(), who = someone('office')) {
  issued.length = 0
  givenSurroundings(who)
  server.use(
    http.post('*/api/v1/paper-previews', async ({ request }) =>
      HttpResponse.json(said((await request.json()) as NewPaper)),
    ),
    http.post('*/api/v1/papers', async ({ request }) => {
      issued.push((await request.json()) as NewPaper)
      return HttpResponse.json(somePaper({ id: 'new', number: '专报〔2026〕4号' }), { status: 201 })
    }),
    http.get('*/api/v1/papers/:id', () => HttpResponse.json(somePaper({ id: 'new' }))),
    http.get('*/api/v1/work-calendar', () => HttpResponse.json({ year: 2026, known: true, days: [], version: 1 })),
  )
  if (!i18next.isInitialized) await startTexts('zh')
  await i18next.changeLanguage('zh')
  await texts('compose', 'paper')
  const router = createMemoryRouter(paperRoutes, { initialEntries: [at] })
  render(
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
      <Toasts />
    </QueryClientProvider>,
  )
  return { user: userEvent.setup(), router }
}

test('a task brings its agencies; the preview shows number, text and everybody who gets it', async () => {
  const { user } = await open('/papers/new?kind=REQUEST&task=t1')
  expect(await screen.findByRole('button', { name: '移除县人社局' })).toBeVisible()
  expect(screen.getByRole('button', { name: '移除县教育局' })).toBeVisible()
  const preview = screen.getByRole('complementary', { name: /预览/ })
  expect(await within(preview).findByText('专报〔2026〕4号')).toBeVisible()
  expect(within(preview).getByText('县人社局：请报送。')).toBeVisible()
  expect(within(preview).getByText('张伟（联络员）')).toBeVisible()
  await user.type(screen.getByLabelText('内容'), '资金缺口')
  await user.click(screen.getByRole('button', { name: '发给1个单位' }))
  await waitFor(() => expect(issued).toHaveLength(1))
  expect(issued[0]).toMatchObject({
    kind: 'REQUEST',
    planId: 'p1',
    taskIds: ['t1'],
    addressees: [
      { agencyId: 'a-rsj', role: 'LEAD' },
      { agencyId: 'a-jyj', role: 'COOPERATING' },
    ],
    fields: [{ label: '资金缺口', kind: 'TEXT', required: true }],
  })
  expect(issued[0]?.body).toBeUndefined()
})

test('a figure that is already known is taken over instead of asked for again', async () => {
  const known = {
    measureId: 'm1',
    measureName: '城镇新增就业',
    unit: '人',
    taskId: 't1',
    taskNumber: '3.(1)',
    taskTitle: '高质量充分就业',
    ownerAgency: agency,
    value: 6870,
    on: '2026-11-30',
  }
  const { user } = await open('/papers/new?kind=REQUEST&task=t1', ({ fields = [] }) =>
    somePreview({
      known: fields.flatMap(({ label }, field) => (label === '城镇新增就业' ? [{ field, ...known }] : [])),
    }),
  )
  await user.type(await screen.findByLabelText('内容'), '城镇新增就业')
  await user.selectOptions(screen.getByLabelText('形式'), '数字')
  expect(await screen.findByText('系统中已有：')).toBeVisible()
  expect(screen.getByText(/县人社局 · 3.\(1\) 高质量充分就业/)).toBeVisible()
  await user.click(screen.getByRole('button', { name: '直接采用，不再要求填报' }))
  expect(screen.queryByLabelText('内容')).toBeNull()
  expect(screen.getByRole('list', { name: '已采用的数据' })).toHaveTextContent('6,870人')
  await user.click(screen.getByRole('button', { name: /^发给/ }))
  await waitFor(() => expect(issued).toHaveLength(1))
  expect(issued[0]?.fields).toEqual([])
  expect(issued[0]?.body).toBe(
    '县人社局：请报送。\n下列数据系统中已有，无需另报：\n城镇新增就业6870人（截至2026-11-30）',
  )
})

test('what was typed is there again, and leaving is asked about', async () => {
  const { user, router } = await open('/papers/new?kind=REQUEST&task=t1')
  await user.type(await screen.findByLabelText('内容'), '资金缺口')
  void router.navigate('/papers')
  const sheet = await screen.findByRole('dialog', { hidden: true })
  expect(sheet).toHaveTextContent('已填的内容留在本机')
  expect(localStorage.getItem('shishi.typed.county.someone/paper?kind=REQUEST&task=t1')).toContain('资金缺口')
})

test('missing addressees and days that are no number are said at their fields', async () => {
  const { user } = await open('/papers/new?kind=REQUEST')
  await user.click(await screen.findByRole('radio', { name: '若干工作日' }))
  await user.clear(screen.getByLabelText('办结期限'))
  await user.type(screen.getByLabelText('办结期限'), '很快')
  await user.click(screen.getByRole('button', { name: /^发给/ }))
  expect(screen.getByLabelText('办结期限')).toHaveAccessibleDescription('请填1至250的整数')
  expect(screen.getByRole('combobox', { name: '主送（牵头）' })).toHaveAccessibleDescription('请选主送单位')
  expect(issued).toEqual([])
})

test('working days are said as the day they come to', async () => {
  const { user } = await open('/papers/new?kind=REQUEST&task=t1')
  await user.click(await screen.findByRole('radio', { name: '若干工作日' }))
  expect(await screen.findByText(/^\d{4}年\d+月\d+日 星期[一二三四五]/)).toBeVisible()
})

test('who acts for the convener issues an instruction in that name', async () => {
  const who = { ...someone('viewer'), actsFor: [{ username: 'county.convener', name: '周县长', duty: 'convener' }] }
  const { user } = await open('/papers/new?kind=INSTRUCTION&task=t1', undefined, who)
  expect(await screen.findByLabelText(/^以谁的名义/)).toHaveDisplayValue('代周县长发')
  await user.type(screen.getByLabelText('批示内容'), '月底前办结')
  await user.click(screen.getByRole('button', { name: /^发给/ }))
  await waitFor(() => expect(issued).toHaveLength(1))
  expect(issued[0]).toMatchObject({ kind: 'INSTRUCTION', onBehalfOf: 'county.convener' })
})

test('who may issue nothing is told', async () => {
  await open('/papers/new', undefined, someone('viewer'))
  expect(await screen.findByText('您的职责不能发单')).toBeVisible()
})
