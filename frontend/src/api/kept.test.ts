import { OfflineError, ProblemError } from './client'
import { forgetAnswers, kept, rememberFor } from './kept'

const offline = () => Promise.reject(new OfflineError('no network'))

beforeEach(() => rememberFor('county.reporter'))
afterEach(forgetAnswers)

test('without a network the last answer is given', async () => {
  await kept('inbox', async () => ['a'])
  await expect(kept('inbox', offline)).resolves.toEqual(['a'])
})

test('what was never asked is missing, and says so', async () => {
  await expect(kept('inbox', offline)).rejects.toBeInstanceOf(OfflineError)
})

test('a refusal is not covered up by an old answer', async () => {
  await kept('inbox', async () => ['a'])
  const refused = new ProblemError({ type: '/problems/not-found', title: '', status: 404, detail: '', violations: [] })
  await expect(kept('inbox', () => Promise.reject(refused))).rejects.toBe(refused)
})

test('another account on the same device sees none of it', async () => {
  await kept('inbox', async () => ['mine'])
  rememberFor('county.edu')
  await expect(kept('inbox', offline)).rejects.toBeInstanceOf(OfflineError)
})

test('on a slow network the remembered answer comes first', async () => {
  await kept('inbox', async () => ['old'])
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const shown = kept('inbox', () => new Promise<string[]>(() => {}))
  await vi.advanceTimersByTimeAsync(6000)
  vi.useRealTimers()
  await expect(shown).resolves.toEqual(['old'])
})
