import { HttpResponse, http } from 'msw'
import type { Schemas } from '../../../../api/client'
import { server } from '../../../../testing/server'
import type { Indicator, Measure, Plan, Task, Tree } from '../types'

const jurisdiction = { id: 'j', code: '430624', name: '湘阴县', level: 'COUNTY' } as const
const rsj = { id: 'a1', code: 'rsj', name: '人力资源和社会保障局', shortName: '县人社局' }
const section = { id: 's1', title: '县级实事', level: 'COUNTY' } as const

export const plan = (change: Partial<Plan> = {}): Plan => ({
  id: 'p1',
  jurisdiction,
  title: '2027年民生实事方案',
  year: 2027,
  status: 'DRAFT',
  startsOn: '2027-01-01',
  endsOn: '2027-12-31',
  cycle: { period: 'MONTHLY', dueDay: 5, opensDaysBeforeEnd: 5, closesDaysAfterDue: 10 },
  mechanism: { deputyConveners: [], supervision: [], members: [] },
  sections: [{ ...section, position: 1, version: 1 }],
  version: 4,
  ...change,
})

export const measure = (change: Partial<Measure> = {}): Measure => ({
  id: 'm1',
  name: '城镇新增就业',
  unit: '人',
  aggregation: 'CUMULATIVE',
  ratio: false,
  owner: rsj,
  homeTaskId: 't1',
  sharedWith: [{ indicatorId: 'i1', taskId: 't1', taskNumber: '8', sectionTitle: '县级实事', target: 7500 }],
  version: 1,
  ...change,
})

export const indicator = (change: Partial<Indicator> = {}): Indicator => ({
  id: 'i1',
  taskId: 't1',
  position: 1,
  name: '城镇新增就业',
  comparator: '=',
  target: 7500,
  exact: false,
  strict: false,
  unit: '人',
  dueOn: '2027-12-31',
  weight: 1,
  measure: { ...measure(), sharedWith: [] },
  scheduleTemplate: 'LINEAR',
  schedule: [
    { on: '2027-01-01', share: 0 },
    { on: '2027-12-31', share: 1 },
  ],
  milestones: [],
  clauseText: '7500人',
  clauseMarks: [{ start: 8, end: 13 }],
  version: 2,
  ...change,
})

export const task = (change: Partial<Task> = {}): Task => ({
  id: 't1',
  planId: 'p1',
  section,
  position: 1,
  number: '8',
  category: '劳有所得',
  title: '就业岗位',
  clause: '全县新增城镇就业7500人。',
  status: 'ACTIVE',
  weight: 1,
  lead: [rsj],
  cooperating: [{ kind: 'GROUP', id: 'g1', name: '各镇' }],
  indicators: [indicator()],
  version: 3,
  ...change,
})

export const tree = (tasks: Task[] = [task()], change: Partial<Tree> = {}): Tree => ({
  planId: 'p1',
  status: 'DRAFT',
  version: 4,
  sections: [{ section: { ...section, position: 1, version: 1 }, tasks }],
  measures: [measure()],
  targets: [],
  ...change,
})

const me = (roles: string[]): Schemas['MeView'] => ({
  username: 'county.office',
  name: '李敏',
  roles,
  jurisdiction,
  agencies: [],
  visibleJurisdictions: [jurisdiction],
  actsFor: [],
})
const all = <T>(items: T[]) => HttpResponse.json({ items, page: 0, size: 200, total: items.length })

/** What the server knows in a test of the editor. */
export function given(of: Plan, whole: Tree, missing: { field: string; message: string }[] = [], roles = ['office']) {
  const agency = {
    ...rsj,
    jurisdiction,
    aliases: [],
    position: 1,
    retired: false,
    contacts: [],
    signers: [],
    version: 1,
  }
  server.use(
    http.get('*/api/v1/me', () => HttpResponse.json(me(roles))),
    http.get('*/api/v1/agencies', () => all([agency])),
    http.get('*/api/v1/agency-groups', () =>
      all([{ id: 'g1', code: 'towns', name: '各镇', agencies: [rsj], version: 1 }]),
    ),
    http.get('*/api/v1/indicators/:id/target-proposals', () => HttpResponse.json({ deciders: [], items: [] })),
    http.get('*/api/v1/plans/p1', () => HttpResponse.json(of)),
    http.get('*/api/v1/plans/p1/draft', () => HttpResponse.json(whole)),
    http.get('*/api/v1/plans/p1/entry-into-force', () => HttpResponse.json({ ready: missing.length === 0, missing })),
  )
}
