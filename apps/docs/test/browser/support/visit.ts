import { existsSync } from 'node:fs'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'

/** The Chromium to test with; `CHROMIUM` names another than that of the system. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium'
  if (!existsSync(executablePath)) throw new Error(`no browser at ${executablePath}: install Chromium or set CHROMIUM`)
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
}

/** What stands on a page that no reader sees: complaints of the browser, and requests that left the site. */
export interface Visit {
  page: Page
  /** Errors and warnings of the console, uncaught exceptions, answers of 400 and above. */
  problems: string[]
  /** Addresses of other origins a request was made to. */
  strangers: string[]
  close(): Promise<void>
}

/**
 * Opens an empty page in a browser of its own: no cookies, no storage, no cache shared with others.
 *
 * @param site Address of the site; everything else is a stranger.
 */
export async function visit(browser: Browser, site: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ baseURL: site, ...options })
  const page = await context.newPage()
  const problems: string[] = []
  const strangers: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(`${message.type()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`))
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()} ${response.url()}`)
  })
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (url.protocol.startsWith('http') && url.origin !== new URL(site).origin) strangers.push(url.href)
  })
  return { page, problems, strangers, close: () => context.close() }
}

/** Opens a page of the site, and waits until its scripts have taken it over. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path, { waitUntil: 'networkidle' })
  await page.waitForFunction(() => '__vue_app__' in (document.querySelector('#app') ?? {}))
}
