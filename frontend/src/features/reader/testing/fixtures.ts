import { HttpResponse, http } from 'msw'
import { agency as someAgency, someone, somePlan } from '../../../testing/plan-fixture'
import { server } from '../../../testing/server'
import type { Draft, Indicator, NumberPlace, OpenPoint, PlanDraft, PlanDraftChange, Span, Task } from '../types'

/** A small plan of a place that does not exist. */
export const TEXT = [
  '青禾县2031年惠民事项安排',
  '一、县级事项',
  '1.新增公办幼儿园学位600个，学前普惠率由82%提高到90%。（县教育局牵头）',
  '2.改造老旧小区12个；为65岁以上老人安装扶手1500户。（县住建局牵头，县民政局配合）',
  '二、市级事项',
  '3.新增公办幼儿园学位600个。',
].join('\n')

/** Where a piece of the text stands; `nth` counts from 0. */
export function at(piece: string, nth = 0, text = TEXT): Span {
  let from = -1
  for (let turn = 0; turn <= nth; turn++) from = text.indexOf(piece, from + 1)
  if (from < 0) throw new Error(`Not in the text: ${piece}`)
  return [from, from + piece.length]
}

export const within = (span: Span, piece: string): Span => {
  const from = TEXT.indexOf(piece, span[0])
  return [from, from + piece.length]
}

export const indicator = (
  name: string,
  target: number,
  unit: string,
  span: Span,
  more: Partial<Indicator> = {},
): Indicator => ({
  name,
  comparator: '=',
  target,
  unit,
  lead: [],
  span,
  sure: true,
  sources: [{ field: 'target', value: String(target), span: within(span, String(target)) }],
  ...more,
})

const county = { title: '一、县级事项', level: 'COUNTY' as const, span: at('一、县级事项') }
const city = { title: '二、市级事项', level: 'CITY' as const, span: at('二、市级事项') }
const blank = { cooperating: [], otherNumbers: [], sources: [], indicators: [] }
const rate = at('学前普惠率由82%提高到90%')

export const tasks = (): Task[] => [
  {
    ...blank,
    section: county,
    category: '幼有所育',
    number: '1',
    text: '新增公办幼儿园学位600个，学前普惠率由82%提高到90%。',
    span: at('新增公办幼儿园学位600个，学前普惠率由82%提高到90%。（县教育局牵头）'),
    lead: ['县教育局'],
    indicators: [
      indicator('新增公办幼儿园学位', 600, '个', at('新增公办幼儿园学位600个')),
      indicator('学前普惠率', 90, '%', rate, {
        baseline: 82,
        sources: [
          { field: 'baseline', value: '82', span: within(rate, '82') },
          { field: 'target', value: '90', span: within(rate, '90') },
        ],
      }),
    ],
  },
  {
    ...blank,
    section: county,
    number: '2',
    text: '改造老旧小区12个；为65岁以上老人安装扶手1500户。',
    span: at('改造老旧小区12个；为65岁以上老人安装扶手1500户。（县住建局牵头，县民政局配合）'),
    lead: ['县住建局'],
    cooperating: ['县民政局'],
    indicators: [
      indicator('改造老旧小区', 12, '个', at('改造老旧小区12个')),
      indicator('老人安装扶手', 1500, '户', at('为65岁以上老人安装扶手1500户')),
    ],
    otherNumbers: [{ span: at('65'), text: '65', kind: 'AGE' }],
  },
  {
    ...blank,
    section: city,
    number: '3',
    text: '新增公办幼儿园学位600个。',
    span: at('新增公办幼儿园学位600个。', 0),
    lead: [],
    indicators: [indicator('新增公办幼儿园学位', 600, '个', at('新增公办幼儿园学位600个', 1))],
  },
]

export const someDraft = (change: Partial<Draft> = {}): Draft => ({
  plan: { title: '青禾县2031年惠民事项安排', year: 2031, sources: [] },
  mechanism: { convener: '县长', deputyConveners: [], office: '县民政局', supervision: [], members: [], sources: [] },
  tasks: tasks(),
  warnings: [],
  shares: [
    {
      name: '新增公办幼儿园学位',
      unit: '个',
      indicators: [
        { task: 0, indicator: 0 },
        { task: 2, indicator: 0 },
      ],
    },
  ],
  ignored: [],
  ...change,
})

const number = (text: string, nth = 0, kind: NumberPlace['kind'] = 'INDICATOR'): NumberPlace => ({
  span: at(text, nth),
  text,
  kind,
})

export const numbers = (): NumberPlace[] => [
  number('600'),
  number('82'),
  number('90'),
  number('12'),
  number('65', 0, 'OTHER'),
  number('1500'),
  number('600', 1),
]

export const openPoints = (): OpenPoint[] => [
  {
    key: 'lead-missing@1',
    code: 'lead-missing',
    blocking: true,
    span: tasks()[2]?.span,
    detail: '任务3没有牵头单位',
    task: 2,
    field: 'draft.tasks[2].lead',
  },
  {
    key: 'age@2',
    code: 'age',
    blocking: false,
    span: at('65'),
    detail: '“65”当作年龄，请核对',
    task: 1,
    field: 'draft.tasks[1].otherNumbers[0]',
  },
]

export const somePlanDraft = (change: Partial<PlanDraft> = {}): PlanDraft => ({
  id: 'd1',
  name: '安排.txt',
  status: 'OPEN',
  source: { kind: 'TEXT', text: TEXT, blocks: [] },
  draft: someDraft(),
  original: someDraft(),
  coverage: { numbers: 7, indicators: 6, other: 1, unsure: 0, missed: 0 },
  numbers: numbers(),
  agencies: [
    { name: '县教育局', uses: 1, kind: 'NEW', code: 'jyj', fullName: '青禾县教育局', how: 'NONE', candidates: [] },
    { name: '县住建局', uses: 1, kind: 'AGENCY', id: someAgency.id, how: 'LIKENESS', candidates: [someAgency] },
  ],
  settled: [],
  terms: { title: '青禾县2031年惠民事项安排', year: 2031, startsOn: '2031-01-01', endsOn: '2031-12-31' },
  open: openPoints(),
  comparable: [{ id: 'p0', title: '青禾县2030年惠民事项安排', year: 2030, status: 'IN_FORCE' }],
  createdAt: '2031-01-05T09:00:00+08:00',
  createdBy: '专班办公室',
  changedAt: '2031-01-05T09:30:00+08:00',
  changedBy: '专班办公室',
  version: 1,
  ...change,
})

const all = <T>(items: T[]) => HttpResponse.json({ items, page: 0, size: 200, total: items.length })

/** What the server knows in a test of the reader; returns what was sent to it. */
export function given(view: PlanDraft) {
  const sent: PlanDraftChange[] = []
  let now = view
  const registered = {
    ...someAgency,
    jurisdiction: somePlan.jurisdiction,
    aliases: [],
    position: 1,
    retired: false,
    contacts: [],
    signers: [],
    version: 1,
  }
  server.use(
    http.get('*/api/v1/me', () => HttpResponse.json(someone('office'))),
    http.get('*/api/v1/agencies', () => all([registered])),
    http.get('*/api/v1/agency-groups', () => all([])),
    http.get('*/api/v1/plan-drafts/d1', () => HttpResponse.json(now)),
    http.patch('*/api/v1/plan-drafts/d1', async ({ request }) => {
      const body = (await request.json()) as PlanDraftChange // what the page sends
      sent.push(body)
      const { agencies: _, ...rest } = body
      now = { ...now, ...rest, version: now.version + 1 }
      return HttpResponse.json(now)
    }),
  )
  return sent
}
