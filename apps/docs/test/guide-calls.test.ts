import { bundle } from '@crmcom-webapi/contract'
import { describe, expect, test } from 'vitest'
import { type LanguageId, languages, loadLanguage, writeSample } from '../src/samples/languages.ts'
import { languageNotes } from '../src/samples/notes.ts'
import { curlReader, offerLanguages } from '../src/site/guide-calls.ts'
import { listFences } from './support/fences.ts'

const read = curlReader(bundle)
const fences = listFences().filter(({ language, page }) => language === 'sh' && page.startsWith('guides/'))

/** Lines that are more than one call of curl, so that the guide has them for a shell only. */
const forShellOnly = [
  'guides/a-box-asks-for-its-subscriber.md 0',
  'guides/access-tokens.md 1',
  'guides/reward-a-purchase.md 3',
]

test('the calls of the guides are read, and what is not is known', () => {
  const withCurl = fences.filter(({ text }) => /\bcurl /.test(text))
  const unread = withCurl.filter(({ text }) => read(text) === undefined)
  expect(withCurl.length - unread.length).toBeGreaterThan(30)
  expect(unread.map(({ page, index }) => `${page} ${index}`)).toEqual(forShellOnly)
})

test('each guide says once, above its first call, what no sample knows', () => {
  const shown = (page: string) => {
    const markdown = { renderer: { rules: { fence: () => '' } }, utils: { escapeHtml: (text: string) => text } }
    offerLanguages(markdown as never, read)
    const own = fences.filter((fence) => fence.page === page)
    const tokens = own.map(({ text, language }) => ({ type: 'fence', info: language, content: text }))
    const { fence } = markdown.renderer.rules as unknown as { fence(tokens: object[], index: number): string }
    return tokens.map((_, index) => fence(tokens, index)).join('')
  }
  for (const page of new Set(fences.filter(({ text }) => read(text)).map((fence) => fence.page)))
    expect(shown(page).split('<LanguageNotes />').length, page).toBe(2)
  for (const { id } of languages)
    for (const words of Object.values(languageNotes[id])) expect(words.split('`').length % 2, words).toBe(1)
})

describe.each(fences.flatMap(({ text }) => read(text) ?? []))('a call of %o', (call) => {
  test.each(languages.map(({ id }) => id))('is written in %s', async (id: LanguageId) => {
    const text = writeSample(call, (await loadLanguage[id]()).language)
    expect(text).not.toMatch(/<[A-Z_]+>|<session token>|undefined/)
  })
})
