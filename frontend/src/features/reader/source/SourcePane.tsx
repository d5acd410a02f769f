import { memo, type Ref, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Focus, useDeeds } from '../edit/deeds'
import type { Draft, PlanSource, Span } from '../types'
import { gathered } from './blocks'
import type { Mark, MarkKind } from './ledger'
import { piecesOf } from './pieces'
import { SelectionBar } from './SelectionBar'
import { SourceBlockView } from './SourceBlockView'
import styles from './SourcePane.module.css'
import { selectedSpan } from './selection'

type Props = {
  source: PlanSource
  draft: Draft
  marks: Mark[]
  /** Stretches about which something is still open. */
  doubts: Span[]
  focus: Focus | null
  filter: MarkKind | null
  pane: Ref<HTMLDivElement>
}

/** The document as it was read. What became a task is dark, every figure says what it was taken for. */
export const SourcePane = memo(function SourcePane({ source, draft, marks, doubts, focus, filter, pane }: Props) {
  const { t } = useTranslation('reader')
  const deeds = useDeeds()
  const [selected, setSelected] = useState<Span | null>(null)
  const groups = useMemo(() => gathered(source), [source])
  const layers = useMemo(() => ({ marks, draft, doubts }), [marks, draft, doubts])
  const look = () => setSelected(selectedSpan(source.text))
  const block = (span: Span, key?: string) => (
    <SourceBlockView
      key={key ?? span[0]}
      text={source.text}
      span={span}
      pieces={piecesOf(span[0] ?? 0, span[1] ?? 0, layers)}
      focus={focus}
      onMark={deeds.focus}
    />
  )
  return (
    <section className={styles.side} aria-label={t('source.title')}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: selecting text offers what can be made of it; the draft's own buttons do the same */}
      <div
        ref={pane}
        className={styles.scroll}
        data-filter={filter ?? undefined}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard
        tabIndex={0}
        onMouseUp={look}
        onKeyUp={look}
        onTouchEnd={look}
      >
        <div className={styles.text}>
          {groups.map((group) =>
            group.kind === 'paragraph' ? (
              <p key={group.span[0]} data-block="" data-from={group.span[0]} data-to={group.span[1]}>
                {block(group.span)}
              </p>
            ) : (
              <div key={group.rows[0]?.span[0]} className={styles.table}>
                <table>
                  <tbody>
                    {group.rows.map((row) => (
                      <tr key={row.span[0]} data-block="" data-from={row.span[0]} data-to={row.span[1]}>
                        {row.cells.map((cell, index) => (
                          <td key={index}>{block(cell)}</td>
                        ))}
                      </tr>
                    ))}
                  </tbody>
                </table>
              </div>
            ),
          )}
        </div>
      </div>
      {selected ? (
        <SelectionBar span={selected} draft={draft} source={source.text} onDone={() => setSelected(null)} />
      ) : null}
    </section>
  )
})
