import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { builtSite } from '../support/built-pages.ts'
import { openConsole, sendCall, signIn } from './support/console.ts'
import { open, openBrowser, type Visit, visit } from './support/visit.ts'

/** The reference server as a program, with these docs beside its API. */
const program = fileURLToPath(new URL('../../../server/dist/cli.js', import.meta.url))

let server: ChildProcess
let address: string
let browser: Browser
let visited: Visit
beforeAll(async () => {
  server = spawn(process.execPath, [program, '--port', '0', '--docs', builtSite], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  address = await listening(server)
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  server?.kill()
})

/** The address the program prints once it listens. */
async function listening({ stdout }: ChildProcess): Promise<string> {
  for (let printed = ''; ; ) {
    const [, found] = /API +(http:\S+)\/crmapi/.exec(printed) ?? []
    if (found !== undefined) return found
    if (!stdout) throw new Error('the program prints nothing')
    printed += (await once(stdout, 'data'))[0]
  }
}

async function arrive(path: string): Promise<Page> {
  visited = await visit(browser, `${address}/`)
  await open(visited.page, path)
  return visited.page
}

async function leave(): Promise<void> {
  expect(visited.problems).toEqual([])
  expect(visited.strangers).toEqual([])
  await visited.close()
}

test('samples and guides call the server that serves them', async () => {
  const page = await arrive('reference/showUser')
  for (const tab of ['Client', 'curl']) {
    await page.getByRole('tab', { name: tab }).click()
    await page.locator('[role=tabpanel]:visible').getByText(address).first().waitFor()
  }
  await open(page, 'guides/get-started')
  const text = await page.locator('main').innerText()
  expect(text).toContain(`${address}/crmapi/rest/v2/authentication/token`)
  expect(text).not.toContain(':8080/')
  await leave()
})

test('the console calls the server that serves it, with the demo login filled in', async () => {
  visited = await visit(browser, `${address}/`)
  const console = await openConsole(visited.page, 'showUser')
  await console.whole.getByLabel('A server I name').check()
  await console.whole.getByText(`Calls go to ${address}/crmapi/rest/v2`).waitFor()
  await signIn(console)
  expect(await sendCall(console)).toContain('"username": "integrator"')
  await leave()
})

test('another name of the same server keeps the demo login, and needs no scheme', async () => {
  const page = await arrive('reference/createSessionToken')
  await page.locator('.values summary').click()
  const { port } = new URL(address)
  await page.getByLabel('Server', { exact: true }).fill(`localhost:${port}`)
  const curl = await page.locator('[role=tabpanel]').nth(0).innerText()
  expect(curl).toContain(`http://localhost:${port}/crmapi/rest/v2/authentication/token`)
  expect(curl).toContain('open-sesame')
  await page.getByLabel('Server', { exact: true }).fill('crm.example.com')
  const other = await page.locator('[role=tabpanel]').nth(0).innerText()
  expect(other).toContain('https://crm.example.com/crmapi')
  expect(other).not.toMatch(/open-sesame|integrator|DEMO/)
  expect(other).toContain('"<password>"')
  await leave()
})
