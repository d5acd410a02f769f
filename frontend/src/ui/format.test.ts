import {
  dayOf,
  daysBetween,
  formatDay,
  formatFigure,
  formatNumber,
  formatPercent,
  formatSpan,
  formatTime,
  periodName,
} from './format'

test('a day is said as people say it, with the year where it is another', () => {
  expect(formatDay('2026-11-21', 'zh', '2026-12-01')).toBe('11月21日')
  expect(formatDay('2025-11-21', 'zh', '2026-12-01')).toBe('2025年11月21日')
  expect(formatDay('2026-11-21', 'en', '2026-12-01')).toBe('21 Nov')
})

test('an instant belongs to the day of Shanghai', () => {
  expect(dayOf('2026-11-20T18:30:00Z')).toBe('2026-11-21')
  expect(formatTime('2026-11-20T18:30:00Z', 'zh', '2026-11-21')).toBe('11月21日 02:30')
})

test('figures keep their decimals and never gain any', () => {
  expect(formatNumber(6870)).toBe('6,870')
  expect(formatNumber(138.894)).toBe('138.894')
  expect(formatNumber(-3)).toBe('−3')
  expect(formatFigure(92.8505, '%')).toBe('92.85')
  expect(formatFigure(138.8945, '万人次')).toBe('138.8945')
  expect(formatPercent(null)).toBe('—')
  expect(formatPercent(31.25)).toBe('31.3%')
})

test('a span and a distance of days', () => {
  expect(formatSpan('2026-11-01', '2026-11-30')).toBe('11.1–11.30')
  expect(daysBetween('2026-11-26', '2026-11-30')).toBe(4)
  expect(daysBetween('2026-12-02', '2026-11-30')).toBe(-2)
})

test('a period has the shortest name that says it', () => {
  expect(periodName('2026-11-01', '2026-11-30', 'zh')).toBe('11月')
  expect(periodName('2026-11-01', '2026-11-30', 'en')).toBe('Nov')
  expect(periodName('2026-10-01', '2026-12-31', 'zh')).toBe('4季度')
  expect(periodName('2026-01-01', '2026-12-31', 'zh')).toBe('2026年')
  expect(periodName('2026-11-02', '2026-11-08', 'zh')).toBe('11.2–11.8')
})
