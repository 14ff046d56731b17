// The page of an operation: its columns, its folds, and its neighbours.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { siteInBrowser } from './support/site-in-browser.ts'
import { open, visit } from './support/visit.ts'

const suite = siteInBrowser()
const arrive = async (path: string, width = 1440) => {
  const visited = await visit(suite.browser, suite.site.address, {
    viewport: { width, height: 900 },
    reducedMotion: 'reduce',
  })
  await open(visited.page, path)
  return visited
}
const boxOf = async (page: Page, selector: string) => (await page.locator(selector).first().boundingBox()) ?? fail()
const fail = (): never => {
  throw new Error('nothing to be seen')
}

test('from 1280 px the call stands beside the fields and stays in view; below it comes first', async () => {
  for (const width of [1280, 1440, 1600]) {
    const { page, close } = await arrive('reference/showAccessToken', width)
    const pane = await boxOf(page, '.pane')
    const body = await boxOf(page, '.columns > .body')
    expect(pane.x, String(width)).toBeGreaterThan(body.x + body.width)
    await page.evaluate(() => document.querySelector('#answer')?.scrollIntoView())
    await page.locator('.pane[data-shows="answer"]').waitFor()
    const still = await boxOf(page, '.pane')
    expect(still.y).toBeGreaterThan(0)
    expect(still.y + still.height).toBeLessThanOrEqual(900)
    await close()
  }
  for (const width of [390, 800, 1279]) {
    const { page, close } = await arrive('reference/showAccessToken', width)
    const pane = await boxOf(page, '.pane')
    const body = await boxOf(page, '.columns > .body')
    expect(pane.y + pane.height, String(width)).toBeLessThanOrEqual(body.y)
    await close()
  }
})

test('a block that is the same everywhere is folded with its count, and opens by hand, by a link and for print', async () => {
  const { page, problems, close } = await arrive('reference/showAccessToken')
  const row = page.locator('[id="answer-log_information.created_date"]')
  const fold = page.getByRole('button', { name: /Fields of log_information \d+/ })
  expect(await row.count()).toBe(0)
  await fold.click()
  await row.waitFor()
  await fold.click()
  await row.waitFor({ state: 'detached' })
  await page.evaluate(() => {
    location.hash = '#answer-log_information.created_date'
  })
  await row.waitFor()
  expect(await fold.getAttribute('aria-expanded')).toBe('true')
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  expect(await page.locator('.fold [aria-expanded=false]').count()).toBe(0)
  expect(problems).toEqual([])
  await close()
  const linked = await arrive('reference/showAccessToken#answer-log_information.created_date')
  await linked.page.locator('[id="answer-log_information.created_date"]').waitFor()
  await linked.page.waitForFunction(() => scrollY > 500)
  await linked.close()
})

test('the answer is another example when it is picked, and the rest of the examples come when they are opened', async () => {
  const { page, problems, close } = await arrive('reference/showAccessToken')
  const answer = page.locator('.pane .answer')
  await answer.getByLabel('Answer').selectOption({ index: 1 })
  await answer.locator('pre').waitFor()
  const block = page.locator('.example').last()
  await block.locator('summary').click()
  await block.locator('pre').waitFor()
  expect(JSON.parse(await block.locator('pre').innerText())).toHaveProperty('status')
  expect(problems).toEqual([])
  await close()
})

test('a page leads to its neighbours and to the files of the release, and back to a release that has the call', async () => {
  const { page, close } = await arrive('reference/listUsers?release=R5.0.0')
  const notice = page.getByRole('status').filter({ hasText: 'R5.0.0 does not have this call' })
  await notice.waitFor()
  expect(await page.getByRole('link', { name: 'OpenAPI 3.1' }).last().getAttribute('href')).toContain(
    'openapi.R5.0.0.json',
  )
  await notice.getByRole('button').click()
  await notice.waitFor({ state: 'detached' })
  const next = page.getByRole('navigation', { name: 'Neighbours' }).getByRole('link').last()
  const title = await next.innerText()
  await next.click()
  await page.locator('h1', { hasText: title }).waitFor()
  await close()
})
