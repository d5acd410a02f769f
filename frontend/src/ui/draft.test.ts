import { act, renderHook } from '@testing-library/react'
import { ProblemError } from '../api/client'
import { mergeDrafts, useDraft } from './draft'

const saved = { title: '方案', year: 2026, tags: ['a'] }
const refusal = (violations: { field: string; message: string }[]) =>
  new ProblemError({ type: '/problems/invalid', title: 'Bad Request', status: 400, detail: '填写有误', violations })

test('a draft is dirty while it differs from what was saved, and clean again when it does not', () => {
  const { result } = renderHook(() => useDraft(saved))
  act(() => result.current.bind('title').onChange('另一个'))
  expect(result.current.dirty).toBe(true)
  act(() => result.current.set({ title: '方案' }))
  expect(result.current.dirty).toBe(false)
})

test('what the server said of a field stands beside it until the field is changed', () => {
  const { result } = renderHook(() => useDraft(saved))
  act(() => result.current.refuse(refusal([{ field: 'title', message: '不能为空' }])))
  expect(result.current.bind('title').error).toBe('不能为空')
  act(() => result.current.set({ title: '新' }))
  expect(result.current.bind('title').error).toBeUndefined()
})

test('a violation deep in a list belongs to the list', () => {
  const { result } = renderHook(() => useDraft(saved))
  act(() => result.current.refuse([{ field: 'tags[0]', message: '重复' }]))
  expect(result.current.said('tags[0]')).toBe('重复')
  expect(result.current.bind('tags').error).toBe('重复')
  act(() => result.current.set({ tags: [] }))
  expect(result.current.refusals).toEqual([])
})

test('what no form can show is for the boundary', () => {
  const { result } = renderHook(() => useDraft(saved))
  expect(() => result.current.refuse(new Error('bug'))).toThrow('bug')
})

test('two people on one thing: each keeps the fields that only they touched', () => {
  const theirs = { ...saved, year: 2027 }
  const mine = { ...saved, title: '我的' }
  expect(mergeDrafts(saved, mine, theirs)).toEqual({ merged: { ...theirs, title: '我的' }, conflicts: [] })
})

test('where both touched a field, mine stays and theirs is shown', () => {
  const theirs = { ...saved, title: '对方的' }
  const mine = { ...saved, title: '我的' }
  const { merged, conflicts } = mergeDrafts(saved, mine, theirs)
  expect(merged.title).toBe('我的')
  expect(conflicts).toEqual([{ name: 'title', mine: '我的', theirs: '对方的' }])
})
