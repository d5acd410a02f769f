import { somePlanDraft } from '../testing/fixtures'
import { setTask } from './tasks'
import { changeOf, mergeWork, type Work, workOf } from './work'

const base = workOf(somePlanDraft())
const edited = (work: Work, at: number, lead: string): Work => ({
  ...work,
  draft: setTask(work.draft, at, { lead: [lead] }),
})

test('only what differs is sent', () => {
  expect(changeOf(base, base, 3)).toEqual({ version: 3 })
  expect(changeOf(base, { ...base, settled: ['x'] }, 3)).toEqual({ version: 3, settled: ['x'] })
})

test('two people at different tasks both keep what they did', () => {
  const { merged, clash } = mergeWork(base, edited(base, 0, '甲局'), edited(base, 1, '乙局'))
  expect(merged.draft.tasks.map(({ lead }) => lead[0])).toEqual(['甲局', '乙局', undefined])
  expect(clash).toEqual({ tasks: [], parts: [] })
})

test('where both changed the same task mine stays and it is told', () => {
  const { merged, clash } = mergeWork(base, edited(base, 1, '甲局'), edited(base, 1, '乙局'))
  expect(merged.draft.tasks[1]?.lead).toEqual(['甲局'])
  expect(clash.tasks).toEqual([1])
})

test('a list of tasks that both reshaped is one thing', () => {
  const fewer = { ...base, draft: { ...base.draft, tasks: base.draft.tasks.slice(1) } }
  const { merged, clash } = mergeWork(base, fewer, edited(base, 0, '乙局'))
  expect(merged.draft.tasks).toHaveLength(2)
  expect(clash.parts).toEqual(['tasks'])
})

test('what was settled by either is settled', () => {
  const { merged } = mergeWork(base, { ...base, settled: ['a'] }, { ...base, settled: ['b'] })
  expect(merged.settled.sort()).toEqual(['a', 'b'])
})
