import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import axe from 'axe-core'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pageTypes } from './support/page-types.ts'
import { type Site, serveSite } from './support/site.ts'
import { open, openBrowser, visit } from './support/visit.ts'

/** Pictures of every kind of page, to be looked at by a person. */
const pictures = fileURLToPath(new URL('../../.vitepress/pictures/', import.meta.url))

let site: Site
let browser: Browser
beforeAll(async () => {
  mkdirSync(pictures, { recursive: true })
  site = await serveSite()
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await site?.close()
})

const widths = { phone: { width: 375, height: 740 }, desktop: { width: 1360, height: 860 } }

describe.each(Object.entries(widths))('at the width of a %s', (device, viewport) => {
  describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
    test.each(Object.entries(pageTypes))('a page of the kind “%s” is accessible and fits', async (kind, path) => {
      const { page, close } = await visit(browser, site.address, { viewport, colorScheme, reducedMotion: 'reduce' })
      await open(page, path)
      await page.screenshot({ path: join(pictures, `${kind}, ${device}, ${colorScheme}.png`) })
      const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(tooWide).toBeLessThanOrEqual(0)
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('main details')) details.setAttribute('open', '')
      })
      await page.evaluate(axe.source)
      const { violations } = await page.evaluate(() =>
        (globalThis as unknown as typeof globalThis & { axe: typeof axe }).axe.run(),
      )
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([])
      await close()
    })
  })
})
