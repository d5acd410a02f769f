import { useSyncExternalStore } from 'react'

let answered = true
const listeners = new Set<() => void>()
const tell = () => {
  for (const listener of listeners) listener()
}

/** Whether the server answered when it was last asked; a phone often believes in a network that leads nowhere. */
export function setReachable(yes: boolean) {
  if (answered === yes) return
  answered = yes
  tell()
}

export function useReachable(): boolean {
  return useSyncExternalStore(subscribe, () => answered && navigator.onLine)
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  window.addEventListener('online', listener)
  window.addEventListener('offline', listener)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('online', listener)
    window.removeEventListener('offline', listener)
  }
}
