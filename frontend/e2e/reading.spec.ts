import { countyPlan } from './support/api'
import { expect, expectAccessible, expectFits, PHONE, test } from './support/test'

test('from a number on the board to the sentence behind a light', async ({ as }) => {
  const page = await as('county.office')
  const red = page.getByRole('list', { name: '各类任务数' }).getByRole('link', { name: /滞后/ })
  const count = Number((await red.textContent())?.match(/\d+/)?.[0])
  await red.click()
  await expect(page).toHaveURL(/\/tasks\?light=RED$/)
  await expect(page.getByText(new RegExp(`^${count}项任务`))).toBeVisible()
  await page.locator('th[scope=rowgroup] a').first().click()
  await expect(page).toHaveURL(/\/tasks\/[^/]+$/)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('region', { name: '经过' })).toBeVisible()
  await expectAccessible(page)
})

test('the ledger of 39 tasks is filtered, ordered and exported', async ({ as, api }) => {
  const page = await as('county.office')
  const plan = await countyPlan(await api('county.office'))
  await page.goto(`/plans/${plan.id}/tasks`)
  await expect(page.getByText(/^39项任务/)).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('searchbox', { name: '查找' }).fill('城镇新增就业')
  await expect(page).toHaveURL(/q=/)
  await expect(page.getByText(/^1项任务/)).toBeVisible()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: '导出表格' }).click()
  expect((await download).suggestedFilename()).toMatch(/^湘阴县.*\.csv$/)
})

test('a shared figure leads from the provincial task to the county one', async ({ as, api }) => {
  const page = await as('county.office')
  const plan = await countyPlan(await api('county.office'))
  await page.goto(`/plans/${plan.id}/tasks?q=${encodeURIComponent('城镇新增就业')}`)
  await page.getByRole('link', { name: '城镇新增就业' }).first().click()
  const card = page.getByRole('region', { name: '城镇新增就业' })
  await expect(card.getByText(/同一数据也用于/)).toBeVisible()
  await card.getByRole('link', { name: /十大重点民生实事/ }).click()
  await expect(page.getByRole('region', { name: '城镇新增就业' })).toContainText('7,500')
})

test('the convener reads the board on a phone', async ({ as }) => {
  const page = await as('county.convener', PHONE)
  await expect(page.getByRole('heading', { name: '与上期相比' })).toBeVisible()
  await expectFits(page)
  await expectAccessible(page)
  await page.getByRole('navigation', { name: '主导航' }).last().getByRole('link', { name: '任务台账' }).click()
  await expect(page.getByText(/^39项任务/)).toBeVisible()
  await page.locator('th[scope=rowgroup] a').first().click()
  await expect(page.getByRole('region', { name: '经过' })).toBeVisible()
  await expectAccessible(page)
})

test('in English and in the dark everything is still there', async ({ as }) => {
  const page = await as('county.convener')
  await page.getByRole('button', { name: /^账号/ }).click()
  await page.getByRole('radio', { name: '深色' }).check()
  await page.getByRole('radio', { name: 'English' }).click()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('heading', { name: 'Since the last round' })).toBeVisible()
  await expectAccessible(page)
  await page.reload()
  await expect(page.getByRole('link', { name: /\d Behind/ }).first()).toBeVisible()
})

test('keys lead around', async ({ as }) => {
  const page = await as('county.office')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('g')
  await page.keyboard.press('l')
  await expect(page).toHaveURL(/\/tasks$/)
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
})

test('the city looks down on both of its counties and changes nothing', async ({ as }) => {
  const page = await as('city.viewer')
  await page.getByRole('button', { name: /^切换方案/ }).click()
  await expect(page.getByRole('link', { name: /湘阴县/ }).first()).toBeVisible()
  await page
    .getByRole('link', { name: /大通湖区/ })
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('大通湖区')
})
