import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { pageTypes } from './support/page-types.ts'
import { siteInBrowser } from './support/site-in-browser.ts'
import { open, visit } from './support/visit.ts'

/** Pictures of every kind of page, to be looked at by a person. */
const pictures = fileURLToPath(new URL('../../.vitepress/pictures/', import.meta.url))

const suite = siteInBrowser()
beforeAll(() => {
  mkdirSync(pictures, { recursive: true })
})

const widths = { desktop: { width: 1360, height: 860 }, phone: { width: 375, height: 740 } }

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  test.each(Object.entries(pageTypes))(
    'a page of the kind “%s” loads in peace, fits and is accessible',
    async (kind, path) => {
      const { page, problems, strangers, close } = await visit(suite.browser, suite.site.address, {
        colorScheme,
        reducedMotion: 'reduce',
      })
      await open(page, path)
      expect(await page.locator('h1').count()).toBe(1)
      expect(await page.title()).not.toBe('')
      for (const [device, viewport] of Object.entries(widths)) {
        await page.setViewportSize(viewport)
        await page.screenshot({ path: join(pictures, `${kind}, ${colorScheme}, ${device}.png`) })
        const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
        expect(tooWide, device).toBeLessThanOrEqual(0)
      }
      // The colours of a phone are those of a desktop, so its menus are looked at once.
      if (colorScheme === 'light') expect(await violations(page), 'phone').toEqual([])
      await page.setViewportSize(widths.desktop)
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('main details')) details.setAttribute('open', '')
        dispatchEvent(new Event('beforeprint'))
      })
      expect(await violations(page), 'desktop').toEqual([])
      expect(problems).toEqual([])
      expect(strangers).toEqual([])
      await close()
    },
  )
})

test('the icon of the site is there', async () => {
  const { page, close } = await visit(suite.browser, suite.site.address)
  await open(page, './')
  const icon = await page.locator('link[rel=icon]').getAttribute('href')
  expect((await page.request.get(new URL(icon ?? 'no icon', page.url()).href)).ok()).toBe(true)
  await close()
})

test('the search is accessible', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const { page, close } = await visit(suite.browser, suite.site.address, { colorScheme, reducedMotion: 'reduce' })
    await open(page, 'guides/errors')
    await page.keyboard.press('Control+k')
    await page.locator('.search-box input').fill('token')
    await page.locator('.search-box li a').first().waitFor()
    expect(await violations(page)).toEqual([])
    await close()
  }
})

test('the menus of a phone are accessible', async () => {
  const { page, close } = await visit(suite.browser, suite.site.address, {
    viewport: widths.phone,
    reducedMotion: 'reduce',
  })
  await open(page, 'reference/showUser')
  await page.locator('.VPLocalNav .menu').click()
  await page.locator('.VPSidebar.open').waitFor()
  expect(await violations(page)).toEqual([])
  await page.keyboard.press('Escape')
  await page.locator('.VPNavBarHamburger').click()
  await page.locator('.VPNavScreen').waitFor()
  expect(await violations(page)).toEqual([])
  await close()
})

async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source)
  const found = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run())
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
}
