import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import { Prefixed } from '../../../ui/Field'
import styles from './TaskCard.module.css'

type Props = { by: string; label: string; onClose: () => void; children: ReactNode }

/** Fields that stand in place of what they change: the first has the focus, Escape closes them. */
export function EditorFrame({ by, label, onClose, children }: Props) {
  const frame = useRef<HTMLDivElement>(null)
  useEffect(() => {
    frame.current?.querySelector('input')?.focus({ preventScroll: true })
  }, [])
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
    event.stopPropagation()
    onClose()
  }
  return (
    <Prefixed by={by}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset lays out its fields differently in every browser */}
      <div ref={frame} className={styles.editor} role="group" aria-label={label} onKeyDown={onKey}>
        {children}
      </div>
    </Prefixed>
  )
}
