import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterEach, describe, expect, test } from 'vitest'
import { builtSite } from '../support/built-pages.ts'
import { type Api, serveApi } from './support/api.ts'
import { type Console, goTo, openConsole, sendCall, signIn, tokenIn, tracesOf } from './support/console.ts'
import { siteInBrowser } from './support/site-in-browser.ts'
import { type Visit, visit } from './support/visit.ts'

const suite = siteInBrowser()
let visited: Visit
const apis: Api[] = []
afterEach(async () => {
  await visited?.close()
  for (const api of apis.splice(0)) await api.close()
})

async function start(allowed?: string): Promise<Api> {
  const api = await serveApi(allowed)
  apis.push(api)
  return api
}

async function nameServer({ whole }: Console, address: string): Promise<void> {
  await whole.getByLabel('A server I name').check()
  await whole.getByLabel('Address of the server').fill(address)
}

async function signInAsDemo(console: Console): Promise<void> {
  const { session } = console
  await session.getByRole('textbox', { name: 'username' }).fill('integrator')
  await session.getByLabel('password', { exact: true }).fill('open-sesame')
  await session.getByRole('textbox', { name: 'organisation' }).fill('DEMO')
  await signIn(console)
}

async function arrive(operationId: string): Promise<{ page: Page; console: Console }> {
  visited = await visit(suite.browser, suite.site.address)
  return { page: visited.page, console: await openConsole(visited.page, operationId) }
}

/** Every script and every other thing the page asked its own site for. */
function watchLoads(page: Page): string[] {
  const loads: string[] = []
  page.on('request', (request) => loads.push(request.url()))
  return loads
}

describe('a server that lets the docs read its answers', () => {
  test('is signed in to and called on three pages, and nobody else hears of it', async () => {
    const api = await start(new URL(suite.site.address).origin)
    const { page, console } = await arrive('showUser')
    const loads = watchLoads(page)
    await nameServer(console, api.address)
    await signInAsDemo(console)
    expect(await sendCall(console)).toContain('"username": "integrator"')
    expect(await sendCall(await goTo(page, 'showAccessToken'))).toContain('AT0000000001')
    expect(await sendCall(await goTo(page, 'listAccessTokens'))).toContain('Success')
    expect(visited.problems).toEqual([])
    expect(visited.strangers.filter((url) => !url.startsWith(`${api.address}/crmapi/`))).toEqual([])
    // No server in the page is loaded for those who call another one.
    expect(loads.filter((url) => url.includes('in-page-server'))).toEqual([])
    const calls = api.requests.filter(({ method }) => method !== 'OPTIONS')
    expect(calls.map(({ path }) => path.replace('/crmapi/rest/v2', ''))).toEqual([
      '/authentication/token',
      '/users/show',
      '/access_tokens/show',
      '/access_tokens/list',
    ])
    for (const { headers } of calls) {
      expect(headers.get('referer')).toBeNull()
      expect(headers.get('cookie')).toBeNull()
    }
  })

  test('gets a token that stays in the tab, goes to no other server and can be forgotten', async () => {
    const [api, other] = [
      await start(new URL(suite.site.address).origin),
      await start(new URL(suite.site.address).origin),
    ]
    const { page, console } = await arrive('showUser')
    await nameServer(console, api.address)
    await signInAsDemo(console)
    await sendCall(console)
    const token = await tokenIn(page)
    const traces = await tracesOf(page)
    for (const place of [traces.shown, traces.local, traces.address]) expect(place).not.toContain(token)
    for (const place of Object.values(traces)) expect(place).not.toContain('open-sesame')

    await nameServer(console, other.address)
    expect(await console.session.innerText()).toContain('there is none')
    expect(await console.curl.innerText()).not.toContain('TOKEN')
    expect(other.requests).toEqual([])

    await page.reload({ waitUntil: 'networkidle' })
    await page.getByRole('button', { name: 'Open the console' }).click()
    await nameServer(console, api.address)
    await console.session.getByText('Signed in to').waitFor()
    expect(await sendCall(console)).toContain('Success')
    await console.whole.getByRole('button', { name: 'Forget the token this tab holds' }).click()
    expect((await tracesOf(page)).kept).not.toContain(token)
    expect(await console.session.innerText()).toContain('there is none')
    expect(visited.problems).toEqual([])
  })

  test('gets the call as the shown curl line makes it', async () => {
    const api = await start(new URL(suite.site.address).origin)
    const { page, console } = await arrive('showAccessToken')
    await nameServer(console, api.address)
    await signInAsDemo(console)
    await console.desk.getByLabel('Show tokens and other secrets of the call').check()
    const [sent] = await Promise.all([
      page.waitForRequest((request) => request.url().includes('/access_tokens/show') && request.method() === 'POST'),
      sendCall(console),
    ])
    const shown = runCurl(await console.curl.innerText())
    expect(shown).toEqual({ url: sent.url(), body: sent.postDataJSON() as unknown })
  })
})

describe('a server that lets nobody read its answers', () => {
  test('is explained, for a call the browser asks about first and for one it makes', async () => {
    const api = await start()
    const { console } = await arrive('createSessionToken')
    await nameServer(console, api.address)
    const asked = await sendCall(console)
    expect(asked).toContain('does not let this page read its answers (CORS)')
    expect(asked).toContain(new URL(suite.site.address).origin)
    expect(asked).toContain('the call itself was not made')
    expect(asked).not.toContain('Failed to fetch')
    expect(api.requests.filter(({ method }) => method === 'POST')).toEqual([])
    expect(await console.curl.innerText()).toContain(`curl '${api.address}/crmapi/rest/v2/authentication/token'`)
    const next = await goTo(visited.page, 'showUser')
    expect(await sendCall(next)).toContain('may have reached the server')
    expect(visited.strangers.filter((url) => !url.startsWith(api.address))).toEqual([])
  })

  test('is told from one that is not there', async () => {
    const gone = await start()
    await gone.close()
    apis.length = 0
    const { console } = await arrive('createSessionToken')
    await nameServer(console, gone.address)
    expect(await sendCall(console)).toContain('Nobody answered')
  })

  test('is explained where the sign-in meets it', async () => {
    const api = await start()
    const { console } = await arrive('showUser')
    await nameServer(console, api.address)
    await console.session.getByRole('button', { name: 'Sign in', exact: true }).click()
    await console.session.getByText('(CORS)').waitFor()
  })
})

test('a secure page explains that it may not call an insecure server, and sends nothing', async () => {
  visited = await visit(suite.browser, 'https://docs.example/')
  const { page, strangers } = visited
  await page.route('https://docs.example/**', async (route) => {
    const path = decodeURIComponent(new URL(route.request().url()).pathname)
    const file = [path, `${path}.html`, `${path}index.html`].map((name) => join(builtSite, name)).find(isFile)
    await route.fulfill(file ? { path: file } : { status: 404 })
  })
  const console = await openConsole(page, 'createSessionToken')
  await nameServer(console, 'http://crm.example')
  const text = await sendCall(console)
  expect(text).toContain('does not let this page call an insecure server')
  expect(text).toContain('curl line')
  expect(await console.curl.innerText()).toContain("curl 'http://crm.example/crmapi/rest/v2/authentication/token'")
  expect(strangers).toEqual([])
})

test('what is no address of a server is said, and calls go nowhere', async () => {
  const { console } = await arrive('createSessionToken')
  await nameServer(console, 'ftp://crm.example')
  expect(await console.whole.innerText()).toContain('That is no address of a server')
  expect(await console.desk.count()).toBe(0)
})

test('an answer of something else than the Web API is shown as what it is', async () => {
  const { page, console } = await arrive('createSessionToken')
  await page.route('http://127.0.0.1:9/**', (route) =>
    route.fulfill({
      status: 502,
      contentType: 'text/html',
      body: '<h1>Bad gateway</h1>',
      headers: { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' },
    }),
  )
  await nameServer(console, 'http://127.0.0.1:9')
  const text = await sendCall(console)
  expect(text).toContain('Not an answer of the Web API')
  expect(text).toContain('<h1>Bad gateway</h1>')
})

const isFile = (name: string) => /\.\w+$/.test(name) && existsSync(name)

/** What curl would send: the shell runs the line with a function in its place. */
function runCurl(line: string): { url: string | undefined; body: unknown } {
  const script = `curl() { for word in "$@"; do printf '%s\\000' "$word"; done; }\n${line}\n`
  const words = execFileSync('/bin/sh', ['-c', script], { encoding: 'utf8' }).split('\0')
  return {
    url: words.find((word) => word.startsWith('http')),
    body: JSON.parse(words[words.indexOf('-d') + 1] ?? '') as unknown,
  }
}
