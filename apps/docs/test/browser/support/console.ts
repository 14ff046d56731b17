import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { open } from './visit.ts'

/** The console on the page of an operation, as a reader finds it. */
export interface Console {
  whole: Locator
  session: Locator
  desk: Locator
  answer: Locator
  /** The text of the curl line. */
  curl: Locator
}

/** Opens the page of an operation and the console on it. */
export async function openConsole(page: Page, operationId: string, query = ''): Promise<Console> {
  await open(page, `reference/${operationId}${query}`)
  await page.getByRole('button', { name: 'Open the console' }).click()
  return onPage(page)
}

/** The console of the page, once it is there. */
export async function onPage(page: Page): Promise<Console> {
  const whole = page.getByRole('region', { name: 'Try it' })
  const desk = whole.locator('.desk')
  await desk.waitFor()
  return {
    whole,
    session: whole.locator('.session'),
    desk,
    answer: desk.locator('.answer'),
    curl: desk.locator('.call-text .language-sh code'),
  }
}

/** Goes to another operation by the sidebar, as a reader does: the page is not loaded anew. */
export async function goTo(page: Page, operationId: string): Promise<Console> {
  const before = await page.locator('.desk').elementHandle()
  await page.evaluate(() => {
    for (const group of document.querySelectorAll<HTMLDetailsElement>('.VPSidebar details')) group.open = true
  })
  await page.locator(`.VPSidebar a[href$="/reference/${operationId}"]`).click()
  await page.waitForURL(`**/reference/${operationId}*`)
  // The address changes before the page does.
  await before?.waitForElementState('hidden')
  return onPage(page)
}

/** Presses the button of the sign-in, and waits until the session is there. */
export async function signIn({ session }: Console): Promise<void> {
  await session.getByRole('button', { name: 'Sign in', exact: true }).click()
  await session.getByText('Signed in to').waitFor()
}

/** Sends the call, and waits for what came of it. */
export async function sendCall({ desk, answer }: Console): Promise<string> {
  await desk.getByRole('button', { name: 'Send', exact: true }).click()
  await desk.getByText('Waiting for the answer').waitFor({ state: 'detached' })
  await answer.waitFor()
  return answer.innerText()
}

/** Everything the page shows, and everything the browser could tell of it later. */
export async function tracesOf(page: Page): Promise<{ shown: string; kept: string; local: string; address: string }> {
  return page.evaluate(() => ({
    shown: document.body.innerText,
    kept: JSON.stringify({ ...sessionStorage }),
    local: JSON.stringify({ ...localStorage }) + JSON.stringify(history.state) + document.cookie,
    address: location.href,
  }))
}

/** The session token the tab holds for a served server. */
export async function tokenIn(page: Page): Promise<string> {
  const { sessions } = JSON.parse(
    await page.evaluate(() => sessionStorage.getItem('crmcom-webapi:console') ?? '{}'),
  ) as { sessions?: { [root: string]: { token: string } } }
  const [session] = Object.values(sessions ?? {})
  expect(session?.token).toMatch(/^eyJ/)
  return session?.token ?? ''
}
