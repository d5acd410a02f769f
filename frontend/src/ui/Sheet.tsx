import { type ReactNode, useEffect, useId, useRef } from 'react'
import styles from './Sheet.module.css'

type Props = { title: string; children: ReactNode; onClose: () => void; wide?: boolean }

/** A sheet over the page for one small matter; Escape puts it away. */
export function Sheet({ title, children, onClose, wide = false }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    const node = dialog.current
    if (!node?.open) node?.showModal?.()
    return () => node?.close?.()
  }, [])
  return (
    <dialog
      ref={dialog}
      className={styles.sheet}
      data-wide={wide || undefined}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <h2 id={id}>{title}</h2>
      {children}
    </dialog>
  )
}
