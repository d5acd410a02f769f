import { screen } from '@testing-library/react'
import i18next from 'i18next'
import { HttpResponse, http } from 'msw'
import { draw } from '../testing/render'
import { server } from '../testing/server'
import { Light } from '../ui/Light'
import { lightWords } from './light-words'

const words = { RED: { zh: '严重滞后', en: 'Seriously late' } }
const rules = {
  version: 2,
  greenGap: 10,
  yellowGap: 30,
  milestoneDays: 15,
  lastMissYellow: true,
  words,
  reason: '统一口径',
}

test('without the rules they keep their usual words', async () => {
  server.use(http.get('*/api/v1/light-rules', () => HttpResponse.error()))
  await draw(<Light status="RED" />)
  await expect(lightWords()).rejects.toThrow()
  expect(screen.getByText('滞后')).toBeInTheDocument()
})

test('the lights are called what the rules in use call them, in either language', async () => {
  server.use(http.get('*/api/v1/light-rules', () => HttpResponse.json([rules])))
  await draw(<Light status="RED" />)
  await lightWords()
  expect(await screen.findByText('严重滞后')).toBeInTheDocument()
  await i18next.changeLanguage('en')
  expect(await screen.findByText('Seriously late')).toBeInTheDocument()
})
