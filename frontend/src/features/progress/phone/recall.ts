import { knowReport, listsChanged, recallReport } from './queries'

/** Takes a report back that was just handed in; undo instead of "are you sure". */
export async function recall(reportId: string) {
  const view = await recallReport(reportId)
  knowReport(view)
  await listsChanged()
  return view
}
