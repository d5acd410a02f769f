import { setActivity } from '../../../api/activity'
import { OfflineError, ProblemError } from '../../../api/client'
import { upload } from '../../../api/upload'
import { queryClient } from '../../../app/query-client'
import { removeEvidence, report } from './queries'
import { randomId, type Store, type WaitingFile } from './store'
import type { Evidence } from './types'

/** Keeps a photo or document on this device; the server gets it when it can be reached. */
export async function keepFile(store: Store, reportId: string, file: File, measureId: string | null) {
  await store.files.add({
    id: randomId(),
    reportId,
    measureId,
    name: file.name || 'photo.jpg',
    type: file.type,
    bytes: await file.arrayBuffer(),
    addedAt: new Date().toISOString(),
    problem: null,
  })
}

export const dropFile = (store: Store, id: string) => store.files.delete(id)

/** Sends what waits of one report, oldest first. A file that is refused stays, with the reason, until it is removed. */
export async function sendFiles(store: Store, reportId: string) {
  const waiting = await store.files.where({ reportId }).sortBy('addedAt')
  for (const file of waiting) {
    if (!file.problem) await sendFile(store, file)
  }
}

async function sendFile(store: Store, file: WaitingFile) {
  const progress = (share: number) => setActivity(file.id, share)
  const done = progress(0)
  try {
    const blob = new Blob([file.bytes], { type: file.type })
    const { reportId, measureId, name } = file
    const evidence = await upload({ file: blob, name, reportId, measureId, key: file.id }, progress)
    const stillWanted = await store.files.get(file.id)
    await store.files.delete(file.id)
    if (stillWanted) knowEvidence(reportId, evidence)
    else await removeEvidence(evidence.id)
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
    if (error.problem.status >= 500) throw new OfflineError(error)
    await store.files.update(file.id, { problem: error.problem })
  } finally {
    done()
  }
}

function knowEvidence(reportId: string, evidence: Evidence) {
  queryClient.setQueryData(report(reportId).queryKey, (view) =>
    view ? { ...view, evidence: [...view.evidence.filter(({ id }) => id !== evidence.id), evidence] } : view,
  )
  void queryClient.invalidateQueries({ queryKey: report(reportId).queryKey })
}
