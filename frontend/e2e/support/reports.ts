import type { Schemas } from '../../src/api/client'
import type { Caller } from './api'

export type Report = Schemas['ReportView']

/** A report that waits to be written; one that was accepted is amended where nothing else is left. */
export async function somethingToReport(reporter: Caller): Promise<string> {
  const { toReport, returned } = await reporter.get<Schemas['InboxView']>('/inbox')
  const waits = [...toReport, ...returned].find((item) => item.state !== 'CLOSED')
  if (waits) return waits.reportId
  const { agencies, jurisdiction } = await reporter.get<Schemas['MeView']>('/me')
  const { items: plans } = await reporter.get<{ items: Schemas['PlanRow'][] }>('/plans?size=200')
  for (const plan of plans.filter((one) => one.status === 'IN_FORCE' && one.jurisdiction.code === jurisdiction?.code)) {
    const rounds = await reporter.get<Schemas['RoundView'][]>(`/plans/${plan.id}/rounds`)
    for (const round of rounds.filter(({ state }) => state === 'OPEN' || state === 'OVERDUE')) {
      const of = `/rounds/${round.id}/reports?agency=${agencies[0]?.id}&status=ACCEPTED&size=200`
      for (const { id } of (await reporter.get<{ items: Schemas['ReportRow'][] }>(of)).items) {
        if (!(await reporter.get<Report>(`/reports/${id}`)).mayAmend) continue
        return (await reporter.send<Report>('POST', `/reports/${id}/amendments`, { reason: '补报漏统数据' })).id
      }
    }
  }
  throw new Error('Nothing is left to report')
}

/** Written, with figures a little above the last ones, and handed in. */
export async function handIn(reporter: Caller, progressText: string): Promise<Report> {
  const id = await somethingToReport(reporter)
  const { figures, version } = await reporter.get<Report>(`/reports/${id}`)
  const saved = await reporter.send<Report>('PUT', `/reports/${id}`, {
    noChange: false,
    progressText,
    figures: figures.filter((figure) => figure.editable).map(entryOf),
    version,
  })
  return reporter.send('POST', `/reports/${id}/submission`, { version: saved.version })
}

/** Handed in by one and signed by another, so that it waits for its review. */
export async function readyForReview(reporter: Caller, signer: Caller, progressText: string): Promise<Report> {
  const { id, version } = await handIn(reporter, progressText)
  return signer.send('POST', `/reports/${id}/signature`, { version })
}

function entryOf(figure: Report['figures'][number]) {
  const { measureId, ratio, previous } = figure
  const last = previous?.value ?? 1
  if (ratio) return { measureId, numerator: previous?.numerator ?? 1, denominator: previous?.denominator ?? 1 }
  return { measureId, value: last >= 50 && figure.aggregation === 'CUMULATIVE' ? last + 1 : (figure.value ?? last) }
}
