import { setActivity } from '../../../api/activity'
import { OfflineError, type Problem, ProblemError } from '../../../api/client'
import { inTurn } from '../../../api/in-turn'
import { setReachable } from '../../../api/reachable'
import { change, meet } from './drafts'
import { sendFiles } from './files'
import { knowReport, listsChanged, readReport, saveReport, submitReport } from './queries'
import { type Draft, isUnsent, type Store, unsentReports } from './store'
import { changeOf, unreadable } from './values'

const PAUSE = 1200
const AGAIN = 30_000
const soon = new Map<string, number>()

/** After a pause in typing. */
export function sendSoon(store: Store, reportId: string) {
  window.clearTimeout(soon.get(reportId))
  soon.set(
    reportId,
    window.setTimeout(() => void send(store, reportId), PAUSE),
  )
}

/** Brings what is kept of a report to the server: its fields, its files, and then hands it in if that was asked for. */
export function send(store: Store, reportId: string): Promise<void> {
  window.clearTimeout(soon.get(reportId))
  return inTurn(`shishi.send.${reportId}`, async () => {
    const busy = setActivity(reportId, 'sending')
    try {
      if (await saved(store, reportId)) {
        await sendFiles(store, reportId)
        await handedIn(store, reportId)
      }
      setReachable(true)
    } catch (error) {
      if (!(error instanceof OfflineError)) throw error
      setReachable(false)
    } finally {
      busy()
    }
  })
}

/** Whatever of this account still waits on this device. */
export async function sendAll(store: Store) {
  for (const reportId of await unsentReports(store)) await send(store, reportId)
}

/** Tries again when the network is back, when the page is looked at again, and every half minute. */
export function keepSending(store: Store): () => void {
  const all = () => void sendAll(store)
  const onShow = () => document.visibilityState === 'visible' && all()
  window.addEventListener('online', all)
  document.addEventListener('visibilitychange', onShow)
  const timer = window.setInterval(all, AGAIN)
  all()
  return () => {
    window.removeEventListener('online', all)
    document.removeEventListener('visibilitychange', onShow)
    window.clearInterval(timer)
  }
}

/** Whether the server has all that was typed. */
async function saved(store: Store, reportId: string): Promise<boolean> {
  const draft = await store.drafts.get(reportId)
  if (!draft || !isUnsent(draft)) return true
  if (!isWorthTrying(draft)) return false
  const body = changeOf(draft.values, draft.base, draft.handIn)
  if (draft.edits === draft.sent && body.figures?.length === 0) return true
  try {
    const view = await saveReport(reportId, body)
    knowReport(view)
    await change(store, reportId, (now) => ({
      ...now,
      base: view,
      sent: draft.edits,
      savedAt: view.savedAt ?? new Date().toISOString(),
      trouble: null,
    }))
    void listsChanged()
    return true
  } catch (error) {
    return afterRefusal(store, reportId, draft, error)
  }
}

async function handedIn(store: Store, reportId: string) {
  const draft = await store.drafts.get(reportId)
  if (!draft?.handIn || draft.edits !== draft.sent) return
  if ((await store.files.where({ reportId }).count()) > 0) return
  try {
    const view = await submitReport(reportId, draft.base.version)
    knowReport(view)
    await change(store, reportId, (now) => (now.edits === draft.edits ? null : { ...now, base: view, handIn: false }))
    void listsChanged()
  } catch (error) {
    if (await afterRefusal(store, reportId, draft, error)) await handedIn(store, reportId)
  }
}

/** Whether another try may help at once: somebody saved meanwhile, and it does not touch what was typed here. */
async function afterRefusal(store: Store, reportId: string, draft: Draft, error: unknown): Promise<boolean> {
  if (!(error instanceof ProblemError)) throw error
  const { problem } = error
  if (problem.status >= 500) throw new OfflineError(error)
  if (problem.type !== '/problems/stale-version') {
    await refused(store, reportId, draft, problem)
    return false
  }
  const theirs = await readReport(reportId)
  knowReport(theirs)
  const met = await change(store, reportId, (now) => meet(now, theirs))
  return met?.trouble ? false : saved(store, reportId)
}

async function refused(store: Store, reportId: string, draft: Draft, problem: Problem) {
  await change(store, reportId, (now) => ({
    ...now,
    handIn: false,
    trouble: { kind: 'refused', problem, edits: draft.edits, handingIn: draft.handIn },
  }))
  if (problem.status === 400) return
  knowReport(await readReport(reportId))
}

function isWorthTrying(draft: Draft): boolean {
  if (draft.trouble?.kind === 'clash') return false
  if (draft.trouble?.kind === 'refused' && draft.trouble.edits === draft.edits && !draft.handIn) return false
  return Object.keys(unreadable(draft.values)).length === 0
}
