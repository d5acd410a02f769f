import { end, meets, start } from '../spans'
import type { Draft, Span } from '../types'
import type { Mark } from './ledger'

/** A run of the document's text that is drawn alike. */
export type Piece = { from: number; to: number; mark?: Mark; task?: number; ignored?: true; doubt?: true }

export type Layers = { marks: Mark[]; draft: Draft; doubts: Span[] }

/** The text from one place to another, cut wherever something begins or ends. */
export function piecesOf(from: number, to: number, { marks, draft, doubts }: Layers): Piece[] {
  const here: Span = [from, to]
  const near = marks.filter((mark) => meets(mark.span, here))
  const tasks = draft.tasks.flatMap(({ span }, task) => (span && meets(span, here) ? [{ span, task }] : []))
  const aside = draft.ignored.filter(({ span }) => meets(span, here))
  const open = doubts.filter((span) => meets(span, here))
  const spans = [...near, ...tasks, ...aside].map(({ span }) => span).concat(open)
  const edges = spans.flatMap((span) => [start(span), end(span)]).filter((at) => at > from && at < to)
  const cuts = [...new Set([from, ...edges, to])].sort((a, b) => a - b)
  return cuts.slice(0, -1).map((cut, index) => {
    const stretch: Span = [cut, cuts[index + 1] ?? to]
    const piece: Piece = { from: cut, to: end(stretch) }
    const mark = near.find(({ span }) => meets(span, stretch))
    const task = tasks.find(({ span }) => meets(span, stretch))?.task
    if (mark) piece.mark = mark
    if (task !== undefined) piece.task = task
    if (aside.some(({ span }) => meets(span, stretch))) piece.ignored = true
    if (open.some((span) => meets(span, stretch))) piece.doubt = true
    return piece
  })
}

/** Whether a paragraph is to be drawn again. */
export const samePieces = (one: Piece[], other: Piece[]) =>
  one.length === other.length &&
  one.every((piece, index) => {
    const next = other[index]
    return (
      next !== undefined &&
      piece.from === next.from &&
      piece.to === next.to &&
      piece.task === next.task &&
      piece.ignored === next.ignored &&
      piece.doubt === next.doubt &&
      piece.mark?.kind === next.mark?.kind &&
      piece.mark?.other === next.mark?.other &&
      piece.mark?.indicator === next.mark?.indicator
    )
  })
