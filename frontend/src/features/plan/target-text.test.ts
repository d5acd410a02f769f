import { targetText } from './target-text'

const t = (key: string) => key
const promise = (comparator: '>=' | '=' | '<=' | 'zero' | 'recurring', target: number | undefined = 7500) =>
  targetText({ comparator, target, unit: '人', period: 'QUARTERLY' }, t)

test('a promise is said in a few words', () => {
  expect(promise('>=')).toBe('≥ 7,500人')
  expect(promise('<=')).toBe('≤ 7,500人')
  expect(promise('=')).toBe('7,500人')
  expect(promise('zero', 0)).toBe('target.zero')
  expect(promise('recurring')).toBe('target.period.QUARTERLY')
})
