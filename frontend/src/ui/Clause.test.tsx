import { screen } from '@testing-library/react'
import { draw } from '../testing/render'
import { Clause, pieces } from './Clause'

const text = '建成驿站9家，培训44人'

test('a mark tells which indicator came from it while it is pointed at', async () => {
  const onActive = vi.fn()
  const { user } = await draw(
    <Clause text={text} marks={[{ id: 'a', start: 4, end: 6 }]} onActive={onActive} to={(id) => `#indicator-${id}`} />,
  )
  const mark = screen.getByRole('link', { name: '9家' })
  expect(mark).toHaveAttribute('href', '#indicator-a')
  await user.hover(mark)
  expect(onActive).toHaveBeenLastCalledWith('a')
  await user.unhover(mark)
  expect(onActive).toHaveBeenLastCalledWith(null)
})

test('an indicator lights up its mark', async () => {
  await draw(<Clause text={text} marks={[{ id: 'a', start: 4, end: 6 }]} active="a" />)
  expect(screen.getByText('9家')).toHaveAttribute('data-active')
})

test('the text stays whole, whatever the marks are', () => {
  const marks = [
    { id: 'a', start: 4, end: 6 },
    { id: 'b', start: 4, end: 6 },
    { id: 'c', start: 7, end: 12 },
    { id: 'd', start: 9, end: 99 },
  ]
  const cut = pieces(text, marks)
  expect(cut.map((piece) => piece.text).join('')).toBe(text)
  expect(cut.find((piece) => piece.text === '9家')?.ids).toEqual(['a', 'b'])
})
