import type { Schemas } from '../../../../api/client'
import type { Figure, Promised, Report, Row, Waiting } from '../types'

export const rsj: Schemas['AgencyRef'] = { id: 'a1', code: 'rsj', name: '人力资源和社会保障局', shortName: '县人社局' }

export const round: Report['round'] = {
  id: 'r11',
  planId: 'p1',
  ordinal: 11,
  from: '2026-11-01',
  to: '2026-11-30',
  opensAt: '2026-11-20T00:00:00+08:00',
  dueAt: '2026-12-05T23:59:59+08:00',
  closesAt: '2026-12-20T23:59:59+08:00',
  state: 'OPEN',
}

export const promise = (detail: Partial<Promised> = {}): Promised => ({
  id: 'i1',
  name: '城镇新增就业',
  taskId: 't1',
  taskNumber: '8',
  sectionTitle: '县级实事',
  comparator: '=',
  target: 7500,
  unit: '人',
  expected: 88,
  light: 'GREEN',
  cutoffs: [
    { status: 'RED', to: 4350 },
    { status: 'YELLOW', from: 4350, to: 5850 },
    { status: 'GREEN', from: 5850, to: 7500 },
    { status: 'DONE', from: 7500 },
  ],
  ...detail,
})

export const figure = (detail: Partial<Figure> = {}): Figure => ({
  measureId: 'm1',
  name: '城镇新增就业',
  unit: '人',
  aggregation: 'CUMULATIVE',
  ratio: false,
  value: 6420,
  touched: false,
  previous: { value: 6420, roundOrdinal: 10 },
  jumpConfirmed: false,
  editable: true,
  indicators: [promise()],
  ...detail,
})

export const report = (detail: Partial<Report> = {}): Report => ({
  id: 'rep1',
  round,
  task: {
    id: 't1',
    number: '8',
    title: '就业岗位与零就业家庭',
    clause: '全县新增城镇就业7500人。',
    category: '劳有所得',
    sectionTitle: '县级实事',
  },
  agency: rsj,
  status: 'DRAFT',
  revision: 1,
  hidden: false,
  noChange: false,
  late: false,
  figures: [figure()],
  milestones: [],
  evidence: [],
  reviews: [],
  warnings: [],
  signerWaits: true,
  mayEdit: true,
  maySubmit: true,
  maySign: false,
  mayRecall: false,
  mayReturn: false,
  mayAccept: false,
  mayAmend: false,
  version: 3,
  ...detail,
})

export const problem = (type: string, detail: string, more: Partial<Schemas['Problem']> = {}) => ({
  type: `/problems/${type}`,
  title: 'Conflict',
  status: 409,
  detail,
  violations: [],
  ...more,
})

export const waiting = (detail: Partial<Waiting> = {}): Waiting => ({
  reportId: 'rep1',
  planId: 'p1',
  taskId: detail.reportId ?? 't1',
  taskNumber: '8',
  taskTitle: '就业岗位',
  agency: rsj,
  round: { id: 'r11', ordinal: 11 },
  dueAt: round.dueAt,
  state: 'DUE',
  status: 'DRAFT',
  revision: 1,
  started: false,
  version: 3,
  ...detail,
})

export const row = (detail: Partial<Row> = {}): Row => ({
  id: 'rep1',
  taskId: detail.id ?? 't1',
  taskNumber: '8',
  taskTitle: '就业岗位',
  sectionTitle: '县级实事',
  agency: rsj,
  status: 'DRAFT',
  inReview: false,
  untouched: false,
  revision: 1,
  late: false,
  missing: false,
  daysLate: 0,
  lightNow: 'GREEN',
  unusual: [],
  mayAccept: false,
  version: 3,
  ...detail,
})
