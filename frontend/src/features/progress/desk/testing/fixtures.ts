import { HttpResponse, http } from 'msw'
import type { Schemas } from '../../../../api/client'
import { server } from '../../../../testing/server'
import type { Report, Round, Row } from '../types'

export const rsj = { id: 'a1', code: 'rsj', name: '人力资源和社会保障局', shortName: '县人社局' }
export const jyj = { id: 'a2', code: 'jyj', name: '教育局', shortName: '县教育局' }

export const round = (detail: Partial<Round> = {}): Round => ({
  id: 'r11',
  planId: 'p1',
  ordinal: 11,
  from: '2026-11-01',
  to: '2026-11-30',
  opensAt: '2026-11-24T00:00:00+08:00',
  dueAt: '2026-11-30T23:59:59+08:00',
  closesAt: '2026-12-10T23:59:59+08:00',
  state: 'OPEN',
  counts: {
    expected: 4,
    untouched: 1,
    draft: 0,
    submitted: 0,
    signed: 3,
    accepted: 0,
    returned: 0,
    missing: 0,
    late: 0,
  },
  version: 2,
  ...detail,
})

export const row = (detail: Partial<Row> = {}): Row => ({
  id: 'rep1',
  taskId: 't1',
  taskNumber: '3.(1)',
  taskTitle: '高质量充分就业',
  sectionTitle: '省级实事',
  agency: rsj,
  status: 'SIGNED',
  inReview: true,
  untouched: false,
  revision: 1,
  late: false,
  missing: false,
  daysLate: 0,
  submittedAt: '2026-11-28T15:02:00+08:00',
  lightNow: 'GREEN',
  lightIfAccepted: 'GREEN',
  unusual: [],
  mayAccept: true,
  version: 5,
  ...detail,
})

const { counts: _, version: __, ...ref } = round()

export const report = (detail: Partial<Report> = {}): Report => ({
  id: 'rep1',
  round: ref,
  task: {
    id: 't1',
    number: '3.(1)',
    title: '高质量充分就业',
    clause: '城镇新增就业5000人。',
    sectionTitle: '省级实事',
  },
  agency: rsj,
  status: 'SIGNED',
  revision: 1,
  hidden: false,
  noChange: false,
  progressText: '新增就业六百人。',
  late: false,
  submittedAt: '2026-11-28T15:02:00+08:00',
  figures: [
    {
      measureId: 'm1',
      name: '城镇新增就业',
      unit: '人',
      aggregation: 'CUMULATIVE',
      ratio: false,
      value: 6870,
      touched: true,
      previous: { value: 6420, roundOrdinal: 10 },
      jumpConfirmed: false,
      editable: false,
      indicators: [
        {
          id: 'i1',
          name: '城镇新增就业',
          taskId: 't1',
          taskNumber: '3.(1)',
          sectionTitle: '省级实事',
          comparator: '=',
          target: 7500,
          unit: '人',
          expected: 88,
          light: 'YELLOW',
          cutoffs: [
            { status: 'YELLOW', to: 5850 },
            { status: 'GREEN', from: 5850, to: 7500 },
            { status: 'DONE', from: 7500 },
          ],
        },
      ],
    },
  ],
  milestones: [],
  evidence: [],
  reviews: [
    { at: '2026-11-28T15:02:00+08:00', kind: 'SUBMISSION', actorName: '王芳', actorDuty: 'reporter' },
    { at: '2026-11-28T17:40:00+08:00', kind: 'SIGNATURE', actorName: '周海', actorDuty: 'signer' },
  ],
  previous: { noChange: false, progressText: '新增就业四百人。' },
  warnings: [],
  signerWaits: true,
  mayEdit: false,
  maySubmit: false,
  maySign: false,
  mayRecall: false,
  mayReturn: true,
  mayAccept: true,
  mayAmend: false,
  version: 5,
  ...detail,
})

export const problem = (type: string, detail: string, status = 409): Schemas['Problem'] => ({
  type: `/problems/${type}`,
  title: 'Conflict',
  status,
  detail,
  violations: [],
})

const me: Schemas['MeView'] = {
  username: 'county.office',
  name: '李敏',
  roles: ['office'],
  agencies: [],
  visibleJurisdictions: [],
  actsFor: [],
}

/** What the server knows in a test of these pages. */
export function given(rows: Row[], reports: Report[] = [], of = round(), roles = ['office']) {
  server.use(
    http.get('*/api/v1/me', () => HttpResponse.json({ ...me, roles })),
    http.get('*/api/v1/plans/p1/rounds', () => HttpResponse.json([of])),
    http.get('*/api/v1/reminders', () => HttpResponse.json({ items: [], page: 0, size: 200, total: 0 })),
    http.get('*/api/v1/rounds/:id', () => HttpResponse.json(of)),
    http.get('*/api/v1/rounds/:id/reports', () =>
      HttpResponse.json({ items: rows, page: 0, size: 200, total: rows.length }),
    ),
    http.get('*/api/v1/reports/:id', ({ params }) => {
      const found = reports.find((one) => one.id === params.id)
      return found
        ? HttpResponse.json(found)
        : HttpResponse.json(problem('report-not-found', '没有这份填报', 404), { status: 404 })
    }),
  )
}
