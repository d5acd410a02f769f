import { replaceEqualDeep, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { isStale } from '../../../ui/draft'
import { changePlanDraft, planDraft } from '../queries'
import type { Draft, PlanDraft } from '../types'
import { begin, type History, push, redo, undo } from './history'
import { type Clash, changeOf, isSame, mergeWork, type Work, workOf } from './work'

export type SaveStatus = 'saved' | 'dirty' | 'saving' | 'failed' | 'clash'
type State = {
  view: PlanDraft
  base: Work
  history: History<Work>
  error: unknown
  theirs: PlanDraft | null
  busy: boolean
}

const PAUSE = 900

/**
 * The draft while it is worked on: every step can be taken back, and is sent on its own after a short pause. Where
 * somebody else was faster nothing is sent until a person has said whose state goes on.
 */
export function useWork(view: PlanDraft) {
  const client = useQueryClient()
  const [state, setState] = useState<State>(() => started(view))
  const latest = useRef(state)
  const timer = useRef<number>(undefined)
  const running = useRef<Promise<boolean> | null>(null)

  const put = useCallback((next: Partial<State>) => {
    latest.current = { ...latest.current, ...next }
    setState(latest.current)
  }, [])

  const save = useCallback((): Promise<boolean> => {
    window.clearTimeout(timer.current)
    if (running.current) return running.current.then(() => (isDirty(latest.current) ? save() : true))
    const { base, history, view, theirs } = latest.current
    if (theirs) return Promise.resolve(false)
    if (isSame(base, history.now)) return Promise.resolve(true)
    const sent = history.now
    put({ busy: true, error: null })
    running.current = changePlanDraft(view.id, changeOf(base, sent, view.version))
      .then(
        (saved) => {
          client.setQueryData(planDraft(saved.id).queryKey, saved)
          // What is the same stays the same object, so that nothing is drawn again for it.
          put({ view: replaceEqualDeep(latest.current.view, saved), base: sent, busy: false })
          return true
        },
        async (error: unknown) => {
          const theirs = isStale(error) ? await client.fetchQuery({ ...planDraft(view.id), staleTime: 0 }) : null
          put({ busy: false, error: theirs ? null : error, theirs })
          return false
        },
      )
      .catch((error: unknown) => {
        put({ busy: false, error })
        return false
      })
      .finally(() => {
        running.current = null
      })
    return running.current
  }, [client, put])

  const later = useCallback(() => {
    window.clearTimeout(timer.current)
    timer.current = window.setTimeout(() => void save(), PAUSE)
  }, [save])

  const step = useCallback(
    (next: (history: History<Work>) => History<Work>) => {
      const history = next(latest.current.history)
      if (history === latest.current.history) return
      put({ history })
      later()
    },
    [put, later],
  )
  const change = useCallback(
    (edit: (work: Work) => Work, tag?: string) => step((history) => push(history, edit(history.now), tag)),
    [step],
  )
  const changeDraft = useCallback(
    (edit: (draft: Draft) => Draft, tag?: string) =>
      change((work) => {
        const draft = edit(work.draft)
        return draft === work.draft ? work : { ...work, draft }
      }, tag),
    [change],
  )

  // What another person saved flows in while nothing here waits to be sent.
  const idle = !isDirty(state) && !state.busy && !state.theirs
  if (idle && view.version > state.view.version) {
    const fresh = started(view)
    const next = { ...fresh, history: push(state.history, fresh.base) }
    latest.current = next
    setState(next)
  }

  // Leaving the page sends what still waits.
  useEffect(
    () => () => {
      if (isDirty(latest.current)) void save()
    },
    [save],
  )

  const theirWork = useMemo(() => (state.theirs ? workOf(state.theirs) : null), [state.theirs])
  const take = (work: Work) => {
    if (!state.theirs || !theirWork) return
    put({ view: state.theirs, base: theirWork, history: push(latest.current.history, work), theirs: null, error: null })
    later()
  }
  const mergedNow = theirWork ? mergeWork(state.base, state.history.now, theirWork) : null

  return {
    view: state.view,
    work: state.history.now,
    saved: state.base,
    error: state.error,
    status: statusOf(state),
    /** The newest version, asked at this very moment. */
    version: useCallback(() => latest.current.view.version, []),
    /** The work as it is at this very moment, before anything is drawn again. */
    now: useCallback(() => latest.current.history.now, []),
    isDirty: useCallback(() => isDirty(latest.current), []),
    save,
    change,
    changeDraft,
    undo: useCallback(() => step(undo), [step]),
    redo: useCallback(() => step(redo), [step]),
    canUndo: state.history.past.length > 0,
    canRedo: state.history.future.length > 0,
    /** Somebody else was faster: what they saved, and what both touched. */
    theirs: state.theirs,
    clash: (mergedNow?.clash ?? null) as Clash | null,
    takeTheirs: () => theirWork && take(theirWork),
    keepMine: () => mergedNow && take(mergedNow.merged),
  }
}

export type Working = ReturnType<typeof useWork>

const started = (view: PlanDraft): State => {
  const base = workOf(view)
  return { view, base, history: begin(base), error: null, theirs: null, busy: false }
}

const isDirty = ({ base, history }: State) => !isSame(base, history.now)

function statusOf(state: State): SaveStatus {
  if (state.theirs) return 'clash'
  if (state.busy) return 'saving'
  if (state.error) return 'failed'
  return isDirty(state) ? 'dirty' : 'saved'
}
