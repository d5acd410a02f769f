// Saving and submitting. The clients work through the reports of one county, then of another, so that they stand in each
// other's way as much in one county as in 2,844; afterwards everything is as it was.
import { contact, id, random } from './names.js'
import { connected } from './stack.js'

const MEASURED = [1, 24]
const FOR_THE_FLOOR = [25, 36]

const DRAFTS = `
  select r.id, r.version, t.position as task,
      coalesce(jsonb_agg(jsonb_build_object('measureId', f.measure_id, 'value', f.value)) filter (where f.id is not null), '[]') as figures
  from report r join task t on t.id = r.task_id left join figure f on f.report_id = r.id
  where r.round_id = $1 and t.position between $2 and $3
  group by r.id, r.version, t.position order by t.position`

const RESTORED = `
  update report r set status = 'DRAFT', submitted_at = null, submitted_by = null, version = b.version
  from unnest($1::uuid[], $2::int[]) b (id, version) where r.id = b.id`

export const save = deed('save', 'save a report', (report) => ({
  method: 'PUT',
  path: `/api/v1/reports/${report.id}`,
  body: {
    noChange: false,
    progressText: `本月完成前期工作，下月进场施工，累计投入${random(900)}万元。`,
    figures: report.figures.map(({ measureId, value }) => ({
      measureId,
      value: value % 2 === 0 ? value + 1 : value - 1,
      jumpConfirmed: true,
    })),
    milestones: [],
    version: report.version,
  },
}))

export const submit = deed('submit', 'submit a report', (report) => ({
  method: 'POST',
  path: `/api/v1/reports/${report.id}/submission`,
  body: { version: report.version },
}))

function deed(name, label, request) {
  return {
    name,
    label,
    reads: false,
    batch: (set) => batch(set, MEASURED, request),
    batchForTheFloor: (set) => batch(set, FOR_THE_FLOOR, request),
  }
}

function batch(set, [first, last], request) {
  const jurisdiction = random(set.size)
  return connected('postgres', set.database, async (client) => {
    const { rows } = await client.query(DRAFTS, [id('round', jurisdiction, 12), first, last])
    const requests = rows.map((report) => ({ ...request(report), token: contact(jurisdiction, report.task) }))
    return { next: () => requests.shift(), restore: () => restore(set, rows) }
  })
}

function restore(set, rows) {
  const ids = rows.map((report) => report.id)
  return connected('postgres', set.database, async (client) => {
    await client.query('begin')
    await client.query(RESTORED, [ids, rows.map((report) => report.version)])
    await client.query('delete from review where report_id = any($1)', [ids])
    await client.query('delete from audit where report_id = any($1)', [ids])
    await client.query('commit')
  })
}
