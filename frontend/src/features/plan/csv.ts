import { withQuery } from '../../app/paths'
import { download } from '../../ui/download'
import type { LedgerFilter } from './ledger-filter'

/** The server writes the table that is shown, whole; the browser keeps it as a file. */
export const downloadLedger = (planId: string, filter: LedgerFilter, name: string) =>
  download(withQuery(`/api/v1/plans/${planId}/tasks.csv`, { ...filter, page: undefined }), `${name}.csv`)
