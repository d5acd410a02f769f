import { useLiveQuery } from 'dexie-react-hooks'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useMe } from '../../../app/me'
import { beginDraft, draftOf, keep, settle, wantHandIn } from './drafts'
import { leaveWords } from './last-words'
import { type Draft, type Store, storeOf } from './store'
import { send, sendSoon } from './sync'
import type { Report } from './types'
import type { Values } from './values'

export function useStore(): Store {
  return storeOf(useMe().username)
}

/**
 * The fields of a report. The device's store is the one truth, so that every tab and the next visit show the same; what
 * was typed an instant ago and is still on its way there lies over it.
 */
export function useReportDraft(view: Report, begun: Draft) {
  const store = useStore()
  const { username } = useMe()
  const [typing, setTyping] = useState<Values>({})
  const [unkept, setUnkept] = useState(false)
  const row = useLiveQuery(() => store.drafts.get(view.id), [store, view.id], begun)
  const blank = useMemo(() => draftOf(view), [view])
  const draft = row ?? blank

  useEffect(() => {
    void beginDraft(store, view).catch(() => setUnkept(true))
  }, [store, view])
  useEffect(() => {
    setTyping((now) => {
      const rest = Object.entries(now).filter(([field, text]) => draft.values[field] !== text)
      return rest.length === Object.keys(now).length ? now : Object.fromEntries(rest)
    })
  }, [draft.values])

  const latest = useRef(typing)
  useEffect(() => {
    latest.current = typing
  })
  useEffect(() => {
    const onLeave = () => leaveWords(username, view.id, latest.current)
    window.addEventListener('pagehide', onLeave)
    return () => window.removeEventListener('pagehide', onLeave)
  }, [username, view.id])

  const set = (typed: Values, aside?: Values | null) => {
    setTyping((now) => ({ ...now, ...typed }))
    keep(store, view, typed, aside).then(
      () => sendSoon(store, view.id),
      () => setUnkept(true),
    )
  }
  return {
    draft,
    values: { ...draft.values, ...typing },
    unkept,
    set,
    save: () => send(store, view.id),
    /** Hands it in, or as soon as there is a network; tells how it stands then. */
    handIn: async (wanted: boolean): Promise<Draft | undefined> => {
      await wantHandIn(store, view, wanted)
      await send(store, view.id)
      return store.drafts.get(view.id)
    },
    settle: async (chosen: Values) => {
      await settle(store, view.id, chosen)
      await send(store, view.id)
    },
    discard: () => store.drafts.delete(view.id),
  }
}

export type Editing = ReturnType<typeof useReportDraft>
