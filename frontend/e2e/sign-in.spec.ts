import { account } from './support/stack'
import { expect, expectAccessible, signIn, test } from './support/test'

test('the office signs in and comes to the board', async ({ as }) => {
  const page = await as('county.office')
  await expect(page).toHaveURL(/\/plans\/[^/]+\/board$/)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('湘阴县')
  await expectAccessible(page)
})

test('a contact comes to their own work', async ({ as }) => {
  const page = await as('county.reporter')
  await expect(page).toHaveURL(/\/my$/)
})

test('whoever opens an address comes back to it after signing in', async ({ page }) => {
  await page.goto('/audit?page=2')
  await signIn(page, 'county.office')
  await expect(page).toHaveURL(/\/audit\?page=2$/)
})

test('a wrong password is refused by Keycloak, and the right one still works', async ({ page }) => {
  await page.goto('/')
  await signIn(page, 'county.office', 'wrong')
  await expect(page.locator('#username')).toHaveAttribute('aria-invalid', 'true')
  await signIn(page, 'county.office', account('county.office').password)
  await expect(page.getByRole('banner')).toBeVisible()
})

test('signing out ends the session', async ({ as }) => {
  const page = await as('county.convener')
  await page.getByRole('button', { name: /^账号/ }).click()
  await page.getByRole('button', { name: '退出登录' }).click()
  await expect(page.locator('#username')).toBeVisible()
})

test('no token is kept where a script could find it later', async ({ as }) => {
  const page = await as('county.office')
  await expect(page.getByRole('banner')).toBeVisible()
  const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))
  expect(kept).not.toMatch(/eyJ/)
})
