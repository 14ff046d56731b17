import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Console, goTo, openConsole, sendCall, signIn, tracesOf } from './support/console.ts'
import { siteInBrowser } from './support/site-in-browser.ts'
import { type Visit, visit } from './support/visit.ts'

const suite = siteInBrowser()
let visited: Visit
beforeEach(async () => {
  visited = await visit(suite.browser, suite.site.address)
})
afterEach(async () => {
  expect(visited.problems).toEqual([])
  expect(visited.strangers).toEqual([])
  await visited.close()
})

describe('with the reference server in the page', () => {
  test('a reader signs in and makes three calls, on one page after the other', async () => {
    const { page } = visited
    let console = await openConsole(page, 'showUser')
    expect(await sendCall(console)).toContain('INVALIDSESSIONTOKEN')
    await signIn(console)
    expect(await sendCall(console)).toContain('"username": "integrator"')
    console = await goTo(page, 'showAccessToken')
    expect(await sendCall(console)).toContain('"number": "AT0000000001"')
    console = await goTo(page, 'listAccessTokens')
    expect(await sendCall(console)).toContain('"data": [')
    expect(await console.answer.innerText()).toMatch(/Success\s+HTTP 200\s+\d+ ms/)
  })

  test('a failure is explained from the catalogue', async () => {
    const console = await openConsole(visited.page, 'showUser')
    await signIn(console)
    await console.desk.getByRole('textbox', { name: 'username' }).fill('nobody')
    const text = await sendCall(console)
    expect(text).toContain('Failure')
    expect(text).toMatch(/COM\.CRM\.EXCEPTION\.[A-Z.]+EXCEPTION/)
    expect(text).toContain('assumed')
    expect(await console.answer.getByRole('link', { name: /COM\.CRM/ }).getAttribute('href')).toMatch(/failures#COM/)
  })

  test.each([
    ['createSessionTokenByWebApiKey', 'Log in with a Web API key'],
    ['createSessionTokenByConsumerApplicationKey', 'Log in a customer'],
    ['createSessionTokenByDeviceApplicationKey', 'Log in a device'],
  ])('%s signs in with what the demo world has', async (operationId, title) => {
    const console = await openConsole(visited.page, 'listAccessTokens')
    await console.session.getByLabel('How to sign in').selectOption(operationId)
    await console.session.locator('.console-button.strong').waitFor()
    await expect.poll(() => filledIn(console, operationId)).toBe(true)
    await signIn(console)
    expect(await console.session.innerText()).toContain(`by “${title}”`)
    expect(await console.session.innerText()).toContain('ends two hours after it was opened')
  })

  test('a login on its own page signs in as well, and the end of a session signs out', async () => {
    const { page } = visited
    let console = await openConsole(page, 'createSessionToken')
    expect(await sendCall(console)).toContain('keeps the token in this tab')
    console = await goTo(page, 'showUser')
    expect(await sendCall(console)).toContain('Success')
    console = await goTo(page, 'releaseSessionToken')
    expect(await sendCall(console)).toContain('forgotten its token')
    expect(await console.session.innerText()).toContain('there is none')
  })

  test('a session token the reader has is used, and a wrong one is told', async () => {
    const console = await openConsole(visited.page, 'showUser')
    await console.session.getByLabel('How to sign in').selectOption('token')
    await console.session.getByLabel('Session token', { exact: true }).fill('F0E1D2C3B4A5968778695A4B3C2D1E0F')
    await console.session.getByRole('button', { name: 'Use the token' }).click()
    expect(await console.session.innerText()).toContain('With a session token I have')
    expect(await sendCall(console)).toContain('INVALIDSESSIONTOKEN')
    await console.session.getByRole('button', { name: 'Forget the token' }).click()
    expect(await console.session.innerText()).toContain('there is none')
  })

  test('behaves like the picked release, and its form follows', async () => {
    const { page } = visited
    const console = await openConsole(page, 'createSessionToken', '?release=R8.0.0')
    await console.desk.getByLabel('Access token login').check()
    await console.desk.getByLabel('authentication_code').first().check()
    await console.desk.getByRole('textbox', { name: 'authentication_code' }).fill('CARD-0001')
    await console.desk.getByLabel('organisation').fill('DEMO')
    expect(await sendCall(console)).toContain('keeps the token in this tab')
    await page.selectOption('.picker.in-bar select', 'R18.0.0')
    await expect.poll(() => console.desk.getByText('Access token login').count()).toBe(0)
    expect(await console.desk.locator('.problems').innerText()).toContain('is not taken here')
    await page.selectOption('.picker.in-bar select', 'R4.0.0')
    await expect.poll(() => console.whole.innerText()).toContain('behaving like R4.0.0')
  })

  test('keeps no token anywhere but in the page, and shows none before it is asked to', async () => {
    const { page } = visited
    const console = await openConsole(page, 'createSessionToken')
    const { desk } = console
    expect(await desk.getByLabel('password', { exact: true }).getAttribute('type')).toBe('password')
    expect(await desk.innerText()).not.toContain('open-sesame')
    expect(await console.curl.innerText()).toContain('"password": "$PASSWORD"')
    await sendCall(console)
    expect(await console.answer.innerText()).toContain('"token": "••••••"')
    await console.answer.getByLabel('Show tokens').check()
    const [, token = ''] = (await console.answer.innerText()).match(/"token": "(eyJ[^"]+)"/) ?? []
    expect(token).not.toBe('')
    await console.answer.getByLabel('Show tokens').uncheck()
    const hidden = await tracesOf(page)
    for (const place of Object.values(hidden)) expect(place).not.toContain(token)
    const next = await goTo(page, 'showUser')
    const text = next.desk.locator('.call-text')
    expect(await text.innerText()).toContain('token=••••••&user_identifier=username=integrator')
    expect(await text.innerText()).toContain('token=$TOKEN&user_identifier')
    await text.getByLabel('Show tokens').check()
    expect(await next.curl.innerText()).toContain(`token=${token}&`)
    const after = await tracesOf(page)
    for (const place of [after.kept, after.local, after.address]) expect(place).not.toContain(token)
  })
})

/** Whether the fields a login needs have something in them. */
async function filledIn({ session }: Console, operationId: string): Promise<boolean> {
  const needed = operationId.includes('Device') ? 'jwt_token' : 'Web API key'
  return (await session.getByLabel(needed, { exact: true }).inputValue()) !== ''
}

describe('the input of a call', () => {
  test('is written as fields or as JSON, and what the contract refuses is named', async () => {
    const { desk, curl } = await openConsole(visited.page, 'createAccessToken')
    const problems = desk.locator('.problems')
    expect(await problems.innerText()).toBe('')
    await desk.getByLabel('JSON').check()
    const body = desk.getByRole('textbox', { name: 'Body' })
    await body.fill('{"identifier": "", "pass_cod": 1, "accounts_receivable_identifier": {"id": "1", "number": "2"}}')
    const said = await problems.innerText()
    expect(said).toContain('identifier')
    expect(said).toMatch(/identifier\s*must not be empty/)
    // What the table may go on with is taken; a slip of the pen is not.
    expect(said).toMatch(/pass_cod\s*is not taken here: pass_code may be meant/)
    expect(said).toMatch(
      /accounts_receivable_identifier\s*takes exactly one of id, number or name: id and number are sent/,
    )
    await problems.getByRole('button', { name: 'Remove pass_cod' }).click()
    expect(JSON.parse(await body.inputValue())).not.toHaveProperty('pass_cod')
    await body.fill('{"identifier": ')
    expect(await problems.innerText()).toContain('This is not JSON')
    expect(await desk.getByRole('button', { name: 'Send', exact: true }).isDisabled()).toBe(true)
    await body.fill('{"identifier": "ann", "pass_code": "1234"}')
    await desk.getByLabel('Fields').check()
    expect(await desk.getByLabel('identifier', { exact: true }).inputValue()).toBe('ann')
    expect(await problems.innerText()).toBe('')
    expect(await curl.innerText()).toContain('"identifier": "ann"')
  })

  test('takes exactly one of several fields, and a complaint leads to its field', async () => {
    const { desk } = await openConsole(visited.page, 'authenticateTucanoSubscriber')
    await desk.getByLabel('Start from').selectOption({ label: 'Nothing filled in' })
    const problems = desk.locator('.problems')
    expect(await problems.innerText()).toContain('takes exactly one of')
    await desk.getByRole('radio', { name: 'subscription_identifier' }).check()
    await desk.getByRole('radio', { name: 'number' }).check()
    await problems.getByRole('button', { name: 'subscription_identifier.number' }).click()
    expect(await visited.page.evaluate(() => document.activeElement?.id)).toMatch(/subscription_identifier\.number$/)
    await visited.page.keyboard.type('S0000000042')
    expect(await problems.innerText()).toBe('')
    await desk.getByRole('radio', { name: 'installed_item_identifier' }).check()
    expect(await desk.getByLabel('number', { exact: true }).count()).toBe(0)
  })

  test('has optional fields and the values of an enum', async () => {
    const { desk, curl } = await openConsole(visited.page, 'getNotAssociatedAccessTokens')
    await desk.getByLabel('Optional field').selectOption('life_cycle_state')
    await desk.getByRole('button', { name: 'Add' }).click()
    const state = desk.getByLabel('life_cycle_state', { exact: true })
    expect(await state.locator('option').allInnerTexts()).toEqual([
      'Choose',
      'EFFECTIVE',
      'NOT_EFFECTIVE',
      'PENDING_VERIFICATION',
    ])
    await state.selectOption('NOT_EFFECTIVE')
    expect(await curl.innerText()).toContain('life_cycle_state=NOT_EFFECTIVE')
    await desk.getByRole('button', { name: 'Leave out life_cycle_state' }).click()
    expect(await curl.innerText()).not.toContain('life_cycle_state')
  })
})
