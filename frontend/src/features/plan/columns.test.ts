import { hiddenColumns, toggled } from './columns'

test('the address names what is hidden, and forgets what it does not know', () => {
  expect([...hiddenColumns(new URLSearchParams('hide=due,colour,months'))]).toEqual(['due', 'months'])
})

test('a column is hidden and shown again', () => {
  expect(toggled(new Set(['due']), 'lead')).toBe('lead,due')
  expect(toggled(new Set(['due']), 'due')).toBeUndefined()
})
