import { type RefObject, useLayoutEffect, useState } from 'react'

/** The width that a drawing has, so that its text keeps its size. */
export function useWidth(ref: RefObject<HTMLElement | null>, before = 640) {
  const [width, setWidth] = useState(before)
  useLayoutEffect(() => {
    const node = ref.current
    if (!node || typeof ResizeObserver === 'undefined') return
    const measure = () => node.clientWidth > 0 && setWidth(node.clientWidth)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(node)
    return () => observer.disconnect()
  }, [ref])
  return width
}
