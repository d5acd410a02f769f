import type { Page } from '@playwright/test'
import { tabTo } from './support/keys'
import { PHOTO } from './support/photo'
import { expect, expectAccessibleEverywhere, PHONE, test } from './support/test'

const TASK = '促进高质量充分就业'
const LOANS = '创业担保贷款发放额'
const DONE = '本月为返乡人员办理担保贷款，已与经办银行对账。'
const NOTE = '贷款发放额与经办银行台账不符，请核对后重报。'
const WHY = '误计已批未放的贷款，按银行台账更正'

test('a month: reported, signed, returned, corrected, accepted, and everybody sees it', async ({ as }) => {
  test.setTimeout(180_000)
  const convener = await as('county.convener')
  const [yellow, green] = [await countOf(convener, '慢序时'), await countOf(convener, '按序时')]
  await expect(changed(convener)).toHaveCount(0)

  const contact = await as('county.reporter', PHONE)
  await test.step('the contact reports on the phone, with a photo', async () => {
    await openFrom(contact, '要填')
    await expect(contact.getByText(/^统计期/)).toBeVisible()
    await figure(contact, '城镇新增就业人数').fill('6680')
    await figure(contact, LOANS).fill('9500')
    await expect(promises(contact, LOANS)).toContainText('已完成')
    await figure(contact, '稳岗扩岗专项贷款发放额').fill('2100')
    await figure(contact, '“技兴三湘一人一技”培训人数').fill('1540')
    await contact.getByRole('textbox', { name: '进展' }).fill(DONE)
    await contact.getByLabel('下面的照片或文件证明').selectOption(LOANS)
    await contact.locator('input[capture=environment]').setInputFiles(PHOTO)
    await expect(contact.getByRole('region', { name: '佐证' }).getByRole('button', { name: PHOTO.name })).toBeVisible()
    await expect(contact.getByText(/^已保存到服务器/)).toBeVisible()
    await expectAccessibleEverywhere(contact)
    await contact.getByRole('button', { name: /^提交/ }).click()
    await expect(contact.getByText(`已提交，待签发：${TASK}`)).toBeVisible()
  })

  const head = await as('county.signer', PHONE)
  await test.step('the head reads it beside the last one and signs, without a mouse', async () => {
    await openFrom(head, '待签')
    await expect(head.getByRole('region', { name: LOANS })).toContainText('9,500')
    await expect(head.getByText(DONE)).toBeVisible()
    await expectAccessibleEverywhere(head)
    await tabTo(head, head.getByRole('button', { name: /^签发/ }))
    await head.keyboard.press('Enter')
    await expect(head.getByText(`已签发：${TASK}`)).toBeVisible()
  })

  const office = await as('county.office')
  await test.step('the office compares it with the last accepted one and returns it with a note', async () => {
    await office.getByRole('navigation', { name: '主导航' }).first().getByRole('link', { name: '调度期' }).click()
    await office
      .getByRole('link', { name: /第11期/ })
      .last()
      .click()
    await office.getByRole('link', { name: /^审核\d+份/ }).click()
    await queued(office).click()
    await expect(loans(office)).toContainText('上次 8,316万元→本次 9,500万元+1,184（+14.2%）')
    await loans(office).getByRole('button', { name: PHOTO.name }).click()
    await expect(office.getByRole('dialog').getByRole('img', { name: PHOTO.name })).toBeVisible()
    await office.getByRole('dialog').getByRole('button', { name: '关闭' }).last().click()
    await expectAccessibleEverywhere(office)
    await office.keyboard.press('r')
    await office.getByRole('textbox', { name: '退回意见' }).fill(NOTE)
    await office.getByRole('form', { name: '退回填报' }).getByRole('button', { name: '退回', exact: true }).click()
    await expect(office.getByText(`${TASK}（县人社局）已退回`)).toBeVisible()
  })

  await test.step('the office accepts at once the others in which nothing is unusual, but one', async () => {
    await office.getByRole('link', { name: /^批量通过\d+份/ }).click()
    const many = office.getByRole('region', { name: /份没有需要留意的/ })
    const plain = many.getByRole('checkbox')
    const count = await plain.count()
    expect(count).toBeGreaterThan(1)
    await plain.first().uncheck()
    await expectAccessibleEverywhere(office)
    await many.getByRole('button', { name: `通过这${count - 1}份` }).click()
    await expect(office.getByText(`已通过${count - 1}份。`)).toBeVisible()
    await expect(plain).toHaveCount(1)
  })

  await test.step('the contact sees the note, corrects with a reason and sends it again', async () => {
    await contact.goto('/my')
    await expect(contact.getByRole('region', { name: '被退回' }).getByText(NOTE)).toBeVisible()
    await expectAccessibleEverywhere(contact)
    await openFrom(contact, '被退回')
    await expect(contact.getByRole('region', { name: '退回原因' })).toContainText(NOTE)
    await figure(contact, LOANS).fill('7700')
    await expect(promises(contact, LOANS)).toContainText('慢序时')
    await contact.getByRole('button', { name: /^提交/ }).click()
    await expect(figure(contact, LOANS)).toHaveAccessibleDescription(/累计数不应减少.*更正原因/)
    await expect(figure(contact, LOANS)).toHaveValue('7700')
    await contact.getByRole('textbox', { name: '更正原因' }).fill(WHY)
    await contact.getByRole('button', { name: /^提交/ }).click()
    await expect(contact.getByText(`已提交，待签发：${TASK}`)).toBeVisible()
    await head.goto('/my')
    await openFrom(head, '待签')
    await head.getByRole('button', { name: /^签发/ }).click()
    await expect(head.getByText(`已签发：${TASK}`)).toBeVisible()
  })

  await test.step('the office is told what is unusual, and accepts', async () => {
    await office.reload()
    await office.getByRole('link', { name: '改为逐份审核' }).click()
    await expect(queued(office)).toContainText('按序时→通过后为慢序时')
    await queued(office).click()
    await expect(loans(office)).toContainText('上次 8,316万元→本次 7,700万元−616')
    await expect(loans(office)).toContainText(`更正理由：${WHY}`)
    await expect(office.getByRole('list', { name: '需留意' })).toBeVisible()
    await office.keyboard.press('a')
    await expect(office.getByText(`${TASK}（县人社局）已通过`)).toBeVisible()
    await expect(queued(office)).toHaveCount(0)
  })

  await test.step('the convener sees on the board what changed since the last round', async () => {
    await convener.reload()
    await expect(changed(convener)).toContainText('慢序时原为 按序时')
    await expect(changed(convener)).toContainText('发放创业担保贷款')
    expect(await countOf(convener, '慢序时')).toBe(yellow + 1)
    expect(await countOf(convener, '按序时')).toBe(green - 1)
    await expectAccessibleEverywhere(convener)
    await changed(convener).getByRole('link', { name: TASK }).click()
  })

  await test.step('the timeline and the record say who did what, and when', async () => {
    const promise = convener.getByRole('region', { name: '发放创业担保贷款' })
    await expect(promise).toContainText('7,700')
    await expect(promise).toContainText('慢序时')
    const told = convener.getByRole('list', { name: '经过' }).getByRole('listitem').filter({ hasText: '第11期填报' })
    const deeds = ['审核通过', '签发', '提交', '退回', '签发', '提交']
    for (const [at, deed] of deeds.entries()) await expect(told.nth(at)).toContainText(deed)
    await expect(told.nth(3)).toContainText('专班办公室 县专班办公室')
    await expect(told.nth(3)).toContainText(NOTE)
    await expect(told.nth(3).locator('time')).toHaveText(/\d{2}:\d{2}$/)
    await expectAccessibleEverywhere(convener)
    await convener.getByRole('link', { name: '查看全部记录' }).click()
    const rows = convener.getByRole('main').getByRole('listitem')
    for (const [who, what] of [
      ['县专班办公室', '审核通过'],
      ['县人社局负责人', '签发'],
      ['县人社局联络员', '提交'],
      ['县专班办公室', '退回'],
    ]) {
      const row = rows.filter({ hasText: who }).filter({ hasText: what }).first()
      await expect(row.locator('time')).toHaveText(/^\d{2}:\d{2}$/)
    }
    await expectAccessibleEverywhere(convener)
  })
})

/** How many tasks the board counts under a light. */
async function countOf(board: Page, light: string) {
  const link = board.getByRole('list', { name: '各类任务数' }).getByRole('link', { name: light })
  return Number((await link.textContent())?.match(/\d+/)?.[0])
}

const changed = (board: Page) =>
  board
    .getByRole('region', { name: /^与上期相比/ })
    .getByRole('listitem')
    .filter({ hasText: TASK })

/** From the list of one's work to the report of the task. */
async function openFrom(phone: Page, group: string) {
  await phone
    .getByRole('region', { name: group })
    .getByRole('link', { name: new RegExp(TASK) })
    .click()
  await expect(phone.getByRole('heading', { level: 1 })).toContainText(TASK)
}

const promises = (phone: Page, name: string) => phone.getByRole('region', { name }).getByRole('list')
const figure = (phone: Page, name: string) => phone.getByRole('region', { name }).getByRole('textbox').first()
const queued = (desk: Page) =>
  desk.getByRole('navigation', { name: '待审队列' }).locator('a[href*="?report="]').filter({ hasText: TASK })
const loans = (desk: Page) =>
  desk.getByRole('region', { name: '数据' }).getByRole('listitem').filter({ hasText: LOANS }).first()
