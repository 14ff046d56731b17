import { bundle, listOperations, newestRelease, project } from '@crmcom-webapi/contract'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { listCatalogue } from '../src/catalogue.ts'
import { curlSample } from '../src/curl.ts'
import { listFailureCodes } from '../src/failure-codes.ts'
import { lifetimeInWords, listLifetimes } from '../src/lifetimes.ts'
import { listOperationPages } from '../src/operation-page.ts'
import { fieldId, operationSections } from '../src/search-sections.ts'
import { viewSource } from '../src/sources.ts'

const contract = project(bundle, newestRelease(bundle))
const operations = listOperations(contract)
const pages = listOperationPages(bundle)
const pageOf = (operationId: string) => pages.find((page) => page.operationId === operationId)

test('every operation of the newest release has a page, and the catalogue leads to it', () => {
  const ids = operations.map(({ operation }) => operation.operationId)
  expect(pages.map((page) => page.operationId)).toEqual(ids)
  const listed = listCatalogue(bundle).flatMap((group) => group.entries.map((entry) => entry.operationId))
  expect(listed.sort()).toEqual([...ids].sort())
})

test('pages are plain data', () => {
  expect(JSON.parse(JSON.stringify(pages))).toEqual(pages)
})

test('exactly-one-of is told with its marks', () => {
  const page = pageOf('authenticateTucanoSubscriber')
  expect(page?.body?.rules).toEqual([
    'Exactly one of: `access_token_identifier` (deprecated from R18.0.0), `customer_identification_medium_identifier` (from R18.0.0), `installed_item_identifier`, `subscription_identifier`.',
    '`subscription_type_identifier` only together with `access_token_identifier`.',
  ])
  expect(page?.changes.map((change) => change.release)).toEqual(['R11.0.0', 'R12.4.0', 'R18.0.0'])
})

test('security says what the caller has to show', () => {
  expect(pageOf('showAccessToken')?.security).toEqual(['A session token in the body field `token`.'])
  expect(pageOf('createSessionToken')?.security).toEqual(['No session token. The credentials travel in the body.'])
  expect(pageOf('createSessionTokenByWebApiKey')?.security.join(' ')).toContain('HTTP Basic')
})

test.each(pages.map((page) => [page.operationId, page] as const))(
  'the fields of %s can each be linked to',
  (_, page) => {
    const ids = [
      ...(page.body?.rows ?? []).map((row) => fieldId('request', row.path)),
      ...page.answer.rows.map((row) => fieldId('answer', row.path)),
      ...page.answer.claims.flatMap((claim) => claim.rows.map((row) => fieldId('answer-claims', row.path))),
    ]
    expect(new Set(ids).size).toBe(ids.length)
    for (const { anchor } of operationSections(page).filter((section) => section.anchor !== ''))
      expect(ids).toContain(anchor)
  },
)

test('search finds fields, values and nested fields', () => {
  const page = pageOf('showAccessToken')
  if (!page) throw new Error('no page')
  const sections = operationSections(page)
  expect(sections.find((section) => section.anchor === 'answer-life_cycle_state')?.text).toContain(
    'PENDING_VERIFICATION',
  )
  expect(sections.find((section) => section.anchor === 'answer-log_information')?.text).toContain('community_name')
})

test.each(pages.map((page) => [page.operationId, page.curl] as const))(
  'the curl line of %s sends a valid body and no token',
  (operationId, curl) => {
    expect(curl).not.toMatch(/eyJ/)
    const placed = operations.find(({ operation }) => operation.operationId === operationId)
    expect(curl).toContain(`http://127.0.0.1:8080/crmapi/rest/v2${placed?.path}`)
    const text = /<<END\n([\s\S]*)\nEND$/.exec(curl)?.[1] ?? /-d '([\s\S]*)'$/.exec(curl)?.[1] ?? 'no body'
    const media = placed?.operation.requestBody?.content['application/json']
    expect(validate(media?.schema, JSON.parse(text))).toEqual([])
  },
)

test('what the shell would read in a body is escaped', () => {
  const placed = operations.find(({ operation }) => operation.operationId === 'showAccessToken')
  if (!placed) throw new Error('no operation')
  const curl = curlSample(contract, placed, {
    token: 'secret',
    access_token_identifier: { identifier: 'a$b`c\\d', pass_code: "it's" },
  })
  expect(curl).toContain('"token": "$TOKEN"')
  expect(curl).toContain('a\\$b\\`c\\\\\\\\d')
  expect(curl).not.toContain('secret')
})

test('lifetimes are told per login and release', () => {
  expect(lifetimeInWords({ seconds: 300, 'counted-from': 'issue' })).toBe(
    'five minutes after it was opened, used or not',
  )
  expect(listLifetimes(bundle).map(({ operationId, spans }) => [operationId, spans])).toEqual([
    [
      'createSessionToken',
      [
        { releases: 'before R12.0.0', lifetime: 'one hour without use' },
        { releases: 'from R12.0.0', lifetime: 'two hours after it was opened, used or not' },
      ],
    ],
    [
      'createSessionTokenByWebApiKey',
      [{ releases: 'from R10.0.0', lifetime: 'two hours after it was opened, used or not' }],
    ],
  ])
})

test('failure codes come from the contract with their evidence', () => {
  const codes = listFailureCodes(contract)
  expect(codes.length).toBeGreaterThan(0)
  for (const code of codes) expect(code.evidence).toMatch(/^(sample|assumed)$/)
})

test.each([
  ['https://wiki.example/pages/viewpage.action?pageId=12', 'Page 12'],
  ['https://wiki.example/pages/diffpages.action?originalId=1&pageId=2', 'Comparison of pages 1 and 2'],
  [
    'https://wiki.example/pages/diffpagesbyversion.action?originalVersion=4&pageId=9&revisedVersion=6',
    'Page 9, versions 4 and 6 compared',
  ],
  ['https://wiki.example/spaces/V4/pages/77/POST+things', 'Page 77'],
  ['https://wiki.example/x/cPAH', 'Page x/cPAH'],
])('a source has a short name', (href, label) => {
  expect(viewSource(href).label).toBe(label)
})

/** What ajv finds wrong with a body; an empty list means valid. */
function validate(schema: unknown, body: unknown): unknown[] {
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  const root = { ...(schema as object), components: { schemas: contract.components?.schemas } }
  const check = ajv.compile(root)
  return check(body) ? [] : (check.errors ?? [])
}
