import { act, renderHook } from '@testing-library/react'
import { useKeptDraft } from './kept-draft'

const open = () => renderHook(() => useKeptDraft('someone/answer', { text: '', count: '' }))

test('what was typed is there again at the next visit, until it is sent', () => {
  const first = open()
  expect(first.result.current.restored).toBe(false)
  act(() => first.result.current.set({ text: '已办' }))
  first.unmount()
  const second = open()
  expect(second.result.current.restored).toBe(true)
  expect(second.result.current.values).toEqual({ text: '已办', count: '' })
  expect(second.result.current.dirty).toBe(true)
  act(() => second.result.current.done())
  second.unmount()
  expect(open().result.current.values.text).toBe('')
})

test('it can be begun anew', () => {
  const form = open()
  act(() => form.result.current.set({ text: '错了' }))
  act(() => form.result.current.restart())
  expect(form.result.current.values.text).toBe('')
  expect(localStorage.getItem('shishi.typed.someone/answer')).toBeNull()
})
