import { registerSW } from 'virtual:pwa-register'
import { useSyncExternalStore } from 'react'

let update: (() => void) | null = null
const listeners = new Set<() => void>()

/** Keeps the shell on the device, so that it opens without a network. A new version waits until the reader takes it. */
export function keepOnDevice() {
  if (!import.meta.env.PROD) return
  const use = registerSW({
    onNeedRefresh() {
      update = () => void use(true)
      for (const listener of listeners) listener()
    },
  })
}

export function useNewVersion() {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    () => update,
  )
}
