import { screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import type { Schemas } from '../../../api/client'
import { draw } from '../../../testing/render'
import { server } from '../../../testing/server'
import { PeoplePage } from './PeoplePage'
import type { Handover, Holding, Person } from './queries'

const jurisdiction = { id: 'j', code: '430624', name: '湘阴县', level: 'COUNTY' } as const
const rsj = { id: 'a1', code: 'rsj', name: '湘阴县人力资源和社会保障局', shortName: '县人社局' }
const who: Schemas['MeView'] = {
  username: 'county.office',
  name: '李敏',
  roles: ['office'],
  jurisdiction,
  agencies: [],
  visibleJurisdictions: [jurisdiction],
  actsFor: [],
}
const wang: Person = {
  id: 'p1',
  username: 'county.reporter',
  name: '王芳',
  phone: '0730-1234567',
  state: 'ACTIVE',
  duties: [{ role: 'reporter', agency: rsj }],
  lastSeenAt: '2026-11-20T09:12:00+08:00',
  version: 3,
}
const zhao: Person = { ...wang, id: 'p2', username: 'county.reporter2', name: '赵强', state: 'INVITED', version: 0 }
const me: Person = { ...wang, id: 'p3', username: 'county.office', name: '李敏', duties: [{ role: 'office' }] }
const items: Holding[] = [
  { kind: 'duty', subjectId: 'm1', title: '', role: 'reporter', agency: rsj },
  {
    kind: 'report-returned',
    subjectId: 'r1',
    title: '第11期 就业',
    role: 'reporter',
    agency: rsj,
    dueAt: '2026-12-05T18:00:00+08:00',
  },
  { kind: 'paper-to-answer', subjectId: 'd1', title: '督办〔2026〕3号 就业', role: 'reporter', agency: rsj },
  { kind: 'delegation-received', subjectId: 'x1', title: '周局长', role: 'signer' },
]
const page = <T,>(of: T[]) => HttpResponse.json({ items: of, page: 0, size: 200, total: of.length })

function given(people: Person[] = [wang, zhao, me], handovers: Handover[] = []) {
  server.use(
    http.get('*/api/v1/me', () => HttpResponse.json(who)),
    http.get('*/api/v1/people', () => page(people)),
    http.get('*/api/v1/agencies', () =>
      page([{ ...rsj, jurisdiction, aliases: [], position: 1, retired: false, contacts: [], signers: [], version: 0 }]),
    ),
    http.get('*/api/v1/people/:id/duties', () => HttpResponse.json({ person: wang, items })),
    http.get('*/api/v1/people/:id/handovers', () => HttpResponse.json(handovers)),
  )
}
const open = (at: string, language?: 'en') => draw(<PeoplePage />, { at, texts: ['people'], language })

test('people stand with what they do; they are narrowed by state and found by agency', async () => {
  given([wang, zhao, { ...wang, id: 'p9', name: '钱离', state: 'RETIRED' }])
  const { user, router } = await open('/people')
  const list = await screen.findByRole('list', { name: '人员' })
  expect(within(list).getAllByRole('listitem')).toHaveLength(2)
  expect(within(list).getAllByText('县人社局联络员')).toHaveLength(2)
  await user.click(screen.getByRole('button', { name: '已停用' }))
  expect(router.state.location.search).toBe('?state=RETIRED')
  expect(await screen.findByText('钱离')).toBeVisible()
  expect(screen.queryByText('王芳')).toBeNull()
})

test('somebody is invited with duties, and the one-time password is shown once', async () => {
  given()
  let sent: unknown
  server.use(
    http.post('*/api/v1/people', async ({ request }) => {
      expect(request.headers.get('Idempotency-Key')).toBeTruthy()
      sent = await request.json()
      return HttpResponse.json(zhao, { status: 201 })
    }),
    http.post('*/api/v1/people/p2/one-time-password', () => HttpResponse.json({ password: 'kmwt-7rpa-x3ne' })),
  )
  const { user } = await open('/people?person=new&agency=a1')
  await user.type(await screen.findByLabelText('姓名'), '赵强')
  await user.type(screen.getByLabelText('账号'), 'county.reporter2')
  await user.click(screen.getByLabelText('督查室'))
  await user.click(screen.getByRole('button', { name: '开通账号' }))
  expect(await screen.findByText('kmwt-7rpa-x3ne')).toBeVisible()
  expect(sent).toEqual({
    name: '赵强',
    username: 'county.reporter2',
    duties: [{ role: 'supervisor' }, { role: 'reporter', agencyId: 'a1' }],
  })
  await user.click(screen.getByRole('button', { name: '已告知，收起' }))
  expect(screen.queryByText('kmwt-7rpa-x3ne')).toBeNull()
})

test('what the server refuses stands at its field, and a sign-in that is down is said', async () => {
  given()
  const refusal = { title: 'x', status: 409, type: '/problems/username-taken', detail: '账号已有人使用' }
  server.use(
    http.post('*/api/v1/people', () =>
      HttpResponse.json(
        { ...refusal, violations: [{ field: 'username', message: '账号已有人使用' }] },
        { status: 409 },
      ),
    ),
  )
  const { user } = await open('/people?person=new')
  await user.type(await screen.findByLabelText('姓名'), '赵强')
  await user.click(screen.getByRole('button', { name: '开通账号' }))
  await waitFor(() => expect(screen.getByLabelText('账号')).toHaveAccessibleDescription(/已有人使用/))
  server.use(
    http.post('*/api/v1/people', () =>
      HttpResponse.json(
        {
          ...refusal,
          status: 503,
          type: '/problems/accounts-unreachable',
          detail: '登录系统暂时连不上',
          violations: [],
        },
        { status: 503 },
      ),
    ),
  )
  await user.click(screen.getByRole('button', { name: '开通账号' }))
  expect(await screen.findByText('登录系统暂时连不上')).toBeVisible()
})

test('everything is handed over in one act: the whole list before, and after', async () => {
  given()
  let sent: unknown
  const done: Handover = {
    id: 'h1',
    from: { username: wang.username, name: wang.name },
    to: { username: zhao.username, name: zhao.name },
    at: '2026-11-22T10:00:00+08:00',
    byName: '李敏',
    retired: true,
    items,
  }
  server.use(
    http.post('*/api/v1/people/p1/handover', async ({ request }) => {
      sent = await request.json()
      given([{ ...wang, state: 'RETIRED', duties: [] }, zhao, me], [done])
      return HttpResponse.json(done, { status: 201 })
    }),
  )
  const { user, router } = await open('/people?person=p1&view=handover')
  expect(await screen.findByText('督办〔2026〕3号 就业')).toHaveAttribute('href', '/papers/d1')
  await user.click(screen.getByRole('button', { name: '移交全部 4 项' }))
  expect(screen.getByRole('alert')).toHaveTextContent('请选择接手人')
  await user.type(screen.getByRole('combobox', { name: '接手人' }), '赵强{Enter}')
  await user.click(screen.getByRole('button', { name: '移交全部 4 项' }))
  await waitFor(() => expect(router.state.location.search).toBe('?person=p1'))
  expect(sent).toEqual({ successorId: 'p2', retire: true, version: 3 })
  expect(await screen.findByText(/移交给赵强 4 项/)).toBeVisible()
})

test('without a successor it is said what would be left to nobody', async () => {
  given()
  await open('/people?person=p1&view=retire')
  expect(await screen.findByText(/名下还有 4 项/)).toBeVisible()
  expect(screen.getByRole('link', { name: '改为移交' })).toHaveAttribute('href', '/people?person=p1&view=handover')
})

test('nobody changes their own duties', async () => {
  given()
  await open('/people?person=p3')
  expect(await screen.findByText(/这是您自己的账号/)).toBeVisible()
  expect(screen.queryByRole('link', { name: /移交给他人|停用/ })).toBeNull()
})

test('a person is moved to other duties', async () => {
  given()
  let sent: unknown
  server.use(
    http.put('*/api/v1/people/p1/duties', async ({ request }) => {
      sent = await request.json()
      return HttpResponse.json({ ...wang, duties: [{ role: 'convener' }], version: 4 })
    }),
  )
  const { user } = await open('/people?person=p1', 'en')
  await user.click(await screen.findByRole('button', { name: 'Change duties' }))
  await user.click(screen.getByLabelText('Convener'))
  await user.click(screen.getByRole('button', { name: /^Remove|县人社局/ }))
  await user.click(screen.getByRole('button', { name: 'Save duties' }))
  await waitFor(() => expect(sent).toEqual({ duties: [{ role: 'convener' }], version: 3 }))
})
