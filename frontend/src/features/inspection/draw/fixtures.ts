import type { Drawn, DrawRow, DrawView } from './queries'

const item: Drawn['item'] = {
  itemId: 'figure:f1',
  weight: '6',
  stratum: 'rsj',
  reasons: ['LATE_OR_RETURNED', 'JUMP'],
  taskId: 't1',
  taskNumber: '3.(1)',
  taskTitle: '高质量充分就业',
  agencyId: 'a-rsj',
  agencyName: '县人社局',
  reportId: 'rep1',
  figureId: 'f1',
  roundId: 'r2',
  roundOrdinal: 2,
  measure: '城镇新增就业',
  value: 1550,
  unit: '人',
}

export const someDrawn = (change: Partial<Drawn> = {}): Drawn => ({ rank: 1, key: 0.0162858, item, ...change })

const weight = (factor: DrawView['weights'][number]['factor'], multiplier: number) => ({
  factor,
  word: factor,
  explained: factor,
  multiplier,
})

export const someWeights = [
  weight('JUMP', 3),
  weight('GREEN_AT_ONCE', 3),
  weight('LATE_OR_RETURNED', 2),
  weight('SHARED_PHOTO', 4),
  weight('LONG_UNCHECKED', 1),
]

export const someDraw = (change: Partial<DrawView> = {}): DrawView => ({
  id: 'd1',
  planId: 'p1',
  number: '抽查〔2026〕1号',
  what: 'FIGURE',
  state: 'POOLED',
  pool: { roundIds: ['r2'], neverChecked: false },
  size: 10,
  strata: 'AGENCY',
  coverEach: true,
  weights: someWeights,
  quotas: [{ stratum: 'rsj', name: '县人社局', count: 9, quota: 1 }],
  poolCount: 9,
  poolHash: '075b7f96fe618956ccac79bbd40633d537b3e7797b7752bf7c715318be192a78',
  pooled: { at: '2026-04-20T12:00:00+08:00', by: '刘敏' },
  selected: [],
  ...change,
})

export const drawn = (change: Partial<DrawView> = {}) =>
  someDraw({
    state: 'DRAWN',
    seed: '00'.repeat(32),
    seeded: { at: '2026-04-20T12:01:00+08:00', by: '刘敏' },
    drawn: { at: '2026-04-20T12:02:00+08:00', by: '刘敏' },
    selected: [someDrawn(), someDrawn({ rank: 2, item: { ...item, itemId: 'figure:f2', taskTitle: '困难学生资助' } })],
    ...change,
  })

export const someDrawRow = (change: Partial<DrawRow> = {}): DrawRow => ({
  id: 'd1',
  planId: 'p1',
  number: '抽查〔2026〕1号',
  what: 'FIGURE',
  state: 'DRAWN',
  size: 10,
  strata: 'AGENCY',
  poolCount: 200,
  pooledAt: '2026-04-20T12:00:00+08:00',
  pooledBy: '刘敏',
  ...change,
})
