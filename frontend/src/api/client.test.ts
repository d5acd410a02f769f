import { HttpResponse, http } from 'msw'
import { server } from '../testing/server'
import { api, OfflineError, ok, ProblemError } from './client'

test('a refusal is thrown as the problem the server sent', async () => {
  server.use(
    http.get('*/api/v1/me', () =>
      HttpResponse.json({ type: '/problems/x', title: 'Conflict', status: 409, detail: '不行' }, { status: 409 }),
    ),
  )
  const refused = await ok(api.GET('/api/v1/me')).catch((e) => e)
  expect(refused).toBeInstanceOf(ProblemError)
  expect(refused.problem).toMatchObject({ type: '/problems/x', detail: '不行', violations: [] })
})

test("a proxy's error page is a problem too", async () => {
  server.use(http.get('*/api/v1/me', () => new HttpResponse('<h1>Bad gateway</h1>', { status: 502 })))
  const refused = await ok(api.GET('/api/v1/me')).catch((e) => e)
  expect(refused.problem).toMatchObject({ type: 'about:blank', status: 502 })
})

test('a server that cannot be reached is offline, not a refusal', async () => {
  server.use(http.get('*/api/v1/me', () => HttpResponse.error()))
  await expect(ok(api.GET('/api/v1/me'))).rejects.toBeInstanceOf(OfflineError)
})
