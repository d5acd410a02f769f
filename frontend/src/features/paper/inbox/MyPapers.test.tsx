import { screen, within } from '@testing-library/react'
import { nothingWaits } from '../../../testing/inbox-fixture'
import { agency } from '../../../testing/plan-fixture'
import { draw } from '../../../testing/render'
import { givenSurroundings } from '../testing/fixtures'
import type { PaperItem } from '../types'
import { MyPapers } from './MyPapers'

const item = (change: Partial<PaperItem> = {}): PaperItem => ({
  paperId: 'pa1',
  addresseeId: 'ad1',
  number: '专报〔2026〕3号',
  kind: 'REQUEST',
  title: '报送稳就业资金',
  agency,
  dueAt: '2099-11-20T23:59:59+08:00',
  state: 'DUE',
  addresseeState: 'ISSUED',
  version: 1,
  ...change,
})

test('each duty has its papers, how many, and until when; a judge comes to the very addressee', async () => {
  givenSurroundings()
  await draw(
    <MyPapers
      waiting={{ ...nothingWaits, toSignFor: [item()], toAnswer: [item({ state: 'LATE' })], answersToJudge: [item()] }}
    />,
    { texts: ['paper'] },
  )
  const sign = within(await screen.findByRole('region', { name: '待签收' }))
  expect(sign.getByText(/前签收，还有/)).toBeVisible()
  expect(sign.getByRole('link')).toHaveAttribute('href', '/papers/pa1')
  const judge = within(screen.getByRole('region', { name: '待审答复' }))
  expect(judge.getByRole('link')).toHaveAttribute('href', '/papers/pa1?at=ad1')
  expect(judge.getByText('县人社局')).toBeVisible()
})
