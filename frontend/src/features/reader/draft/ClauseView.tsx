import { memo, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { aligned, cuts, marksIn } from '../edit/align'
import type { Focus } from '../edit/deeds'
import type { Mark } from '../source/ledger'
import marksStyles from '../source/marks.module.css'
import { sameSpan } from '../spans'
import type { Task } from '../types'
import styles from './TaskCard.module.css'

type Props = {
  task: Task
  marks: Mark[]
  source: string
  focus: Focus | null
  onMark: (mark: Mark) => void
  /** While a clause is being split: what to do with the place that was chosen. */
  onCut?: (cut: number, place: number | undefined) => void
}

/** The clause as printed, its figures marked like in the document; and the places where it may be cut in two. */
export const ClauseView = memo(function ClauseView({ task, marks, source, focus, onMark, onCut }: Props) {
  const { t } = useTranslation('reader')
  const places = useMemo(() => aligned(task.text, task.span, source), [task.text, task.span, source])
  const here = useMemo(
    () =>
      marksIn(
        places,
        marks.map((mark) => ({ span: mark.span, of: mark })),
      ),
    [places, marks],
  )
  const stops = onCut ? cuts(task.text) : []
  const edges = [...new Set([0, ...here.flatMap(({ from, to }) => [from, to]), ...stops, task.text.length])]
  edges.sort((a, b) => a - b)
  return (
    <p className={styles.clause}>
      {edges.slice(0, -1).map((from, index) => {
        const to = edges[index + 1] ?? task.text.length
        const mark = here.find((one) => one.from <= from && to <= one.to)?.of
        const text = task.text.slice(from, to)
        return (
          <span key={from}>
            {stops.includes(from) ? (
              <button type="button" className={styles.cut} onClick={() => onCut?.(from, places[from])}>
                <span aria-hidden="true">✂</span>
                <span className="visually-hidden">{t('task.cutHere', { text: task.text.slice(from, from + 8) })}</span>
              </button>
            ) : null}
            {mark ? (
              <button
                type="button"
                className={`${marksStyles.mark} ${styles.figure}`}
                data-kind={mark.kind}
                data-active={sameSpan(focus?.span, mark.span) || undefined}
                aria-label={t('markLabel', { number: text, word: t(`mark.${mark.kind}`) })}
                title={mark.other ? t(`numberKind.${mark.other}`) : t(`mark.${mark.kind}`)}
                onClick={() => onMark(mark)}
              >
                {text}
              </button>
            ) : (
              text
            )}
          </span>
        )
      })}
    </p>
  )
})
