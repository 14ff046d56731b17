import { bundle, type Change, compare, listOperations, listReleases } from '@crmcom-webapi/contract'
import { contractIn } from '@crmcom-webapi/test-support/contract-in'
import { inTurn } from '@crmcom-webapi/test-support/depth'
import { releaseSlices } from '@crmcom-webapi/test-support/release-classes'
import { describe, expect, test } from 'vitest'
import { listChangelog } from '../src/changelog.ts'
import { digest } from '../src/digest.ts'
import { formAt } from '../src/form-at.ts'
import { listObjectForms } from '../src/object-page.ts'
import { isThere, listedRelease, readRelease } from '../src/picked-release.ts'
import { readSiteAddress } from '../src/site/address.ts'
import { feedFiles } from '../src/site/feeds.ts'
import { operationForms } from './support/operations.ts'

const releases = listReleases(bundle)
const objects = listObjectForms(bundle)

describe.each(releases)('in %s', (release) => {
  const contract = contractIn(release)
  const present = new Set(listOperations(contract).map(({ operation }) => operation.operationId))

  test('a page has a form exactly when the release has the operation', () => {
    for (const { page } of operationForms)
      expect(formAt(page.starts, release) !== null, page.operationId).toBe(present.has(page.operationId))
    for (const { page } of objects)
      expect(formAt(page.starts, release) !== null, page.name).toBe(
        contract.components?.schemas?.[page.name] !== undefined,
      )
  })
})

test.each(releaseSlices())(
  'the form in $release shows the fields of the request there, and no other',
  ({ release, document }) => {
    for (const { operation } of listOperations(document)) {
      const own = operationForms.find(({ page }) => page.operationId === operation.operationId)
      const form = formAt(own?.page.starts ?? [], release)
      const view = form === null ? undefined : own?.forms.views.get(form)
      const schema = operation.requestBody?.content['application/json']?.schema
      const name = schema?.$ref?.split('/').at(-1)
      const body = name === undefined ? schema : document.components?.schemas?.[name]
      if (!view?.body || body?.oneOf?.some((branch) => branch.$ref)) continue
      const shown = view.body.rows.filter((row) => row.depth === 0).map((row) => row.name)
      expect(shown, operation.operationId).toEqual(Object.keys(body?.properties ?? {}))
    }
  },
)

test('a release between two listed ones has the form of the earlier', () => {
  const { starts } = operationForms.find(({ page }) => page.operationId === 'authenticateTucanoSubscriber')?.page ?? {
    starts: [],
  }
  expect(formAt(starts, 'R12.3.9')).toBe(formAt(starts, 'R12.0.0'))
  expect(formAt(starts, 'R99.0.0')).toBe(formAt(starts, releases.at(-1) as string))
  expect(formAt(starts, 'R10.9.9')).toBe(null)
})

test('what is typed as a release is read, or is none', () => {
  expect(
    ['R12.0.0', ' r12.4 ', 'R12.3.9', 'R3.9.9', '12', '', null].map((text) => readRelease(text, releases)),
  ).toEqual(['R12.0.0', 'R12.4.0', 'R12.3.9', undefined, undefined, undefined, undefined])
  expect(listedRelease('R12.3.9', releases)).toBe('R12.3.0')
})

test('marks tell what is there', () => {
  const marks = { from: ['R16.12.0', 'R17.10.0'] }
  expect(['R16.12.0', 'R17.0.0', 'R17.10.0', 'R18.0.0'].map((release) => isThere(marks, release))).toEqual([
    true,
    false,
    true,
    true,
  ])
  expect(isThere({ from: [], removedFrom: ['R10.0.0'] }, 'R10.0.0')).toBe(false)
})

test('the changelog has a release whenever a comparison finds a change', () => {
  const listed = new Set(listChangelog(bundle).map(({ release }) => release))
  const pairs = releases.slice(1).map((release, index) => [releases[index] as string, release] as const)
  for (const [before, release] of inTurn(pairs, 3)) {
    const changes = compare(contractIn(before), contractIn(release))
    if (changes.length > 0) expect(listed, release).toContain(release)
  }
})

test('a digest keeps every change, says shared ones once and breaking ones first', () => {
  const change = (text: string, rest: Partial<Change> = {}): Change => ({
    kind: 'added',
    what: 'property',
    operationId: 'showThing',
    side: 'request',
    at: 'request',
    pointer: '#',
    breaking: false,
    text,
    ...rest,
  })
  const changes = [
    change('`request.a` can be sent now.', { operationId: 'other' }),
    change('`request.udf_1` can be sent now.'),
    change('`request.udf_2` can be sent now.'),
    change('`request.udf_3` can be sent now.'),
    change('`request.b_1` can be sent now.'),
    change('`request.b_2` can be sent now.'),
    change('`request.c` is gone.', { breaking: true }),
    change('X is a known failure code now.', { what: 'known-code' }),
    change('X is a known failure code now.', { what: 'known-code', operationId: 'other' }),
  ]
  expect(digest(changes)).toEqual({
    breaking: 1,
    operations: [
      {
        operationId: 'showThing',
        lines: [
          { text: '`request.c` is gone.', breaking: true },
          { text: '`request.udf_1` to `request.udf_3` can be sent now.', breaking: false },
          { text: '`request.b_1` can be sent now.', breaking: false },
          { text: '`request.b_2` can be sent now.', breaking: false },
        ],
      },
      { operationId: 'other', lines: [{ text: '`request.a` can be sent now.', breaking: false }] },
    ],
    codes: ['X is a known failure code now.'],
  })
})

test('an address to publish at is read, or refused with an example', () => {
  expect(readSiteAddress(undefined)).toMatchObject({ base: '/' })
  expect(readSiteAddress(undefined).of('a')).toBe('/a')
  const address = readSiteAddress('https://example.com/docs')
  expect([address.base, address.url, address.of('a')]).toEqual([
    '/docs/',
    'https://example.com/docs/',
    'https://example.com/docs/a',
  ])
  expect(readSiteAddress('https://example.com')).toMatchObject({ base: '/', url: 'https://example.com/' })
  for (const text of ['docs', 'ftp://example.com', 'https://example.com/?a=b'])
    expect(() => readSiteAddress(text)).toThrow('https://example.com/docs/')
})

test('feeds escape what stands in a line', () => {
  const entry = {
    release: 'R1.0.0',
    operations: [{ operationId: 'a', title: 'A & B', lines: ['Adds `<x>`.'] }],
    codes: [],
  }
  const files = feedFiles([entry], readSiteAddress(undefined))
  expect(files.get('feeds/releases.xml')).toContain('&lt;h3&gt;A &amp;amp; B&lt;/h3&gt;')
  const { items } = JSON.parse(String(files.get('feeds/releases.json'))) as { items: Array<{ content_html: string }> }
  expect(items[0]?.content_html).toBe('<h3>A &amp; B</h3><ul><li>Adds <code>&lt;x&gt;</code>.</li></ul>')
})
