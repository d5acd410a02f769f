import type { Page } from '@playwright/test'
import { type Caller, planOf } from './support/api'
import { tabTo } from './support/keys'
import { type Report, readyForReview } from './support/reports'
import { expect, expectAccessibleEverywhere, expectFits, PHONE, test } from './support/test'

const DISTRICT = '430971'

test('the queue without a mouse: compared, returned with a note, accepted, on to the next', async ({ as, api }) => {
  const [reporter, signer] = [await api('district.reporter'), await api('district.signer')]
  const lacking = await readyForReview(reporter, signer, `本期新增一批，尚未附名单 ${Date.now()}`)
  const fine = await readyForReview(reporter, signer, `按计划推进，名单已核 ${Date.now()}`)
  const desk = await as('district.office')
  await desk.goto(await reviewOf(reporter))
  const waiting = queue(desk).getByRole('link')
  await expect(link(desk, fine)).toBeVisible()
  await expect(desk.getByText(`${await waiting.count()}份待审`)).toBeVisible()

  const heading = desk.getByRole('article').getByRole('heading', { level: 2 })
  const first = await heading.textContent()
  await desk.keyboard.press('j')
  await expect(heading).not.toHaveText(first ?? '')
  await desk.keyboard.press('k')
  await expect(heading).toHaveText(first ?? '')

  await tabTo(desk, link(desk, lacking))
  await desk.keyboard.press('Enter')
  await expect(heading).toContainText(lacking.task.title)
  const figures = desk.getByRole('region', { name: '数据' })
  await expect(figures.getByText('上次').first()).toBeVisible()
  await expect(figures.getByText(/^[+−]\d|^与上次相同/).first()).toBeVisible()
  const words = desk.getByRole('region', { name: '文字' })
  await expect(words.locator('ins').first()).toBeVisible()
  await expect(words.locator('ins').filter({ hasText: '名单' })).toBeVisible()
  await expectAccessibleEverywhere(desk)

  const before = await waiting.count()
  await desk.keyboard.press('r')
  const note = desk.getByRole('textbox', { name: '退回意见' })
  await expect(note).toBeFocused()
  await desk.keyboard.press('Escape')
  await expect(note).toBeHidden()
  await desk.keyboard.press('r')
  await desk.keyboard.press('Control+Enter')
  await expect(note).toHaveAttribute('aria-invalid', 'true')
  await expect(note).toHaveAccessibleDescription(/请写明退回原因/)
  await expectAccessibleEverywhere(desk)
  await desk.keyboard.type('请附名单')
  await desk.keyboard.press('Control+Enter')
  await expect(desk.getByText(`${lacking.task.title}（${lacking.agency.shortName}）已退回`)).toBeVisible()
  await expect(link(desk, lacking)).toHaveCount(0)
  await expect(heading).not.toContainText(lacking.task.title)
  await expect(desk.getByText(`${before - 1}份待审`)).toBeVisible()
  await expect(desk.getByRole('heading', { name: '刚刚处理的1份' })).toBeVisible()

  await tabTo(desk, link(desk, fine))
  await desk.keyboard.press('Enter')
  await expect(heading).toContainText(fine.task.title)
  await expect(desk.getByRole('region', { name: '数据' })).toBeVisible()
  await desk.keyboard.press('a')
  await expect(desk.getByText(`${fine.task.title}（${fine.agency.shortName}）已通过`)).toBeVisible()
  await expect(heading).not.toContainText(fine.task.title)
  expect((await reporter.get<Report>(`/reports/${lacking.id}`)).reviews.at(-1)?.note).toBe('请附名单')
  expect((await reporter.get<Report>(`/reports/${fine.id}`)).status).toBe('ACCEPTED')
})

test('nobody reviews their own', async ({ as, api }) => {
  const own = await readyForReview(
    await api('district.several'),
    await api('district.signer'),
    `兼职填报 ${Date.now()}`,
  )
  const desk = await as('district.several')
  await desk.goto(await reviewOf(await api('district.several')))
  await expect(link(desk, own)).toContainText('不由您审')
  await link(desk, own).click()
  await expect(desk.getByText(/^您填写、提交或签发过这份填报/)).toBeVisible()
  await expect(desk.getByRole('button', { name: /^通过/ })).toBeDisabled()
  await expect(desk.getByRole('button', { name: /^退回/ })).toBeDisabled()
  await desk.keyboard.press('a')
  await desk.keyboard.press('r')
  await expect(desk.getByRole('textbox', { name: '退回意见' })).toBeHidden()
  await expect(link(desk, own)).toBeVisible()
  await expectAccessibleEverywhere(desk)

  const other = await as('district.office')
  await other.goto(await reviewOf(await api('district.office'), own.id))
  await other.getByRole('button', { name: /^通过/ }).click()
  await expect(other.getByText(`${own.task.title}（${own.agency.shortName}）已通过`)).toBeVisible()
})

test('on a phone the queue and the report are a step apart', async ({ as, api }) => {
  const waits = await readyForReview(await api('district.reporter'), await api('district.signer'), '按计划推进')
  const phone = await as('district.office', PHONE)
  await phone.goto(await reviewOf(await api('district.office')))
  await link(phone, waits).click()
  await expect(phone.getByRole('region', { name: '数据' })).toBeVisible()
  await expect(queue(phone)).toBeHidden()
  await expectFits(phone)
  await phone.getByRole('link', { name: /待审队列/ }).click()
  await expect(link(phone, waits)).toBeVisible()
  const office = await api('district.office')
  const { version } = await office.get<Report>(`/reports/${waits.id}`)
  await office.send('POST', `/reports/${waits.id}/acceptance`, { version })
})

async function reviewOf(caller: Caller, report?: string) {
  const plan = await planOf(caller, DISTRICT)
  const rounds = await caller.get<{ id: string; state: string }[]>(`/plans/${plan.id}/rounds`)
  const open = rounds.findLast(({ state }) => state === 'OPEN' || state === 'OVERDUE')
  return `/rounds/${open?.id}/review${report ? `?report=${report}` : ''}`
}

const queue = (page: Page) => page.getByRole('navigation', { name: '待审队列' })
const link = (page: Page, { id }: Report) => queue(page).locator(`a[href$="report=${id}"]`)
