import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import styles from './Menu.module.css'

type Props = {
  label: string
  face: ReactNode
  align?: 'start' | 'end'
  className?: string
  children: (close: () => void) => ReactNode
}

/** A button that opens a small panel of links and choices; Escape and a press elsewhere close it. */
export function Menu({ label, face, align = 'start', className, children }: Props) {
  const [open, setOpen] = useState(false)
  const root = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const id = useId()

  useEffect(() => {
    if (!open) return
    const onElsewhere = (event: Event) => {
      if (!root.current?.contains(event.target as Node)) setOpen(false)
    }
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      setOpen(false)
      button.current?.focus()
    }
    document.addEventListener('pointerdown', onElsewhere)
    document.addEventListener('focusin', onElsewhere)
    document.addEventListener('keydown', onKey)
    return () => {
      document.removeEventListener('pointerdown', onElsewhere)
      document.removeEventListener('focusin', onElsewhere)
      document.removeEventListener('keydown', onKey)
    }
  }, [open])

  const close = () => setOpen(false)
  return (
    <div className={styles.menu} ref={root}>
      <button
        ref={button}
        type="button"
        className={`${styles.face} ${className ?? ''}`}
        aria-label={label}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {face}
      </button>
      {open ? (
        <div id={id} className={`${styles.panel} ${align === 'end' ? styles.end : ''}`}>
          {children(close)}
        </div>
      ) : null}
    </div>
  )
}
