import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Site, serveSite } from './support/site.ts'
import { open, openBrowser, visit } from './support/visit.ts'

const published = 'https://docs.example.com/some/where/'
let folder: string
let site: Site
let browser: Browser
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'site-'))
  const vitepress = join(dirname(createRequire(import.meta.url).resolve('vitepress/package.json')), 'bin/vitepress.js')
  await promisify(execFile)(process.execPath, [vitepress, 'build', '--outDir', folder], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    env: { ...process.env, SITE_URL: published },
  })
  site = await serveSite(folder, '/some/where/')
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await site?.close()
  rmSync(folder, { recursive: true, force: true })
})

test('the site works below a base path', async () => {
  const { page, problems, strangers, close } = await visit(browser, site.address)
  await open(page, './')
  await page.getByRole('link', { name: 'Reference' }).first().click()
  await page.locator('.operations').first().waitFor()
  await page.click('.VPDoc a[href$="/reference/showAccessToken"]')
  await page.locator('h1', { hasText: 'Show an access token' }).waitFor()
  expect(new URL(page.url()).pathname).toBe('/some/where/reference/showAccessToken')
  await page.selectOption('.picker.in-bar select', 'R9.0.0')
  await page.locator('.notice', { hasText: 'As in R9.0.0.' }).waitFor()
  await page.keyboard.press('Control+k')
  await page.locator('.search-box input').fill('SESSIONEXPIREDEXCEPTION')
  await page.locator('.search-box li a').first().waitFor()
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/some\/where\/reference\/failures/)
  await open(page, 'releases/compare')
  await page.locator('.log dd').first().waitFor()
  const twin = await page.getByRole('link', { name: 'This page as Markdown' }).getAttribute('href')
  expect((await page.request.get(new URL(twin ?? '', page.url()).href)).ok()).toBe(true)
  expect(problems).toEqual([])
  expect(strangers).toEqual([])
  await close()
})

test('what is saved from the page of downloads is complete', async () => {
  const { page, problems, strangers, close } = await visit(browser, site.address)
  await open(page, 'releases/downloads')
  const list = JSON.parse(readFileSync(join(folder, 'documents/index.json'), 'utf8')) as {
    releases: Array<{ documents: Array<{ form: string; file: string; whole?: { sha256: string } }> }>
  }
  const documents = list.releases.at(-3)?.documents ?? []
  for (const { form, file, whole } of documents.filter(({ form }) => form !== 'notes')) {
    const waits = page.waitForEvent('download')
    await page.click(`.downloads a[href="/some/where/documents/${file}"]`)
    const saved = await waits
    expect(saved.suggestedFilename(), form).toBe(file.replace(/\.gz$/, ''))
    const bytes = readFileSync(await saved.path())
    if (whole) expect(createHash('sha256').update(bytes).digest('hex'), form).toBe(whole.sha256)
    else expect(bytes, form).toEqual(readFileSync(join(folder, 'documents', file)))
  }
  await page.route('**/documents/openapi.*', (route) => route.fulfill({ status: 404 }))
  await page.click('.downloads a[href$=".3.0.3.json"]')
  await page.getByRole('alert').filter({ hasText: 'HTTP 404' }).waitFor()
  expect(problems.filter((problem) => !problem.includes('404'))).toEqual([])
  expect(strangers).toEqual([])
  await close()
})

test('pages, sitemap and feeds name the published address', () => {
  const read = (file: string) => readFileSync(join(folder, file), 'utf8')
  expect(read('reference/showUser.html')).toContain(`<link rel="canonical" href="${published}reference/showUser">`)
  expect(read('index.html')).toContain(`<link rel="canonical" href="${published}">`)
  const listed = [...read('sitemap.xml').matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address = '']) => address)
  expect(listed).toContain(`${published}reference/showUser`)
  for (const address of listed) {
    const path = address.slice(published.length)
    expect(address.startsWith(published)).toBe(true)
    expect(existsSync(join(folder, path === '' || path.endsWith('/') ? `${path}index.html` : `${path}.html`))).toBe(
      true,
    )
  }
  expect(read('feeds/releases.xml')).toContain(`<link>${published}releases/#R18.0.0</link>`)
  expect(read('llms.txt')).toContain(`](${published}reference/showUser.md)`)
})
