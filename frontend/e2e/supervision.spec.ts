import type { Schemas } from '../src/api/client'
import { countyPlan } from './support/api'
import { expect, expectAccessibleEverywhere, PHONE, test } from './support/test'

test('ten figures are drawn, and what is needed to repeat it is given out', async ({ as, api }) => {
  test.setTimeout(150_000)
  const plan = await countyPlan(await api('county.supervisor'))
  const supervisor = await as('county.supervisor')
  await supervisor.goto(`/plans/${plan.id}/draws/new`)
  await supervisor.getByRole('combobox', { name: '抽什么' }).selectOption('数据')
  await supervisor.getByLabel('抽几项').fill('10')
  await expect(supervisor.getByText(/范围内[\d,]+项，将抽10项/)).toBeVisible()
  await expectAccessibleEverywhere(supervisor)
  await supervisor.getByRole('button', { name: '冻结范围' }).click()
  await expect(supervisor.getByText('还没有结果')).toBeVisible()
  await supervisor.getByRole('button', { name: '记下种子并抽取' }).click()
  await expect(supervisor.getByText('抽中10项')).toBeVisible()
  await expectAccessibleEverywhere(supervisor)
  const [download] = await Promise.all([
    supervisor.waitForEvent('download'),
    supervisor.getByRole('button', { name: '导出' }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/\.txt$/)

  await test.step('an agency neither sees draws nor finds this one', async () => {
    const contact = await as('county.reporter', PHONE)
    await contact.goto(new URL(supervisor.url()).pathname)
    await expect(contact.getByRole('heading', { level: 1 })).not.toHaveText(/抽查〔/)
  })
})

test('what cannot be struck off is refused with what is missing', async ({ as, api }) => {
  test.setTimeout(120_000)
  const caller = await api('county.reporter')
  const plan = await countyPlan(caller)
  const { items } = await caller.get<{ items: Schemas['LedgerRow'][] }>(`/plans/${plan.id}/tasks?size=200`)
  const own = items.find(({ lead, light }) => lead.some(({ code }) => code === 'rsj') && light?.status !== 'DONE')
  if (!own) throw new Error('The sample has no unfinished task of the contact')
  const contact = await as('county.reporter', PHONE)
  await contact.goto(`/tasks/${own.id}`)
  await contact.getByRole('button', { name: '申请销号' }).click()
  await expect(contact.getByText('不能申请的原因')).toBeVisible()
  await expectAccessibleEverywhere(contact)
})

test('what supervision has, the past, coverage and closures can be read by anybody at both sizes', async ({
  as,
  api,
}) => {
  test.setTimeout(150_000)
  const plan = await countyPlan(await api('county.supervisor'))
  const supervisor = await as('county.supervisor')
  for (const address of [
    '/supervision',
    '/draws',
    '/closures',
    '/target-proposals',
    `/plans/${plan.id}/coverage`,
    `/plans/${plan.id}/board?on=${yesterday()}`,
  ]) {
    await supervisor.goto(address)
    await expect(supervisor.getByRole('heading', { level: 1 })).toBeVisible()
    await expectAccessibleEverywhere(supervisor)
  }
})

const yesterday = () => new Date(Date.now() - 86_400_000 + 8 * 3_600_000).toISOString().slice(0, 10)
