import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useShortcuts } from './shortcuts'

const deeds = { '/': vi.fn(), 'g b': vi.fn(), j: vi.fn() }

function Keys() {
  useShortcuts(deeds)
  return <input aria-label="写" />
}

beforeEach(() => {
  vi.clearAllMocks()
  render(<Keys />)
})

test('one key and two keys in a row act', async () => {
  await userEvent.keyboard('/gbj')
  expect(deeds['/']).toHaveBeenCalledOnce()
  expect(deeds['g b']).toHaveBeenCalledOnce()
  expect(deeds.j).toHaveBeenCalledOnce()
})

test('nothing acts while somebody is typing', async () => {
  await userEvent.type(screen.getByRole('textbox', { name: '写' }), '/gbj')
  for (const deed of Object.values(deeds)) expect(deed).not.toHaveBeenCalled()
})

test('the browser keeps its own keys', async () => {
  await userEvent.keyboard('{Control>}j{/Control}')
  expect(deeds.j).not.toHaveBeenCalled()
})
