import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { onPage, sendCall, signIn } from './support/console.ts'
import { siteInBrowser } from './support/site-in-browser.ts'
import { open, visit } from './support/visit.ts'

const suite = siteInBrowser()
const windows = [
  ['a phone', { width: 390, height: 844 }],
  ['a desktop', { width: 1440, height: 900 }],
] as const

/** From the page of a call to a payment in its console, by what a reader sees. */
async function pay(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Open the console' }).click()
  const console = await onPage(page)
  await signIn(console)
  return sendCall(console)
}

describe.each(windows)('on %s', (_, viewport) => {
  test('a newcomer gets from the home page to a payment, in three clicks and what is filled in already', async () => {
    const { page, problems, strangers, close } = await visit(suite.browser, suite.site.address, { viewport })
    await open(page, '')
    await page.getByRole('main').getByRole('link', { name: 'Create a payment' }).click()
    await page.getByRole('heading', { name: 'Create a payment' }).waitFor()
    const answer = await pay(page)
    expect(answer).toMatch(/Success\s+HTTP 200/)
    expect(answer).toContain('"life_cycle_state": "POSTED"')
    expect(answer).toContain('"payment_amount": 25.5')
    expect([problems, strangers]).toEqual([[], []])
    await close()
  })

  test('so does who reads the guide first', async () => {
    const { page, problems, close } = await visit(suite.browser, suite.site.address, { viewport })
    await open(page, '')
    await page.getByRole('main').getByRole('link', { name: 'Take a payment' }).click()
    await page.getByRole('link', { name: 'try it in the page' }).click()
    await page.getByRole('heading', { name: 'Try it' }).waitFor()
    expect(await pay(page)).toMatch(/Success\s+HTTP 200/)
    expect(problems).toEqual([])
    await close()
  })

  test('the console is reached from the top of a page', async () => {
    const { page, close } = await visit(suite.browser, suite.site.address, { viewport })
    await open(page, 'reference/createPayment')
    await page.getByRole('main').getByRole('link', { name: 'Try it', exact: true }).first().click()
    await expect
      .poll(async () => (await page.getByRole('button', { name: 'Open the console' }).boundingBox())?.y ?? -1)
      .toBeLessThan(viewport.height)
    await close()
  })
})
