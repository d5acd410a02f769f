import type { ServerEvent } from './events'

type Work = (signal: AbortSignal, tell: (event: ServerEvent) => void) => Promise<void>

/**
 * Of all tabs of one person one listens and tells the others, because a browser holds only few connections to one
 * server. When that tab is closed, another takes its place.
 */
export function oneOfAll(name: string, work: Work, onEvent: (event: ServerEvent) => void): () => void {
  const stop = new AbortController()
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(name)
  if (channel) channel.onmessage = ({ data }: MessageEvent<ServerEvent>) => onEvent(data)
  const listen = () =>
    work(stop.signal, (event) => {
      onEvent(event)
      if (!stop.signal.aborted) channel?.postMessage(event)
    })
  if (channel && navigator.locks) {
    navigator.locks.request(name, { signal: stop.signal }, listen).catch(() => {})
  } else {
    void listen()
  }
  return () => {
    stop.abort()
    channel?.close()
  }
}
