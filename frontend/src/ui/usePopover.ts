import { type CSSProperties, useEffect, useId, useRef, useState } from 'react'

type How = 'closed' | 'shown' | 'pinned'

/**
 * What a small explanation needs: it shows on hover and focus, stays on a tap or click, goes with Escape or a tap
 * elsewhere, and finds a place on the screen beside what it explains.
 */
export function usePopover(width = 288) {
  const id = useId()
  const anchor = useRef<HTMLButtonElement>(null)
  const panel = useRef<HTMLDivElement>(null)
  const leaving = useRef<number>(undefined)
  const [how, setHow] = useState<How>('closed')
  const [place, setPlace] = useState<CSSProperties>({})
  const open = how !== 'closed'

  useEffect(() => {
    if (!open) return
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && setHow('closed')
    const onPress = (event: PointerEvent) => {
      const inside = [anchor, panel].some((ref) => ref.current?.contains(event.target as Node))
      if (!inside) setHow('closed')
    }
    const onScroll = () => setHow('closed')
    document.addEventListener('keydown', onKey)
    document.addEventListener('pointerdown', onPress)
    window.addEventListener('scroll', onScroll, { capture: true, passive: true })
    return () => {
      document.removeEventListener('keydown', onKey)
      document.removeEventListener('pointerdown', onPress)
      window.removeEventListener('scroll', onScroll, { capture: true })
    }
  }, [open])

  useEffect(() => () => window.clearTimeout(leaving.current), [])

  const show = (next: How) => {
    window.clearTimeout(leaving.current)
    const box = anchor.current?.getBoundingClientRect()
    if (box) setPlace(beside(box, width))
    setHow((now) => (now === 'pinned' && next === 'shown' ? now : next))
  }
  const leave = () => {
    leaving.current = window.setTimeout(() => setHow((now) => (now === 'pinned' ? now : 'closed')), 120)
  }
  const hover = {
    onPointerEnter: (event: React.PointerEvent) => event.pointerType !== 'touch' && show('shown'),
    onPointerLeave: (event: React.PointerEvent) => event.pointerType !== 'touch' && leave(),
  }

  return {
    open,
    close: () => setHow('closed'),
    anchorProps: {
      ref: anchor,
      type: 'button' as const,
      'aria-expanded': open,
      'aria-describedby': open ? id : undefined,
      ...hover,
      onFocus: () => show('shown'),
      onBlur: (event: React.FocusEvent) => {
        if (!panel.current?.contains(event.relatedTarget as Node | null)) leave()
      },
      onClick: () => (how === 'pinned' ? setHow('closed') : show('pinned')),
    },
    panelProps: { ref: panel, id, role: 'tooltip' as const, style: { ...place, width }, ...hover },
  }
}

function beside(box: DOMRect, width: number): CSSProperties {
  const margin = 8
  const left = Math.max(margin, Math.min(box.left, window.innerWidth - width - margin))
  const above = box.bottom + 200 > window.innerHeight && box.top > 220
  return above ? { left, bottom: window.innerHeight - box.top + 6 } : { left, top: box.bottom + 6 }
}
