import { screen } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import type { Schemas } from '../../api/client'
import { draw } from '../../testing/render'
import { server } from '../../testing/server'
import { ChainCheck } from './ChainCheck'

const head = { entries: 1204, hash: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08' }

async function check(verdict: Schemas['Verdict']) {
  server.use(http.post('*/api/v1/audit/verifications', () => HttpResponse.json(verdict)))
  const { user } = await draw(<ChainCheck />, { texts: ['audit'] })
  await user.click(screen.getByRole('button', { name: '核对记录链' }))
}

test('a whole chain shows how long it is and its head', async () => {
  await check({ whole: true, head, heads: 30, millis: 12 })
  expect(await screen.findByText(/1,204条记录首尾相连/)).toBeVisible()
  expect(screen.getByTitle(head.hash)).toHaveTextContent('9f86d081884c7d65')
})

test('a flaw is named where it is', async () => {
  const words = '第4条记录（编号9）与写入时不符：这一条被改动过'
  await check({ whole: false, head, heads: 0, millis: 12, flaw: { kind: 'ALTERED', place: 4, entryId: 9, words } })
  expect(await screen.findByText(words, { exact: false })).toBeVisible()
})
