import { handIn, type Report } from './support/reports'
import { expect, expectAccessibleEverywhere, PHONE, test } from './support/test'

test('what happens is told at once to whom it concerns, and leads there', async ({ as, api }) => {
  test.setTimeout(120_000)
  const head = await as('county.signer')
  await expect(head.getByRole('button', { name: /^通知，/ })).toBeVisible()

  const report = await handIn(await api('county.reporter'), '本期新增就业持续增长，各项措施按计划推进。')
  await test.step('the head is told while the page is open', async () => {
    const title = `请签发第${report.round.ordinal}期填报：${report.task.title}`
    await expect(head.getByRole('status').getByText(title)).toBeVisible()
    await head.getByRole('button', { name: /^通知，[1-9]/ }).click()
    await expectAccessibleEverywhere(head)
    await head.getByRole('list', { name: '需办理' }).getByRole('link', { name: title }).first().click()
    await expect(head).toHaveURL(new RegExp(`/my/reports/${report.id}$`))
  })

  const signer = await api('county.signer')
  await signer.send<Report>('POST', `/reports/${report.id}/return`, { note: '请补充台账依据', version: report.version })
  await test.step('the contact finds the return on the phone, and to the head it is done with', async () => {
    const contact = await as('county.reporter', PHONE)
    await contact.getByRole('link', { name: /^通知，/ }).click()
    const returned = contact.getByRole('link', { name: /被退回.*请补充台账依据/ }).first()
    await expect(returned).toBeVisible()
    await expectAccessibleEverywhere(contact)
    await returned.click()
    await expect(contact).toHaveURL(new RegExp(`/my/reports/${report.id}$`))
    await head.goto('/notifications')
    await expect(head.getByRole('link', { name: /请签发.*已办结/ }).first()).toBeVisible()
  })
})

test('everybody chooses how they are mailed', async ({ as }) => {
  const page = await as('county.convener', PHONE)
  await page.goto('/notifications/settings')
  await expect(page.getByRole('combobox', { name: '邮件' })).toHaveValue('DIGEST')
  await expectAccessibleEverywhere(page)
  await page.getByLabel('每天几点发').fill('21:30')
  await page.getByRole('button', { name: '保存' }).click()
  await expect(page.getByLabel('每天几点发')).toHaveAttribute('aria-invalid', 'true')
  await page.getByLabel('每天几点发').fill('09:15')
  await page.getByRole('button', { name: '保存' }).click()
  await expect(page.getByText(/^已保存/)).toBeVisible()
  await page.reload()
  await expect(page.getByLabel('每天几点发')).toHaveValue('09:15')
})

test('the office connects a group, only where groups are, and sees what left the house', async ({ as }) => {
  const page = await as('county.office')
  await page.goto('/robots')
  await page.getByRole('button', { name: '接入一个群机器人' }).click()
  await page.getByRole('textbox', { name: '名称' }).fill('专班工作群')
  await page.getByRole('textbox', { name: /机器人地址/ }).fill('http://127.0.0.1:5432/send')
  await page.getByRole('button', { name: '保存' }).click()
  await expect(page.getByRole('alert')).toContainText('https://qyapi.weixin.qq.com')
  await expectAccessibleEverywhere(page)
  await page.goto('/deliveries')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('投递记录')
  await expectAccessibleEverywhere(page)
})
