import type { Row } from './types'

/** Where a report stands, in the order in which it gets done. What waits for the office is one thing, signed or not. */
export const STANDINGS = ['ACCEPTED', 'SIGNED', 'SUBMITTED', 'RETURNED', 'DRAFT', 'UNTOUCHED'] as const
export type Standing = (typeof STANDINGS)[number]

/** What else a list is narrowed to: these cut across where a report stands. */
export const FLAGS = ['MISSING', 'LATE', 'UNUSUAL'] as const
export type Flag = (typeof FLAGS)[number]

export function standingOf(row: Row): Standing {
  if (row.inReview) return 'SIGNED'
  if (row.status === 'DRAFT') return row.untouched ? 'UNTOUCHED' : 'DRAFT'
  return row.status
}

export function isShown(row: Row, status: string | undefined): boolean {
  if (!status) return true
  if (status === 'MISSING') return row.missing
  if (status === 'LATE') return row.late
  if (status === 'UNUSUAL') return row.unusual.length > 0
  return standingOf(row) === status
}

export const countOf = (rows: Row[], status: Standing | Flag) => rows.filter((row) => isShown(row, status)).length

/** The agencies of a round in the order in which the plan names them, with their reports. */
export function byAgency(rows: Row[]) {
  const groups = new Map<string, { agency: Row['agency']; rows: Row[] }>()
  for (const row of rows) {
    const group = groups.get(row.agency.id)
    if (group) group.rows.push(row)
    else groups.set(row.agency.id, { agency: row.agency, rows: [row] })
  }
  return [...groups.values()]
}
