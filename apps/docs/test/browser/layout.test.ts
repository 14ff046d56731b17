import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import axe from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listPages } from '../support/built-pages.ts'
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

const widths = { desktop: { width: 1360, height: 860 }, phone: { width: 375, height: 740 } }

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  test.each(Object.entries(pageTypes))(
    'a page of the kind “%s” loads in peace, fits and is accessible',
    async (kind, path) => {
      const { page, problems, strangers, close } = await visit(browser, site.address, {
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
      })
      expect(await violations(page), 'desktop').toEqual([])
      expect(problems).toEqual([])
      expect(strangers).toEqual([])
      await close()
    },
  )
})

/** From the smallest phones to wide screens, with both sides of every width at which something moves. */
const allWidths = [
  320, 360, 375, 414, 480, 540, 600, 639, 640, 641, 700, 767, 768, 800, 839, 840, 900, 959, 960, 961, 1024, 1100, 1101,
  1152, 1279, 1280, 1366, 1439, 1440, 1600,
]

test.each(Object.entries(pageTypes))(
  'a page of the kind “%s” fits at every width, whatever is open',
  async (_, path) => {
    const { page, close } = await visit(browser, site.address, { reducedMotion: 'reduce' })
    await open(page, path)
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('main details')) details.setAttribute('open', '')
    })
    const tooWide: { [width: number]: string[] } = {}
    for (const width of allWidths) {
      await page.setViewportSize({ width, height: 800 })
      const found = await page.evaluate(whatIsTooWide)
      if (found.length > 0) tooWide[width] = found
    }
    expect(tooWide).toEqual({})
    await close()
  },
)

test('every page fits where there is least room', async () => {
  const { page, close } = await visit(browser, site.address, { reducedMotion: 'reduce' })
  const tooWide: string[] = []
  for (const { path } of listPages()) {
    await page.goto(path === '' ? './' : path)
    await page.waitForFunction(() => '__vue_app__' in (document.querySelector('#app') ?? {}))
    for (const width of [320, 640, 768, 960]) {
      await page.setViewportSize({ width, height: 800 })
      await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))))
      for (const found of await page.evaluate(whatIsTooWide)) tooWide.push(`${path} at ${width}: ${found}`)
    }
  }
  expect(tooWide).toEqual([])
  await close()
})

/** What makes the page scroll sideways, and what is cut off by a box that does not scroll. */
function whatIsTooWide(): string[] {
  const found: string[] = []
  const { scrollWidth } = document.documentElement
  if (scrollWidth > innerWidth) found.push(`the page, by ${scrollWidth - innerWidth} px`)
  for (const element of document.querySelectorAll('main *')) {
    const { right, width, height } = element.getBoundingClientRect()
    if (width <= 1 || height <= 1 || right <= innerWidth + 1) continue
    let box = element.parentElement
    while (box && getComputedStyle(box).overflowX === 'visible') box = box.parentElement
    const style = box && getComputedStyle(box)
    const scrolls = style?.overflowX === 'auto' || style?.overflowX === 'scroll'
    if (!scrolls || box === document.body) found.push(`${element.tagName} ${element.className}`.trim())
  }
  return found.slice(0, 5)
}

test('the icon of the site is there', async () => {
  const { page, close } = await visit(browser, site.address)
  await open(page, './')
  const icon = await page.locator('link[rel=icon]').getAttribute('href')
  expect((await page.request.get(new URL(icon ?? 'no icon', page.url()).href)).ok()).toBe(true)
  await close()
})

test('the search is accessible', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const { page, close } = await visit(browser, site.address, { colorScheme, reducedMotion: 'reduce' })
    await open(page, 'guides/errors')
    await page.keyboard.press('Control+k')
    await page.locator('.search-box input').fill('token')
    await page.locator('.search-box li a').first().waitFor()
    expect(await violations(page)).toEqual([])
    await close()
  }
})

test('the menus of a phone are accessible', async () => {
  const { page, close } = await visit(browser, site.address, { viewport: widths.phone, reducedMotion: 'reduce' })
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
