import { useEffect, useRef } from 'react'

type Deeds = Record<string, (() => void) | undefined>

/**
 * Keys without a modifier, one (`/`, `j`) or two in a row (`g b`), that act when nobody is typing. The nearest user of
 * a key wins, so a queue may say what `a` does while the layout keeps `g b`.
 */
export function useShortcuts(deeds: Deeds) {
  const latest = useRef(deeds)
  useEffect(() => {
    latest.current = deeds
  })
  useEffect(() => {
    let first: { key: string; at: number } | null = null
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isTyping(event.target)) return
      const pair = first && Date.now() - first.at < 1200 ? `${first.key} ${event.key}` : null
      const deed = (pair && latest.current[pair]) || latest.current[event.key]
      first = event.key === 'g' ? { key: 'g', at: Date.now() } : null
      if (!deed) return
      event.preventDefault()
      deed()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
}

function isTyping(target: EventTarget | null) {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
}
