import { draw } from '../testing/render'
import { Figure } from './Figure'

test('blank is a dash and zero is a zero', async () => {
  const { container } = await draw(
    <>
      <Figure value={null} unit="人" />
      <Figure value={0} unit="人" />
    </>,
  )
  expect(container).toHaveTextContent('—0人')
})

test('a difference carries its sign', async () => {
  const { container } = await draw(
    <>
      <Figure value={450} sign /> <Figure value={-2.5} sign />
    </>,
  )
  expect(container).toHaveTextContent('+450 −2.5')
})
