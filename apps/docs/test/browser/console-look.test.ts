import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { bundle, listOperations } from '@crmcom-webapi/contract'
import axe from 'axe-core'
import type { Page, Response } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { openConsole, sendCall, signIn } from './support/console.ts'
import { siteInBrowser } from './support/site-in-browser.ts'
import { open, visit } from './support/visit.ts'

/** Pictures of the console, to be looked at by a person. */
const pictures = fileURLToPath(new URL('../../.vitepress/pictures/', import.meta.url))

const suite = siteInBrowser()
beforeAll(() => {
  mkdirSync(pictures, { recursive: true })
})

const widths = { phone: { width: 375, height: 740 }, desktop: { width: 1360, height: 860 } }

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const found = await page.evaluate(() =>
    (globalThis as unknown as typeof globalThis & { axe: typeof axe }).axe.run('.console'),
  )
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
}

describe.each(Object.entries(widths))('at the width of a %s', (device, viewport) => {
  test.each(['light', 'dark'] as const)(
    'the console is accessible and fits in the %s theme, empty, wrong and answered',
    async (colorScheme) => {
      const { page, close } = await visit(suite.browser, suite.site.address, {
        viewport,
        colorScheme,
        reducedMotion: 'reduce',
      })
      const console = await openConsole(page, 'updateAccessToken')
      const look = async (state: string) => {
        // The bar of the site lies over what is photographed.
        await page.addStyleTag({ content: '.VPNav, .VPLocalNav { visibility: hidden }' })
        await console.whole.screenshot({ path: join(pictures, `console ${state}, ${device}, ${colorScheme}.png`) })
        expect([state, await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)]).toEqual([
          state,
          expect.toSatisfy((width: number) => width <= 0),
        ])
        expect([state, await violations(page)]).toEqual([state, []])
      }
      await console.session.getByLabel('password', { exact: true }).waitFor()
      await look('before the sign-in')
      await signIn(console)
      await console.desk.getByLabel('Start from').selectOption({ label: 'Nothing filled in' })
      await console.desk.getByLabel('Optional field', { exact: true }).selectOption('udf_float_1')
      await console.desk.getByRole('button', { name: 'Add', exact: true }).click()
      await look('with complaints')
      await sendCall(console)
      await console.desk.getByText('With the client').click()
      await look('with a failure')
      await console.desk.getByLabel('Start from').selectOption({ index: 0 })
      await sendCall(console)
      await look('with an answer')
      await console.desk.getByLabel('JSON').check()
      await look('with JSON')
      await console.whole.getByLabel('A server I name').check()
      await console.whole.getByLabel('Address of the server').fill('127.0.0.1:9')
      await look('of another server')
      await close()
    },
  )
})

test('nothing of the console is loaded before it is opened, nor of the server in the page before it is called', async () => {
  const { page, close } = await visit(suite.browser, suite.site.address)
  const loads: Array<Promise<{ name: string; bytes: number }>> = []
  const measure = async (response: Response) => ({
    name: new URL(response.url()).pathname,
    bytes: gzipSync(await response.body()).length,
  })
  page.on('response', (response) => {
    if (response.url().startsWith(suite.site.address) && response.status() === 200) loads.push(measure(response))
  })
  /** Pages that are linked to are fetched ahead when the browser has nothing else to do. */
  const isAhead = (name: string) => name.includes('.md.') && !name.includes('showUser')
  const total = async () => (await Promise.all(loads.splice(0))).filter(({ name }) => !isAhead(name))
  const sum = (files: ReadonlyArray<{ bytes: number }>) => files.reduce((bytes, file) => bytes + file.bytes, 0) / 1000
  await open(page, 'reference/showUser')
  const first = await total()
  expect(first.filter(({ name }) => /Console|in-page/.test(name))).toEqual([])
  await page.getByRole('button', { name: 'Open the console' }).click()
  await page.locator('.console .session').getByLabel('password', { exact: true }).waitFor()
  const opened = await total()
  expect(opened.map(({ name }) => name)).toContainEqual(expect.stringContaining('ConsolePanel'))
  expect(opened.filter(({ name }) => /in-page/.test(name))).toEqual([])
  await page.locator('.session').getByRole('button', { name: 'Sign in', exact: true }).click()
  await page.getByText('Signed in to').waitFor()
  const called = await total()
  expect(called.map(({ name }) => name)).toContainEqual(expect.stringContaining('in-page-server'))
  const sizes = { first: sum(first), opened: sum(opened), called: sum(called) }
  globalThis.console.log(`gzipped kB: page ${sizes.first}, console ${sizes.opened}, server in the page ${sizes.called}`)
  expect(sizes.first).toBeLessThan(220)
  // 32 before the console read an input as the server does: nulls, open ends, the rule for texts. Of the rest 0.8 is what
  // the walker costs in a file of its own, which the page of downloads uses too. What grows with operations: the failure
  // codes that an answer is explained by, and the contract as far as the server in the page behaves by it. Each bound
  // leaves a few hundred bytes, so that it is a new thing that passes it and not a word.
  const count = listOperations(bundle).length
  expect(sizes.opened).toBeLessThan(43 + 0.07 * count)
  // Calls on subscriptions, vouchers and customer events have twice the fields of those before them.
  expect(sizes.called).toBeLessThanOrEqual(110 + 1.22 * count)
  await close()
})
