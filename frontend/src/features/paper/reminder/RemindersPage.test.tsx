import { screen, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { agency, pageOf } from '../../../testing/plan-fixture'
import { draw } from '../../../testing/render'
import { server } from '../../../testing/server'
import { givenSurroundings } from '../testing/fixtures'
import type { ReminderView } from '../types'
import { RemindersPage } from './RemindersPage'

const reminder: ReminderView = {
  id: 'm1',
  at: '2026-11-20T08:30:00+08:00',
  subject: { kind: 'REPORT', id: 'rep1', title: '3.(1) 高质量充分就业 第11期' },
  agency,
  step: '逾期2天提醒',
  stepEn: '2 days late',
  rung: 'BLUE',
  proposed: false,
  people: ['张伟'],
  outcome: { state: 'DONE', at: '2026-11-21T10:00:00+08:00', words: '次日报送' },
  byHand: false,
}

function given(items: ReminderView[]) {
  const asked: string[] = []
  givenSurroundings()
  server.use(
    http.get('*/api/v1/reminders', ({ request }) => {
      asked.push(new URL(request.url).search)
      return HttpResponse.json(pageOf(items))
    }),
  )
  return asked
}
const open = (at = '/reminders') => draw(<RemindersPage />, { at, texts: ['reminder'] })

test('a reminder says whom, when, why and what came of it', async () => {
  given([reminder])
  await open()
  const row = within(await screen.findByRole('row', { name: /高质量充分就业/ }))
  expect(row.getByText('11月20日 08:30')).toBeVisible()
  expect(row.getByText('逾期2天提醒')).toBeVisible()
  expect(row.getByText('张伟')).toBeVisible()
  expect(row.getByText('次日报送')).toBeVisible()
  expect(row.getByRole('link')).toHaveAttribute('href', '/reports/rep1')
})

test('the address narrows it to a round and an agency', async () => {
  const asked = given([])
  const { user, router } = await open('/reminders?round=r11')
  expect(await screen.findByText('没有催办记录')).toBeVisible()
  expect(asked[0]).toContain('round=r11')
  await user.selectOptions(
    await screen.findByLabelText('单位'),
    await screen.findByRole('option', { name: '县人社局' }),
  )
  expect(router.state.location.search).toBe('?round=r11&agency=a-rsj')
  expect(screen.getByRole('link', { name: '回到这一期' })).toHaveAttribute('href', '/rounds/r11')
})
