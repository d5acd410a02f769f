import { screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import type { Schemas } from '../../../api/client'
import { draw } from '../../../testing/render'
import { server } from '../../../testing/server'
import type { Rule } from './queries'
import { RulesPage } from './RulesPage'

const words: Rule['words'] = {
  DONE: { zh: '已完成', en: 'Done' },
  GREEN: { zh: '按序时', en: 'On schedule' },
  YELLOW: { zh: '慢序时', en: 'Slow' },
  RED: { zh: '滞后', en: 'Behind' },
  GREY: { zh: '未报', en: 'Not reported' },
  HOLLOW: { zh: '待明确', en: 'Undecided' },
  BLOCKED: { zh: '需上级协调', en: 'Needs a higher level' },
}
const usual: Rule = {
  version: 0,
  greenGap: 10,
  yellowGap: 30,
  milestoneDays: 15,
  lastMissYellow: true,
  words,
  reason: '系统默认规则',
}
const tighter: Rule = {
  ...usual,
  version: 1,
  greenGap: 8,
  words: { ...words, YELLOW: { zh: '偏慢', en: 'Slow' } },
  reason: '市里要求收紧',
  createdAt: '2026-06-01T09:00:00+08:00',
  createdBy: 'county.office',
}
const who = (...roles: string[]): Schemas['MeView'] => ({
  username: 'u',
  name: '李敏',
  roles,
  agencies: [],
  visibleJurisdictions: [],
  actsFor: [],
})

function given(list: Rule[], roles = ['office']) {
  server.use(
    http.get('*/api/v1/me', () => HttpResponse.json(who(...roles))),
    http.get('*/api/v1/light-rules', () => HttpResponse.json(list)),
  )
}
const open = (at = '/rules') => draw(<RulesPage />, { at, texts: ['rules'] })

test('the rule in use is said in sentences, with the words of the jurisdiction', async () => {
  given([tighter, usual])
  await open()
  expect(await screen.findByText('低8至30个百分点，或节点晚15天以内。按期做到的，最近一期没有做到也是。')).toBeVisible()
  expect(screen.getAllByText('偏慢').length).toBeGreaterThan(0)
  const history = screen.getByRole('region', { name: '规则沿革' })
  expect(history).toHaveTextContent('按序时：低不超过 10 → 8')
  expect(history).toHaveTextContent('“慢序时”的中文 慢序时 → 偏慢')
})

test('a change needs a reason, shows how it would read, and becomes the next version', async () => {
  given([usual])
  let sent: Schemas['NewLightRule'] | undefined
  server.use(
    http.post('*/api/v1/light-rules', async ({ request }) => {
      sent = (await request.json()) as Schemas['NewLightRule']
      return HttpResponse.json({ ...usual, version: 1 }, { status: 201 })
    }),
  )
  const { user, router } = await open('/rules?edit=1')
  const gap = await screen.findByLabelText('按序时：低不超过')
  await user.clear(gap)
  await user.type(gap, '5')
  const preview = screen.getByRole('region', { name: '修改后会这样说' })
  expect(within(preview).getByText(/^低5至30个百分点/)).toBeVisible()
  await user.click(screen.getByRole('button', { name: '发布第1版' }))
  expect(await screen.findByText('请写明修改理由', { selector: 'a' })).toBeVisible()
  await user.type(screen.getByLabelText('修改理由'), '收紧')
  await user.click(screen.getByRole('button', { name: '发布第1版' }))
  await waitFor(() => expect(router.state.location.search).toBe(''))
  expect(sent).toMatchObject({ greenGap: 5, yellowGap: 30, milestoneDays: 15, reason: '收紧' })
})

test('what the server finds wrong stands at its field', async () => {
  given([usual])
  server.use(
    http.post('*/api/v1/light-rules', () =>
      HttpResponse.json(
        {
          type: '/problems/light-gaps-out-of-order',
          title: 'Bad Request',
          status: 400,
          detail: '慢序时的界限应大于按序时的界限',
          violations: [{ field: 'yellowGap', message: '应大于按序时的界限' }],
        },
        { status: 400 },
      ),
    ),
  )
  const { user } = await open('/rules?edit=1')
  const gap = await screen.findByLabelText('慢序时：低不超过')
  await user.clear(gap)
  await user.type(gap, '5')
  await user.type(screen.getByLabelText('修改理由'), '试')
  await user.click(screen.getByRole('button', { name: '发布第1版' }))
  await waitFor(() => expect(gap).toHaveAccessibleDescription('应大于按序时的界限'))
})

test('one may go back to an older version as a new one', async () => {
  given([tighter, usual])
  const { user } = await open()
  await user.click(await screen.findByRole('link', { name: '改回这一版' }))
  expect(await screen.findByLabelText('按序时：低不超过')).toHaveValue('10')
  expect(screen.getByRole('button', { name: '发布第2版' })).toBeEnabled()
})

test('who is not of the office reads', async () => {
  given([usual], ['convener'])
  await open('/rules?edit=1')
  expect(await screen.findByText(/^低10至30个百分点/)).toBeVisible()
  expect(screen.queryByRole('button', { name: /发布/ })).toBeNull()
})
