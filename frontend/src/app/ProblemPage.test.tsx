import { screen } from '@testing-library/react'
import { OfflineError, ProblemError } from '../api/client'
import { draw } from '../testing/render'
import { kindOf, ProblemPage } from './ProblemPage'

const refused = (status: number, detail = '') =>
  new ProblemError({ type: '/problems/x', title: 'x', status, detail, violations: [] })

test('each way a page can fail has its own words', () => {
  expect(kindOf(refused(404))).toBe('notFound')
  expect(kindOf(refused(403))).toBe('forbidden')
  expect(kindOf(refused(500))).toBe('problem')
  expect(kindOf(new OfflineError('x'))).toBe('offline')
  expect(kindOf(new TypeError('Failed to fetch dynamically imported module'))).toBe('update')
  expect(kindOf(new Error('x'))).toBe('problem')
})

test('a failure offers another try and shows nothing of the inside', async () => {
  const retry = vi.fn()
  const { user } = await draw(<ProblemPage error={new Error('null pointer at line 3')} onRetry={retry} />)
  expect(screen.getByRole('alert')).not.toHaveTextContent('null pointer')
  await user.click(screen.getByRole('button', { name: '重试' }))
  expect(retry).toHaveBeenCalledOnce()
})

test("the server's own sentence is shown where it has one", async () => {
  await draw(<ProblemPage error={refused(404, '没有这项任务')} onRetry={() => {}} />)
  expect(screen.getByText('没有这项任务')).toBeInTheDocument()
})
