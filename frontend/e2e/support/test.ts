import { AxeBuilder } from '@axe-core/playwright'
import { type BrowserContextOptions, test as base, expect, type Page } from '@playwright/test'
import { asUser, type Caller } from './api'
import { account } from './stack'

export const PHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
  deviceScaleFactor: 2,
}

type Fixtures = {
  /** A page in which this person is signed in, through the real sign-in page. */
  as: (username: string, device?: BrowserContextOptions) => Promise<Page>
  /** The API in this person's name, to make what a journey starts from. */
  api: (username: string) => Promise<Caller>
}

export const test = base.extend<Fixtures>({
  as: async ({ browser }, use) => {
    const pages: Page[] = []
    await use(async (username, device = {}) => {
      const context = await browser.newContext({ ...device, serviceWorkers: 'block' })
      const page = await context.newPage()
      pages.push(page)
      watch(page)
      await page.goto('/')
      await signIn(page, username)
      return page
    })
    for (const page of pages) {
      expect(complaints(page), 'what the browser complained about').toEqual([])
      await page.context().close()
    }
  },
  api: async ({ playwright }, use) => {
    const requests = await playwright.request.newContext()
    await use((username) => asUser(requests, username))
    await requests.dispose()
  },
})

export { expect }

export async function signIn(page: Page, username: string, password = account(username).password) {
  await page.locator('#username').fill(username)
  await page.locator('#password').fill(password)
  await page.locator('#kc-login').click()
}

const DESK = { width: 1440, height: 900 }

/** At both sizes nothing keeps somebody from using the page, and nothing sticks out of it. */
export async function expectAccessibleEverywhere(page: Page) {
  const own = page.viewportSize() ?? DESK
  const other = own.width === DESK.width ? PHONE.viewport : DESK
  for (const size of [other, own]) {
    if (size) await page.setViewportSize(size)
    await expectFits(page)
    await expectAccessible(page)
  }
}

/** Nothing has to be looked for beside the screen. A phone's window grows with what sticks out, so the screen is what counts. */
export async function expectFits(page: Page) {
  const { width } = page.viewportSize() ?? DESK
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
}

/** Nothing that keeps somebody from using the page. */
export async function expectAccessible(page: Page) {
  const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).analyze()
  const serious = violations.filter((one) => one.impact === 'serious' || one.impact === 'critical')
  expect(serious.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(' ')}`)).toEqual([])
}

const heard = new WeakMap<Page, string[]>()

/** A broken policy, a thrown error: nothing a person sees at once, and still a fault. */
function watch(page: Page) {
  const list: string[] = []
  heard.set(page, list)
  page.on('pageerror', (error) => list.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error' && /Content Security Policy|Uncaught/.test(message.text())) list.push(message.text())
  })
}

const complaints = (page: Page) => heard.get(page) ?? []
