// A stretch of load: a few clients, each asking again as soon as it is answered, for some seconds.
import { Agent, request as http } from 'node:http'

const agent = new Agent({ keepAlive: true, maxSockets: 64 })

/** Asks as a browser does, for a compressed answer, and reads it to its end. */
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
          'accept-encoding': 'gzip',
          ...(sent && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(sent) }),
        },
      },
      (response) => {
        response.resume()
        response.on('error', failed)
        response.on('end', () => {
          if (response.statusCode >= 300) {
            failed(new Error(`${method} ${path} answered ${response.statusCode}`))
          } else {
            answered()
          }
        })
      },
    )
    request.on('error', failed)
    request.end(sent)
  })
}

/** Requests come in batches; what a page does before and after a batch is not measured. */
export async function stretch(set, page, clients, seconds) {
  const latencies = []
  let busy = 0
  while (busy < seconds * 1000) {
    const batch = await page.batch(set)
    const began = performance.now()
    const until = began + seconds * 1000 - busy
    const client = async () => {
      while (performance.now() < until) {
        const request = batch.next()
        if (!request) {
          return
        }
        const at = performance.now()
        await ask(set, request)
        latencies.push(performance.now() - at)
      }
    }
    await Promise.all(Array.from({ length: clients }, client))
    busy += performance.now() - began
    await batch.restore()
  }
  return { latencies, rate: latencies.length / (busy / 1000) }
}
