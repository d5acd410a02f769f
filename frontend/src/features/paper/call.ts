import { authorized, ok } from '../../api/client'
import { withQuery } from '../../app/paths'

type More = { query?: Record<string, string | number | undefined>; body?: unknown; key?: string }

/** A call of an address that the contract does not hold yet. */
export function call<T>(method: string, path: string, { query = {}, body, key }: More = {}): Promise<T> {
  const headers = new Headers()
  if (body !== undefined) headers.set('Content-Type', 'application/json')
  if (key) headers.set('Idempotency-Key', key)
  const asked = authorized(`${window.location.origin}${withQuery(`/api/v1${path}`, query)}`, {
    method,
    headers,
    body: body === undefined ? undefined : JSON.stringify(body),
  })
  return ok<T>(
    asked.then(async (response) => {
      const said = await response.json().catch(() => undefined)
      return response.ok ? { data: said as T, response } : { error: said, response }
    }),
  )
}
