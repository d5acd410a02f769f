import { screen } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import type { Schemas } from '../../api/client'
import { draw } from '../../testing/render'
import { server } from '../../testing/server'
import { ChainCheck } from './ChainCheck'

const head = { entries: 1204, hash: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08' }

async function check(verdict: Schemas['ChainVerdict']) {
  server.use(http.post('*/api/v1/audit/verifications', () => HttpResponse.json(verdict)))
  const { user } = await draw(<ChainCheck />, { texts: ['audit'] })
  await user.click(screen.getByRole('button', { name: '核对记录链' }))
}

test('a whole chain shows how long it is and its head', async () => {
  await check({ whole: true, head, heads: 30, millis: 12 })
  expect(await screen.findByText(/1,204条记录首尾相连/)).toBeVisible()
  expect(screen.getByTitle(head.hash)).toHaveTextContent('9f86d081884c7d65')
})

test('the last line of a printed paper is compared too', async () => {
  const sent: unknown[] = []
  server.use(
    http.post('*/api/v1/audit/verifications', async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json({ whole: true, head, heads: 31, millis: 12 })
    }),
  )
  const { user } = await draw(<ChainCheck />, { texts: ['audit'] })
  const held = screen.getByRole('textbox', { name: /纸件上的链头/ })
  await user.type(held, '共12条')
  await user.click(screen.getByRole('button', { name: '核对记录链' }))
  expect(await screen.findByText(/没有读出条数/)).toBeVisible()
  await user.clear(held)
  await user.type(held, `操作记录存证：印制时共1204条，链头 ${head.hash}`)
  await user.click(screen.getByRole('button', { name: '核对记录链' }))
  expect(await screen.findByText(/与31/)).toBeVisible()
  expect(sent).toEqual([head])
})

test('a flaw is named where it is', async () => {
  const words = '第4条记录（编号9）与写入时不符：这一条被改动过'
  await check({ whole: false, head, heads: 0, millis: 12, flaw: { kind: 'ALTERED', place: 4, entryId: 9, words } })
  expect(await screen.findByText(words, { exact: false })).toBeVisible()
})
