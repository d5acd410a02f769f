import { asProblem, authorized, ProblemError } from '../../api/client'
import { withQuery } from '../../app/paths'
import type { LedgerFilter } from './ledger-filter'

/** The server writes the table that is shown, whole; the browser keeps it as a file. */
export async function downloadLedger(planId: string, filter: LedgerFilter, name: string) {
  const response = await authorized(withQuery(`/api/v1/plans/${planId}/tasks.csv`, { ...filter, page: undefined }))
  if (!response.ok) throw new ProblemError(asProblem(await response.json().catch(() => null), response))
  const address = URL.createObjectURL(await response.blob())
  const link = Object.assign(document.createElement('a'), { href: address, download: `${name}.csv` })
  link.click()
  URL.revokeObjectURL(address)
}
