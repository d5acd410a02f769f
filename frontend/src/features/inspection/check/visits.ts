import { now } from '../../../ui/now'
import { readNumber } from '../../../ui/read-number'
import { hereMark, type Photo, randomId, type Store, type Visit } from './store'
import type { Check, CheckResult } from './types'

const moment = () => new Date(now()).toISOString()

/** The visit begins on this device, with a network or without. */
export async function begin(store: Store, username: string, view: Check): Promise<Visit> {
  return store.transaction('rw', store.visits, async () => {
    const kept = await store.visits.get(view.check.id)
    if (kept) return kept
    const visit: Visit = {
      checkId: view.check.id,
      key: randomId(),
      begunAt: view.check.visitedAt ?? moment(),
      told: view.check.state === 'VISITING',
      points: {},
      verified: '',
      verdict: null,
      note: '',
      found: [],
      keptAt: moment(),
      handIn: false,
      problem: null,
    }
    await store.visits.add(visit)
    localStorage.setItem(hereMark(username), 'yes')
    return visit
  })
}

/** Keeps what was just seen; whatever was to be handed in waits until it is asked for again. */
export function see(store: Store, checkId: string, part: Partial<Visit> | ((visit: Visit) => Partial<Visit>)) {
  return store.transaction('rw', store.visits, async () => {
    const visit = await store.visits.get(checkId)
    if (!visit) return
    const change = typeof part === 'function' ? part(visit) : part
    await store.visits.put({ ...visit, handIn: false, problem: null, key: randomId(), ...change, keptAt: moment() })
  })
}

export async function keepPhoto(store: Store, checkId: string, code: string, file: File) {
  await store.photos.add({
    id: randomId(),
    checkId,
    code,
    name: file.name || 'photo.jpg',
    type: file.type,
    bytes: await file.arrayBuffer(),
    addedAt: moment(),
    evidenceId: null,
    problem: null,
  })
}

/** What is handed in; the time of the visit only where the server does not know it. */
export function resultOf(visit: Visit, photos: Photo[], view: Check): CheckResult {
  return {
    visitedAt: visit.told ? undefined : visit.begunAt,
    verdict: visit.verdict ?? 'UNDETERMINED',
    verifiedValue: readNumber(visit.verified) ?? undefined,
    note: visit.note.trim() || undefined,
    points: view.points.flatMap(({ code }) => {
      const seen = visit.points[code]
      if (!seen?.answer) return []
      const files = photos.filter((photo) => photo.code === code).flatMap(({ evidenceId }) => evidenceId ?? [])
      return [{ code, answer: seen.answer, note: seen.note.trim() || undefined, files }]
    }),
    findings: visit.found.map((found) => ({ ...found, text: found.text.trim(), wanted: found.wanted.trim() })),
  }
}
