import { markOther, removeIndicator } from '../edit/indicators'
import { ignoreTask } from '../edit/tasks'
import { at, numbers, someDraft, TEXT } from '../testing/fixtures'
import { gathered } from './blocks'
import { coverageOf, marksOf } from './ledger'
import { piecesOf } from './pieces'
import { trimmed } from './selection'

const kinds = (draft = someDraft()) => marksOf(numbers(), draft).map(({ text, kind }) => `${text} ${kind}`)

test('every number says what it was taken for', () => {
  expect(kinds()).toEqual([
    '600 target',
    '82 baseline',
    '90 target',
    '12 target',
    '65 other',
    '1500 target',
    '600 target',
  ])
})

test('a number that no promise holds any more is missed, and never simply gone', () => {
  expect(kinds(removeIndicator(someDraft(), 0, 1))).toContain('90 missed')
  expect(kinds(markOther(someDraft(), 1, { span: at('12'), text: '12' }, 'NAME'))).toContain('12 other')
  expect(kinds(ignoreTask(someDraft(), 1))).toContain('1500 other')
})

test('the numbers are counted by what they are', () => {
  const { kinds: others, ...counts } = coverageOf(marksOf(numbers(), someDraft()))
  expect(counts).toEqual({ numbers: 7, indicators: 6, other: 1, unsure: 0, missed: 0 })
  expect([...others]).toEqual([['AGE', 1]])
})

test('the text is cut where something begins or ends, and nothing of it is lost', () => {
  const draft = someDraft()
  const pieces = piecesOf(0, TEXT.length, { marks: marksOf(numbers(), draft), draft, doubts: [at('老旧小区')] })
  expect(pieces.map(({ from, to }) => TEXT.slice(from, to)).join('')).toBe(TEXT)
  expect(pieces.filter(({ mark }) => mark).map(({ from, to }) => TEXT.slice(from, to))).toEqual([
    '600',
    '82',
    '90',
    '12',
    '65',
    '1500',
    '600',
  ])
  expect(pieces.find(({ doubt }) => doubt)).toMatchObject({ task: 1 })
})

test('rows of one table stand together', () => {
  const row = (table: number, row: number) => ({ kind: 'ROW' as const, span: [row, row + 1], table, row, cells: [] })
  const blocks = [row(0, 0), row(0, 1), { kind: 'PARAGRAPH' as const, span: [2, 3] }, row(1, 3)]
  const groups = gathered({ kind: 'DOCX', text: 'abcd', blocks })
  expect(groups.map((group) => (group.kind === 'table' ? group.rows.length : group.kind))).toEqual([2, 'paragraph', 1])
})

test('blanks around a selection are not part of it', () => {
  expect(trimmed('甲 乙 丙', 1, 4)).toEqual([2, 3])
  expect(trimmed('甲  乙', 1, 3)).toBeNull()
})
