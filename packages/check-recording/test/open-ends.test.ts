import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { formatEvidence, formatReport } from '../src/format.js'
import { run } from '../src/run.js'
import { check, exchange, loggedIn, ok, refusal, token } from './support/handmade.js'

const create = (body: object, answer: unknown = { status: ok, data: {} }) =>
  exchange('POST', 'access_tokens/create', { body: { token, authentication_code: 'CARD-9', ...body }, answer })
const list = (query: string) =>
  exchange('GET', `users/list?token=${token}&${query}`, { answer: { status: ok, data: [] } })

test('what an open object takes is no finding, and is listed as what the contract lacks', () => {
  const report = check('R17.0.0', create({ shoe_size: 42, classification_identifier: { code: 'X' } }))
  expect(report.findings).toEqual([])
  expect(report.unknownFields).toMatchObject([
    { side: 'request', operationId: 'createAccessToken', path: '/classification_identifier/code', kinds: ['a text'] },
    { side: 'request', path: '/shoe_size', in: '#/components/schemas/AccessTokenCreation', kinds: ['a number'] },
  ])
  expect(formatEvidence(report)).toContain('Members of accepted requests that no release of the contract has')
})

test('a field of an identifier in a query that nobody guessed is listed too', () => {
  const report = check('R17.0.0', list('security_profile_identifier=code=X'))
  expect(report.findings).toEqual([])
  expect(report.unknownFields).toMatchObject([
    {
      side: 'request',
      path: '/security_profile_identifier/code',
      in: '#/components/schemas/SecurityProfileIdentifier',
    },
  ])
})

test('a refused call shows no member of the contract', () => {
  const report = check('R17.0.0', create({ shoe_size: 42 }, refusal('COM.CRM.EXCEPTION.X.YEXCEPTION')))
  expect(report.unknownFields).toEqual([])
})

test('a mistyped member and two guessed fields are told as on the server', () => {
  const two = { classification_identifier: { id: '1', name: 'x' } }
  const report = check('R17.0.0', create({ udf_strin_1: 'x' }), create(two))
  expect(report.findings.map(({ level, words }) => [level, words])).toEqual([
    ['FAIL', expect.stringContaining('at most one of id, name, alternative_code is meant; accepted all the same')],
    ['WARN', expect.stringContaining('"udf_strin_1" is not a field of it, and may be udf_string_1 mistyped; accepted')],
  ])
})

test('null was not sent where it means absent, and is a value on an update', () => {
  const login = loggedIn()
  const body = { token: null, unit: null, ...(login.request.body as object) }
  const nulls = { ...login, request: { ...login.request, body } }
  const show = exchange('POST', 'access_tokens/show', {
    body: { token, access_token_identifier: { authentication_code: 'C', identifier: null, pass_code: null }, x: null },
    answer: { status: ok, data: {} },
  })
  const report = check('R12.4.0', nulls, show)
  expect(report.findings).toEqual([])
  expect(report.unknownFields.map(({ path, kinds }) => [path, kinds])).toEqual([
    ['/token', ['null']],
    ['/x', ['null']],
  ])
  const update = exchange('POST', 'access_tokens/update', {
    body: { token, access_token_identifier: { authentication_code: null, identifier: 'i', pass_code: 'p' } },
    answer: { status: ok, data: {} },
  })
  expect(check('R12.4.0', update).findings.map(({ level }) => level)).toContain('FAIL')
})

test('--evidence prints what is said about the contract, and no call', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'evidence-')), 'recording.json')
  writeFileSync(file, JSON.stringify({ exchanges: [create({ shoe_size: 42 })] }))
  const { stdout, exitCode } = run([file, '--release', 'R17.0.0', '--evidence'])
  expect(exitCode).toBe(0)
  expect(stdout).toContain('createAccessToken /shoe_size: a number')
  expect(stdout).toContain('Statements of no page:')
  expect(stdout).not.toContain('Calls:')
  const json = JSON.parse(run([file, '--release', 'R17.0.0', '--evidence', '--json']).stdout)
  expect(Object.keys(json)).toEqual(['release', 'unknownFields', 'failureCodes', 'evidence', 'session'])
  expect(formatReport(check('R17.0.0', create({})))).toContain('Calls:')
})
