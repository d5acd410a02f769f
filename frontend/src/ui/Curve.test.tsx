import { screen, within } from '@testing-library/react'
import { draw } from '../testing/render'
import { Curve } from './Curve'
import { linePath, niceTicks } from './curve-scale'

const points = [
  { on: '2026-01-31', expected: 8, reported: 6, to: '/reports/a' },
  { on: '2026-02-28', expected: 16, reported: null },
  { on: '2026-03-31', expected: 25, reported: 20 },
]

test('a dot opens its report', async () => {
  await draw(<Curve label="进度" points={points} unit="%" />)
  expect(screen.getByRole('link', { name: '1月31日 上报 6%' })).toHaveAttribute('href', '/reports/a')
})

test('the figures can be read as a table', async () => {
  await draw(<Curve label="进度" points={points} unit="%" />)
  const table = screen.getByRole('table', { name: '进度' })
  const cells = within(table).getAllByRole('cell')
  expect(cells.map((cell) => cell.textContent)).toEqual(['8%', '6%', '16%', '—', '25%', '20%'])
})

test('today is marked only between the first and the last point', async () => {
  await draw(<Curve label="进度" points={points} unit="%" today="2026-02-10" />)
  expect(screen.getByText('今天')).toBeInTheDocument()
})

test('before its year begins a curve has no today', async () => {
  await draw(<Curve label="进度" points={points} unit="%" today="2025-11-21" />)
  expect(screen.queryByText('今天')).not.toBeInTheDocument()
})

test('nothing to draw says so', async () => {
  await draw(<Curve label="进度" points={[]} unit="人" />)
  expect(screen.getByText('还没有可以画的数据。')).toBeInTheDocument()
})

test('a line leaves a gap where there is no figure', () => {
  expect(linePath([[0, 1], null, [2, 3], [4, 5]])).toBe('M0.0 1.0M2.0 3.0L4.0 5.0')
})

test('the axis has few and round numbers that hold everything', () => {
  expect(niceTicks(0, 7500)).toEqual([0, 2000, 4000, 6000, 8000])
  expect(niceTicks(0, 100)).toEqual([0, 25, 50, 75, 100])
})
