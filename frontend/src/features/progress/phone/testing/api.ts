import { HttpResponse, http } from 'msw'
import type { Schemas } from '../../../../api/client'
import { server } from '../../../../testing/server'
import type { Evidence, Report } from '../types'
import { problem } from './fixtures'

type Change = Schemas['ReportChange']

/** A server with one report: takes versions seriously, and remembers what it was sent. */
export function serve(first: Report) {
  const known = { report: first, saved: [] as Change[], submitted: 0, uploads: 0, down: false }
  const stale = () => HttpResponse.json(problem('stale-version', '这条记录已被他人改动'), { status: 409 })
  const gone = () => known.down && HttpResponse.error()
  server.use(
    http.get('*/api/v1/reports/:id', () => gone() || HttpResponse.json(known.report)),
    http.put('*/api/v1/reports/:id', async ({ request }) => {
      if (known.down) return HttpResponse.error()
      const body = (await request.json()) as Change
      if (body.version !== known.report.version) return stale()
      known.saved.push(body)
      const { figures = [], milestones: _, ...words } = body
      known.report = {
        ...known.report,
        ...words,
        figures: known.report.figures.map((figure) => {
          const entry = figures.find(({ measureId }) => measureId === figure.measureId)
          return entry ? { ...figure, ...entry, jumpConfirmed: entry.jumpConfirmed ?? false, touched: true } : figure
        }),
        savedAt: '2026-11-21T11:03:00+08:00',
        version: body.version + 1,
      }
      return HttpResponse.json(known.report)
    }),
    http.post('*/api/v1/reports/:id/submission', async ({ request }) => {
      if (known.down) return HttpResponse.error()
      const { version } = (await request.json()) as { version: number }
      if (version !== known.report.version) return stale()
      known.submitted++
      known.report = { ...known.report, status: 'SUBMITTED', mayEdit: false, maySubmit: false, mayRecall: true }
      return HttpResponse.json(known.report)
    }),
    http.get('*/api/v1/evidence/:id/thumbnail', () => new HttpResponse(null, { status: 404 })),
    http.post('*/api/v1/evidence', () => {
      if (known.down) return HttpResponse.error()
      known.uploads++
      const received = evidence({ id: `e${known.uploads}` })
      known.report = { ...known.report, evidence: [...known.report.evidence, received] }
      return HttpResponse.json(received, { status: 201 })
    }),
  )
  return known
}

export const evidence = (detail: Partial<Evidence> = {}): Evidence => ({
  id: 'e1',
  reportId: 'rep1',
  fileName: '现场.jpg',
  contentType: 'image/jpeg',
  size: 2_400_000,
  sha256: 'ab'.repeat(32),
  picture: true,
  receivedAt: '2026-11-21T11:03:00+08:00',
  receivedBy: '县人社局联络员',
  ...detail,
})
