import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { siteInBrowser } from './support/site-in-browser.ts'
import { open, visit } from './support/visit.ts'

const suite = siteInBrowser()

/** Name and kind of what has the focus, as a screen reader would say it, and whether the focus can be seen. */
function focused(page: Page) {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement
    const { labels, value, type } = element as HTMLInputElement
    const label = element.getAttribute('aria-label') ?? labels?.[0]?.innerText ?? element.innerText
    const { outlineStyle, boxShadow } = getComputedStyle(element)
    return {
      label: label.replace(/\s+/g, ' ').trim(),
      kind: type ?? element.tagName,
      value,
      isSeen: outlineStyle !== 'none' || boxShadow !== 'none',
    }
  })
}

/** Goes on with Tab until something of that name has the focus. */
async function tabTo(page: Page, name: string | RegExp, key = 'Tab'): Promise<void> {
  const passed: string[] = []
  for (let step = 0; step < 120; step++) {
    await page.keyboard.press(key)
    const { label, isSeen } = await focused(page)
    passed.push(label)
    if (typeof name === 'string' ? label !== name : !name.test(label)) continue
    expect([label, isSeen]).toEqual([label, true])
    return
  }
  throw new Error(`the keyboard does not lead to ${name}: ${passed.slice(0, 30).join(' | ')}`)
}

test('the whole console is used with the keyboard alone', async () => {
  const { page, problems, close } = await visit(suite.browser, suite.site.address)
  await open(page, 'reference/authenticateTucanoSubscriber')
  const { keyboard } = page
  const desk = page.locator('.console .desk')
  await page.locator('#try').focus()
  await tabTo(page, 'Open the console')
  await keyboard.press('Enter')
  await desk.waitFor()
  await page.locator('.console .session').getByLabel('password', { exact: true }).waitFor()

  // Sign in: the way is chosen by the arrows of a list, and Enter in a field is enough.
  await tabTo(page, 'How to sign in')
  expect(await focused(page)).toMatchObject({ value: 'createSessionToken' })
  await tabTo(page, 'Show password')
  await keyboard.press('Space')
  await tabTo(page, 'password', 'Shift+Tab')
  expect(await focused(page)).toMatchObject({ kind: 'text', value: 'open-sesame' })
  await keyboard.press('Enter')
  await page.getByText('Signed in to').waitFor()
  // The focus is where the reader is told, so that it goes on from there.
  await expect.poll(async () => (await focused(page)).label).toContain('Signed in to')

  // Another of the fields to choose from.
  await tabTo(page, 'Start from')
  await keyboard.press('End')
  await tabTo(page, 'Fields')
  await tabTo(page, 'access_token_identifier deprecated')
  await keyboard.press('Space')
  await keyboard.press('ArrowDown')
  await keyboard.press('ArrowDown')
  await keyboard.press('ArrowDown')
  expect(await focused(page)).toMatchObject({ label: 'subscription_identifier', kind: 'radio' })
  await tabTo(page, 'id')
  await keyboard.press('Space')
  await keyboard.press('ArrowDown')
  await tabTo(page, 'number')
  expect((await focused(page)).kind).toBe('text')
  await keyboard.type('S0000000042')
  await tabTo(page, 'Send')
  await keyboard.press('Enter')
  await desk.locator('.answer').waitFor()
  const text = await desk.locator('.answer').innerText()
  expect(text).toContain('HTTP 200')

  // Reading on: the answer, its headers, the secrets, the samples.
  await tabTo(page, /header/)
  await keyboard.press('Enter')
  expect(await desk.locator('.headers dt').first().isVisible()).toBe(true)
  await tabTo(page, /Show tokens and other secrets of the call/)
  await keyboard.press('Space')
  expect(await desk.locator('.language-sh code').innerText()).toContain('eyJ')
  await tabTo(page, 'With the client')
  await keyboard.press('Enter')
  expect(await desk.locator('.language-ts').isVisible()).toBe(true)

  // The same as JSON: from a complaint to its field and back to an input that fits.
  await tabTo(page, 'Fields', 'Shift+Tab')
  await keyboard.press('ArrowRight')
  await tabTo(page, 'Body')
  await keyboard.press('Control+A')
  await keyboard.type('{"wrong": 1}')
  await tabTo(page, 'Remove wrong')
  await keyboard.press('Enter')
  await tabTo(page, 'the input')
  await keyboard.press('Enter')
  expect((await focused(page)).label).toBe('Body')
  expect(await desk.getByRole('textbox', { name: 'Body' }).inputValue()).toBe('{}')

  // Another server, and everything forgotten.
  await tabTo(page, 'Forget the token', 'Shift+Tab')
  await keyboard.press('Enter')
  expect(await page.locator('.session').innerText()).toContain('there is none')
  await tabTo(page, /Reference server in this page/, 'Shift+Tab')
  await keyboard.press('ArrowDown')
  await tabTo(page, 'Address of the server')
  await keyboard.type('https://crm.example.com')
  await tabTo(page, 'How to sign in')
  expect(problems).toEqual([])
  await close()
})
