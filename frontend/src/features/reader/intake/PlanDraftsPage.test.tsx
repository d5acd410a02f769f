import { fireEvent, screen, waitFor } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { draw } from '../../../testing/render'
import { server } from '../../../testing/server'
import { somePlanDraft } from '../testing/fixtures'
import { PlanDraftsPage } from './PlanDraftsPage'

const { id, name, status, createdAt, createdBy, changedAt, changedBy, version } = somePlanDraft()
const row = {
  id,
  name,
  status,
  createdAt,
  createdBy,
  changedAt,
  changedBy,
  version,
  title: '安排',
  year: 2031,
  tasks: 3,
}
const rows = (...items: unknown[]) => HttpResponse.json({ items, page: 0, size: 100, total: items.length })

const open = () =>
  draw(<PlanDraftsPage />, {
    at: '/plan-drafts',
    path: '/plan-drafts',
    texts: ['reader'],
    routes: [{ path: '/plan-drafts/:draftId', element: <p>草稿页</p> }],
  })
const file = new File(['全文'], '安排.txt', { type: 'text/plain' })

test('a file that is dropped is read, and its draft opens', async () => {
  server.use(
    http.get('*/api/v1/plan-drafts', () => rows()),
    http.post('*/api/v1/plan-drafts', () => HttpResponse.json(somePlanDraft(), { status: 201 })),
  )
  await open()
  fireEvent.drop(await screen.findByText('把方案文件拖到这里'), { dataTransfer: { files: [file] } })
  expect(await screen.findByText('草稿页')).toBeVisible()
})

test('a file that cannot be read says so where it was dropped, and another may be tried', async () => {
  const detail = '这是旧版 .doc，请另存为 .docx 再导入'
  server.use(
    http.get('*/api/v1/plan-drafts', () => rows()),
    http.post('*/api/v1/plan-drafts', () =>
      HttpResponse.json({ type: '/problems/x', title: 'x', status: 400, detail, violations: [] }, { status: 400 }),
    ),
  )
  const { user } = await open()
  await user.upload(await screen.findByLabelText('选择文件', { selector: 'input' }), file)
  expect(await screen.findByRole('alert')).toHaveTextContent(detail)
  expect(screen.getByText('把方案文件拖到这里')).toBeVisible()
})

test('text may be pasted instead', async () => {
  let asked = false
  server.use(
    http.get('*/api/v1/plan-drafts', () => rows()),
    http.post('*/api/v1/plan-drafts', () => {
      asked = true
      return HttpResponse.json(somePlanDraft(), { status: 201 })
    }),
  )
  const { user } = await open()
  await user.click(await screen.findByRole('button', { name: '粘贴全文' }))
  await user.type(screen.getByLabelText('方案全文'), '某县方案')
  await user.click(screen.getByRole('button', { name: '读取' }))
  await waitFor(() => expect(asked).toBe(true))
})

test('what was begun is listed with who was at it last, and is discarded only when one is sure', async () => {
  let left = [{ ...row, unsure: 2 }]
  server.use(
    http.get('*/api/v1/plan-drafts', () => rows(...left)),
    http.delete('*/api/v1/plan-drafts/d1', () => {
      left = []
      return new HttpResponse(null, { status: 204 })
    }),
  )
  const { user } = await open()
  expect(await screen.findByRole('link', { name: '安排.txt' })).toHaveAttribute('href', '/plan-drafts/d1')
  expect(screen.getByText(/专班办公室，/)).toBeVisible()
  await user.click(screen.getByRole('button', { name: '作废“安排.txt”' }))
  await user.click(screen.getByRole('button', { name: '确定作废' }))
  expect(await screen.findByText('没有做到一半的草稿')).toBeVisible()
})
