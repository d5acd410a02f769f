import { screen, waitFor } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { someone } from '../../../testing/plan-fixture'
import { draw } from '../../../testing/render'
import { server } from '../../../testing/server'
import { givenSurroundings } from '../testing/fixtures'
import type { Template } from '../types'
import { TemplatesPage } from './TemplatesPage'

const template: Template = {
  kind: 'REQUEST',
  title: '关于报送{任务}的通知',
  body: '{单位}：\n请于{期限}前报送。',
  placeholders: [
    { name: '单位', meaning: '主送单位' },
    { name: '期限', meaning: '办结期限' },
    { name: '任务', meaning: '所涉任务' },
  ],
  version: 1,
}

function given(role = 'office') {
  givenSurroundings(someone(role))
  const sent: { method: string; body?: unknown }[] = []
  server.use(
    http.get('*/api/v1/paper-templates', () => HttpResponse.json([template])),
    http.put('*/api/v1/paper-templates/REQUEST', async ({ request }) => {
      const body = (await request.json()) as Template
      sent.push({ method: 'PUT', body })
      return HttpResponse.json({ ...template, ...body, version: 2 })
    }),
    http.delete('*/api/v1/paper-templates/REQUEST', () => {
      sent.push({ method: 'DELETE' })
      return new HttpResponse(null, { status: 204 })
    }),
  )
  return sent
}
const open = () => draw(<TemplatesPage />, { at: '/papers/templates', texts: ['template', 'paper'] })

test('a template reads with an example in it, and takes a placeholder where the cursor is', async () => {
  const sent = given()
  const { user } = await open()
  expect(await screen.findByText('关于报送高质量充分就业的通知')).toBeVisible()
  await user.click(screen.getByLabelText('正文'))
  await user.click(screen.getByRole('button', { name: '插入任务' }))
  expect(screen.getByLabelText('正文')).toHaveValue('{单位}：\n请于{期限}前报送。{任务}')
  await user.click(screen.getByRole('button', { name: '保存' }))
  await waitFor(() => expect(sent).toHaveLength(1))
  expect(sent[0]?.body).toEqual({ title: template.title, body: '{单位}：\n请于{期限}前报送。{任务}', version: 1 })
})

test('what nothing is known by is said before it is sent', async () => {
  const sent = given()
  const { user } = await open()
  await user.type(await screen.findByLabelText('标题'), '{{局长}')
  await user.click(screen.getByRole('button', { name: '保存' }))
  expect(screen.getByLabelText('标题')).toHaveAccessibleDescription('没有这样的占位：{局长}')
  expect(sent).toEqual([])
})

test('one may go back to the words that came with the product', async () => {
  const sent = given()
  const { user } = await open()
  await user.click(await screen.findByRole('button', { name: '恢复默认文字' }))
  await waitFor(() => expect(sent).toEqual([{ method: 'DELETE' }]))
})

test('others read', async () => {
  given('convener')
  await open()
  expect(await screen.findByLabelText('正文')).toBeDisabled()
  expect(screen.queryByRole('button', { name: '保存' })).toBeNull()
})
