import { HttpResponse, http } from 'msw'
import { server } from '../../../testing/server'

type Open = { say: (text: string) => void; end: () => void; lastEventId: string | null }

/** A server that holds connections open; the test says what comes and when they end. */
export function openStreams() {
  const streams: Open[] = []
  server.use(
    http.get('*/api/v1/notifications/stream', ({ request }) => {
      const encoder = new TextEncoder()
      const body = new ReadableStream<Uint8Array>({
        start(controller) {
          streams.push({
            say: (text) => controller.enqueue(encoder.encode(text)),
            end: () => controller.close(),
            lastEventId: request.headers.get('Last-Event-ID'),
          })
        },
      })
      return new HttpResponse(body, { headers: { 'Content-Type': 'text/event-stream' } })
    }),
  )
  return streams
}

export const said = (name: string, id: string, data: unknown) =>
  `event: ${name}\nid: ${id}\ndata: ${JSON.stringify(data)}\n\n`
