import { inTurn } from '@crmcom-webapi/test-support/depth'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { listPages } from '../support/built-pages.ts'
import { openConsole, sendCall, signIn } from './support/console.ts'
import { findOverflow } from './support/overflow.ts'
import { pageTypes } from './support/page-types.ts'
import { siteInBrowser } from './support/site-in-browser.ts'
import { open, visit } from './support/visit.ts'

/** Widths of devices, and both sides of each width at which the layout changes. */
const widths = [
  320, 360, 375, 414, 560, 639, 640, 641, 700, 767, 768, 800, 839, 840, 900, 959, 960, 961, 992, 993, 1024, 1100, 1101,
  1279, 1280, 1366, 1439, 1440, 1600,
]
/** The narrowest of each layout, where whatever does not fit shows. */
const tightest = [320, 640, 768, 960, 1000, 1280]

const suite = siteInBrowser()

test.each(Object.entries(pageTypes))('a page of the kind “%s” fits at every width', async (_, path) => {
  const { page, close } = await visit(suite.browser, suite.site.address, { reducedMotion: 'reduce' })
  await open(page, path)
  expect(await overflows(page, widths)).toEqual([])
  await unfold(page)
  expect(await overflows(page, widths)).toEqual([])
  await close()
})

// There are more pages with each operation: a run looks at a third of them, and a deep one at all.
const pages = inTurn(listPages(), 3)

test('every page whose turn it is fits where its layout is tightest', { timeout: 900_000 }, async () => {
  const { page, close } = await visit(suite.browser, suite.site.address, { reducedMotion: 'reduce' })
  const found: string[] = []
  for (const { path } of pages) {
    await page.goto(`./${path}`, { waitUntil: 'load' })
    await unfold(page)
    for (const line of await overflows(page, tightest)) found.push(`${path}: ${line}`)
  }
  expect(found).toEqual([])
  await close()
})

test('a page fits when its longest release is picked', async () => {
  const { page, close } = await visit(suite.browser, suite.site.address, { reducedMotion: 'reduce' })
  await open(page, 'reference/showUser?release=R12.17.29')
  expect(await overflows(page, widths)).toEqual([])
  await close()
})

test('the console fits, with a call sent and its answer shown', async () => {
  const { page, close } = await visit(suite.browser, suite.site.address, { reducedMotion: 'reduce' })
  const console = await openConsole(page, 'showAccessToken')
  await signIn(console)
  await sendCall(console)
  await unfold(page)
  expect(await overflows(page, widths)).toEqual([])
  await close()
})

test('the search and the menus of a phone fit', async () => {
  const { page, close } = await visit(suite.browser, suite.site.address, { reducedMotion: 'reduce' })
  await open(page, 'guides/errors')
  await page.keyboard.press('Control+k')
  await page.locator('.search-box input').fill('token')
  await page.locator('.search-box li a').first().waitFor()
  expect(await overflows(page, widths)).toEqual([])
  await page.keyboard.press('Escape')
  await page.setViewportSize({ width: 320, height: 640 })
  await page.locator('.VPNavBarHamburger').click()
  await page.locator('.VPNavScreen').waitFor()
  expect(await overflows(page, [320, 375, 767])).toEqual([])
  await close()
})

test('what is too wide, cut off or out of reach of the keyboard is found', async () => {
  const { page, close } = await visit(suite.browser, suite.site.address, { viewport: { width: 400, height: 600 } })
  const found = async (html: string) => {
    await page.setContent(`<!doctype html><body style="margin:0">${html}`)
    return (await findOverflow(page)).map((line) => line.replace(/ “.*/, ''))
  }
  const wide = '<p style="width:600px">wide</p>'
  expect(await found('<p>narrow</p>')).toEqual([])
  expect(await found(wide)).toEqual(['the page is 200 px wider than its window', '<p>'])
  expect(await found(`<div style="overflow:hidden">${wide}</div>`)).toEqual(['<p>'])
  expect(await found(`<div style="overflow-x:auto">${wide}</div>`)).toEqual(['<div> scrolls, and takes no focus'])
  expect(await found(`<div tabindex="0" style="overflow-x:auto">${wide}</div>`)).toEqual([])
  expect(await found('<p style="width:99px;overflow-x:clip">aWordThatIsLongerThanItsPlaceHasRoomForIt</p>')).toEqual([
    '<p>',
  ])
  expect(await found(`<p style="margin-left:-50px">left</p>`)).toEqual(['<p>'])
  await close()
})

async function overflows(page: Page, at: readonly number[]): Promise<string[]> {
  const found: string[] = []
  for (const width of at) {
    await page.setViewportSize({ width, height: 800 })
    for (const line of await findOverflow(page)) found.push(`${width} px: ${line}`)
  }
  return found
}

/** Opens all that can be folded. */
async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('main details')) details.setAttribute('open', '')
    dispatchEvent(new Event('beforeprint'))
  })
}
