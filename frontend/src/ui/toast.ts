import { useSyncExternalStore } from 'react'

type More = { undo?: () => void; to?: string; trouble?: boolean }

export type Toast = More & { id: number; text: string }

let shown: Toast[] = []
let next = 1
const listeners = new Set<() => void>()

function put(list: Toast[]) {
  shown = list
  for (const listener of listeners) listener()
}

/** Says in passing that something is done, and how to take it back or where to look at it. */
export function toast(text: string, more: More = {}) {
  const one = { id: next++, text, ...more }
  put([...shown.slice(-2), one])
  window.setTimeout(() => dismiss(one.id), more.undo || more.to || more.trouble ? 9000 : 4500)
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
