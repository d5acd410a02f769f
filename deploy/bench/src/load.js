// A stretch of load: a few clients, each asking again as soon as it is answered, for some seconds.
import { Agent, request as http } from 'node:http'

const agent = new Agent({ keepAlive: true, maxSockets: 64 })

export function ask(set, { method, path, token, body }) {
  const sent = body === undefined ? undefined : JSON.stringify(body)
  return new Promise((answered, failed) => {
    const request = http(
      {
        agent,
        host: '127.0.0.1',
        port: set.api.port,
        method,
        path: encodeURI(path),
        headers: {
          authorization: `Bearer ${token}`,
          ...(sent && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(sent) }),
        },
      },
      (response) => {
        const parts = []
        response.on('data', (part) => parts.push(part))
        response.on('end', () => {
          const text = Buffer.concat(parts).toString()
          if (response.statusCode >= 300) {
            failed(new Error(`${method} ${path} answered ${response.statusCode}: ${text.slice(0, 300)}`))
          } else {
            answered(text === '' ? null : JSON.parse(text))
          }
        })
      },
    )
    request.on('error', failed)
    request.end(sent)
  })
}

export async function stretch(set, page, clients, seconds) {
  const latencies = []
  const began = performance.now()
  const until = began + seconds * 1000
  await Promise.all(
    Array.from({ length: clients }, async (_, client) => {
      if (page.deeds) {
        for await (const took of page.deeds(set, client, clients, (request) => ask(set, request))) {
          latencies.push(took)
          if (performance.now() > until) {
            break
          }
        }
        return
      }
      while (performance.now() < until) {
        const at = performance.now()
        await ask(set, page.request(set))
        latencies.push(performance.now() - at)
      }
    }),
  )
  return { latencies, rate: latencies.length / ((performance.now() - began) / 1000) }
}
