import { screen } from '@testing-library/react'
import { draw } from '../testing/render'
import { HeatStrip } from './HeatStrip'

test('says each period that has a light, and leaves the others empty', async () => {
  const { container } = await draw(
    <HeatStrip
      label="城镇新增就业"
      cells={[
        { key: '1', label: '1月', status: 'GREEN' },
        { key: '2', label: '2月', status: 'RED' },
        { key: '3', label: '3月', status: null },
      ]}
    />,
  )
  expect(screen.getByRole('img')).toHaveAccessibleName('城镇新增就业：1月 按序时，2月 滞后')
  expect(container.querySelectorAll('rect.blank')).toHaveLength(1)
})
