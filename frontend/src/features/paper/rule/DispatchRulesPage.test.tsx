import { screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { someone } from '../../../testing/plan-fixture'
import { draw } from '../../../testing/render'
import { server } from '../../../testing/server'
import { givenSurroundings } from '../testing/fixtures'
import { DispatchRulesPage } from './DispatchRulesPage'
import type { NewRule, Rule } from './queries'

const usual: Rule = {
  version: 0,
  reportBefore: [3, 1],
  reportOnDay: true,
  reportEvery: 2,
  signAfter: 1,
  reviewAfter: 3,
  returnedAfter: 2,
  lyingEvery: 3,
  paperSignDays: 2,
  paperDays: { HANDOVER: 5, REMINDER: 2, REQUEST: 5, INSTRUCTION: 10, ORDER: 5 },
  paperBefore: [1, 0],
  paperEvery: 2,
  orangeAfter: 3,
  redAfter: 6,
  orange: 'PROPOSE',
  red: 'PROPOSE',
  yellowLight: 'NOTHING',
  redLight: 'PROPOSE',
  sentences: ['填报逾期后每2个工作日提醒一次'],
  sentencesEn: ['then every 2 working days'],
  reason: '系统默认规则',
}
const calmer: Rule = {
  ...usual,
  version: 1,
  reportEvery: 5,
  sentences: ['填报逾期后每5个工作日提醒一次'],
  reason: '提醒过多',
  createdAt: '2026-06-01T09:00:00+08:00',
  createdBy: 'county.office',
}

function given(rules: Rule[], role = 'office') {
  givenSurroundings(someone(role))
  const sent: NewRule[] = []
  server.use(
    http.get('*/api/v1/dispatch-rules', () => HttpResponse.json(rules)),
    http.post('*/api/v1/dispatch-rules/reading', async ({ request }) => {
      const { reportEvery } = (await request.json()) as NewRule
      return HttpResponse.json({ sentences: [`填报逾期后每${reportEvery}个工作日提醒一次`], sentencesEn: [] })
    }),
    http.post('*/api/v1/dispatch-rules', async ({ request }) => {
      sent.push((await request.json()) as NewRule)
      return HttpResponse.json(calmer, { status: 201 })
    }),
  )
  return sent
}
const open = (at = '/dispatch-rules') => draw(<DispatchRulesPage />, { at, texts: ['dispatch', 'paper'] })

test('the rules are said in words, and the history says what each version changed', async () => {
  given([calmer, usual])
  await open()
  const words = await screen.findByRole('list', { name: '规则说明' })
  expect(words).toHaveTextContent('每5个工作日')
  const history = screen.getByRole('region', { name: '规则沿革' })
  expect(within(history).getByText('填报逾期后每2个工作日提醒一次')).toBeVisible()
  expect(within(history).getByRole('link', { name: '改回这一版' })).toHaveAttribute('href', '/dispatch-rules?from=0')
})

test('a change reads in words while it is typed, needs a reason, and becomes the next version', async () => {
  const sent = given([usual])
  const { user, router } = await open('/dispatch-rules?edit=1')
  const [every] = await screen.findAllByLabelText('逾期后每隔')
  await user.clear(every as HTMLElement)
  await user.type(every as HTMLElement, '5')
  const before = screen.getByLabelText('到期前几个工作日提醒')
  await user.clear(before)
  await user.type(before, '5，2')
  expect(await screen.findByText('填报逾期后每5个工作日提醒一次')).toBeVisible()
  await user.click(screen.getByRole('button', { name: '发布第1版' }))
  expect(screen.getByLabelText('修改理由')).toHaveAccessibleDescription(/请写明修改理由/)
  await user.type(screen.getByLabelText('修改理由'), '提醒过多')
  await user.click(screen.getByRole('button', { name: '发布第1版' }))
  await waitFor(() => expect(router.state.location.search).toBe(''))
  expect(sent[0]).toMatchObject({
    reportBefore: [5, 2],
    reportEvery: 5,
    paperDays: { INSTRUCTION: 10 },
    orange: 'PROPOSE',
    reason: '提醒过多',
  })
})

test('what is no number is said at its field', async () => {
  const sent = given([usual])
  const { user } = await open('/dispatch-rules?edit=1')
  const orange = await screen.findByLabelText('逾期多久升为橙（督办）')
  await user.clear(orange)
  await user.click(screen.getByRole('button', { name: '发布第1版' }))
  expect(orange).toHaveAccessibleDescription(/请填0或正整数/)
  expect(sent).toEqual([])
})

test('who is not of the office reads', async () => {
  given([usual], 'convener')
  await open('/dispatch-rules?edit=1')
  expect(await screen.findByRole('list', { name: '规则说明' })).toBeVisible()
  expect(screen.queryByRole('button', { name: /发布/ })).toBeNull()
})
