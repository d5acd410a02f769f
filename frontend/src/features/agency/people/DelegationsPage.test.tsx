import { screen, waitFor } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import type { Schemas } from '../../../api/client'
import { draw } from '../../../testing/render'
import { server } from '../../../testing/server'
import { DelegationsPage } from './DelegationsPage'
import type { Delegation, Handover } from './queries'

const person = (username: string, name: string, role: string): Schemas['PersonView'] => ({
  id: username,
  username,
  name,
  state: 'ACTIVE',
  duties: [{ role }],
  version: 0,
})
const given = (delegations: Delegation[], me: string, role: string, handovers: Handover[] = []) => {
  const people = [person('county.convener', '周县长', 'convener'), person('county.secretary', '陈秘书', 'office')]
  server.use(
    http.get('*/api/v1/me', () =>
      HttpResponse.json({ username: me, name: me, roles: [role], agencies: [], visibleJurisdictions: [], actsFor: [] }),
    ),
    http.get('*/api/v1/people', () => HttpResponse.json({ items: people, page: 0, size: 200, total: 2 })),
    http.get('*/api/v1/delegations', () => HttpResponse.json(delegations)),
    http.get('*/api/v1/people/:id/handovers', () => HttpResponse.json(handovers)),
  )
}
const one: Delegation = {
  id: 'd1',
  principal: { username: 'county.convener', name: '周县长' },
  delegate: { username: 'county.secretary', name: '陈秘书' },
  duty: 'convener',
  from: '2026-01-05',
  current: true,
  mayEnd: true,
}
const open = (at: string) => draw(<DelegationsPage />, { at, texts: ['people'] })

test('a leader lets their secretary act in their name', async () => {
  given([], 'county.convener', 'convener')
  let sent: unknown
  server.use(
    http.post('*/api/v1/delegations', async ({ request }) => {
      sent = await request.json()
      return HttpResponse.json(one, { status: 201 })
    }),
  )
  const { user, router } = await open('/delegations?new=1')
  expect(await screen.findByLabelText('授权人')).toBeDisabled()
  await user.click(screen.getByRole('button', { name: '授权' }))
  expect(screen.getByRole('alert')).toHaveTextContent('请选择代办人')
  await user.selectOptions(screen.getByLabelText('代办人'), '陈秘书')
  await user.click(screen.getByRole('button', { name: '授权' }))
  await waitFor(() => expect(router.state.location.search).toBe(''))
  expect(sent).toMatchObject({
    principalUsername: 'county.convener',
    delegateUsername: 'county.secretary',
    duty: 'convener',
  })
})

test('what runs is said in a sentence and ended by who let them; what is over only stands there', async () => {
  given(
    [one, { ...one, id: 'd2', endedAt: '2026-02-01T09:00:00+08:00', current: false, mayEnd: false }],
    'county.convener',
    'convener',
  )
  let ended = ''
  server.use(
    http.delete('*/api/v1/delegations/:id', ({ params }) => {
      ended = String(params.id)
      return new HttpResponse(null, { status: 204 })
    }),
  )
  const { user } = await open('/delegations')
  expect(await screen.findAllByText('陈秘书 可代 周县长 以召集人身份办理')).toHaveLength(2)
  expect(screen.getByText('已终止')).toBeVisible()
  await user.click(screen.getByRole('button', { name: /终止/ }))
  await waitFor(() => expect(ended).toBe('d1'))
})

test('what was taken over is read by who took it over', async () => {
  const passed: Handover = {
    id: 'h1',
    from: { username: 'li', name: '李离' },
    to: { username: 'county.convener', name: '周县长' },
    at: '2026-02-01T09:00:00+08:00',
    byName: '陈秘书',
    retired: true,
    items: [{ kind: 'duty', subjectId: 'x', title: '', role: 'convener' }],
  }
  given([], 'county.convener', 'convener', [passed])
  const { user } = await open('/delegations')
  await user.click(await screen.findByText(/从李离接手 1 项/))
  expect(screen.getByRole('listitem')).toHaveTextContent('职责召集人')
})
