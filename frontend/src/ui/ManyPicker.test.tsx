import { screen, within } from '@testing-library/react'
import { useState } from 'react'
import { draw } from '../testing/render'
import { ManyPicker } from './ManyPicker'

const choices = [
  { id: 'a', label: '县人社局', words: ['县人力资源和社会保障局', 'rsj'] },
  { id: 'b', label: '县教育局' },
  { id: 'c', label: '县卫健局', hint: '湘阴县卫生健康局' },
]

function Sample({ max }: { max?: number }) {
  const [value, setValue] = useState<string[]>([])
  return (
    <>
      <ManyPicker name="lead" label="牵头单位" choices={choices} value={value} onChange={setValue} max={max} />
      <output>{value.join(' ')}</output>
    </>
  )
}

test('one finds by any of the names and adds with Enter, in the order of adding', async () => {
  const { user } = await draw(<Sample />)
  const box = screen.getByRole('combobox', { name: '牵头单位' })
  await user.type(box, '卫生')
  expect(screen.getAllByRole('option')).toHaveLength(1)
  await user.keyboard('{Enter}rsj{Enter}')
  expect(screen.getByRole('status')).toHaveTextContent('c a')
})

test('the arrows walk, what is chosen is no longer offered, Backspace takes the last one away', async () => {
  const { user } = await draw(<Sample />)
  await user.click(screen.getByRole('combobox'))
  await user.keyboard('{ArrowDown}{Enter}')
  expect(screen.getByRole('status')).toHaveTextContent('b')
  expect(within(screen.getByRole('listbox')).queryByText('县教育局')).toBeNull()
  await user.keyboard('{Backspace}')
  expect(screen.getByRole('status')).toBeEmptyDOMElement()
})

test('what is not there is said, and a chip has a button to remove it', async () => {
  const { user } = await draw(<Sample />)
  await user.type(screen.getByRole('combobox'), '县{Enter}zzz')
  expect(screen.getByText('没有匹配的')).toBeVisible()
  await user.click(screen.getByRole('button', { name: '移除县人社局' }))
  expect(screen.getByRole('status')).toBeEmptyDOMElement()
})
