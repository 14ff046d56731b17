import { expect, test } from 'vitest'
import { siteInBrowser } from './support/site-in-browser.ts'
import { open, type Visit, visit } from './support/visit.ts'

const suite = siteInBrowser()
let visited: Visit

async function arrive(path: string) {
  visited = await visit(suite.browser, suite.site.address)
  await open(visited.page, path)
  return visited.page
}

async function leave() {
  expect(visited.problems).toEqual([])
  expect(visited.strangers).toEqual([])
  await visited.close()
}

const picker = '.picker.in-bar select'
const newField = '#request-customer_identification_medium_identifier'
const lateField = '#request-subscription_type_identifier'

test('the picked release decides which fields a page shows', async () => {
  const page = await arrive('reference/authenticateTucanoSubscriber')
  expect(await page.locator(newField).count()).toBe(1)
  await page.selectOption(picker, 'R11.0.0')
  await page.locator(newField).waitFor({ state: 'detached' })
  expect(await page.locator(lateField).count()).toBe(0)
  await page.selectOption(picker, 'R12.4.0')
  await page.locator(lateField).waitFor()
  expect(await page.locator(newField).count()).toBe(0)
  await page.selectOption(picker, 'R18.0.0')
  await page.locator(newField).waitFor()
  await leave()
})

test('the picked release is in the address of every page and comes back later', async () => {
  const page = await arrive('reference/')
  await page.selectOption(picker, 'R12.0.0')
  expect(new URL(page.url()).searchParams.get('release')).toBe('R12.0.0')
  await page.click('.VPDoc a[href$="/reference/showAccessToken"]')
  await page.locator('h1', { hasText: 'Show an access token' }).waitFor()
  await page.waitForURL((url) => url.searchParams.get('release') === 'R12.0.0')
  expect(await page.inputValue(picker)).toBe('R12.0.0')
  await open(page, 'reference/showUser')
  expect(await page.inputValue(picker)).toBe('R12.0.0')
  expect(new URL(page.url()).searchParams.get('release')).toBe('R12.0.0')
  await page.selectOption(picker, 'R18.0.0')
  expect(page.url()).not.toContain('release')
  await open(page, 'reference/showUser')
  expect(await page.inputValue(picker)).toBe('R18.0.0')
  await leave()
})

test('a release in the address is taken, also one between two listed ones', async () => {
  const page = await arrive('reference/authenticateTucanoSubscriber?release=R12.3.9')
  await page.locator(newField).waitFor({ state: 'detached' })
  expect(await page.locator(lateField).count()).toBe(0)
  expect(await page.inputValue(picker)).toBe('R12.3.9')
  expect(await page.locator(`${picker} option:checked`).innerText()).toBe('R12.3.9, as R12.3.0')
  await leave()
})

test.each(['R3.0.0', 'newest', '"><b>', ''])('%j in the address is no release and changes nothing', async (text) => {
  const page = await arrive(`reference/showUser?release=${encodeURIComponent(text)}`)
  expect(await page.inputValue(picker)).toBe('R18.0.0')
  await leave()
})

test('a call the picked release lacks is taken from the lists, and its page says so', async () => {
  const page = await arrive('reference/?release=R9.0.0')
  const link = 'a[href$="/reference/createSessionTokenByWebApiKey"]'
  await page.locator('#missing').waitFor()
  await page.locator('.VPSidebar summary', { hasText: 'Authentication' }).click()
  await page.locator('.VPSidebar a[href$="/reference/createSessionToken"]').waitFor()
  expect(await page.locator(`.VPSidebar ${link}`).count()).toBe(0)
  expect(await page.locator(`.operations ${link}`).count()).toBe(0)
  await page.locator(`#missing ~ ul ${link}`).click()
  const notice = page.locator('.notice', { hasText: 'R9.0.0 does not have this call.' })
  await notice.waitFor()
  expect(await notice.innerText()).toContain('It is there from R10.0.0.')
  await leave()
})

test('a call that is deprecated in the picked release says what replaces it', async () => {
  const page = await arrive('reference/releaseSessionToken?release=R12.0.0')
  await page.locator('.notice.warning', { hasText: 'Deprecated in R12.0.0.' }).waitFor()
  await page.selectOption(picker, 'R11.0.0')
  await page.locator('.notice.warning').waitFor({ state: 'detached' })
  await leave()
})

test('a link to a field that is gone offers a release that has it', async () => {
  const page = await arrive('reference/createSessionToken#request-2-access_token_identifier')
  const offer = page.locator('.notice button')
  await offer.waitFor()
  await offer.click()
  await page.locator('[id="request-2-access_token_identifier"]').waitFor()
  await leave()
})

test('the samples take the values of the reader and the release', async () => {
  const page = await arrive('reference/createSessionToken')
  const sample = page.locator('.samples [role=tabpanel]')
  expect(await sample.innerText()).toContain('http://127.0.0.1:8080/crmapi')
  await page.locator('.values summary').click()
  await page.getByLabel('Server', { exact: true }).fill('crm.example.com/')
  await page.getByLabel('Organisation').fill("Joe's")
  await page.getByLabel('Organisation').blur()
  expect(await sample.innerText()).toContain('https://crm.example.com/crmapi/rest/v2/authentication/token')
  expect(await sample.innerText()).toContain(`"Joe'\\''s"`)
  await page.getByRole('tab', { name: 'Client' }).click()
  await sample.getByText('createClient({').waitFor()
  expect(await sample.innerText()).toContain("baseUrl: 'https://crm.example.com'")
  expect(await sample.innerText()).toContain("organisation: 'Joe\\'s'")
  expect(await sample.innerText()).not.toContain('release')
  await page.selectOption(picker, 'R12.0.0')
  await page.locator('code', { hasText: "release: 'R12.0.0'" }).waitFor()
  await open(page, 'reference/showUser')
  await sample.getByText("baseUrl: 'https://crm.example.com'").waitFor()
  await page.getByRole('tab', { name: 'curl' }).click()
  await page.locator('.values summary').click()
  await page.getByLabel('Server', { exact: true }).fill('$(rm)')
  expect(await sample.innerText()).toContain('http://127.0.0.1:8080/crmapi')
  expect(await page.locator('.hint').innerText()).toContain('no address')
  await leave()
})

test('samples can be switched by the keys, and the language is kept on this device for every page', async () => {
  const page = await arrive('reference/showUser')
  const sample = page.locator('.samples [role=tabpanel]')
  await page.getByRole('tab', { name: 'curl' }).focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  expect(await page.getByRole('tab', { name: 'Client' }).getAttribute('aria-selected')).toBe('true')
  await sample.getByText('crm.users.show').waitFor()
  for (const [name, line] of [
    ['Java', 'public class ShowUser'],
    ['PHP', 'curl_init('],
  ] as const) {
    await page.getByRole('tab', { name, exact: true }).click()
    await sample.getByText(line).waitFor()
  }
  await open(page, 'reference/listUsers')
  await sample.getByText('http_build_query').waitFor()
  await page.evaluate(() => localStorage.setItem('crmcom-webapi:language', 'cobol'))
  await open(page, 'reference/listUsers')
  await sample.getByText('curl -G').waitFor()
  await leave()
})
