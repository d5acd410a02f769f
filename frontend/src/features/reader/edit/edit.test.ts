import { at, someDraft, TEXT } from '../testing/fixtures'
import { aligned, cuts, marksIn } from './align'
import { addFromText } from './from-text'
import { markBaseline, markOther, markTarget, removeIndicator, unitAfter } from './indicators'
import { join, proposals, shareOf } from './shares'
import {
  addTask,
  doubleNumbers,
  ignoreTask,
  mergeTasks,
  renumber,
  restoreIgnored,
  setSection,
  splitTask,
} from './tasks'

const places = (draft = someDraft()) => draft.shares[0]?.indicators

test('a clause taken away leaves its place to be taken back, and the shares follow', () => {
  const draft = ignoreTask(someDraft(), 1)
  expect(draft.tasks.map(({ number }) => number)).toEqual(['1', '3'])
  expect(draft.ignored).toHaveLength(1)
  expect(places(draft)).toEqual([
    { task: 0, indicator: 0 },
    { task: 1, indicator: 0 },
  ])
  const back = restoreIgnored(draft, 0, someDraft())
  expect(back.draft.tasks).toEqual(someDraft().tasks)
  expect(back.draft.ignored).toEqual([])
})

test('a share of which only one is left is none', () => {
  expect(ignoreTask(someDraft(), 2).shares).toEqual([])
  expect(removeIndicator(someDraft(), 0, 0).shares).toEqual([])
})

test('two tasks become one that still knows who led which part', () => {
  const draft = mergeTasks(someDraft(), 0)
  const [one] = draft.tasks
  expect(draft.tasks).toHaveLength(2)
  expect(one?.lead).toEqual(['县教育局', '县住建局'])
  expect(one?.indicators.map(({ lead }) => lead[0])).toEqual(['县教育局', '县教育局', '县住建局', '县住建局'])
  expect(one?.span).toEqual([someDraft().tasks[0]?.span?.[0], someDraft().tasks[1]?.span?.[1]])
  expect(places(draft)).toEqual([
    { task: 0, indicator: 0 },
    { task: 1, indicator: 0 },
  ])
})

test('a clause is cut where it says, its figures going with their half', () => {
  const draft = someDraft()
  const cut = draft.tasks[1]?.text.indexOf('为65岁') ?? 0
  const split = splitTask(draft, 1, cut, at('为65岁')[0])
  expect(split.tasks.map(({ number, text }) => [number, text])).toEqual([
    ['1', expect.any(String)],
    ['2', '改造老旧小区12个；'],
    ['2-2', '为65岁以上老人安装扶手1500户。'],
    ['3', expect.any(String)],
  ])
  expect(split.tasks[1]?.indicators.map(({ target }) => target)).toEqual([12])
  expect(split.tasks[2]?.indicators.map(({ target }) => target)).toEqual([1500])
  expect(split.tasks[2]?.otherNumbers).toHaveLength(1)
  expect(places(split)).toEqual([
    { task: 0, indicator: 0 },
    { task: 3, indicator: 0 },
  ])
})

test('what was merged is told apart again by a cut', () => {
  const merged = mergeTasks(someDraft(), 0)
  const cut = merged.tasks[0]?.text.indexOf('改造') ?? 0
  const split = splitTask(merged, 0, cut, at('改造')[0])
  expect(split.tasks[0]?.lead).toEqual(['县教育局'])
  expect(split.tasks[1]?.lead).toEqual(['县住建局'])
  expect(split.tasks[1]?.indicators.map(({ lead }) => lead)).toEqual([[], []])
})

test('a task made of selected text stands where the text does', () => {
  const added = addTask(someDraft(), '青禾县', at('二、市级事项'))
  expect(added.at).toBe(2)
  expect(added.draft.tasks[2]?.section?.title).toBe('一、县级事项')
  expect(places(added.draft)?.[1]).toEqual({ task: 3, indicator: 0 })
})

test('a number is a target, a baseline or none of both, and what stood on it follows', () => {
  const printed = { span: at('90'), text: '90' }
  const other = markOther(someDraft(), 0, printed, 'SCOPE')
  expect(other.tasks[0]?.indicators.map(({ name }) => name)).toEqual(['新增公办幼儿园学位'])
  expect(other.tasks[0]?.otherNumbers).toEqual([{ ...printed, kind: 'SCOPE' }])
  const back = markTarget(other, 0, printed, TEXT)
  expect(back.draft.tasks[0]?.indicators[back.index]).toMatchObject({ target: 90, unit: '%' })
  expect(back.draft.tasks[0]?.otherNumbers).toEqual([])
  const base = markBaseline(someDraft(), 1, 1, { span: at('65'), text: '65' })
  expect(base.tasks[1]?.indicators[1]?.baseline).toBe(65)
  expect(base.tasks[1]?.otherNumbers).toEqual([])
})

test('the letters behind a figure are what it is counted in', () => {
  expect(['600个，', '90%。', '3.5万人次，', '20平方米'].map((text) => unitAfter(text, text.search(/[^\d.]/)))).toEqual(
    ['个', '%', '万人次', '平方米'],
  )
})

test('a promise is made of selected text', () => {
  const read = removeIndicator(someDraft(), 1, 1)
  const draft = addFromText(read, 1, '为65岁以上老人安装扶手1500户', at('为65岁以上老人安装扶手1500户'))
  expect(draft.tasks[1]?.indicators.at(-1)).toMatchObject({
    name: '为65岁以上老人安装扶手',
    target: 1500,
    unit: '户',
  })
  expect(draft.tasks[1]?.otherNumbers).toHaveLength(1)
})

test('proposals are refused and taken up again', () => {
  const refused = { ...someDraft(), shares: [] }
  expect(proposals(refused, someDraft())).toMatchObject([{ held: false }])
  const [again] = proposals(refused, someDraft())
  const joined = join(refused, again?.places ?? [])
  expect(shareOf(joined, { task: 2, indicator: 0 })?.indicators).toHaveLength(2)
  expect(proposals(joined, someDraft())).toMatchObject([{ held: true }])
})

test('sections change as one, and numbers are given anew', () => {
  const draft = setSection(someDraft(), 0, 2, { level: 'PROVINCE' })
  expect(draft.tasks.map(({ section }) => section?.level)).toEqual(['PROVINCE', 'PROVINCE', 'CITY'])
  const same = { ...draft, tasks: draft.tasks.map((task) => ({ ...task, number: '1' })) }
  expect([...doubleNumbers(same)]).toEqual(['1'])
  expect(renumber(same).tasks.map(({ number }) => number)).toEqual(['1', '2', '3'])
})

test('a clause without its brackets still knows where each letter is printed', () => {
  const source = '前言。新建道路5公里（交通局牵头）、桥梁2座（住建局牵头）。'
  const places = aligned('新建道路5公里、桥梁2座。', [3, source.length], source)
  const marks = marksIn(places, [{ span: [source.indexOf('2座'), source.indexOf('2座') + 1], of: 'two' }])
  expect(marks).toEqual([{ from: 10, to: 11, of: 'two' }])
})

test('cuts are offered behind what ends a part and before a number in brackets', () => {
  const clause = '甲；乙。（2）丙，①丁'
  expect(cuts(clause).map((cut) => clause.slice(cut))).toEqual(['乙。（2）丙，①丁', '（2）丙，①丁', '①丁'])
})
