import { screen, within } from '@testing-library/react'
import { draw } from '../testing/render'
import { Timeline } from './Timeline'

test('tells what happened, by whom and when', async () => {
  await draw(
    <Timeline
      label="经过"
      items={[{ key: '1', at: '2026-11-20T18:30:00Z', title: '退回', by: '专班办公室 县办公室', detail: '请补充' }]}
    />,
  )
  const item = within(screen.getByRole('list', { name: '经过' })).getByRole('listitem')
  expect(item).toHaveTextContent('退回')
  expect(item).toHaveTextContent('专班办公室 县办公室')
  expect(item).toHaveTextContent(/11月21日 02:30/)
  expect(item).toHaveTextContent('请补充')
})
