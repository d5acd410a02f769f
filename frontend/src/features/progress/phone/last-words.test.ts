import { leaveWords, takeWords } from './last-words'

test('the last keystrokes before a page closes are taken up once', () => {
  leaveWords('county.reporter', 'rep1', { progressText: '新增450人' })
  expect(takeWords('county.reporter', 'rep1')).toEqual({ progressText: '新增450人' })
  expect(takeWords('county.reporter', 'rep1')).toBeNull()
})

test('they are nobody else’s', () => {
  leaveWords('county.reporter', 'rep1', { progressText: '新增450人' })
  expect(takeWords('county.edu', 'rep1')).toBeNull()
})
