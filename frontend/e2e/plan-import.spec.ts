import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Page } from '@playwright/test'
import type { Schemas } from '../src/api/client'
import type { Caller } from './support/api'
import { expect, expectAccessible, expectAccessibleEverywhere, expectFits, PHONE, test } from './support/test'

type Ledger = { items: Schemas['LedgerRow'][]; total: number }

const YEAR = new Date().getFullYear() + 1
const TITLE = `青禾县${YEAR}年惠民事项实施方案`
const TEXT = `${TITLE}

一、重点任务

（一）省级惠民事项
1.新增公办幼儿园学位600个，学前教育普惠率由82%提高到90%以上。（县教育局牵头，县住建局配合）
2.城镇新增就业3000人，失业人员再就业800人，零就业家庭动态清零。（县人社局牵头）

（二）县级惠民事项
3.改造老旧小区12个，新建停车泊位400个。（县住建局牵头）
4.新改建农村公路45公里，实施危桥改造7座。（县交通局牵头）
5.城镇新增就业3000人。（县人社局牵头）
6.行政村5G网络覆盖率达到98%，建成15分钟便民服务圈10个。（县数据局牵头）

二、保障措施
成立惠民事项工作专班，由县政府常务副县长任召集人，县教育局、县人社局、县住建局为成员单位，办公室设在县人社局。
`
const PLANS = resolve(import.meta.dirname, '../../../shared/plans')

test('a document becomes a plan: dropped, decided, confirmed, in force, and the agency has its tasks', async ({
  as,
  api,
}) => {
  test.setTimeout(240_000)
  const office = await as('county.office')
  await office.goto('/plans')
  await office.getByRole('link', { name: '导入方案' }).click()
  await expect(office.getByText('把方案文件拖到这里')).toBeVisible()
  await expectAccessibleEverywhere(office)

  await test.step('a file that is none of ours is refused in a sentence', async () => {
    await choose(office, 'photo.png', Buffer.from('89504e470d0a1a0a', 'hex'))
    await expect(office.getByRole('alert')).toBeVisible()
  })

  await test.step('the text is read, every number accounted for', async () => {
    await choose(office, `${YEAR}.txt`, Buffer.from(TEXT))
    await expect(office.getByText(/^\d+个数字：.*0个遗漏$/)).toBeVisible()
    await expect(office.getByRole('region', { name: '原文' }).getByText(TITLE)).toBeVisible()
    await expectAccessible(office)
  })

  await test.step('a figure leads to its task, and the change is kept on its own and taken back', async () => {
    await office.getByRole('button', { name: /^任务\s*\d+$/ }).click()
    await office.getByRole('link', { name: '45，目标' }).click()
    await expect(office.getByRole('toolbar', { name: '数字 45' })).toBeInViewport()
    await office.getByRole('button', { name: /^修改指标：.*45公里/ }).click()
    await office.getByLabel('目标值').fill('46')
    await expect(office.getByText('已保存')).toBeVisible()
    await office.reload()
    await expect(office.getByRole('button', { name: /^修改指标：.*46公里/ })).toBeVisible()
    await office.getByRole('button', { name: /^修改指标：.*46公里/ }).click()
    await office.getByLabel('目标值').fill('45')
    await expect(office.getByText('已保存')).toBeVisible()
    await expectAccessible(office)
  })

  await test.step('on a phone the document and the draft are two sides of one page', async () => {
    const phone = await as('county.office', PHONE)
    await phone.goto(new URL(office.url()).pathname)
    await phone.getByRole('button', { name: '原文' }).click()
    await phone.getByRole('link', { name: '400，目标' }).click()
    await expect(phone.getByRole('toolbar', { name: '数字 400' })).toBeVisible()
    await expectAccessible(phone)
    await phone.setViewportSize({ width: 360, height: 740 })
    await expectFits(phone)
  })

  const planId = await decideAndConfirm(office)
  await putInForce(office)

  const reporter = await api('county.edu')
  const { items } = await reporter.get<Ledger>(`/plans/${planId}/tasks?size=200`)
  const own = items.filter((task) => task.lead.some(({ code }) => code === 'jyj'))
  expect(own.map(({ number }) => number)).toEqual(['1'])
  const jobs = items.flatMap((task) => task.indicators).filter(({ target }) => target === 3000)
  expect(jobs).toHaveLength(2)
  await archive(await api('county.office'), planId)
})

const real = ['xiangyin-county', 'datonghu-district-2024'].map((name) => ({
  name,
  path: resolve(PLANS, `${name}.txt`),
}))

// The real plans are not kept with the product; where they stand beside it, they are read as well.
for (const { name, path } of real.filter(({ path }) => existsSync(path))) {
  test(`a real plan is read and confirmed: ${name}`, async ({ as, api }) => {
    test.setTimeout(240_000)
    const account = name.startsWith('xiangyin') ? 'county.office' : 'district.office'
    const office = await as(account)
    await office.goto('/plan-drafts')
    await choose(office, `${name}.txt`, readFileSync(path))
    await expect(office.getByText(/^\d+个数字：.*0个遗漏$/)).toBeVisible()
    const planId = await decideAndConfirm(office)
    await putInForce(office)
    const caller = await api(account)
    const { total } = await caller.get<Ledger>(`/plans/${planId}/tasks?size=200`)
    expect(total).toBeGreaterThanOrEqual(12)
    await archive(caller, planId)
  })
}

async function choose(page: Page, name: string, buffer: Buffer) {
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/plain', buffer })
}

/** What is uncertain is looked at one by one and settled; then the plan is made. */
async function decideAndConfirm(office: Page): Promise<string> {
  await office.getByRole('button', { name: '方案信息' }).click()
  const title = office.getByLabel('方案名称')
  if ((await title.inputValue()) === '') await title.fill(TITLE)
  const year = office.getByLabel('年度')
  if ((await year.inputValue()) === '') await year.fill(String(YEAR))
  await office.getByRole('button', { name: /^待定\s*\d+$/ }).click()
  const settle = office.getByRole('button', { name: /^已核对/ })
  const nothing = office.getByText('没有待定的了')
  for (let turn = 0; turn < 80; turn++) {
    await expect(settle.or(nothing).first()).toBeVisible()
    if (await nothing.isVisible()) break
    await settle.click()
  }
  await expect(office.getByText('已保存')).toBeVisible()
  await office.getByRole('button', { name: '生成方案' }).last().click()
  await office.getByRole('button', { name: '生成方案草案' }).click()
  await office.waitForURL(/\/plans\/[^?]+\?part=check/)
  return new URL(office.url()).pathname.split('/').pop() ?? ''
}

/** So that the other journeys find the sample's plan as the only one in force. */
const archive = (caller: Caller, planId: string) =>
  caller.send('POST', `/plans/${planId}/archiving`, { reason: '试导入后归档' })

async function putInForce(office: Page) {
  await expect(office.getByText('方案完整，可以生效。')).toBeVisible()
  await office.getByRole('button', { name: '方案生效' }).click()
  await expect(office.getByText(/已生效。$/)).toBeVisible()
}
