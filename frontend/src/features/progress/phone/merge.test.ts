import { compare } from './merge'

const base = { progressText: '开工', problemText: '', nextText: '验收' }

test('what nobody else touched is mine', () => {
  const { clashes, merged } = compare(base, { ...base, progressText: '完工' }, base)
  expect(clashes).toEqual([])
  expect(merged.progressText).toBe('完工')
})

test('what only the other changed is told, and theirs unless I say otherwise', () => {
  const { clashes, merged } = compare(base, { ...base, progressText: '完工' }, { ...base, problemText: '缺资金' })
  expect(clashes).toEqual([{ field: 'problemText', mine: '', theirs: '缺资金', bothChanged: false }])
  expect(merged).toMatchObject({ progressText: '完工', problemText: '缺资金' })
})

test('what both changed is mine to decide, and mine is not lost meanwhile', () => {
  const { clashes, merged } = compare(base, { ...base, nextText: '投用' }, { ...base, nextText: '整改' })
  expect(clashes).toEqual([{ field: 'nextText', mine: '投用', theirs: '整改', bothChanged: true }])
  expect(merged.nextText).toBe('投用')
})

test('the same change on both sides is no clash', () => {
  expect(compare(base, { ...base, nextText: '投用' }, { ...base, nextText: '投用' }).clashes).toEqual([])
})
