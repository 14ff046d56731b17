import { bundle, compare, project } from '@crmcom-webapi/contract'
import { expect, test } from 'vitest'
import { digest } from '../../src/digest.ts'
import { siteInBrowser } from './support/site-in-browser.ts'
import { open, visit } from './support/visit.ts'

const suite = siteInBrowser()

/** The lines the page has to show, without the marks of code. */
function linesBetween(from: string, to: string): string[] {
  const { operations, codes } = digest(compare(project(bundle, from), project(bundle, to)))
  return [...operations.flatMap(({ lines }) => lines.map(({ text }) => text)), ...codes].map((text) =>
    text.replaceAll('`', ''),
  )
}

test('any two releases are compared, in either direction', async () => {
  const { page, problems, strangers, close } = await visit(suite.browser, suite.site.address)
  await open(page, 'releases/compare?from=R11.0.0&to=R12.4.0')
  const shown = async () => {
    const lines = await page.locator('.log dd').allInnerTexts()
    return lines.map((line) => line.replace(/^breaking\s+/, '').trim())
  }
  await page.locator('.log dd').first().waitFor()
  expect(await shown()).toEqual(linesBetween('R11.0.0', 'R12.4.0'))
  expect(await page.locator('.log dd').first().innerText()).toMatch(/^breaking/)
  await page.getByRole('button', { name: 'Swap' }).click()
  await page.waitForURL(/from=R12\.4\.0&to=R11\.0\.0/)
  expect(await shown()).toEqual(linesBetween('R12.4.0', 'R11.0.0'))
  await page.getByLabel('From').selectOption('R11.0.0')
  await page.locator('strong', { hasText: 'No call changes.' }).waitFor()
  expect(problems).toEqual([])
  expect(strangers).toEqual([])
  await close()
})

test('it starts from the release of the reader', async () => {
  const { page, close } = await visit(suite.browser, suite.site.address)
  await open(page, 'releases/compare?release=R14.0.0')
  expect(await page.getByLabel('From').inputValue()).toBe('R14.0.0')
  expect(await page.getByLabel('to', { exact: true }).inputValue()).toBe('R18.0.0')
  await close()
})

test('the page to read offline asks nobody and shows the operations', async () => {
  const { page, strangers, close } = await visit(suite.browser, suite.site.address)
  await page.goto('documents/reference.html', { waitUntil: 'networkidle' })
  await page.getByText('access_tokens', { exact: true }).first().click()
  await page.getByText('Show an access token').first().waitFor()
  expect(strangers).toEqual([])
  await close()
})
