import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pageTypes } from './support/page-types.ts'
import { type Site, serveSite } from './support/site.ts'
import { open, openBrowser, visit } from './support/visit.ts'

let site: Site
let browser: Browser
beforeAll(async () => {
  site = await serveSite()
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await site?.close()
})

test.each(Object.entries(pageTypes))(
  'a page of the kind “%s” loads without a complaint and asks nobody else',
  async (_, path) => {
    const { page, problems, strangers, close } = await visit(browser, site.address)
    await open(page, path)
    expect(await page.locator('h1').count()).toBe(1)
    expect(await page.title()).not.toBe('')
    const icon = await page.locator('link[rel=icon]').getAttribute('href')
    expect((await page.request.get(new URL(icon ?? 'no icon', page.url()).href)).ok()).toBe(true)
    expect(problems).toEqual([])
    expect(strangers).toEqual([])
    await close()
  },
)
