import styles from './Clause.module.css'

export type ClauseMark = { id: string; start: number; end: number }
type Props = {
  text: string
  marks?: ClauseMark[]
  active?: string | null
  onActive?: (id: string | null) => void
  /** The address of what a mark became, on the same page. */
  to?: (id: string) => string
}

/** The sentence as printed, the figures in it marked; a mark and what came from it light up together. */
export function Clause({ text, marks = [], active = null, onActive, to }: Props) {
  return (
    <blockquote className={styles.clause}>
      {pieces(text, marks).map((piece) =>
        piece.ids.length === 0 ? (
          <span key={piece.start}>{piece.text}</span>
        ) : (
          <a
            key={piece.start}
            className={styles.mark}
            href={to?.(piece.ids[0] ?? '')}
            data-active={(active !== null && piece.ids.includes(active)) || undefined}
            onPointerEnter={() => onActive?.(piece.ids[0] ?? null)}
            onPointerLeave={() => onActive?.(null)}
            onFocus={() => onActive?.(piece.ids[0] ?? null)}
            onBlur={() => onActive?.(null)}
          >
            {piece.text}
          </a>
        ),
      )}
    </blockquote>
  )
}

/** The text cut at every beginning and end of a mark; a piece knows all marks it lies in. */
export function pieces(text: string, marks: ClauseMark[]) {
  const inside = marks.filter((mark) => mark.start < mark.end && mark.start >= 0 && mark.end <= text.length)
  const cuts = [...new Set([0, text.length, ...inside.flatMap((mark) => [mark.start, mark.end])])].sort((a, b) => a - b)
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? text.length
    const ids = inside.filter((mark) => mark.start <= start && mark.end >= end).map((mark) => mark.id)
    return { start, text: text.slice(start, end), ids }
  })
}
