import { fireEvent, screen } from '@testing-library/react'
import { draw } from '../testing/render'
import { AsOf } from './AsOf'

const past = { day: '2026-06-30', recordedOn: '2026-06-29', limits: ['牵头和配合单位按现在的分工显示'] }

test('a past day says plainly that it is one, what was not kept, and leads back to today', async () => {
  const { user, router } = await draw(<AsOf past={past} />, { at: '/plans/p1/board?on=2026-06-30' })
  expect(screen.getByRole('status')).toHaveTextContent('这是2026-06-30当时的样子')
  expect(screen.getByRole('status')).toHaveTextContent('2026-06-29')
  expect(screen.getByText('牵头和配合单位按现在的分工显示')).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: '回到今天' }))
  expect(router.state.location.search).toBe('')
})

test('the day stands in the address', async () => {
  const { router } = await draw(<AsOf />, { at: '/plans/p1/board?section=s1' })
  fireEvent.change(screen.getByLabelText('看哪一天'), { target: { value: '2026-01-31' } })
  expect(router.state.location.search).toBe('?section=s1&on=2026-01-31')
  expect(screen.queryByRole('status')).toBeNull()
})
