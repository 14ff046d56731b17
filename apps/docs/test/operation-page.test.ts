import { readFileSync } from 'node:fs'
import { bundle, listOperations, newestRelease, project } from '@crmcom-webapi/contract'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { listCatalogue } from '../src/catalogue.ts'
import { choiceInWords } from '../src/choices.ts'
import { listFailureCodes } from '../src/failure-codes.ts'
import { lifetimeInWords, listLifetimes } from '../src/lifetimes.ts'
import { operationMarkdown } from '../src/markdown/pages.ts'
import { pack, packForms, unpack, unpackForm } from '../src/packed.ts'
import { language as curl } from '../src/samples/languages/curl.ts'
import { writeSample } from '../src/samples/languages.ts'
import { fieldId, operationSections } from '../src/search-sections.ts'
import { viewSource } from '../src/sources.ts'
import type { ObjectView } from '../src/views.ts'
import { operationForms } from './support/operations.ts'

const methods = readFileSync(new URL('../../../openapi/facts/index.tsv', import.meta.url), 'utf8')
const contract = project(bundle, newestRelease(bundle))
const operations = listOperations(contract)
const pages = operationForms.map(({ page }) => page)
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
  expect(choiceInWords(page?.body?.choice ?? [])).toBe(
    'Exactly one of: `access_token_identifier` (deprecated from R18.0.0), `customer_identification_medium_identifier` (from R18.0.0), `installed_item_identifier`, `subscription_identifier`.',
  )
  expect(page?.body?.rules).toEqual(['`subscription_type_identifier` only together with `access_token_identifier`.'])
  expect(page?.changes.map((change) => change.release)).toEqual(['R11.0.0', 'R12.4.0', 'R18.0.0'])
})

test('security says what the caller has to show', () => {
  expect(pageOf('showAccessToken')?.security).toEqual(['A session token in the body field `token`.'])
  expect(pageOf('createSessionToken')?.security).toEqual(['No session token. The credentials travel in the body.'])
  expect(pageOf('createSessionTokenByWebApiKey')?.security.join(' ')).toContain('HTTP Basic')
  expect(pageOf('listUsers')?.security).toEqual(['A session token in the query parameter `token`.'])
  expect(pageOf('createSessionTokenByConsumerApplicationKey')?.security.at(-1)).toBe(
    'The key may be left out (from R16.2.0). For the login by a token of the identity management system only.',
  )
})

test('an answer says whether it is one object, a list or nothing', () => {
  expect(pageOf('showUser')?.answer.lead).toBe('These are the fields of `data`.')
  expect(pageOf('changeUserPassword')?.answer.lead).toBe('Nothing comes back: `data` is empty or missing.')
  expect(pageOf('listUsers')?.answer).toMatchObject({
    lead: '`data` is a list; these are the fields of each entry.',
    evidence: 'assumed',
    isList: true,
  })
})

test('an answer no page of the call shows has the evidence of its own', () => {
  expect(pageOf('createUser')?.answer).toMatchObject({ isList: false, evidence: 'assumed' })
  expect(pageOf('showUser')?.answer).not.toHaveProperty('evidence')
})

test('a path that no page shows is told as our reading, on the page and in its Markdown', () => {
  const told = pages.filter(({ pathEvidence }) => pathEvidence !== undefined)
  // The list of methods has such paths in parentheses.
  const inferred = new Set([...methods.matchAll(/\t\(([a-z_/]+)\)\t/g)].map(([, path]) => `/${path}`))
  const expected = listOperations(bundle).filter(({ path }) => inferred.has(path))
  expect(told.map(({ operationId, pathEvidence }) => [operationId, pathEvidence])).toEqual(
    expected.map(({ operation }) => [operation.operationId, 'assumed']),
  )
  for (const page of pages)
    expect(operationMarkdown(page).includes('No page shows this path: assumed.')).toBe(told.includes(page))
})

test('a verb that no page shows is told as our reading, and no other', () => {
  // The list of methods has such verbs in parentheses.
  const inferred = [...methods.matchAll(/\t\((?:GET|POST)\)\t\(?([a-z_/]+)\)?\t/g)].map(([, path]) => `/${path}`)
  const expected = listOperations(bundle).filter(({ path }) => inferred.includes(path))
  expect(expected.length).toBeGreaterThan(0)
  const told = pages.filter((page) => operationMarkdown(page).includes('No page shows this verb: assumed.'))
  expect(told.map(({ operationId }) => operationId)).toEqual(expected.map(({ operation }) => operation.operationId))
})

test('that a session token is required is told as our reading where no page says so', () => {
  const requirement = (operationId: string) => {
    const page = pageOf(operationId)
    return [...(page?.body?.rows ?? []), ...(page?.parameters?.rows ?? [])].find(({ path }) => path === 'token')
      ?.requirement
  }
  expect(requirement('createUser')).toBe('required (our reading)')
  expect(requirement('listUsers')).toBe('required (our reading)')
  expect(requirement('releaseSessionToken')).toBe('required')
})

test('identifiers in a query are shown as the object and as the text', () => {
  const rows = pageOf('listUsers')?.parameters?.rows ?? []
  const at = rows.findIndex((row) => row.path === 'group_identifier')
  expect(rows[at]).toMatchObject({
    type: 'object, sent as text',
    requirement: 'exactly one of four',
    wire: {
      written: '{ "name": "Main Group" }',
      text: 'name=Main Group',
      inUrl: 'group_identifier=name=Main%20Group',
    },
  })
  expect(rows[at + 1]).toMatchObject({ path: 'group_identifier.id', requirement: 'exactly one of three' })
})

test.each(pages.map((page) => [page.operationId, page] as const))(
  'the fields of %s can each be linked to',
  (_, page) => {
    const ids = [
      ...idsOf('parameters', page.parameters),
      ...idsOf('request', page.body),
      ...idsOf('answer', page.answer),
    ]
    expect(new Set(ids).size).toBe(ids.length)
    for (const { anchor } of operationSections(page, new Map()).filter((section) => section.anchor !== ''))
      expect(ids).toContain(anchor)
  },
)

test('search finds query parameters with the fields of identifiers', () => {
  const page = pageOf('listUsers')
  if (!page) throw new Error('no page')
  const found = operationSections(page, new Map()).find(
    (section) => section.anchor === 'parameters-business_unit_identifier',
  )
  expect(found?.titles).toEqual(['List users', 'Query parameters', 'business_unit_identifier (from R18.0.0)'])
  expect(found?.text).toContain('code')
})

test('search finds fields, values and nested fields', () => {
  const page = pageOf('showAccessToken')
  if (!page) throw new Error('no page')
  const sections = operationSections(page, new Map())
  expect(sections.find((section) => section.anchor === 'answer-life_cycle_state')?.text).toContain(
    'PENDING_VERIFICATION',
  )
  expect(sections.find((section) => section.anchor === 'answer-log_information')?.text).toContain('community_name')
})

test.each(pages.map((page) => [page.operationId, writeSample(page.sample, curl)] as const))(
  'the curl line of %s sends valid input and no token',
  (operationId, line) => {
    expect(line).not.toMatch(/eyJ/)
    const placed = operations.find(({ operation }) => operation.operationId === operationId)
    expect(line).toContain(`http://127.0.0.1:8080/crmapi/rest/v2${placed?.path}`)
    if (placed?.method === 'get') {
      const sent = [...line.matchAll(/--data-urlencode (["'])(.*?)\1/g)].map(([, , pair = '']) => pair.split(/=(.*)/s))
      const values = Object.fromEntries(sent.map(([name = '', value = '']) => [name, value]))
      const parameters = placed.operation.parameters ?? []
      expect(line).toMatch(/^curl -G /)
      for (const { name, schema } of parameters.filter((parameter) => values[parameter.name] !== undefined))
        expect(
          validate(schema, ['integer', 'number'].includes(String(schema?.type)) ? Number(values[name]) : values[name]),
        ).toEqual([])
      const required = parameters.filter((parameter) => parameter.required).map((parameter) => parameter.name)
      expect(validate({ required, ...placed.operation['x-parameter-rules'] }, values)).toEqual([])
      expect(values['token']).toBe('$TOKEN')
      return
    }
    const text = /<<END\n([\s\S]*)\nEND$/.exec(line)?.[1] ?? /-d '([\s\S]*)'$/.exec(line)?.[1] ?? 'no body'
    const media = placed?.operation.requestBody?.content['application/json']
    expect(validate(media?.schema, JSON.parse(text.replaceAll('$JWT', 'a.b.c')))).toEqual([])
  },
)

test('what the shell would read in a body is escaped', () => {
  const { sample } = pageOf('showAccessToken') ?? {}
  if (!sample) throw new Error('no operation')
  const body = JSON.stringify({ token: '<session token>', text: 'a$b`c\\d', note: "it's" })
  const line = writeSample({ ...sample, body }, curl)
  expect(line).toContain('"token": "$TOKEN"')
  expect(line).toContain('a\\$b\\`c\\\\\\\\d')
})

test('lifetimes are told per login and release', () => {
  expect(lifetimeInWords({ seconds: 300, 'counted-from': 'issue' })).toBe(
    'five minutes after it was opened, used or not',
  )
  const twoHours = 'two hours after it was opened, used or not'
  expect(listLifetimes(bundle).map(({ operationId, spans }) => [operationId, spans])).toEqual([
    ['createSessionTokenByConsumerApplicationKey', [{ releases: 'from R15.0.0', lifetime: twoHours }]],
    ['createSessionTokenByDeviceApplicationKey', [{ releases: 'from R15.0.0', lifetime: twoHours }]],
    [
      'createSessionToken',
      [
        { releases: 'before R12.0.0', lifetime: 'one hour without use' },
        { releases: 'from R12.0.0', lifetime: twoHours },
      ],
    ],
    ['createSessionTokenByWebApiKey', [{ releases: 'from R10.0.0', lifetime: twoHours }]],
  ])
})

test('failure codes come from the contract with their evidence', () => {
  const codes = listFailureCodes(contract)
  expect(codes.length).toBeGreaterThan(0)
  for (const code of codes) expect(code.evidence).toMatch(/^(field|assumed)$/)
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

/** The ids of the rows of a table and of the tables below it. */
function idsOf(table: string, view: ObjectView | undefined): string[] {
  if (!view) return []
  return [
    ...view.rows.map((row) => fieldId(table, row.path)),
    ...view.claims.flatMap((claim) => claim.rows.map((row) => fieldId(`${table}-claims`, row.path))),
    ...view.alternatives.flatMap(({ body }, index) => idsOf(`${table}-${index + 1}`, body)),
  ]
}

/** What ajv finds wrong with a body; an empty list means valid. */
function validate(schema: unknown, body: unknown): unknown[] {
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  const root = { ...(schema as object), components: { schemas: contract.components?.schemas } }
  const check = ajv.compile(root)
  return check(body) ? [] : (check.errors ?? [])
}

describe('what travels', () => {
  const longest = operationForms.toSorted((a, b) => b.forms.views.size - a.forms.views.size).slice(0, 4)

  test('a page comes out of its pack as it went in', () => {
    for (const { page } of longest) {
      const travelled = JSON.parse(JSON.stringify(pack(page)))
      expect(unpack(travelled)).toEqual(JSON.parse(JSON.stringify(page)))
      expect(JSON.stringify(travelled).length).toBeLessThan(JSON.stringify(page).length * 0.8)
    }
  })

  test('each form comes out of the pack of all, which is hardly longer than one of them', () => {
    for (const { forms } of longest) {
      const travelled = JSON.parse(JSON.stringify(packForms(forms.views)))
      for (const [form, view] of forms.views)
        expect(unpackForm(travelled, form)).toEqual(JSON.parse(JSON.stringify(view)))
      expect(unpackForm(travelled, 'R0.0.0')).toBeUndefined()
      const lengths = [...forms.views.values()].map((view) => JSON.stringify(view).length)
      expect(JSON.stringify(travelled).length).toBeLessThan(Math.max(...lengths) * 2)
    }
  })

  test('what was taken out of a row is never shared between rows', () => {
    const rows = [{ name: 'a' }, { name: 'b' }]
    const whole = unpack({ packed: { rows } }) as unknown as { rows: Array<{ notes: string[] }> }
    whole.rows[0]?.notes.push('only here')
    expect(whole.rows[1]?.notes).toEqual([])
  })
})
