import { screen } from '@testing-library/react'
import { draw } from '../testing/render'
import { Light } from './Light'
import { LIGHTS } from './light-status'

const sentence = { zh: '6月末应完成45%，实际31%', en: '45% expected by the end of June, 31% reported' }

test.each([...LIGHTS])('%s is said by a word and a shape, not by colour alone', async (status) => {
  const { container } = await draw(<Light status={status} />)
  expect(container).toHaveTextContent(/\S/)
  expect(container.querySelector(`svg[data-light=${status}]`)).toBeInTheDocument()
})

test('says its sentence on focus and takes it back with Escape', async () => {
  const { user } = await draw(<Light status="YELLOW" sentence={sentence} toGreen={{ zh: '再完成4%', en: '4% more' }} />)
  await user.tab()
  const button = screen.getByRole('button', { name: '慢序时' })
  expect(button).toHaveFocus()
  expect(screen.getByRole('tooltip')).toHaveTextContent('6月末应完成45%，实际31%')
  expect(screen.getByRole('tooltip')).toHaveTextContent('再完成4%')
  expect(button).toHaveAccessibleDescription(/45%/)
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('tooltip')).not.toBeInTheDocument()
})

test('a press keeps the sentence, a press elsewhere closes it', async () => {
  const { user } = await draw(<Light status="RED" sentence={sentence} />)
  await user.click(screen.getByRole('button'))
  await user.unhover(screen.getByRole('button'))
  expect(screen.getByRole('tooltip')).toBeInTheDocument()
  await user.click(document.body)
  expect(screen.queryByRole('tooltip')).not.toBeInTheDocument()
})

test('speaks the language of the reader', async () => {
  const { user } = await draw(<Light status="YELLOW" sentence={sentence} />, { language: 'en' })
  await user.click(screen.getByRole('button', { name: 'Behind' }))
  expect(screen.getByRole('tooltip')).toHaveTextContent('45% expected')
})

test('with the shape alone the word is still there for a screen reader', async () => {
  await draw(<Light status="GREY" show="shape" sentence={sentence} />)
  expect(screen.getByRole('button', { name: '未报' })).toBeInTheDocument()
})
