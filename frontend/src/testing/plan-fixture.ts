import type { Schemas } from '../api/client'

type Light = Schemas['LightView']
type Line = Schemas['LedgerRow']['indicators'][number]
type Indicator = Schemas['IndicatorView']

export const agency = { id: 'a-rsj', code: 'rsj', name: '县人力资源和社会保障局', shortName: '县人社局' }
export const section = { id: 's1', title: '省级十大重点民生实事', level: 'PROVINCE' as const }

export const someLight = (change: Partial<Light> = {}): Light => ({
  status: 'YELLOW',
  since: '2026-06-30',
  expected: 45,
  reported: 31,
  gap: 14,
  cause: 'BEHIND',
  sentence: { zh: '6月末应完成45%，实际31%', en: '45% expected by the end of June, 31% reported' },
  toGreen: { zh: '达到1,750人即转为按序时', en: 'On schedule again at 1,750' },
  ruleVersion: 1,
  ...change,
})

/** Nobody went to see. */
const notChecked: Schemas['VerificationView'] = { state: 'NONE', overtaken: false }

export const someIndicator = (change: Partial<Indicator> = {}): Indicator => ({
  id: 'i1',
  taskId: 't1',
  position: 1,
  name: '城镇新增就业',
  comparator: '=',
  target: 5000,
  exact: false,
  strict: false,
  unit: '人',
  dueOn: '2026-12-31',
  weight: 1,
  measure: {
    id: 'm1',
    name: '城镇新增就业',
    unit: '人',
    aggregation: 'CUMULATIVE',
    ratio: false,
    owner: agency,
    homeTaskId: 't1',
    sharedWith: [],
    version: 1,
  },
  schedule: [],
  scheduleTemplate: 'LINEAR',
  milestones: [],
  clauseMarks: [{ start: 6, end: 11 }],
  light: someLight(),
  verification: notChecked,
  progress: 0.31,
  reported: 1550,
  reportedOn: '2026-06-30',
  version: 1,
  ...change,
})

export const someTask = (change: Partial<Schemas['TaskView']> = {}): Schemas['TaskView'] => ({
  id: 't1',
  planId: 'p1',
  section,
  position: 1,
  number: '3.(1)',
  category: '劳有所得',
  title: '高质量充分就业',
  clause: '城镇新增就业5000人',
  status: 'ACTIVE',
  weight: 1,
  lead: [agency],
  cooperating: [],
  indicators: [someIndicator()],
  light: someLight(),
  progress: 0.31,
  version: 1,
  ...change,
})

export const someLine = (change: Partial<Line> = {}): Line => ({
  id: 'i1',
  taskId: 't1',
  position: 1,
  name: '城镇新增就业',
  comparator: '=',
  target: 5000,
  unit: '人',
  dueOn: '2026-12-31',
  weight: 1,
  light: someLight(),
  progress: 0.31,
  reported: 1550,
  reportedOn: '2026-06-30',
  verification: notChecked,
  ...change,
})

export const someRow = (change: Partial<Schemas['LedgerRow']> = {}): Schemas['LedgerRow'] => ({
  id: 't1',
  section,
  number: '3.(1)',
  category: '劳有所得',
  title: '高质量充分就业',
  status: 'ACTIVE',
  lead: [agency],
  indicators: [someLine()],
  light: someLight(),
  progress: 0.31,
  cells: [{ roundId: 'r1', status: 'GREEN' }],
  ...change,
})

export const pageOf = <T>(items: T[], total = items.length) => ({ items, page: 0, size: 100, total })

export const someone = (...roles: string[]): Schemas['MeView'] => ({
  username: 'county.someone',
  name: '王芳',
  roles,
  jurisdiction: somePlan.jurisdiction,
  agencies: [agency],
  visibleJurisdictions: [somePlan.jurisdiction],
  actsFor: [],
})

export const somePlan: Schemas['PlanRow'] = {
  id: 'p1',
  jurisdiction: { id: 'j1', code: '430624', name: '湘阴县', level: 'COUNTY' },
  title: '实施方案',
  year: 2026,
  status: 'IN_FORCE',
  startsOn: '2026-01-01',
  endsOn: '2026-12-31',
  tasks: 2,
  indicators: 3,
  version: 1,
}

const counts = { expected: 2, untouched: 0, draft: 0, submitted: 1, signed: 0, accepted: 1 }

export const someRound: Schemas['RoundView'] = {
  id: 'r2',
  planId: 'p1',
  ordinal: 2,
  from: '2026-02-01',
  to: '2026-02-28',
  opensAt: '2026-02-20T00:00:00+08:00',
  dueAt: '2026-02-26T00:00:00+08:00',
  closesAt: '2026-03-10T00:00:00+08:00',
  state: 'OPEN',
  counts: { ...counts, returned: 0, missing: 1, late: 0 },
  version: 1,
}

export const someBoard = (change: Partial<Schemas['BoardView']> = {}): Schemas['BoardView'] => ({
  plan: somePlan,
  round: {
    id: 'r2',
    ordinal: 2,
    from: '2026-02-01',
    to: '2026-02-28',
    opensAt: someRound.opensAt,
    dueAt: someRound.dueAt,
    closesAt: someRound.closesAt,
    daysLeft: 4,
  },
  day: '2026-02-22',
  counts: { DONE: 1, YELLOW: 1 },
  total: 2,
  planLight: someLight(),
  progress: { expected: 45, reported: 31 },
  verification: { counts: { NONE: 2 }, total: 2, discrepancies: [] },
  changes: [
    { taskId: 't2', number: '1', title: '爱心驿站', from: 'GREEN', to: 'DONE', sentence: someLight().sentence },
    { taskId: 't1', number: '2', title: '充分就业', from: 'GREEN', to: 'YELLOW', sentence: someLight().sentence },
  ],
  sections: [{ ...section, counts: { DONE: 1, YELLOW: 1 } }],
  categories: [{ sectionId: 's1', category: '劳有所得', counts: { YELLOW: 1 } }],
  heat: {
    rounds: [
      { id: 'r1', ordinal: 1, from: '2026-01-01', to: '2026-01-31' },
      { id: 'r2', ordinal: 2, from: '2026-02-01', to: '2026-02-28' },
    ],
    rows: [
      {
        taskId: 't1',
        number: '3.(1)',
        title: '充分就业',
        sectionId: 's1',
        category: '劳有所得',
        cells: [{ roundId: 'r1', status: 'YELLOW' }],
      },
    ],
  },
  curve: [{ on: '2026-01-31', expected: 8, reported: 6 }],
  agencies: [
    { agency, light: someLight(), counts: {}, tasks: 2, toReport: 0, missing: 1, toSign: 0, toReview: 3, returned: 0 },
  ],
  ...change,
})
