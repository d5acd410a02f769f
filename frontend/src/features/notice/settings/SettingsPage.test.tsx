import { screen, waitFor } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { draw } from '../../../testing/render'
import { server } from '../../../testing/server'
import type { Setting } from './queries'
import { SettingsPage } from './SettingsPage'

const usual: Setting = {
  mail: 'DIGEST',
  digestAt: '08:30',
  quietFrom: '20:00',
  quietTo: '07:30',
  quietDays: true,
  accountEmail: 'wang@county.example',
  mailWorks: true,
  version: 0,
}

function given(setting: Setting, answer?: () => Response) {
  const sent: unknown[] = []
  server.use(
    http.get('*/api/v1/notification-settings', () => HttpResponse.json(setting)),
    http.put('*/api/v1/notification-settings', async ({ request }) => {
      const body = (await request.json()) as Partial<Setting>
      sent.push(body)
      return answer?.() ?? HttpResponse.json({ ...setting, ...body, version: 1 })
    }),
  )
  return sent
}

const open = () => draw(<SettingsPage />, { texts: ['notice'] })

test('says in words what will happen, and sends what was chosen', async () => {
  const sent = given(usual)
  const { user } = await open()
  expect(await screen.findByText(/到点把当天的通知合成一封/)).toBeInTheDocument()
  expect(screen.getByText('不填就发到账号的邮箱：wang@county.example')).toBeInTheDocument()
  await user.selectOptions(screen.getByRole('combobox', { name: '邮件' }), 'AT_ONCE')
  expect(screen.queryByLabelText('每天几点发')).not.toBeInTheDocument()
  await user.click(screen.getByRole('checkbox', { name: '设置免打扰时段' }))
  await user.click(screen.getByRole('button', { name: '保存' }))
  await waitFor(() => expect(sent).toEqual([{ mail: 'AT_ONCE', digestAt: '08:30', quietDays: true, version: 0 }]))
})

test('who wants no mail is asked nothing more', async () => {
  given({ ...usual, mail: 'NEVER' })
  await open()
  expect(await screen.findByText('只在系统里看。')).toBeInTheDocument()
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument()
})

test('a refusal stands beside its field', async () => {
  given(usual, () =>
    HttpResponse.json(
      {
        type: '/problems/invalid',
        title: 'Bad Request',
        status: 400,
        detail: 'email：不是邮箱',
        violations: [{ field: 'email', message: '不是合法的邮箱地址' }],
      },
      { status: 400 },
    ),
  )
  const { user } = await open()
  await user.type(await screen.findByRole('textbox', { name: /收信邮箱/ }), '错')
  await user.click(screen.getByRole('button', { name: '保存' }))
  expect(await screen.findByRole('textbox', { name: /收信邮箱/ })).toBeInvalid()
})

test('says when no mail can come', async () => {
  given({ ...usual, mailWorks: false })
  await open()
  expect(await screen.findByText(/还没有设置邮件服务器/)).toBeInTheDocument()
})
