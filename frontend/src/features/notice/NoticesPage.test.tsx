import { screen, waitFor } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { someone } from '../../testing/plan-fixture'
import { draw } from '../../testing/render'
import { server } from '../../testing/server'
import { NoticesPage } from './NoticesPage'
import { pageOf, someNotice } from './testing/fixtures'

function given(roles: string[]) {
  const asked: string[] = []
  server.use(
    http.get('*/api/v1/me', () => HttpResponse.json(someone(...roles))),
    http.get('*/api/v1/notifications', ({ request }) => {
      asked.push(new URL(request.url).search)
      return HttpResponse.json(pageOf(someNotice(), someNotice({ act: false, title: '已通过' })))
    }),
  )
  return asked
}

test('what wants something done is a part of its own, with how much of it is unread', async () => {
  const asked = given(['reporter'])
  const { user } = await draw(<NoticesPage />, { at: '/notifications' })
  const act = await screen.findByRole('link', { name: /^需办理/ })
  expect(act).toHaveTextContent('需办理 1')
  await user.click(act)
  await waitFor(() => expect(screen.getByRole('link', { name: /^需办理/ })).toHaveAttribute('aria-current', 'page'))
  expect(asked.at(-1)).toContain('act=true')
  expect(screen.getByRole('link', { name: '通知设置' })).toHaveAttribute('href', '/notifications/settings')
  expect(screen.queryByRole('link', { name: '群机器人' })).not.toBeInTheDocument()
})

test('the office finds robots and deliveries from here', async () => {
  given(['office'])
  await draw(<NoticesPage />, { at: '/notifications' })
  expect(await screen.findByRole('link', { name: '群机器人' })).toHaveAttribute('href', '/robots')
  expect(screen.getByRole('link', { name: '投递记录' })).toHaveAttribute('href', '/deliveries')
})
