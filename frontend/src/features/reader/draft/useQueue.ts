import { useState } from 'react'
import type { OpenPoint } from '../types'

/**
 * The open points, gone through one by one. One that is decided by an edit stays in front of the person until they go
 * on, so that nothing disappears from under the hand.
 */
export function useQueue(points: OpenPoint[], key: string | undefined, go: (key: string | undefined) => void) {
  const [held, setHeld] = useState<{ point: OpenPoint; at: number } | null>(null)
  const found = points.find((point) => point.key === key)
  const gone = key !== undefined && !found && held?.point.key === key ? held : null
  const current = found ?? gone?.point ?? points[0]
  const at = current ? points.indexOf(current) : -1
  if (at >= 0 && current && (held?.point !== current || held.at !== at)) setHeld({ point: current, at })

  const show = (point: OpenPoint | undefined) => go(point?.key)
  return {
    current,
    /** It was decided in the meantime. */
    decided: gone !== null,
    show,
    step: (by: 1 | -1): OpenPoint | undefined => {
      const next = gone ? points[by > 0 ? gone.at : gone.at - 1] : points[at + by]
      if (next) show(next)
      return next
    },
    /** What comes when the current one leaves the list. */
    after: points[at + 1] ?? points[at - 1],
  }
}
