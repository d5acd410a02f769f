import { authorized } from '../../api/client'
import { type ServerEvent, serverEvents } from './events'

const FIRST_PAUSE = 1_000
const LONGEST_PAUSE = 60_000
const SILENCE = 65_000

type Ways = { signal: AbortSignal; onEvent: (event: ServerEvent) => void; onLive: (live: boolean) => void }

/** Listens until it is told to stop; after a lost connection it goes on from the last event that came. */
export async function follow({ signal, onEvent, onLive }: Ways) {
  let last = ''
  let pause = FIRST_PAUSE
  while (!signal.aborted) {
    try {
      const headers: Record<string, string> = { Accept: 'text/event-stream' }
      if (last) headers['Last-Event-ID'] = last
      const response = await authorized('/api/v1/notifications/stream', { headers, signal })
      if (response.status === 403) return
      if (!response.ok || !response.body) throw new Error(`answered ${response.status}`)
      onLive(true)
      for await (const event of serverEvents(response.body, SILENCE)) {
        pause = FIRST_PAUSE
        last = event.id || last
        onEvent(event)
      }
    } catch {
      // Without a network, or the server is away for a moment: below it waits and asks again.
    }
    if (signal.aborted) return
    onLive(false)
    await rest(pause * (0.75 + Math.random() / 2), signal)
    pause = Math.min(pause * 2, LONGEST_PAUSE)
  }
}

/** Cut short when the network is back or nobody listens any more. */
function rest(time: number, signal: AbortSignal) {
  return new Promise<void>((resolve) => {
    const done = () => {
      window.clearTimeout(timer)
      window.removeEventListener('online', done)
      signal.removeEventListener('abort', done)
      resolve()
    }
    const timer = window.setTimeout(done, time)
    window.addEventListener('online', done)
    signal.addEventListener('abort', done)
  })
}
