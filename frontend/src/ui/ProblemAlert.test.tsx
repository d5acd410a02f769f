import { screen } from '@testing-library/react'
import { OfflineError, ProblemError } from '../api/client'
import { draw } from '../testing/render'
import { ProblemAlert } from './ProblemAlert'

test('says what the server said, violations included', async () => {
  const problem = {
    type: '/problems/figure-missing',
    title: 'Bad Request',
    status: 400,
    detail: '还有数据没有填',
    violations: [{ field: 'figures[0].value', message: '城镇新增就业未填' }],
  }
  await draw(<ProblemAlert error={new ProblemError(problem)} />)
  expect(screen.getByRole('alert')).toHaveTextContent('还有数据没有填')
  expect(screen.getByRole('listitem')).toHaveTextContent('城镇新增就业未填')
})

test('offline is its own sentence, with a way to try again', async () => {
  const retry = vi.fn()
  const { user } = await draw(<ProblemAlert error={new OfflineError('x')} onRetry={retry} />)
  expect(screen.getByRole('alert')).toHaveTextContent('没有网络')
  await user.click(screen.getByRole('button', { name: '重试' }))
  expect(retry).toHaveBeenCalledOnce()
})

test('nothing went wrong, nothing is drawn', async () => {
  await draw(<ProblemAlert error={null} />)
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
})
