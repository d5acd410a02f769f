import { screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { nothingWaits } from '../../testing/inbox-fixture'
import { someone } from '../../testing/plan-fixture'
import { draw } from '../../testing/render'
import { server } from '../../testing/server'
import { Toasts } from '../../ui/Toasts'
import { Bell } from './Bell'
import type { Notice } from './queries'
import { pageOf, someNotice } from './testing/fixtures'
import { openStreams, said } from './testing/stream'

function given(items: () => Notice[], roles = ['reporter']) {
  const read: unknown[] = []
  server.use(
    http.get('*/api/v1/me', () => HttpResponse.json(someone(...roles))),
    http.get('*/api/v1/inbox', () => HttpResponse.json(nothingWaits)),
    http.get('*/api/v1/notifications', () => HttpResponse.json(pageOf(...items()))),
    http.post('*/api/v1/notifications/readings', async ({ request }) => {
      read.push(await request.json())
      return new HttpResponse(null, { status: 204 })
    }),
  )
  return read
}

const open = (roles = ['reporter']) =>
  draw(
    <>
      <Bell who={someone(...roles)} />
      <Toasts />
    </>,
  )

test('says how much is unread, and what wants something done apart', async () => {
  openStreams()
  given(() => [
    someNotice({ title: '请修改' }),
    someNotice({ title: '已通过', act: false, kind: 'report-accepted' }),
    someNotice({ title: '旧事', retiredAt: '2026-03-04T10:00:00+08:00' }),
  ])
  const { user } = await open()
  await user.click(await screen.findByRole('button', { name: '通知，2条未读' }))
  const act = within(await screen.findByRole('list', { name: '需办理' }))
  expect(act.getAllByRole('link')).toHaveLength(2)
  expect(act.getByRole('link', { name: /未读：请修改/ })).toHaveAttribute('href', '/my/reports/r1')
  expect(act.getByRole('link', { name: /旧事.*已办结/ })).toBeInTheDocument()
  expect(within(screen.getByRole('list', { name: '知悉' })).getByRole('link', { name: /已通过/ })).toBeInTheDocument()
})

test('a press leads there and counts as read; all at once can be read too', async () => {
  openStreams()
  const notice = someNotice()
  const read = given(() => [notice, someNotice({ subjectKind: 'paper', subjectId: 'p1' })])
  const { user, router } = await open()
  await user.click(await screen.findByRole('button', { name: '通知，2条未读' }))
  await user.click((await screen.findAllByRole('link', { name: /未读：第2期/ }))[0] as HTMLElement) // the first of two
  expect(router.state.location.pathname).toBe('/my/reports/r1')
  await waitFor(() => expect(read).toEqual([{ ids: [notice.id] }]))
  await user.click(await screen.findByRole('button', { name: /^通知，/ }))
  await user.click(screen.getByRole('button', { name: '全部标为已读' }))
  await waitFor(() => expect(read).toContainEqual({ all: true }))
})

test('what is told appears by itself, and says so when something is to be done', async () => {
  const streams = openStreams()
  let items: Notice[] = []
  given(() => items)
  await open()
  await screen.findByRole('button', { name: '通知，0条未读' })
  await waitFor(() => expect(streams).toHaveLength(1))
  const notice = someNotice({ title: '请签收交办〔2026〕3号', subjectKind: 'paper', subjectId: 'p9' })
  items = [notice]
  streams[0]?.say(said('notice', '9_a', notice))
  expect(await screen.findByRole('button', { name: '通知，1条未读' })).toBeInTheDocument()
  expect(await screen.findByText('请签收交办〔2026〕3号')).toBeInTheDocument()
  expect(screen.getByRole('link', { name: '查看' })).toHaveAttribute('href', '/papers/p9')
  items = [{ ...notice, retiredAt: '2026-03-04T10:00:00+08:00' }]
  streams[0]?.say(said('notice', '9_b', items[0]))
  expect(await screen.findByRole('button', { name: '通知，0条未读' })).toBeInTheDocument()
})

test('the office is led to where it reviews', async () => {
  openStreams()
  given(
    () => [someNotice({ kind: 'report-to-review' }), someNotice({ subjectKind: 'round', subjectId: 'o2' })],
    ['office'],
  )
  const { user } = await open(['office'])
  await user.click(await screen.findByRole('button', { name: '通知，2条未读' }))
  const links = within(await screen.findByRole('list', { name: '需办理' })).getAllByRole('link')
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['/reports/r1', '/rounds/o2'])
})
