import { bundle, project } from '@crmcom-webapi/contract'
import { expect, test } from 'vitest'
import { clauseAt, type Exchange, Judge, JudgedDocument, readBody } from '../src/index.js'

const union = new JudgedDocument(bundle)
const judgeOf = (release: string) => new Judge(union, release, project(bundle, release))

const ok = { code: 'OK', message: '', description: '' }
const exchange = (body: unknown, answer: unknown, more: Partial<Exchange> = {}): Exchange => ({
  place: 'here',
  method: 'POST',
  url: new URL('https://crm.example/crmapi/rest/v2/access_tokens/show'),
  request: { headers: new Map(), body: readBody(JSON.stringify(body)) },
  response: { headers: new Map(), body: readBody(JSON.stringify(answer)) },
  status: 200,
  ...more,
})
const card = { access_token_identifier: { authentication_code: 'CARD-0001' } }
const token = '4F6A8C0E2B1D3F5A7C9E0B2D4F6A8C1E'

test('a documented clause that is broken is a FAIL, an assumed one a WARN', () => {
  const verdict = judgeOf('R9.0.0').judge(exchange({ ...card }, { status: ok, data: { number: 7 } }))
  expect(verdict).toMatchObject({ kind: 'judged', outcome: 'accepted', code: 'OK', level: 'FAIL' })
  const judgements = verdict.kind === 'judged' ? verdict.judgements : []
  expect(judgements.map(({ level, at, breaks, clause }) => [level, at, breaks, clause.evidence])).toEqual([
    ['WARN', 'request body', true, 'assumed'],
    ['FAIL', 'response body /data/number', true, 'documented'],
  ])
  for (const { clause } of judgements) expect(clause.sources[0]).toMatch(/^https:/)
})

test('a broken request that was refused bears the contract out', () => {
  const refused = { status: { ...ok, code: 'COM.CRM.EXCEPTION.REQUEST.INVALIDPARAMETERSEXCEPTION' } }
  const verdict = judgeOf('R9.0.0').judge(exchange({ token, access_token_identifier: {} }, refused))
  expect(verdict).toMatchObject({ level: 'PASS', judgements: [{ kind: 'refused-request', breaks: false }] })
})

test('an answer that is no JSON fails whatever the evidence of its form', () => {
  const answer = { headers: new Map([['content-type', ['text/html']]]), body: readBody('<html>') }
  expect(judgeOf('R9.0.0').judge(exchange({ token, ...card }, {}, { response: answer }))).toMatchObject({
    level: 'FAIL',
    judgements: [{ words: 'the body is not JSON, and is sent as text/html' }],
  })
})

test.each([
  ['GET', 'https://crm.example/crmapi/rest/v2/access_tokens/show', { kind: 'not in the contract', verbs: ['POST'] }],
  ['POST', 'https://crm.example/crmapi/rest/v2/nothing/show', { kind: 'not in the contract', path: '/nothing/show' }],
  ['POST', 'https://cdn.example/pixel', { kind: 'not of this API' }],
])('%s %s is told apart', (method, url, expected) => {
  expect(judgeOf('R9.0.0').judge(exchange({}, {}, { method, url: new URL(url) }))).toMatchObject(expected)
})

test('texts keep to what holds of all of them, and fields_set names fields of the answer', () => {
  const said = (body: object) => judgeOf('R18.0.0').foretell(exchange({ token, ...body }, {}))
  const lookup = (authentication_code: string) => ({ access_token_identifier: { authentication_code } })
  const text = said(lookup('one\ntwo'))
  expect(text).toMatchObject([{ level: 'WARN', breaks: true, clause: { pointer: '#/x-request-text/pattern' } }])
  expect(said(lookup('x'.repeat(4001)))).toMatchObject([{ clause: { pointer: '#/x-request-text/maxLength' } }])
  expect(said(lookup('x'.repeat(4000)))).toEqual([])
  expect(said({ ...card, fields_set: 'id, number' })).toEqual([])
  expect(said({ ...card, fields_set: 'id,nickname' })).toMatchObject([
    { level: 'WARN', words: '"nickname" is no field of the answer; accepted, or overlooked' },
  ])
})

test('a body that is nested too deeply is looked at as a text', () => {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
  expect(readBody(deep)).toEqual({ kind: 'text', text: deep })
  expect(readBody(`[${'{},'.repeat(300)}{}]`).kind).toBe('json')
})

test('evidence comes from the nearest node, and of a key from where it is said', () => {
  const document = {
    openapi: '3.1.0',
    info: { title: '', version: '' },
    paths: {},
    components: {
      schemas: {
        Thing: {
          'x-evidence': 'documented',
          'x-sources': ['https://pages.example/thing'],
          required: ['name'],
          properties: {
            name: { type: 'string', pattern: '^a', 'x-evidence-of': { pattern: 'assumed', required: 'field' } },
            size: { type: ['integer', 'null'], 'x-evidence': 'sample', 'x-evidence-of': { type: 'assumed' } },
          },
        },
      },
    },
  } as const
  const at = (pointer: string, more: object = {}) =>
    clauseAt(document as never, `#/components/schemas/Thing/${pointer}`, more).evidence
  expect(at('properties/name/pattern')).toBe('assumed')
  expect(at('properties/name/type')).toBe('documented')
  expect(at('required', { field: 'name' })).toBe('field')
  expect(at('required', { field: 'size' })).toBe('documented')
  // That it may be null is assumed; a value that is neither breaks what is shown.
  expect(at('properties/size/type')).toBe('sample')
  expect(clauseAt(document as never, '#/components/schemas/Thing/required').sources).toEqual([
    'https://pages.example/thing',
  ])
})
