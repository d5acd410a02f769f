import { waitFor } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { server } from '../../testing/server'
import { follow } from './follow'
import { openStreams, said } from './testing/stream'

test('after a lost connection it goes on from the last event', async () => {
  const streams = openStreams()
  const stop = new AbortController()
  const seen: string[] = []
  const live: boolean[] = []
  const done = follow({
    signal: stop.signal,
    onEvent: (event) => seen.push(event.data),
    onLive: (now) => live.push(now),
  })
  await waitFor(() => expect(streams).toHaveLength(1))
  streams[0]?.say(said('notice', '5_a', 1))
  await waitFor(() => expect(seen).toEqual(['1']))
  streams[0]?.end()
  await waitFor(() => expect(streams).toHaveLength(2), { timeout: 5_000 })
  expect(streams.map((one) => one.lastEventId)).toEqual([null, '5_a'])
  expect(live).toEqual([true, false, true])
  stop.abort()
  streams[1]?.end()
  await done
})

test('who is not told anything is not asked for again', async () => {
  server.use(http.get('*/api/v1/notifications/stream', () => new HttpResponse(null, { status: 403 })))
  await follow({ signal: new AbortController().signal, onEvent: () => {}, onLive: () => {} })
})

test('when the network is back it is asked at once', async () => {
  let asked = 0
  server.use(
    http.get('*/api/v1/notifications/stream', () => {
      asked++
      return HttpResponse.error()
    }),
  )
  const stop = new AbortController()
  const done = follow({ signal: stop.signal, onEvent: () => {}, onLive: () => {} })
  await waitFor(() => expect(asked).toBe(1))
  await new Promise((resolve) => setTimeout(resolve, 50))
  window.dispatchEvent(new Event('online'))
  await waitFor(() => expect(asked).toBe(2), { timeout: 600 })
  stop.abort()
  await done
})
