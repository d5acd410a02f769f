import { useQuery } from '@tanstack/react-query'
import { report as reportOf, roundReports } from '../queries'
import type { Report } from '../types'

/** The revision that an amendment corrects: the other report of the same agency on the same task in its round. */
export function useCorrected(report: Report | undefined) {
  const isAmendment = (report?.revision ?? 1) > 1
  const { data: rows } = useQuery({ ...roundReports(report?.round.id ?? ''), enabled: isAmendment })
  const older = rows
    ?.filter((row) => row.taskId === report?.task.id && row.agency.id === report.agency.id)
    .filter((row) => row.revision < (report?.revision ?? 0))
    .sort((a, b) => b.revision - a.revision)[0]
  const { data } = useQuery({ ...reportOf(older?.id ?? ''), enabled: older !== undefined })
  return data
}
