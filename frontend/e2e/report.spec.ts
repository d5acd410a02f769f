import type { Page } from '@playwright/test'
import { PHOTO } from './support/photo'
import { type Report, somethingToReport } from './support/reports'
import { expect, expectAccessible, expectFits, PHONE, signIn, test } from './support/test'

test('a contact reports with a photo on a phone, and the head signs it there', async ({ as, api }) => {
  const reporter = await api('county.reporter')
  const reportId = await somethingToReport(reporter)
  const said = `本期进展 ${Date.now()}`

  const phone = await as('county.reporter', PHONE)
  await phone.goto('/my')
  await expect(phone.getByRole('heading', { name: '我的待办' })).toBeVisible()
  await expectAccessible(phone)
  await phone.goto(`/my/reports/${reportId}`)
  await fillIn(phone, await reporter.get<Report>(`/reports/${reportId}`))
  await phone.getByRole('textbox', { name: '进展' }).fill(said)
  await phone.locator('input[capture=environment]').setInputFiles(PHOTO)
  await expect(phone.getByText(/^已保存到服务器/)).toBeVisible()
  await expect.poll(async () => (await reporter.get<Report>(`/reports/${reportId}`)).evidence.length).toBeGreaterThan(0)
  await expectFits(phone)
  await expectAccessible(phone)
  await phone.getByRole('button', { name: /^提交/ }).click()
  await expect(phone.getByText(/^已提交，待签发/)).toBeVisible()

  const head = await as('county.signer', PHONE)
  await head.goto(`/my/reports/${reportId}`)
  await expect(head.getByText(said)).toBeVisible()
  await expect(head.getByRole('button', { name: '现场.png' })).toBeVisible()
  await expectFits(head)
  await expectAccessible(head)
  await head.getByRole('button', { name: /^签发/ }).click()
  await expect(head.getByText(/^已签发：/)).toBeVisible()

  const signed = await reporter.get<Report>(`/reports/${reportId}`)
  expect(signed.status).toBe('SIGNED')
  const office = await api('county.office')
  const { version } = await office.get<Report>(`/reports/${reportId}`)
  await office.send('POST', `/reports/${reportId}/return`, { note: '请再核对', version })
})

test('what is typed without a network survives a reload and reaches the server later', async ({ browser, api }) => {
  const reporter = await api('county.reporter')
  const reportId = await somethingToReport(reporter)
  const said = `断网时写的 ${Date.now()}`
  const context = await browser.newContext({ ...PHONE, serviceWorkers: 'allow' })
  const phone = await context.newPage()
  await phone.goto('/')
  await signIn(phone, 'county.reporter')
  await expect(phone.getByRole('heading', { name: '我的待办' })).toBeVisible()
  await expect.poll(() => keptShell(phone), { message: 'the shell is kept on the device' }).toBe(true)
  await phone.goto(`/my/reports/${reportId}`)
  await expect(phone.getByRole('textbox', { name: '进展' })).toBeVisible()

  await context.setOffline(true)
  await phone.getByRole('textbox', { name: '进展' }).fill(said)
  await expect(phone.getByText(/^已存本机，联网后上传/)).toBeVisible()
  await phone.reload()
  await expect(phone.getByRole('textbox', { name: '进展' })).toHaveValue(said)

  await context.setOffline(false)
  await expect
    .poll(async () => (await reporter.get<Report>(`/reports/${reportId}`)).progressText, { timeout: 60_000 })
    .toBe(said)
  await context.close()
})

/** Every figure as it was last time, or one; a leap is confirmed. */
async function fillIn(phone: Page, report: Report) {
  for (const figure of report.figures.filter((one) => one.editable)) {
    const parts = figure.ratio ? (['numerator', 'denominator'] as const) : (['value'] as const)
    for (const part of parts) {
      const input = phone.locator(`[name="figures[${figure.measureId}].${part}"]`)
      await input.fill(String(figure[part] ?? figure.previous?.[part] ?? 1))
    }
  }
  for (const leap of await phone.getByRole('checkbox', { name: '数据无误，确实如此' }).all()) await leap.check()
}

const keptShell = (page: Page) =>
  page.evaluate(async () => {
    const { active } = (await navigator.serviceWorker.getRegistration()) ?? {}
    return Boolean(active) && (await caches.keys()).some((name) => name.includes('precache'))
  })
