import type { Page } from '@playwright/test'
import type { Schemas } from '../src/api/client'
import { type Caller, countyPlan } from './support/api'
import { PHOTO } from './support/photo'
import { expect, expectAccessibleEverywhere, PHONE, test } from './support/test'

const TASK = '促进高质量充分就业'
const KNOWN = '城镇新增就业人数'
/** Another one each time, so that the same stack can be tried again. */
const TITLE = `关于报送稳就业资金拨付情况的通知第${Date.now() % 100_000}号`
const ASKED = '已拨付资金'
const NOTE = '请补充到账凭证，并说明未拨部分的原因。'
const WHY = '经办银行月底对账，凭证下周才能取得'
const ORDER = '请人社局牵头，月底前把未拨资金拨付到位，报我。'

test('a request: a known figure is not asked for again; it is signed for, answered, returned, given more time and closed', async ({
  as,
  api,
}) => {
  test.setTimeout(240_000)
  const taskId = await taskOf(await countyPlan(await api('county.office')), await api('county.office'))
  const office = await as('county.office')
  await test.step('the office asks from the task; what the system knows is taken over', async () => {
    await office.goto(`/tasks/${taskId}`)
    await office.getByRole('region', { name: /^单/ }).getByRole('link', { name: '专项报送', exact: true }).click()
    await expect(office.getByRole('button', { name: '移除县人社局' })).toBeVisible()
    await only(office, '县人社局')
    await field(office, 1).getByLabel('内容').fill(KNOWN)
    await field(office, 1).getByLabel('形式').selectOption('数字')
    await expect(office.getByText('系统中已有：').first()).toBeVisible()
    await expectAccessibleEverywhere(office)
    await office.getByRole('button', { name: '直接采用，不再要求填报' }).first().click()
    await expect(office.getByRole('list', { name: '已采用的数据' })).toContainText(KNOWN)
    await office.getByRole('button', { name: '加一项' }).click()
    await field(office, 1).getByLabel('内容').fill(ASKED)
    await field(office, 1).getByLabel('形式').selectOption('数字')
    await field(office, 1).getByLabel('计量单位').fill('万元')
    await office.getByLabel('标题').fill(TITLE)
    const preview = office.getByRole('complementary', { name: /^预览/ })
    await expect(preview.getByText(/^专报〔\d{4}〕\d+号/).first()).toBeVisible()
    await expect(preview.getByText('主送1个单位')).toBeVisible()
    await expect(preview.getByText(/县人社局联络员（联络员）/)).toBeVisible()
    await office.getByRole('button', { name: '发给1个单位' }).click()
    await expect(office.getByText(/^专报〔\d{4}〕\d+号已发出$/)).toBeVisible()
    await expect(office.getByRole('article', { name: '单的正文' })).toContainText(`${KNOWN}`)
    await expectAccessibleEverywhere(office)
  })
  const paper = new URL(office.url()).pathname

  const contact = await as('county.reporter', PHONE)
  await test.step('the contact signs for it and answers on the phone, with a photo', async () => {
    await contact.goto('/my')
    const waits = contact.getByRole('region', { name: '待签收' }).getByRole('link', { name: new RegExp(TITLE) })
    await expect(waits).toContainText('前签收')
    await expectAccessibleEverywhere(contact)
    await waits.click()
    await contact.getByRole('button', { name: '签收', exact: true }).click()
    await expect(contact.getByText(/^已签收专报/)).toBeVisible()
    await contact.getByRole('textbox', { name: ASKED }).fill('860')
    await contact.getByRole('textbox', { name: '办理情况' }).fill('已拨付860万元，其余正在对账。')
    await contact.getByRole('region', { name: '佐证' }).locator('input[capture]').setInputFiles(PHOTO)
    await expect(contact.getByRole('button', { name: `移除 ${PHOTO.name}` })).toBeVisible()
    await expectAccessibleEverywhere(contact)
    await contact.getByRole('button', { name: '提交答复' }).click()
    await expect(contact.getByText('已提交，等待审核')).toBeVisible()
  })

  await test.step('the office returns it with a note', async () => {
    await office.goto('/my')
    await office
      .getByRole('region', { name: '待审答复' })
      .getByRole('link', { name: new RegExp(TITLE) })
      .click()
    await expect(office.getByText('860万元', { exact: true })).toBeVisible()
    await office.getByRole('button', { name: '退回重报' }).click()
    const form = office.getByRole('form', { name: '退回重报' })
    await form.getByRole('textbox', { name: '退回意见' }).fill(NOTE)
    await form.getByRole('button', { name: '退回重报' }).click()
    await expect(office.getByText('已退回县人社局')).toBeVisible()
  })

  await test.step('the contact sees why, and asks for more time', async () => {
    await contact.goto('/my')
    await contact
      .getByRole('region', { name: '要答复' })
      .getByRole('link', { name: new RegExp(TITLE) })
      .click()
    await expect(contact.getByRole('region', { name: '退回意见' })).toContainText(NOTE)
    await contact.getByRole('button', { name: '申请延期' }).click()
    await contact.getByLabel('延到').fill(inDays(20))
    await contact.getByRole('textbox', { name: '延期理由' }).fill(WHY)
    await contact.getByRole('button', { name: '提交申请' }).click()
    await expect(contact.getByText('延期申请已提交')).toBeVisible()
  })

  await test.step('the office grants it', async () => {
    await office.goto('/my')
    await office
      .getByRole('region', { name: '延期申请' })
      .getByRole('link', { name: new RegExp(TITLE) })
      .click()
    await expect(office.getByText(new RegExp(WHY)).first()).toBeVisible()
    await office.getByRole('form', { name: '延期申请' }).getByRole('button', { name: '同意', exact: true }).click()
    await expect(office.getByText(/^同意延到/)).toBeVisible()
  })

  await test.step('the contact answers again, the office accepts', async () => {
    await contact.reload()
    await expect(contact.getByText(/^同意延到/)).toBeVisible()
    await expect(contact.getByRole('textbox', { name: ASKED })).toHaveValue('860')
    await contact.getByRole('textbox', { name: ASKED }).fill('910')
    await contact.getByRole('button', { name: '提交答复' }).click()
    await expect(contact.getByText('已提交，等待审核')).toBeVisible()
    await office.goto(paper)
    await expect(office.getByText('910万元', { exact: true })).toBeVisible()
    await expect(office.getByRole('button', { name: '通过，办结' })).toBeVisible()
    await office.keyboard.press('a')
    await expect(office.getByRole('link', { name: /县人社局.*已办结/ })).toBeVisible()
    await office.goto('/papers?status=CLOSED')
    const row = office.getByRole('row', { name: new RegExp(TITLE) })
    await expect(row.getByRole('link', { name: '已办结 1' })).toBeVisible()
    await expectAccessibleEverywhere(office)
  })
})

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

test('the missing are called for in one act from the round, and it is kept on record', async ({ as, api }) => {
  test.setTimeout(150_000)
  const caller = await api('county.office')
  const round = await openRound(caller, (await countyPlan(caller)).id)
  const due = (dueAt: string, version: number) =>
    caller.send<Round>('PUT', `/rounds/${round.id}`, {
      opensAt: round.opensAt,
      dueAt,
      closesAt: round.closesAt,
      version,
    })
  const over = await due(hourAgo(), round.version)
  try {
    const office = await as('county.office')
    await office.goto(`/rounds/${round.id}`)
    await office.getByRole('button', { name: /^全部欠报\d+份$/ }).click()
    await expectAccessibleEverywhere(office)
    await office.getByRole('link', { name: /^催办所选\d+份$/ }).click()
    const preview = office.getByRole('complementary', { name: /^预览/ })
    await expect(preview.getByText(/^催办〔\d{4}〕\d+号/).first()).toBeVisible()
    await expectAccessibleEverywhere(office)
    await office.getByRole('button', { name: /^发给\d+个单位$/ }).click()
    await expect(office.getByText(/^催办〔\d{4}〕\d+号已发出$/)).toBeVisible()
    const reminded = office.getByRole('link', { name: /^已催办\d+次/ }).first()
    await expect(reminded).toBeVisible()
    await reminded.click()
    await expect(office.getByRole('row', { name: /人工催办/ }).first()).toBeVisible()
    await expectAccessibleEverywhere(office)
  } finally {
    await due(round.dueAt, over.version)
  }
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

type Round = Schemas['RoundView']

/** The round that is being reported, in which something is not handed in yet. */
async function openRound(caller: Caller, planId: string): Promise<Round> {
  const rounds = await caller.get<Round[]>(`/plans/${planId}/rounds`)
  const found = rounds.find(({ state }) => state === 'OPEN' || state === 'OVERDUE')
  if (!found) throw new Error('The sample has no open round')
  return found
}

const hourAgo = () => new Date(Date.now() - 3_600_000).toISOString()

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

const field = (page: Page, nth: number) => page.getByRole('listitem', { name: `第${nth}项` })

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
