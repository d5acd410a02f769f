import { type ServerEvent, serverEvents } from './events'

function stream(...parts: string[]) {
  const encoder = new TextEncoder()
  return new ReadableStream<Uint8Array>({
    start(controller) {
      for (const part of parts) controller.enqueue(encoder.encode(part))
      controller.close()
    },
  })
}

async function all(body: ReadableStream<Uint8Array>) {
  const events: ServerEvent[] = []
  for await (const event of serverEvents(body, 500)) events.push(event)
  return events
}

test('events are read however they are cut up', async () => {
  expect(await all(stream('event: notice\nid: 7_a\nda', 'ta: {"a":1}\n', '\n: still here\n\ndata:x\r\n\r\n'))).toEqual([
    { name: 'notice', id: '7_a', data: '{"a":1}' },
    { name: 'message', id: '7_a', data: 'x' },
  ])
})

test('lines of data belong together', async () => {
  expect((await all(stream('data: a\ndata: b\n\n')))[0]?.data).toBe('a\nb')
})

test('a connection without a sign of life is given up', async () => {
  const silent = new ReadableStream<Uint8Array>({})
  await expect(serverEvents(silent, 20).next()).rejects.toThrow('silence')
})
