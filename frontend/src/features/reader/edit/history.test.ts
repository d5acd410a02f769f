import { begin, push, redo, undo } from './history'

test('steps are taken back and done again', () => {
  const two = push(push(begin('a'), 'b'), 'c')
  const back = undo(undo(two))
  expect(back.now).toBe('a')
  expect(redo(back).now).toBe('b')
  expect(undo(back)).toBe(back)
  expect(redo(two)).toBe(two)
})

test('letters typed in one go are one step, a pause or another place begins the next', () => {
  let typed = push(begin(''), '县', 'name', 0)
  typed = push(typed, '县城', 'name', 500)
  expect(undo(typed).now).toBe('')
  const later = push(typed, '县城区', 'name', 5000)
  expect(undo(later).now).toBe('县城')
  expect(undo(push(typed, '90', 'target', 600)).now).toBe('县城')
})

test('what was taken back is gone once something else is done', () => {
  expect(push(undo(push(begin(1), 2)), 3).future).toEqual([])
})

test('what changes nothing is no step', () => {
  const history = begin({})
  expect(push(history, history.now)).toBe(history)
})
