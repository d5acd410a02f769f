import { useSyncExternalStore } from 'react'

export type Toast = { id: number; text: string; undo?: () => void; trouble?: boolean }

let shown: Toast[] = []
let next = 1
const listeners = new Set<() => void>()

function put(list: Toast[]) {
  shown = list
  for (const listener of listeners) listener()
}

/** Says in passing that something is done, and how to take it back where that is possible. */
export function toast(text: string, more: { undo?: () => void; trouble?: boolean } = {}) {
  const one = { id: next++, text, ...more }
  put([...shown.slice(-2), one])
  window.setTimeout(() => dismiss(one.id), more.undo || more.trouble ? 9000 : 4500)
}

export const dismiss = (id: number) => put(shown.filter((one) => one.id !== id))

export function useToasts() {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    () => shown,
  )
}
