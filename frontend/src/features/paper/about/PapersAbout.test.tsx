import { screen } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { pageOf, someone } from '../../../testing/plan-fixture'
import { draw } from '../../../testing/render'
import { server } from '../../../testing/server'
import { givenSurroundings, someCounts, somePaperRow } from '../testing/fixtures'
import { PapersAbout } from './PapersAbout'

function given(role: string, rows = [somePaperRow()]) {
  givenSurroundings(someone(role))
  server.use(http.get('*/api/v1/papers', () => HttpResponse.json(pageOf(rows))))
}
const open = () => draw(<PapersAbout about={{ task: 't1' }} />, { texts: ['paper'] })

test('the convener writes an instruction from the task, and sees who has answered', async () => {
  given('convener', [somePaperRow({ kind: 'INSTRUCTION', counts: someCounts({ answered: 1, closed: 0 }) })])
  await open()
  expect(await screen.findByText('1个单位已答复')).toBeVisible()
  expect(screen.getByRole('link', { name: '批示' })).toHaveAttribute('href', '/papers/new?kind=INSTRUCTION&task=t1')
})

test('an agency reads what there is and writes none', async () => {
  given('reporter', [])
  await open()
  expect(await screen.findByText('没有涉及它的单。')).toBeVisible()
  expect(screen.queryByRole('link')).toBeNull()
})
