import { screen } from '@testing-library/react'
import { draw } from '../testing/render'
import { StatusBar } from './StatusBar'

test('every number opens the list it counts', async () => {
  const { container } = await draw(
    <StatusBar
      label="按灯"
      parts={[
        { status: 'DONE', count: 11, to: '/tasks?light=DONE' },
        { status: 'RED', count: 0, to: '/tasks?light=RED' },
      ]}
    />,
  )
  expect(screen.getByRole('link', { name: '11已完成' })).toHaveAttribute('href', '/tasks?light=DONE')
  expect(screen.getByRole('link', { name: '0滞后' })).toHaveAttribute('href', '/tasks?light=RED')
  expect(container.querySelectorAll('.bar a')).toHaveLength(1)
})
