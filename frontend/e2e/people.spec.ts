import type { Browser, Page } from '@playwright/test'
import { asUser } from './support/api'
import { expect, expectAccessible, expectAccessibleEverywhere, PHONE, signIn, test } from './support/test'

const PASSWORD = 'first-of-my-own'

/** Keycloak asks for a password of one's own before anything else. */
async function chooseOwnPassword(page: Page) {
  await page.locator('#password-new').fill(PASSWORD)
  await page.locator('#password-confirm').fill(PASSWORD)
  await page.locator('[type=submit]').first().click()
}

async function phone(browser: Browser) {
  const context = await browser.newContext({ ...PHONE, serviceWorkers: 'block' })
  const page = await context.newPage()
  await page.goto('/')
  return page
}

test('a contact is invited, works, hands everything over and cannot come back', async ({ as, browser, request }) => {
  const username = `contact.${Date.now().toString(36)}`
  const name = `试用联络员${username.slice(-4)}`
  const office = await as('county.office')

  await office.goto('/people?person=new')
  await office.getByLabel('姓名', { exact: true }).fill(name)
  await office.getByLabel('账号', { exact: true }).fill(username)
  const agencies = office.getByRole('combobox', { name: '联络员：负责填报的单位' })
  await agencies.fill('县人社局')
  await agencies.press('Enter')
  await expectAccessibleEverywhere(office)
  await agencies.press('Escape')
  await office.getByRole('button', { name: '开通账号' }).click()
  const password = (await office.locator('output').textContent()) ?? ''
  await expect(office.getByRole('heading', { name })).toBeVisible()

  const contact = await phone(browser)
  await signIn(contact, username, password)
  await chooseOwnPassword(contact)
  await expect(contact).toHaveURL(/\/my$/)
  await contact.goto('/delegations')
  await expect(contact.getByRole('heading', { level: 1 })).toHaveText('代办与移交')
  await expectAccessible(contact)

  await office.reload()
  await expect(office.getByText('已登录').first()).toBeVisible()
  await office.getByRole('link', { name: '移交给他人' }).click()
  const successor = office.getByRole('combobox', { name: '接手人' })
  await successor.fill('county.reporter2')
  await successor.press('Enter')
  await office.getByRole('button', { name: /^移交全部/ }).click()
  await expect(office.getByText(/^移交给.*项/)).toBeVisible()
  await expect(office.getByText('名下没有职责、待办和代办授权。')).toBeVisible()
  await expectAccessibleEverywhere(office)

  const held = await asUser(request, 'county.reporter2')
  const me = (await held.get<{ items: { id: string; username: string }[] }>('/people?q=county.reporter2')).items[0]
  const passed = await held.get<{ from: { username: string } }[]>(`/people/${me?.id}/handovers`)
  expect(passed.map((one) => one.from.username)).toContain(username)

  const again = await phone(browser)
  await signIn(again, username, PASSWORD)
  await expect(again.locator('#username')).toBeVisible()
  await expect(again).toHaveURL(/\/realms\//)
  // The session that was open ended as well: its next token is refused.
  await contact.reload()
  await expect(contact.locator('#username')).toBeVisible()
  await contact.context().close()
  await again.context().close()
})

test('a convener lets a secretary act, and takes it back', async ({ as }) => {
  const convener = await as('county.convener', PHONE)
  await convener.goto('/delegations')
  await expect(convener.getByText('县召集人秘书 可代 县召集人 以召集人身份办理').first()).toBeVisible()
  await convener.getByRole('link', { name: '授权代办' }).click()
  await convener.getByLabel('代办人').selectOption('县专班办公室（二）')
  await convener.getByRole('button', { name: '授权', exact: true }).click()
  const row = convener
    .getByRole('listitem')
    .filter({ hasText: '县专班办公室（二） 可代' })
    .filter({ hasText: '生效中' })
  await expect(row).toBeVisible()
  await expectAccessibleEverywhere(convener)
  await row.getByRole('button', { name: /终止/ }).click()
  await expect(row).toHaveCount(0)
})
