/** One event of a stream of server-sent events. */
export type ServerEvent = { name: string; id: string; data: string }

/**
 * Reads a stream of server-sent events as they come. A browser's own reader can not carry a token, so this is ours.
 * Ends when the stream does, and gives up when there was no sign of life for too long.
 */
export async function* serverEvents(body: ReadableStream<Uint8Array>, silence: number): AsyncGenerator<ServerEvent> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let rest = ''
  let event: ServerEvent = { name: 'message', id: '', data: '' }
  try {
    while (true) {
      const { done, value } = await within(reader.read(), silence)
      if (done) return
      const lines = (rest + decoder.decode(value, { stream: true })).split(/\r?\n/)
      rest = lines.pop() ?? ''
      for (const line of lines) {
        if (line !== '') event = take(event, line)
        else {
          if (event.data) yield event
          event = { name: 'message', id: event.id, data: '' }
        }
      }
    }
  } finally {
    void reader.cancel().catch(() => {})
  }
}

/** A line is a field and its value; what begins with a colon is only a sign of life. */
function take(event: ServerEvent, line: string): ServerEvent {
  const [, field, value = ''] = /^([^:]*):? ?(.*)$/.exec(line) ?? []
  if (field === 'event') return { ...event, name: value }
  if (field === 'id') return { ...event, id: value }
  if (field === 'data') return { ...event, data: event.data ? `${event.data}\n${value}` : value }
  return event
}

async function within<T>(promise: Promise<T>, limit: number): Promise<T> {
  let timer = 0
  const late = new Promise<never>((_, reject) => {
    timer = window.setTimeout(() => reject(new Error('silence')), limit)
  })
  try {
    return await Promise.race([promise, late])
  } finally {
    window.clearTimeout(timer)
  }
}
