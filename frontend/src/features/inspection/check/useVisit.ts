import { useLiveQuery } from 'dexie-react-hooks'
import { useEffect } from 'react'
import { useMe } from '../../../app/me'
import { removePhoto } from './queries'
import { type Photo, type Store, storeOf, type Visit } from './store'
import { keepSending, send } from './sync'
import type { Check } from './types'
import { begin, keepPhoto, see } from './visits'

export function useStore(): Store {
  return storeOf(useMe().username)
}

/** What was seen of a check, as this device keeps it; the device's store is the one truth. */
export function useVisit(view: Check) {
  const { username } = useMe()
  const store = storeOf(username)
  const checkId = view.check.id
  const kept = useLiveQuery(() => store.visits.get(checkId).then((visit) => visit ?? null), [store, checkId])
  const photos = useLiveQuery(() => store.photos.where({ checkId }).sortBy('addedAt'), [store, checkId], [])
  useEffect(() => keepSending(store), [store])
  useEffect(() => {
    if (view.may.make && view.check.state === 'VISITING') void begin(store, username, view)
  }, [store, username, view])
  return {
    /** Undefined while the device is asked, null while the visit has not begun. */
    visit: kept,
    photos,
    begin: async () => {
      await begin(store, username, view)
      await send(store, checkId)
    },
    see: (part: Partial<Visit> | ((visit: Visit) => Partial<Visit>)) => see(store, checkId, part),
    addPhoto: async (code: string, file: File) => {
      await keepPhoto(store, checkId, code, file)
      await send(store, checkId)
    },
    dropPhoto: async (photo: Photo) => {
      await store.photos.delete(photo.id)
      if (photo.evidenceId) await removePhoto(photo.evidenceId).catch(() => void 0) // it then lies with no point
    },
    handIn: async () => {
      await see(store, checkId, { handIn: true })
      await send(store, checkId)
    },
  }
}

export type Visiting = ReturnType<typeof useVisit>
