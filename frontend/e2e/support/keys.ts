import type { Locator, Page } from '@playwright/test'
import { expect } from './test'

/** Walks with the tabulator until something has the focus, as somebody without a mouse does. */
export async function tabTo(page: Page, wanted: Locator, most = 80) {
  await expect(wanted).toBeVisible()
  for (let step = 0; step < most; step++) {
    await page.keyboard.press('Tab')
    if (await wanted.evaluate((node) => node === document.activeElement)) return
  }
  throw new Error(`${wanted} is not reached with the tabulator`)
}
