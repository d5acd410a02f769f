import { act, renderHook } from '@testing-library/react'
import { ProblemError } from '../api/client'
import { useEdit } from './useEdit'

type View = { name: string; phone: string; version: number }
const view: View = { name: '甲', phone: '1', version: 1 }
const toForm = ({ name, phone }: View) => ({ name, phone })
const stale = () =>
  Promise.reject(
    new ProblemError({ type: '/problems/stale-version', title: 'Conflict', status: 409, detail: '', violations: [] }),
  )

function edit(send: (values: { name: string; phone: string }, seen: View) => Promise<View>, theirs: View = view) {
  return renderHook(({ now }) => useEdit(now, { toForm, send, reload: async () => theirs }), {
    initialProps: { now: view },
  })
}

test('what was saved is the new beginning', async () => {
  const { result } = edit(async (values, seen) => ({ ...values, version: seen.version + 1 }))
  act(() => result.current.set({ name: '乙' }))
  await act(() => result.current.save())
  expect(result.current.dirty).toBe(false)
  expect(result.current.seen).toEqual({ name: '乙', phone: '1', version: 2 })
})

test('a newer state flows in while nothing is typed, and waits while something is', () => {
  const { result, rerender } = edit(stale)
  rerender({ now: { ...view, phone: '2', version: 2 } })
  expect(result.current.values.phone).toBe('2')
  act(() => result.current.set({ name: '乙' }))
  rerender({ now: { ...view, phone: '3', version: 3 } })
  expect(result.current.values).toEqual({ name: '乙', phone: '2' })
})

test('when somebody was faster, nothing of either is lost and clashes are shown', async () => {
  const seenBy: number[] = []
  let first = true
  const { result } = edit(
    async (values, seen) => {
      seenBy.push(seen.version)
      if (first) {
        first = false
        return stale()
      }
      return { ...values, version: 3 }
    },
    { name: '丙', phone: '9', version: 2 },
  )
  act(() => result.current.set({ name: '乙' }))
  await act(() => result.current.save())
  expect(result.current.values).toEqual({ name: '乙', phone: '9' })
  expect(result.current.conflicts).toEqual([{ name: 'name', mine: '乙', theirs: '丙' }])
  await act(() => result.current.save())
  expect(seenBy).toEqual([1, 2])
  expect(result.current.conflicts).toBeNull()
})

test('what is plainly wrong is said without asking the server', async () => {
  const { result } = renderHook(() =>
    useEdit(view, {
      toForm,
      send: () => Promise.reject(new Error('asked')),
      reload: async () => view,
      check: () => [{ field: 'name', message: '请填写' }],
    }),
  )
  await act(() => result.current.save())
  expect(result.current.bind('name').error).toBe('请填写')
})
