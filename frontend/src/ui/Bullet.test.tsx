import { screen } from '@testing-library/react'
import { draw } from '../testing/render'
import { Bullet } from './Bullet'

const part = (name: string) => screen.getByRole('img').querySelector<HTMLElement>(`[data-part=${name}]`)

test('is filled to what is reported, with a notch where the calendar expects it', async () => {
  await draw(<Bullet reported={31} expected={45} />)
  expect(part('reported')).toHaveStyle({ width: '31%' })
  expect(part('expected')).toHaveStyle({ left: '45%' })
  expect(screen.getByRole('img')).toHaveAccessibleName('完成31%，序时应达45%')
})

test('blank is not zero: nothing is filled and it says so', async () => {
  await draw(<Bullet reported={null} expected={45} />)
  expect(part('reported')).toBeNull()
  expect(screen.getByRole('img')).toHaveAccessibleName('尚无数据')
})

test('more than promised makes the bar longer and keeps the target in sight', async () => {
  await draw(<Bullet reported={125} expected={100} />)
  expect(part('reported')).toHaveStyle({ width: '100%' })
  expect(part('target')).toHaveStyle({ left: '80%' })
})

test('a verified value has its own mark', async () => {
  await draw(<Bullet reported={60} verified={50} />)
  expect(part('verified')).toHaveStyle({ left: '50%' })
  expect(screen.getByRole('img')).toHaveAccessibleName('完成60%，暂无序时要求，核验50%')
})
