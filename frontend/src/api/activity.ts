import { useSyncExternalStore } from 'react'

type Activity = 'sending' | number
let now: ReadonlyMap<string, Activity> = new Map()
const listeners = new Set<() => void>()

function put(next: Map<string, Activity>) {
  now = next
  for (const listener of listeners) listener()
}

/** What is going over the network right now: a report being saved, or how much of a file has gone. */
export function setActivity(key: string, activity: Activity): () => void {
  put(new Map(now).set(key, activity))
  return () => {
    const rest = new Map(now)
    rest.delete(key)
    put(rest)
  }
}

export function useActivity(): ReadonlyMap<string, Activity> {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    () => now,
  )
}
