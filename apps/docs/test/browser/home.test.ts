import { expect, test } from 'vitest'
import { siteInBrowser } from './support/site-in-browser.ts'
import { open, visit } from './support/visit.ts'

const suite = siteInBrowser()

test('the call of the home page is answered in the page, and nothing leaves it', async () => {
  const { page, problems, strangers, close } = await visit(suite.browser, suite.site.address)
  await open(page, './')
  await page.getByRole('button', { name: 'Send it' }).click()
  const answer = page.locator('.home-call [role=status] pre')
  await answer.waitFor()
  const { status, data } = JSON.parse(await answer.innerText()) as { status: { code: string }; data: object[] }
  expect(status.code).toBe('OK')
  expect(data.length).toBeGreaterThan(0)
  expect(problems).toEqual([])
  expect(strangers).toEqual([])
  await close()
})

test('all of the home page that matters is on one screen', async () => {
  const { page, close } = await visit(suite.browser, suite.site.address, { viewport: { width: 1440, height: 900 } })
  await open(page, './')
  for (const name of ['The docs of my release', 'A program that calls it', 'A server in my tests']) {
    const box = await page.getByRole('link', { name }).boundingBox()
    expect(box && box.y + box.height, name).toBeLessThan(900)
  }
  await close()
})

test('an address that leads nowhere offers the search and ways on', async () => {
  const { page, close } = await visit(suite.browser, suite.site.address)
  await open(page, 'reference/noSuchCall')
  await page.getByRole('heading', { name: 'There is no such page' }).waitFor()
  await page.getByRole('main').getByRole('button', { name: 'Search' }).click()
  await page.locator('.search-box input').fill('pagination')
  await page.locator('.search-box li a').first().waitFor()
  expect(await page.locator('.search-box li a').allInnerTexts()).toEqual(
    expect.arrayContaining([expect.stringMatching(/paging|number_of_results|offset/i)]),
  )
  await page.locator('.search-box input').fill('https://crm.example.com/crmapi/rest/v2/users/list?token=a')
  await page.locator('.search-box li a', { hasText: 'List' }).first().waitFor()
  expect(await page.locator('.search-box li a').first().getAttribute('href')).toContain('reference/listUsers')
  await page.locator('.search-box input').fill('zzzzzz')
  await page.locator('.search-box').getByRole('link', { name: 'methods known by name' }).waitFor()
  await close()
})

test('the language that is named on the home page is that of the samples', async () => {
  const { page, close } = await visit(suite.browser, suite.site.address)
  await open(page, './')
  await page.getByLabel('I write').selectOption('PHP')
  await page.getByRole('link', { name: 'A program that calls it' }).click()
  await page.getByText('$crm->', { exact: false }).first().waitFor()
  await page.getByRole('link', { name: 'All files in one' }).waitFor()
  expect(await page.getByRole('link', { name: 'All files in one' }).getAttribute('href')).toContain('examples/php.zip')
  await close()
})
