import createClient, { type Middleware } from 'openapi-fetch'
import type { components, paths } from './schema'

export type Schemas = components['schemas']
export type Problem = Schemas['Problem']

/** The server said no. `problem` is what it said. */
export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail || problem.title)
    this.name = 'ProblemError'
  }
}

/** The server could not be asked at all. */
export class OfflineError extends Error {
  constructor(cause: unknown) {
    super('offline', { cause })
    this.name = 'OfflineError'
  }
}

/** Nobody who knows an answer could be asked: no network, or a gateway with nothing behind it. */
export const isUnreachable = (error: unknown) =>
  error instanceof OfflineError || (error instanceof ProblemError && [502, 503, 504].includes(error.problem.status))

type Session = { token(): Promise<string | null>; expired(): Promise<never> }
let session: Session | null = null

/** Who hands out tokens, and what to do when the server no longer accepts one. Called once, by `app/auth`. */
export function takeTokenFrom(source: Session) {
  session = source
}

/** The token for a request that can not be made with `fetch`; such a request ends the session itself on a 401. */
export async function bearer(): Promise<{ token: string | null; expired: () => Promise<never> }> {
  const expired = () => session?.expired() ?? Promise.reject(new OfflineError('not signed in'))
  return { token: (await session?.token()) ?? null, expired }
}

/** A request outside the typed client (a file, a download) that still carries the token. */
export async function authorized(url: string, init: RequestInit = {}): Promise<Response> {
  const token = await session?.token()
  const headers = new Headers(init.headers)
  if (token) headers.set('Authorization', `Bearer ${token}`)
  const response = await fetch(url, { ...init, headers }).catch((cause) => {
    throw new OfflineError(cause)
  })
  if (response.status === 401 && session) return session.expired()
  return response
}

const signIn: Middleware = {
  async onRequest({ request, schemaPath }) {
    if (schemaPath === '/api/v1/settings') return
    const token = await session?.token()
    if (token) request.headers.set('Authorization', `Bearer ${token}`)
    return request
  },
  async onResponse({ response }) {
    if (response.status === 401 && session) return session.expired()
  },
  onError({ error }) {
    return error instanceof OfflineError ? error : new OfflineError(error)
  },
}

export const api = createClient<paths>({
  baseUrl: globalThis.location?.origin ?? 'http://localhost',
  fetch: (request) => globalThis.fetch(request),
})
api.use(signIn)

type Called<T> = { data?: T; error?: unknown; response: Response }

/** Unwraps a call: the data, or a thrown ProblemError for the nearest error boundary or form. */
export async function ok<T>(call: Promise<Called<T>>): Promise<T> {
  const { data, error, response } = await call
  if (!response.ok) throw new ProblemError(asProblem(error, response))
  return data as T // 204 has no body and T is then undefined
}

/** A refusal's body, whatever came back in its place: a proxy's page is a problem too. */
export function asProblem(error: unknown, response: Response): Problem {
  if (typeof error === 'object' && error !== null && 'status' in error) {
    const known = error as Partial<Problem>
    return {
      type: known.type ?? 'about:blank',
      title: known.title ?? response.statusText,
      status: known.status ?? response.status,
      detail: known.detail ?? '',
      violations: known.violations ?? [],
    }
  }
  return { type: 'about:blank', title: response.statusText, status: response.status, detail: '', violations: [] }
}
