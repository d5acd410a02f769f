import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Deeds, Focus } from '../edit/deeds'
import { sameSpan, start } from '../spans'
import type { Span } from '../types'
import type { Mark } from './ledger'
import styles from './marks.module.css'
import { type Piece, samePieces } from './pieces'

type Props = { text: string; span: Span; pieces: Piece[]; focus: Focus | null; onMark: Deeds['focus'] }

/** A paragraph or a cell; drawn again only when one of its figures is something else, or is looked at. */
export const SourceBlockView = memo(function SourceBlockView({ text, pieces, focus, onMark }: Props) {
  const { t } = useTranslation('reader')
  return pieces.map((piece) => {
    const said = text.slice(piece.from, piece.to)
    const here = focus?.task !== undefined && piece.task === focus.task
    const { mark } = piece
    if (!mark) {
      return (
        <span
          key={piece.from}
          data-at={piece.from}
          className={styles.text}
          data-task={piece.task}
          data-here={here || undefined}
          data-ignored={piece.ignored}
          data-doubt={piece.doubt}
        >
          {said}
        </span>
      )
    }
    const word = mark.other && mark.kind === 'other' ? t(`numberKind.${mark.other}`) : t(`mark.${mark.kind}`)
    const show = (side: 'draft' | undefined) =>
      onMark({ task: mark.task, indicator: mark.indicator, span: mark.span }, side)
    return (
      <a
        key={piece.from}
        id={`at-${start(mark.span)}`}
        href={`#at-${start(mark.span)}`}
        data-at={piece.from}
        className={styles.mark}
        data-kind={mark.kind}
        data-here={here || undefined}
        data-active={isActive(mark, focus) || undefined}
        aria-label={t('markLabel', { number: said, word })}
        title={word}
        draggable={false}
        onClick={(event) => {
          event.preventDefault()
          show('draft')
        }}
        onFocus={(event) => {
          if (event.currentTarget.matches(':focus-visible')) show('draft')
        }}
      >
        {said}
      </a>
    )
  })
}, same)

const isActive = (mark: Mark, focus: Focus | null) =>
  focus !== null &&
  (focus.span ? sameSpan(focus.span, mark.span) : true) &&
  focus.task === mark.task &&
  (focus.span !== undefined || (focus.indicator !== undefined && focus.indicator === mark.indicator))

function same(before: Props, after: Props) {
  if (before.text !== after.text || !samePieces(before.pieces, after.pieces)) return false
  if (before.focus === after.focus) return true
  const touched = (focus: Focus | null) =>
    focus !== null && after.pieces.some((piece) => piece.task === focus.task || sameSpan(piece.mark?.span, focus.span))
  return !touched(before.focus) && !touched(after.focus)
}
