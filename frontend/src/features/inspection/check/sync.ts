import { setActivity } from '../../../api/activity'
import { OfflineError, type Problem, ProblemError } from '../../../api/client'
import { inTurn } from '../../../api/in-turn'
import { setReachable } from '../../../api/reachable'
import { upload } from '../../../api/upload'
import { beginVisit, handIn, knowCheck, listsChanged, readCheck } from './queries'
import { type Photo, randomId, type Store, type Visit } from './store'
import { resultOf } from './visits'

const AGAIN = 30_000

/** Brings what was seen to the server: that the visit has begun, its photos, and then the result if that is wanted. */
export function send(store: Store, checkId: string): Promise<void> {
  return inTurn(`shishi.check.${checkId}`, async () => {
    const busy = setActivity(checkId, 'sending')
    try {
      await told(store, checkId)
      await sendPhotos(store, checkId)
      await handedIn(store, checkId)
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
  for (const { checkId } of await store.visits.toArray()) await send(store, checkId)
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

/** Once the result itself is to go, it says when the visit began. */
async function told(store: Store, checkId: string) {
  const visit = await store.visits.get(checkId)
  if (!visit || visit.told || visit.handIn || visit.problem) return
  await refusedOr(store, checkId, async () => {
    knowCheck(await beginVisit(checkId))
    await store.visits.update(checkId, { told: true })
    listsChanged()
  })
}

async function sendPhotos(store: Store, checkId: string) {
  const waiting = await store.photos.where({ checkId }).sortBy('addedAt')
  for (const photo of waiting) {
    if (!photo.evidenceId && !photo.problem) await sendPhoto(store, photo)
  }
}

/** A photo that is refused stays, with the reason, until it is removed. */
async function sendPhoto(store: Store, photo: Photo) {
  const progress = (share: number) => setActivity(photo.id, share)
  const done = progress(0)
  try {
    const file = new Blob([photo.bytes], { type: photo.type })
    const { id } = await upload({ file, name: photo.name, checkId: photo.checkId, key: photo.id }, progress)
    await store.photos.update(photo.id, { evidenceId: id })
  } catch (error) {
    await store.photos.update(photo.id, { problem: refusal(error) })
  } finally {
    done()
  }
}

async function handedIn(store: Store, checkId: string) {
  const visit = await store.visits.get(checkId)
  if (!visit?.handIn || visit.problem) return
  const photos = await store.photos.where({ checkId }).toArray()
  if (photos.some(({ evidenceId }) => !evidenceId)) return
  const view = await readCheck(checkId)
  if (view.check.state === 'DONE') return gone(store, checkId).then(() => knowCheck(view))
  await refusedOr(store, checkId, async () => {
    knowCheck(await answered(visit, photos, view))
    await gone(store, checkId)
    listsChanged()
  })
}

/** A device whose clock is wrong says nothing of the time. */
async function answered(visit: Visit, photos: Photo[], view: Awaited<ReturnType<typeof readCheck>>) {
  const body = resultOf(visit, photos, view)
  try {
    return await handIn(visit.checkId, body, visit.key)
  } catch (error) {
    const wrongClock =
      error instanceof ProblemError && error.problem.violations?.some(({ field }) => field === 'visitedAt')
    if (!wrongClock) throw error
    return handIn(visit.checkId, { ...body, visitedAt: undefined }, randomId())
  }
}

async function gone(store: Store, checkId: string) {
  await store.transaction('rw', store.visits, store.photos, async () => {
    await store.visits.delete(checkId)
    await store.photos.where({ checkId }).delete()
  })
}

/** What the server refuses stands on the page until something is changed. */
async function refusedOr(store: Store, checkId: string, work: () => Promise<void>) {
  try {
    await work()
  } catch (error) {
    await store.visits.update(checkId, { problem: refusal(error), handIn: false })
  }
}

function refusal(error: unknown): Problem {
  if (!(error instanceof ProblemError)) throw error
  if (error.problem.status >= 500) throw new OfflineError(error)
  return error.problem
}
