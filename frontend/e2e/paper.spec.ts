import type { Page } from '@playwright/test'
import { type Caller, countyPlan } from './support/api'
import { expect, expectAccessibleEverywhere, PHONE, test } from './support/test'

const TASK = '促进高质量充分就业'
const ORDER = '请人社局牵头，月底前把未拨资金拨付到位，报我。'

test('the convener writes an instruction on the phone, and sees its answer', async ({ as, api }) => {
  test.setTimeout(150_000)
  const taskId = await taskOf(await countyPlan(await api('county.office')), await api('county.office'))
  const convener = await as('county.convener', PHONE)
  await convener.goto(`/tasks/${taskId}`)
  await convener.getByRole('link', { name: '批示', exact: true }).click()
  await only(convener, '县人社局')
  await convener.getByRole('textbox', { name: '批示内容' }).fill(ORDER)
  await expectAccessibleEverywhere(convener)
  await convener.getByRole('button', { name: '发给1个单位' }).click()
  await expect(convener.getByText(/^批示〔\d{4}〕\d+号已发出$/)).toBeVisible()
  await expect(convener).toHaveURL(/\/papers\/[0-9a-f-]{36}/)
  const paper = new URL(convener.url()).pathname

  const contact = await as('county.reporter', PHONE)
  await contact.goto(paper)
  await contact.getByRole('textbox', { name: '办理情况' }).fill('已全部拨付到位。')
  await contact.getByRole('button', { name: '签收并提交答复' }).click()
  await expect(contact.getByText('已提交，等待审核')).toBeVisible()

  await convener.goto(`/tasks/${taskId}`)
  await expect(convener.getByRole('region', { name: /^单/ }).locator(`a[href="${paper}"]`)).toContainText(
    '1个单位已答复',
  )
  await convener.locator(`a[href="${paper}"]`).click()
  await expect(convener.getByText('已全部拨付到位。')).toBeVisible()
  await convener.getByRole('button', { name: '通过，办结' }).click()
  await expect(convener.getByRole('link', { name: /县人社局.*已办结/ })).toBeVisible()
  await expectAccessibleEverywhere(convener)
})

test('rules, calendar, templates, burden, what waits above and compliance can be read by anybody at both sizes', async ({
  as,
  api,
}) => {
  test.setTimeout(180_000)
  const plan = await countyPlan(await api('county.office'))
  const office = await as('county.office')
  for (const [address, heading] of [
    ['/dispatch-rules', '督办规则'],
    ['/dispatch-rules?edit=1', '督办规则'],
    ['/work-calendar', /年工作日历$/],
    ['/papers/templates', '单的模板'],
    ['/papers?status=ALL', '督办'],
    ['/coordination', '需上级协调'],
    [`/plans/${plan.id}/burden`, /^减负/],
    ['/compliance', '合规'],
    ['/reminders', '催办记录'],
  ] as const) {
    await office.goto(address)
    await expect(office.getByRole('heading', { level: 1, name: heading })).toBeVisible()
    await expectAccessibleEverywhere(office)
  }
})

async function taskOf(plan: { id: string }, caller: Caller): Promise<string> {
  const { items } = await caller.get<{ items: { id: string; title: string }[] }>(
    `/plans/${plan.id}/tasks?size=200&q=${encodeURIComponent(TASK)}`,
  )
  const found = items.find(({ title }) => title === TASK)
  if (!found) throw new Error(`The sample has no task ${TASK}`)
  return found.id
}

/** Of those that the task brings only this agency is left. */
async function only(page: Page, agency: string) {
  const chips = page.getByRole('button', { name: /^移除/ })
  await expect(chips.first()).toBeVisible()
  for (;;) {
    const names = await chips.evaluateAll((nodes) => nodes.map((node) => node.getAttribute('aria-label')))
    const other = names.find((name) => name !== `移除${agency}` && !name?.includes(TASK))
    if (!other) return
    await page.getByRole('button', { name: other, exact: true }).first().click()
  }
}
