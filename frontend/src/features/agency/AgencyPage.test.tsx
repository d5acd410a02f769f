import { screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import type { Schemas } from '../../api/client'
import { draw } from '../../testing/render'
import { server } from '../../testing/server'
import { AgencyPage } from './AgencyPage'
import type { Agency, Group, Member } from './queries'

const jurisdiction = { id: 'j', code: '430624', name: '湘阴县', level: 'COUNTY' } as const
const rsj: Agency = {
  id: 'a1',
  jurisdiction,
  code: 'rsj',
  name: '湘阴县人力资源和社会保障局',
  shortName: '县人社局',
  aliases: ['县人力资源社会保障局'],
  position: 1,
  retired: false,
  contacts: [{ id: 'm1', username: 'county.reporter', name: '王芳' }],
  signers: [],
  version: 3,
}
const jyj: Agency = {
  ...rsj,
  id: 'a2',
  code: 'jyj',
  name: '湘阴县教育局',
  shortName: '县教育局',
  aliases: [],
  position: 2,
}
const towns: Group = {
  id: 'g1',
  code: 'towns',
  name: '各镇',
  agencies: [{ id: 'a2', code: 'jyj', name: jyj.name, shortName: jyj.shortName }],
  version: 1,
}
const wang: Member = {
  id: 'm1',
  agency: { id: 'a1', code: 'rsj', name: rsj.name, shortName: rsj.shortName },
  username: 'county.reporter',
  name: '王芳',
  duty: 'CONTACT',
  phone: '0730-1234567',
  retired: false,
  version: 1,
}
const who = (...roles: string[]): Schemas['MeView'] => ({
  username: 'county.office',
  name: '李敏',
  roles,
  jurisdiction,
  agencies: [],
  visibleJurisdictions: [jurisdiction],
  actsFor: [],
})
const page = <T,>(items: T[]) => HttpResponse.json({ items, page: 0, size: 200, total: items.length })
const stale = { type: '/problems/stale-version', title: 'Conflict', status: 409, detail: '已被修改', violations: [] }

function given(agencies: Agency[], roles = ['office']) {
  server.use(
    http.get('*/api/v1/me', () => HttpResponse.json(who(...roles))),
    http.get('*/api/v1/agencies', () => page(agencies)),
    http.get('*/api/v1/agency-groups', () => page([towns])),
    http.get('*/api/v1/members', () => page([wang])),
  )
}
const open = (at: string) => draw(<AgencyPage papers={() => null} />, { at, texts: ['agency'] })

test('the list keeps the official order and says who has no signer; it is found by any name', async () => {
  given([rsj, jyj])
  const { user, router } = await open('/agencies')
  const list = await screen.findByRole('list', { name: '单位' })
  expect(
    within(list)
      .getAllByRole('link')
      .map((link) => link.textContent?.slice(0, 5)),
  ).toEqual(['1县人社局', '2县教育局'])
  expect(within(list).getAllByText('无负责人')).toHaveLength(2)
  await user.type(screen.getByRole('searchbox'), '社会保障')
  expect(router.state.location.search).toContain('q=')
  expect(screen.queryByText('县教育局')).toBeNull()
})

test('a change is sent with the version that was seen', async () => {
  given([rsj])
  let sent: unknown
  server.use(
    http.put('*/api/v1/agencies/a1', async ({ request }) => {
      sent = await request.json()
      return HttpResponse.json({ ...rsj, shortName: '人社局', version: 4 })
    }),
  )
  const { user } = await open('/agencies?agency=a1')
  const name = await screen.findByLabelText('简称')
  await user.clear(name)
  await user.type(name, '人社局')
  await user.type(screen.getByLabelText(/^别名/), '\n县人社')
  await user.keyboard('{Control>}s{/Control}')
  await waitFor(() =>
    expect(sent).toEqual({
      name: rsj.name,
      shortName: '人社局',
      aliases: ['县人力资源社会保障局', '县人社'],
      position: 1,
      version: 3,
    }),
  )
})

test('a name that is taken is said at its field', async () => {
  given([rsj])
  server.use(
    http.put('*/api/v1/agencies/a1', () =>
      HttpResponse.json(
        {
          ...stale,
          type: '/problems/agency-name-taken',
          violations: [{ field: 'shortName', message: '已是县教育局的名称' }],
        },
        { status: 409 },
      ),
    ),
  )
  const { user } = await open('/agencies?agency=a1')
  const name = await screen.findByLabelText('简称')
  await user.type(name, '二')
  await user.click(screen.getByRole('button', { name: '保存' }))
  await waitFor(() => expect(name).toHaveAccessibleDescription(/已是县教育局的名称/))
  expect(name).toHaveValue('县人社局二')
})

test('when somebody was faster, both changes are kept and the clash is shown', async () => {
  given([rsj])
  server.use(
    http.put('*/api/v1/agencies/a1', () => HttpResponse.json(stale, { status: 409 })),
    http.get('*/api/v1/agencies/a1', () => HttpResponse.json({ ...rsj, shortName: '人社', position: 5, version: 4 })),
  )
  const { user } = await open('/agencies?agency=a1')
  const name = await screen.findByLabelText('简称')
  await user.type(name, '二')
  await user.click(screen.getByRole('button', { name: '保存' }))
  expect(await screen.findByText('简称：对方改为“人社”')).toBeVisible()
  expect(name).toHaveValue('县人社局二')
  expect(screen.getByLabelText('次序')).toHaveValue('5')
  await user.click(screen.getByRole('button', { name: '改用对方的' }))
  expect(name).toHaveValue('人社')
})

test('a new agency needs its names, and then opens', async () => {
  given([rsj])
  server.use(
    http.post('*/api/v1/agencies', async ({ request }) => {
      expect(request.headers.get('Idempotency-Key')).toBeTruthy()
      return HttpResponse.json({ ...jyj, id: 'a9' }, { status: 201 })
    }),
  )
  const { user, router } = await open('/agencies?agency=new')
  await user.click(await screen.findByRole('button', { name: '添加' }))
  expect(screen.getByRole('alert')).toHaveTextContent('请填写简称')
  await user.type(screen.getByLabelText('简称'), '县教育局')
  await user.type(screen.getByLabelText('全称'), '湘阴县教育局')
  await user.type(screen.getByLabelText('代码'), 'jyj')
  await user.click(screen.getByRole('button', { name: '添加' }))
  await waitFor(() => expect(router.state.location.search).toBe('?agency=a9'))
})

test('leaving with unsaved changes asks first', async () => {
  given([rsj, jyj])
  const { user, router } = await open('/agencies?agency=a1')
  await user.type(await screen.findByLabelText('简称'), '二')
  await user.click(screen.getByRole('link', { name: /^2县教育局/ }))
  expect(screen.getByText('离开这一页，刚才的修改就没有了。')).toBeInTheDocument()
  await user.click(screen.getByText('留在这里'))
  expect(router.state.location.search).toBe('?agency=a1')
})

test('who is not of the office reads and changes nothing', async () => {
  given([rsj], ['convener'])
  await open('/agencies?agency=a1')
  expect(await screen.findByText('王芳', { selector: 'b' })).toBeVisible()
  expect(screen.queryByRole('button', { name: /保存|停用/ })).toBeNull()
  expect(screen.queryByRole('link', { name: /添加单位|邀请/ })).toBeNull()
})

test('a group shows its agencies and can take another', async () => {
  given([rsj, jyj])
  let sent: unknown
  server.use(
    http.put('*/api/v1/agency-groups/g1', async ({ request }) => {
      sent = await request.json()
      return HttpResponse.json({ ...towns, version: 2 })
    }),
  )
  const { user } = await open('/agencies?group=g1')
  await user.type(await screen.findByRole('combobox', { name: '包含的单位' }), 'rsj{Enter}')
  await user.click(screen.getByRole('button', { name: '保存' }))
  await waitFor(() => expect(sent).toEqual({ name: '各镇', agencyIds: ['a2', 'a1'], version: 1 }))
})
