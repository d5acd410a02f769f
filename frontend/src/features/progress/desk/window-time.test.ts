import { inShanghai, shanghaiMoment } from './window-time'

test('a moment is shown in the calendar of Shanghai', () => {
  expect(inShanghai('2026-11-25T15:59:59Z')).toBe('2026-11-25T23:59')
})

test('what was not touched keeps its seconds', () => {
  expect(shanghaiMoment('2026-11-25T23:59', '2026-11-25T23:59:59+08:00')).toBe('2026-11-25T23:59:59+08:00')
})

test('a new moment is one of Shanghai, the last minute to its end', () => {
  expect(shanghaiMoment('2026-11-28T18:00', '2026-11-25T23:59:59+08:00')).toBe('2026-11-28T18:00:00+08:00')
  expect(shanghaiMoment('2026-11-28T23:59', '2026-11-25T23:59:59+08:00')).toBe('2026-11-28T23:59:59+08:00')
})
