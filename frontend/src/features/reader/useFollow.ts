import { type RefObject, useCallback, useEffect, useRef } from 'react'
import { end, start } from './spans'
import type { Draft } from './types'

type Pane = RefObject<HTMLElement | null>
type Anchor = { task: number; source: [number, number]; draft: [number, number] }

/** How far down in a pane the line lies along which both sides are kept together. */
const LINE = 0.3

/**
 * Two panes that follow each other: the one that a person moves leads, and the other shows the same task at the same
 * height. Each task is an anchor on both sides; between anchors one goes in proportion.
 */
export function useFollow(source: Pane, target: Pane, draft: Draft, enabled: boolean) {
  const leader = useRef<'source' | 'draft' | null>(null)
  const latest = useRef(draft)
  useEffect(() => {
    latest.current = draft
  })

  useEffect(() => {
    const [left, right] = [source.current, target.current]
    if (!left || !right || !enabled) return
    let frame = 0
    const leads = (side: 'source' | 'draft') => () => {
      leader.current = side
    }
    const follow = (side: 'source' | 'draft') => () => {
      if (leader.current !== side) return
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => {
        const anchors = measure(left, right, latest.current)
        if (side === 'source') right.scrollTop = along(anchors, 'source', left) - right.clientHeight * LINE
        else left.scrollTop = along(anchors, 'draft', right) - left.clientHeight * LINE
      })
    }
    const [ledBySource, ledByDraft] = [leads('source'), leads('draft')]
    const [onSource, onDraft] = [follow('source'), follow('draft')]
    for (const event of STARTS) {
      left.addEventListener(event, ledBySource, { passive: true })
      right.addEventListener(event, ledByDraft, { passive: true })
    }
    left.addEventListener('scroll', onSource, { passive: true })
    right.addEventListener('scroll', onDraft, { passive: true })
    return () => {
      cancelAnimationFrame(frame)
      for (const event of STARTS) {
        left.removeEventListener(event, ledBySource)
        right.removeEventListener(event, ledByDraft)
      }
      left.removeEventListener('scroll', onSource)
      right.removeEventListener('scroll', onDraft)
    }
  }, [source, target, enabled])

  /** Both are moved by the page itself: neither leads. */
  return useCallback(() => {
    leader.current = null
  }, [])
}

const STARTS = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const

/** The height of every task on both sides, from the top of what scrolls. */
function measure(left: HTMLElement, right: HTMLElement, draft: Draft): Anchor[] {
  const blocks = [...left.querySelectorAll<HTMLElement>('[data-block]')]
  return [...right.querySelectorAll<HTMLElement>('[data-task]')].flatMap((card) => {
    const task = Number(card.dataset.task)
    const span = draft.tasks[task]?.span
    if (!span) return []
    const top = heightOf(blocks, left, start(span))
    const bottom = heightOf(blocks, left, end(span))
    const box = topIn(right, card)
    return [{ task, source: [top, Math.max(top + 1, bottom)], draft: [box, box + card.offsetHeight] }]
  })
}

/** How far down a character of the document stands; within a paragraph it is reckoned by its share of the letters. */
export function heightOf(blocks: HTMLElement[], pane: HTMLElement, at: number): number {
  const block = blocks.findLast((one) => Number(one.dataset.from) <= at) ?? blocks[0]
  if (!block) return 0
  const [from, to] = [Number(block.dataset.from), Number(block.dataset.to)]
  const share = to > from ? Math.min(1, (at - from) / (to - from)) : 0
  return topIn(pane, block) + share * block.offsetHeight
}

const topIn = (pane: HTMLElement, node: HTMLElement) =>
  node.getBoundingClientRect().top - pane.getBoundingClientRect().top + pane.scrollTop

/** Where the other side's line lies, given where this side's does. */
function along(anchors: Anchor[], side: 'source' | 'draft', pane: HTMLElement): number {
  const other = side === 'source' ? 'draft' : 'source'
  const line = pane.scrollTop + pane.clientHeight * LINE
  if (pane.scrollTop <= 2) return 0
  const before = anchors.findLast((anchor) => anchor[side][0] <= line)
  if (!before) return line
  const [top, bottom] = before[side]
  const after = anchors[anchors.indexOf(before) + 1]
  if (line <= bottom || !after) {
    const share = Math.min(1, (line - top) / (bottom - top))
    return before[other][0] + share * (before[other][1] - before[other][0])
  }
  const gap = (line - bottom) / Math.max(1, after[side][0] - bottom)
  return before[other][1] + gap * (after[other][0] - before[other][1])
}
