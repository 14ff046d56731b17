import { expect, test } from 'vitest'
import { siteInBrowser } from './support/site-in-browser.ts'
import { open, visit } from './support/visit.ts'

const suite = siteInBrowser()

test('search finds what was meant among the first results', async () => {
  const { page, problems, strangers, close } = await visit(suite.browser, suite.site.address)
  await open(page, 'guides/get-started')
  await page.keyboard.press('Control+k')
  const input = page.locator('.search-box input')
  const find = async (words: string) => {
    await input.fill('')
    await page.locator('.search-box li a').first().waitFor({ state: 'detached' })
    await input.fill(words)
    await page.locator('.search-box li a').first().waitFor()
    const results = await page.locator('.search-box li a').all()
    return Promise.all(results.map(async (result) => new URL((await result.getAttribute('href')) ?? '', page.url())))
  }
  // What is found for which words is tested without a browser.
  const [first] = await find('access_tokens/show')
  expect(first?.pathname).toMatch(/\/reference\/showAccessToken$/)
  const fields = await find('life_cycle_state')
  expect(decodeURIComponent(fields[0]?.hash ?? '')).toMatch(/-life_cycle_state$/)
  expect(problems).toEqual([])
  expect(strangers).toEqual([])
  await close()
})

test('a result is opened by the keys, at the field it names', async () => {
  const { page, close } = await visit(suite.browser, suite.site.address)
  await open(page, './')
  await page.keyboard.press('/')
  await page.locator('.search-box input').fill('subscription_type_identifier')
  await page.locator('.search-box li a').first().waitFor()
  await page.keyboard.press('Enter')
  await page.waitForURL(/#[a-z]+-subscription_type_identifier$/)
  await page.waitForFunction((id) => {
    const box = document.getElementById(id)?.getBoundingClientRect()
    return box !== undefined && box.top >= 0 && box.bottom <= innerHeight
  }, new URL(page.url()).hash.slice(1))
  await close()
})

test('the keys walk through the results, and the dialog can be left', async () => {
  const { page, problems, close } = await visit(suite.browser, suite.site.address)
  await open(page, 'guides/errors')
  await page.getByRole('button', { name: 'Search' }).click()
  await page.locator('.search-box input:focus').waitFor()
  await page.keyboard.type('life_cycle_state')
  await page.locator('.search-box li a').first().waitFor()
  const focused = () =>
    page.evaluate(() => document.activeElement?.getAttribute('href') ?? document.activeElement?.tagName)
  await page.keyboard.press('ArrowDown')
  expect(await focused()).toBe(await page.locator('.search-box li a').nth(0).getAttribute('href'))
  await page.keyboard.press('ArrowDown')
  expect(await focused()).toBe(await page.locator('.search-box li a').nth(1).getAttribute('href'))
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  expect(await focused()).toBe('INPUT')
  await page.keyboard.press('Escape')
  await page.locator('.search-box').waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Search' }).click()
  await page.locator('.search-box input').fill('zzzzzz')
  await page.getByText('Nothing found for “zzzzzz”').waitFor()
  expect(problems).toEqual([])
  await close()
})

test('what the picked release lacks comes last and says so', async () => {
  const { page, close } = await visit(suite.browser, suite.site.address)
  await open(page, 'reference/?release=R5.0.0')
  await page.keyboard.press('/')
  await page.locator('.search-box input').fill('log in')
  await page.locator('.search-box li').first().waitFor()
  const texts = await page.locator('.search-box li').allInnerTexts()
  const first = texts.findIndex((text) => text.includes('not in R5.0.0'))
  expect(first).toBeGreaterThan(0)
  expect(texts.slice(first).every((text) => text.includes('not in R5.0.0'))).toBe(true)
  await close()
})
