import { screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { draw } from '../../../testing/render'
import { server } from '../../../testing/server'
import { DeliveriesPage } from './DeliveriesPage'
import type { Delivery } from './queries'
import { RobotsPage } from './RobotsPage'
import type { Robot } from './robots'

const failed: Delivery = {
  id: 'd1',
  channel: 'MAIL',
  recipient: '王敏',
  items: 3,
  state: 'FAILED',
  attempts: 6,
  repeat: true,
  lastError: '邮件服务器拒收：550',
  createdAt: '2026-03-04T08:30:00+08:00',
  doneAt: '2026-03-04T17:36:00+08:00',
}

const robot: Robot = {
  id: 'b1',
  kind: 'WECOM',
  name: '专班工作群',
  url: 'https://qyapi.weixin.qq.com/cgi-bin/webhook/send?…07f1',
  signed: false,
  kinds: ['round-opened'],
  version: 2,
}

const page = <T,>(items: T[]) => ({ items, page: 0, size: 50, total: items.length })

test('what failed says why, and is sent again by hand', async () => {
  const retried: unknown[] = []
  server.use(
    http.get('*/api/v1/deliveries', () => HttpResponse.json(page([failed, { ...failed, id: 'd2', state: 'SENT' }]))),
    http.post('*/api/v1/deliveries/:id/retry', ({ params }) => {
      retried.push(params.id)
      return HttpResponse.json({ ...failed, state: 'PENDING' })
    }),
  )
  const { user } = await draw(<DeliveriesPage />, { at: '/deliveries', texts: ['notice'] })
  const list = within(await screen.findByRole('list', { name: '投递记录' }))
  const row = within(list.getAllByRole('listitem')[0] as HTMLElement) // the failed one
  expect(row.getByText('邮件服务器拒收：550')).toBeInTheDocument()
  expect(row.getByText('重复投递')).toBeInTheDocument()
  expect(list.getAllByRole('button')).toHaveLength(1)
  await user.click(row.getByRole('button', { name: /^现在重发/ }))
  await waitFor(() => expect(retried).toEqual(['d1']))
})

test('a robot is set up with what it says', async () => {
  const sent: unknown[] = []
  server.use(
    http.get('*/api/v1/robots', () => HttpResponse.json(page(sent.length > 0 ? [robot] : []))),
    http.post('*/api/v1/robots', async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json(robot, { status: 201 })
    }),
  )
  const { user } = await draw(<RobotsPage />, { at: '/robots', texts: ['notice'] })
  await user.click(await screen.findByRole('button', { name: '接入一个群机器人' }))
  await user.type(screen.getByRole('textbox', { name: '名称' }), '专班工作群')
  await user.type(screen.getByRole('textbox', { name: /机器人地址/ }), 'https://qyapi.weixin.qq.com/x')
  await user.click(screen.getByRole('checkbox', { name: '督办升级' }))
  await user.click(screen.getByRole('button', { name: '保存' }))
  expect(await screen.findByText('专班工作群')).toBeInTheDocument()
  expect(sent).toEqual([
    {
      kind: 'WECOM',
      name: '专班工作群',
      url: 'https://qyapi.weixin.qq.com/x',
      kinds: ['round-opened', 'report-due', 'paper-issued'],
    },
  ])
})

test('a trial says what came of it; its address is only replaced, never shown', async () => {
  const sent: unknown[] = []
  server.use(
    http.get('*/api/v1/robots', () => HttpResponse.json(page([robot]))),
    http.post('*/api/v1/robots/b1/trial', () => HttpResponse.json({ sent: false, words: '对方拒收：93000' })),
    http.put('*/api/v1/robots/b1', async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json(robot)
    }),
  )
  const { user } = await draw(<RobotsPage />, { at: '/robots', texts: ['notice'] })
  await user.click(await screen.findByRole('button', { name: '试发一条' }))
  expect(await screen.findByText('对方拒收：93000')).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: '修改' }))
  expect(screen.getByRole('textbox', { name: /机器人地址/ })).toHaveValue('')
  await user.click(screen.getByRole('button', { name: '保存' }))
  await waitFor(() => expect(sent).toEqual([{ name: '专班工作群', kinds: ['round-opened'], version: 2 }]))
})
