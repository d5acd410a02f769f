import { HttpResponse, http } from 'msw'
import type { Schemas } from '../../../api/client'
import { nothingWaits } from '../../../testing/inbox-fixture'
import { agency, pageOf, someone, somePlan, someRow, someTask } from '../../../testing/plan-fixture'
import { server } from '../../../testing/server'
import type { AddresseeView, PaperPreview, PaperRow, PaperView } from '../types'

export const jyj = { id: 'a-jyj', code: 'jyj', name: '县教育局', shortName: '县教育局' }

export const someCounts = (change: Partial<PaperRow['counts']> = {}): PaperRow['counts'] => ({
  total: 9,
  toSignFor: 3,
  working: 2,
  answered: 0,
  returned: 0,
  closed: 4,
  settled: 0,
  late: 1,
  ...change,
})

export const somePaperRow = (change: Partial<PaperRow> = {}): PaperRow => ({
  id: 'pa1',
  kind: 'REQUEST',
  number: '专报〔2026〕3号',
  title: '报送稳就业资金使用情况',
  issuedAt: '2026-11-10T09:00:00+08:00',
  issuer: { duty: 'OFFICE', username: 'county.office', name: '李敏' },
  dueAt: '2020-11-20T23:59:59+08:00',
  state: 'OPEN',
  late: true,
  counts: someCounts(),
  tasks: [{ id: 't1', number: '3.(1)', title: '高质量充分就业' }],
  ...change,
})

const nothing = {
  signFor: false,
  answer: false,
  askExtension: false,
  judge: false,
  decideExtension: false,
  escalate: false,
}

type AddresseeChange = Omit<Partial<AddresseeView>, 'may'> & { may?: Partial<AddresseeView['may']> }

export const someAddressee = ({ may, ...change }: AddresseeChange = {}): AddresseeView => ({
  id: 'ad1',
  agency,
  role: 'LEAD',
  recipient: 'CONTACT',
  state: 'SIGNED_FOR',
  dueAt: '2099-11-20T23:59:59+08:00',
  whole: true,
  late: false,
  answers: [],
  files: [],
  extensions: [],
  reminders: 0,
  tasks: [],
  version: 4,
  ...change,
  may: { ...nothing, ...may },
})

export const someAnswer = (
  change: Partial<AddresseeView['answers'][number]> = {},
): AddresseeView['answers'][number] => ({
  ordinal: 1,
  text: '已办结，资金全部到位。',
  values: [{ fieldId: 'f1', number: 1200 }],
  evidence: [],
  at: '2026-11-12T10:00:00+08:00',
  by: 'county.reporter',
  byName: '张伟',
  ...change,
})

export const somePaper = (change: Partial<PaperView> = {}): PaperView => ({
  id: 'pa1',
  kind: 'REQUEST',
  number: '专报〔2026〕3号',
  title: '报送稳就业资金使用情况',
  body: '请于期限内报送。',
  issuedAt: '2026-11-10T09:00:00+08:00',
  issuer: { username: 'county.office', name: '李敏', duty: 'OFFICE' },
  sender: '湘阴县重点民生实事工作专班办公室',
  signBy: '2099-11-12T23:59:59+08:00',
  tasks: [{ id: 't1', number: '3.(1)', title: '高质量充分就业' }],
  indicators: [],
  reports: [],
  facts: [],
  findings: [],
  fields: [{ id: 'f1', label: '已拨资金', kind: 'NUMBER', unit: '万元', required: true }],
  addressees: [someAddressee()],
  copies: [],
  state: 'OPEN',
  escalations: [],
  may: { close: false, cancel: false },
  version: 2,
  ...change,
})

export const somePreview = (change: Partial<PaperPreview> = {}): PaperPreview => ({
  number: '专报〔2026〕4号',
  title: '关于报送就业资金的通知',
  body: '县人社局：请报送。',
  sender: '湘阴县重点民生实事工作专班办公室',
  dueAt: '2026-11-27T18:00:00+08:00',
  signBy: '2026-11-24T23:59:59+08:00',
  addressees: [
    {
      agency,
      role: 'LEAD',
      recipient: 'CONTACT',
      dueAt: '2026-11-27T23:59:59+08:00',
      people: [{ name: '张伟', duty: 'reporter' }],
      alreadyOpen: [],
    },
  ],
  copies: [],
  known: [],
  warnings: [],
  ...change,
})

const page = <T>(items: T[]) => HttpResponse.json(pageOf(items))

/** What every page of papers asks for beside its own. */
export function givenSurroundings(who: Schemas['MeView'] = someone('office')) {
  server.use(
    http.get('*/api/v1/me', () => HttpResponse.json(who)),
    http.get('*/api/v1/plans', () => page([somePlan])),
    http.get('*/api/v1/agencies', () => page([agency, jyj].map((one) => ({ ...one, aliases: [], retired: false })))),
    http.get('*/api/v1/agency-groups', () => page([{ id: 'g1', code: 'zz', name: '各镇', agencies: [agency, jyj] }])),
    http.get('*/api/v1/plans/:id/tasks', () => page([someRow()])),
    http.get('*/api/v1/tasks/:id', () =>
      HttpResponse.json(someTask({ cooperating: [{ kind: 'AGENCY', id: jyj.id, name: jyj.name }] })),
    ),
    http.get('*/api/v1/paper-proposals', () => HttpResponse.json([])),
    http.get('*/api/v1/reminders', () => page([])),
    http.get('*/api/v1/inbox', () => HttpResponse.json(nothingWaits)),
  )
}

export function givenPaper(paper: PaperView, who?: Schemas['MeView']) {
  const known = { paper, sent: [] as { path: string; body: unknown }[] }
  givenSurroundings(who)
  server.use(
    http.get('*/api/v1/papers/:id', () => HttpResponse.json(known.paper)),
    http.post('*/api/v1/papers/:id/*', async ({ request }) => {
      known.sent.push({
        path: new URL(request.url).pathname.replace('/api/v1/papers/', ''),
        body: await request.json(),
      })
      return HttpResponse.json(known.paper)
    }),
  )
  return known
}
