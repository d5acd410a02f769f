import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import type { Deeds, Focus } from './edit/deeds'
import { start } from './spans'
import type { Draft } from './types'
import { heightOf } from './useFollow'

type Pane = RefObject<HTMLElement | null>
type Wish = { focus: Focus; source: boolean; draft: boolean; tries: number }

/** What is looked at, and bringing it into view on the other side once that side has drawn it. */
export function useFocus(
  source: Pane,
  target: Pane,
  now: () => Draft,
  onDraft: (focus: Focus) => void,
  free: () => void,
) {
  const [focus, setFocus] = useState<Focus | null>(null)
  const wish = useRef<Wish | null>(null)

  useEffect(() => {
    const wanted = wish.current
    if (!wanted) return
    if (wanted.source && source.current && showSource(source.current, wanted.focus, now())) wanted.source = false
    if (wanted.draft && target.current && showDraft(target.current, wanted.focus)) wanted.draft = false
    wanted.tries += 1
    if ((!wanted.source && !wanted.draft) || wanted.tries > 6) wish.current = null
  })

  const look = useCallback<Deeds['focus']>(
    (next, scroll) => {
      setFocus(next)
      if (!next || !scroll) return
      if (scroll === 'both') free()
      wish.current = { focus: next, source: scroll !== 'draft', draft: scroll !== 'source', tries: 0 }
      if (scroll !== 'source') onDraft(next)
    },
    [onDraft, free],
  )
  return [focus, look] as const
}

function showSource(pane: HTMLElement, { task, indicator, span }: Focus, draft: Draft): boolean {
  const one = task === undefined ? undefined : draft.tasks[task]
  const promise = indicator === undefined ? undefined : one?.indicators[indicator]
  const where = span ?? promise?.sources.find(({ field }) => field === 'target')?.span ?? promise?.span ?? one?.span
  if (!where || pane.offsetParent === null) return true
  const mark = pane.querySelector<HTMLElement>(`#at-${start(where)}`)
  const blocks = [...pane.querySelectorAll<HTMLElement>('[data-block]')]
  const top = mark
    ? mark.getBoundingClientRect().top - pane.getBoundingClientRect().top + pane.scrollTop
    : heightOf(blocks, pane, start(where))
  bring(pane, top, 24)
  return true
}

function showDraft(pane: HTMLElement, { task, indicator }: Focus): boolean {
  const card = pane.querySelector<HTMLElement>(`[data-task="${task}"]`)
  if (!card) return task === undefined
  const row =
    indicator === undefined ? null : card.querySelector<HTMLElement>(`[data-indicator="${task}.${indicator}"]`)
  const node = row && card.offsetHeight > pane.clientHeight * 0.6 ? row : card
  const top = node.getBoundingClientRect().top - pane.getBoundingClientRect().top + pane.scrollTop
  bring(pane, top, Math.min(node.offsetHeight, pane.clientHeight * 0.6))
  return true
}

/** Moves only when the place is not in comfortable view. */
function bring(pane: HTMLElement, top: number, height: number) {
  const [from, to] = [pane.scrollTop + 24, pane.scrollTop + pane.clientHeight - 24]
  if (top >= from && top + height <= to) return
  pane.scrollTo?.({ top: Math.max(0, top - pane.clientHeight * 0.28), behavior: 'smooth' })
}
