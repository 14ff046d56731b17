import type { Browser } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { type Site, serveSite } from './site.ts'
import { openBrowser } from './visit.ts'

/** The built site, served, and a browser; both are there while the tests of a file run. */
export function siteInBrowser(): { site: Site; browser: Browser } {
  const suite = {} as { site: Site; browser: Browser }
  beforeAll(async () => {
    suite.site = await serveSite()
    suite.browser = await openBrowser()
  })
  afterAll(async () => {
    await suite.browser?.close()
    await suite.site?.close()
  })
  return suite
}
