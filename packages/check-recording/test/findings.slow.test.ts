import { describe, expect, test } from 'vitest'
import { formatReport } from '../src/format.js'
import { brief, check, claims, exchange, jwt, loggedIn, ok, opaque, refusal, token } from './support/handmade.js'

const show = (body: object, answer: unknown = { status: ok, data: {} }) =>
  exchange('POST', 'access_tokens/show', { body: { token, ...body }, answer })
const card = { access_token_identifier: { authentication_code: 'CARD-0001' } }

describe('answers', () => {
  test('a value of another kind fails, with the clause and its page', () => {
    const report = check(
      'R12.4.0',
      show(card, { status: ok, data: { number: 7 } }),
      show(card, { status: ok, data: { number: 8 } }),
    )
    expect(report.clean).toBe(false)
    expect(report.calls.map(({ verdict }) => verdict)).toEqual(['FAIL', 'FAIL'])
    expect(report.findings).toMatchObject([
      {
        level: 'FAIL',
        kind: 'response',
        operationId: 'showAccessToken',
        at: 'response body /data/number',
        words: 'must be a text, and is a number',
        clause: { pointer: '#/components/schemas/AccessToken/properties/number/type' },
        count: 2,
        first: 'exchanges/0',
      },
    ])
    expect(report.findings[0]?.clause.sources[0]).toMatch(/^https:\/\/crmdevelopment\.atlassian\.net\//)
  })

  test.each([
    ['a missing field', { status: ok, data: {} }, 'response body /data', '"token" is missing'],
    ['no data', { status: ok }, 'response body', '"data" is missing'],
    ['no envelope', [], 'response body', 'must be an object, and is a list'],
    [
      'an opaque token',
      { status: ok, data: { token: opaque.toLowerCase() } },
      'response body /data/token',
      'must match',
    ],
    [
      'a claim that is missing',
      { status: ok, data: { token: jwt({ ...claims, usr: undefined }) } },
      'response body /data/token claims',
      '"usr" is missing',
    ],
    [
      'a claim of another kind',
      { status: ok, data: { token: jwt({ ...claims, exp: true }) } },
      'response body /data/token claims/exp',
      'must be a text or an integer',
    ],
    [
      'a token without claims',
      { status: ok, data: { token: 'aaaaaaaaaaaa.bbbbbbbbbbbbbbb.cccccccccccc' } },
      'response body /data/token',
      'no claims',
    ],
  ])('%s fails', (_, answer, at, words) => {
    const report = check('R12.4.0', loggedIn({ answer }))
    expect(report.totals.calls.FAIL).toBe(1)
    expect(brief(report).map((one) => ({ ...one, words: one.words.slice(0, words.length) }))).toContainEqual({
      level: 'FAIL',
      kind: 'response',
      at,
      words,
    })
  })

  test.each([
    [
      'HTML',
      { answer: '<html>Bad gateway</html>', status: 502, answerHeaders: { 'Content-Type': 'text/html' } },
      'not JSON, and is sent as text/html',
    ],
    ['an empty body', { answer: null }, 'there is no body'],
    ['a redirect', { answer: null, status: 302 }, 'no answer with HTTP status 302'],
  ])('%s fails', (_, parts, words) => {
    const report = check('R12.4.0', loggedIn(parts))
    expect(report.findings[0]).toMatchObject({ level: 'FAIL', words: expect.stringContaining(words) })
    expect(report.clean).toBe(false)
  })

  test('JSON under another media type is a warning', () => {
    const report = check('R12.4.0', loggedIn({ answerHeaders: { 'content-type': 'text/plain;charset=UTF-8' } }))
    expect(brief(report)).toMatchObject([{ level: 'WARN', kind: 'media-type' }])
    expect(report.clean).toBe(true)
  })

  test('fields that no release knows are listed, wherever they stand', () => {
    const data = { id: '1', colour: 'red', log_information: { shade: 3 }, accounts_receivable: { hue: null } }
    const report = check(
      'R12.4.0',
      show(card, { status: { ...ok, trace: 'x' }, data }),
      show(card, { status: ok, data: { colour: 1 } }),
    )
    expect(report.clean).toBe(true)
    expect(report.unknownFields).toMatchObject([
      { path: '/status/trace', in: '#/components/schemas/SuccessStatus', kinds: ['a text'], count: 1 },
      { path: '/data/accounts_receivable/hue', kinds: ['null'] },
      { path: '/data/log_information/shade', in: '#/components/schemas/LogInformation', kinds: ['a number'] },
      { path: '/data/colour', kinds: ['a text', 'a number'], count: 2, first: 'exchanges/0' },
    ])
  })

  test('failure codes are listed with counts, new ones as new', () => {
    const known = 'COM.CRM.EXCEPTION.ACCESSTOKENS.ACCESSTOKENNOTFOUNDEXCEPTION'
    const fresh = 'COM.CRM.EXCEPTION.ACCESSTOKENS.LOCKEDEXCEPTION'
    const report = check('R12.4.0', show(card, refusal(fresh)), show(card, refusal(known)), show(card, refusal(fresh)))
    expect(report.failureCodes).toEqual([
      {
        code: fresh,
        known: 'unknown',
        count: 2,
        statuses: { 200: 2 },
        operations: ['showAccessToken'],
        first: 'exchanges/0',
      },
      {
        code: known,
        known: 'assumed',
        count: 1,
        statuses: { 200: 1 },
        operations: ['showAccessToken'],
        first: 'exchanges/1',
      },
    ])
  })
})

describe('requests', () => {
  const both = {
    access_token_identifier: {
      authentication_code: 'CARD-0001',
      identifier: 'maria@demo.example',
      pass_code: 'maria-7391',
    },
  }

  test('what breaks the contract and is accepted fails; refused, it bears the contract out', () => {
    const accepted = check('R12.4.0', show(both))
    expect(brief(accepted)).toEqual([
      {
        level: 'FAIL',
        kind: 'request',
        at: 'request body /access_token_identifier',
        words:
          'exactly one of authentication_code, identifier must be there, and authentication_code and identifier is there; accepted all the same',
      },
    ])
    const refused = check('R12.4.0', show(both, refusal()))
    expect(brief(refused)).toMatchObject([{ level: 'PASS', kind: 'refused-request' }])
    expect(refused.clean).toBe(true)
  })

  test('a field too many that is accepted is a warning, since it may be overlooked', () => {
    expect(brief(check('R12.4.0', show({ ...card, colour: 'red' })))).toEqual([
      {
        level: 'WARN',
        kind: 'request',
        at: 'request body',
        words: '"colour" is not a field of it; accepted, or overlooked',
      },
    ])
  })

  test('a missing token, and one in the wrong place', () => {
    const inQuery = exchange('POST', `access_tokens/show?token=${token}`, { body: card })
    expect(brief(check('R12.4.0', inQuery))).toMatchObject([
      { level: 'FAIL', at: 'request query', words: expect.stringContaining('the token travels in the query') },
      // That the token is mandatory is our reading.
      { level: 'WARN', at: 'request body', words: '"token" is missing; accepted all the same' },
    ])
    const inHeader = exchange('POST', 'access_tokens/show', {
      body: card,
      headers: { Authorization: `Bearer ${token}` },
    })
    expect(brief(check('R12.4.0', inHeader))).toMatchObject([
      { words: '"token" is missing; accepted all the same' },
      { words: expect.stringContaining('the token travels in a header, and its place is the body') },
    ])
  })

  test('a body that is not JSON, or not there', () => {
    const form = exchange('POST', 'authentication/token', {
      body: 'username=integrator&password=open-sesame&organisation=DEMO',
      answer: { status: ok, data: { token } },
    })
    expect(brief(check('R12.4.0', form))).toMatchObject([
      { level: 'FAIL', words: 'is not JSON; accepted all the same' },
    ])
    const none = exchange('POST', 'authentication/token', { answer: refusal() })
    expect(brief(check('R12.4.0', none))).toMatchObject([
      { level: 'PASS', words: 'there is no body; refused, as it should be' },
    ])
  })

  test.each([
    ['no header', {}, 'WARN', 'there is no Authorization header'],
    ['another scheme', { authorization: `Bearer ${token}` }, 'FAIL', 'is not HTTP Basic'],
    ['a password', { authorization: `Basic ${btoa('8D2F6A1B9C3E47F0A5B4C3D2E1F00918:x')}` }, 'FAIL', 'has a password'],
    ['no key', { authorization: `Basic ${btoa(':')}` }, 'FAIL', 'is empty'],
  ])('a login by a key with %s', (_, headers, level, words) => {
    const call = exchange('POST', 'authentication/web_api_key/token', {
      headers,
      answer: { status: ok, data: { token } },
    })
    expect(brief(check('R12.4.0', call))).toMatchObject([
      { level, kind: 'login', words: expect.stringContaining(words) },
    ])
  })

  describe('in a query', () => {
    const users = (query: string, answer?: unknown) =>
      exchange('GET', `users/list?${query}`, { answer: answer ?? { status: ok, data: [] } })

    test('identifiers are read as objects', () => {
      const good = users(
        `token=${token}&unit_identifier=name=Head%20Office%20%3D%201&number_of_results=50&offset=0&fields_set=id,username`,
      )
      expect(brief(check('R14.0.0', good))).toEqual([])
    })

    test.each([
      ['unit_identifier=1', '/unit_identifier', 'an identifier is written field=value'],
      ['unit_identifier=colour=red', '/unit_identifier', '"colour" is not a field of it'],
      ['unit_identifier=id=1&number_of_results=many', '/number_of_results', 'must be an integer, and is a text'],
      ['unit_identifier=id=1&number_of_results=0', '/number_of_results', 'must be >= 1'],
      ['unit_identifier=id=1&colour=red', '', '"colour" is no parameter of the call'],
      ['unit_identifier=id=1&unit_identifier=id=2', '/unit_identifier', '"unit_identifier" is there 2 times'],
      ['', '', 'exactly one of'],
      ['unit_identifier=id=1&group_identifier=id=2', '', 'exactly one of'],
    ])('%s is found', (query, at, words) => {
      const found = brief(check('R14.0.0', users(`token=${token}&${query}`)))
      expect(found).toContainEqual(
        expect.objectContaining({ at: `request query ${at}`.trim(), words: expect.stringContaining(words) }),
      )
    })

    test('a missing token is found', () => {
      expect(brief(check('R14.0.0', users('unit_identifier=id=1')))).toMatchObject([
        { level: 'FAIL', at: 'request query /token', words: '"token" is missing; accepted all the same' },
      ])
    })
  })
})

describe('releases', () => {
  test('a field that came before its mark fails and points to another release', () => {
    const report = check('R14.0.0', show(card, { status: ok, data: { card_masked_number: null } }))
    expect(brief(report)).toEqual([
      {
        level: 'FAIL',
        kind: 'mark',
        at: 'response body /data/card_masked_number',
        words:
          '"card_masked_number" is marked as available from R16.2.0, and was seen in R14.0.0: the mark is too late, or the system is of a later release',
      },
    ])
    expect(report.unknownFields).toEqual([])
  })

  test('a form that should be gone is one finding, not two', () => {
    expect(brief(check('R12.4.0', loggedIn({ answer: { status: ok, data: { token: opaque } } })))).toMatchObject([
      { kind: 'mark', at: 'response body /data/token', words: expect.stringContaining('removed from R12.0.0') },
    ])
  })

  test('a JSON Web Token before its release is one finding', () => {
    expect(brief(check('R11.0.0', loggedIn()))).toMatchObject([
      { kind: 'mark', at: 'response body /data/token', words: expect.stringContaining('available from R12.0.0') },
    ])
  })

  test('an enum value of another release', () => {
    const report = check(
      'R6.0.0',
      exchange('POST', 'access_tokens/show', {
        body: { token: opaque, ...card },
        answer: { status: ok, data: { life_cycle_state: 'PENDING_VERIFICATION' } },
      }),
    )
    expect(brief(report)).toMatchObject([
      // Since when the value is there is our reading.
      { level: 'WARN', kind: 'mark', words: expect.stringContaining('PENDING_VERIFICATION') },
    ])
  })

  test('where one of some words is expected, anything is looked at without a text being made of it', () => {
    for (const state of [{ toString: 1 }, 'constructor', ['PENDING_VERIFICATION']]) {
      const report = check(
        'R6.0.0',
        exchange('POST', 'access_tokens/show', {
          body: { token: opaque, ...card },
          answer: { status: ok, data: { life_cycle_state: state } },
        }),
      )
      expect(brief(report)).toMatchObject([{ level: 'FAIL', kind: 'response' }])
    }
  })

  test('a parameter of another release is a warning when accepted, and as it should be when refused', () => {
    const lookup = {
      token,
      access_token_identifier: { authentication_code: 'CARD-0001' },
      subscription_type_identifier: { name: 'Family TV' },
    }
    const call = (answer: unknown) => exchange('POST', 'tucano/subscriber/authenticate', { body: lookup, answer })
    const found = { status: ok, data: { subscription_id: '1', jwt: jwt({ exp: 1767600300, iat: 1767600000 }) } }
    expect(brief(check('R12.0.0', call(found)))).toMatchObject([
      {
        level: 'WARN',
        kind: 'mark',
        at: 'request body /subscription_type_identifier',
        words: expect.stringContaining('R12.4.0'),
      },
    ])
    expect(brief(check('R12.0.0', call(refusal())))).toMatchObject([{ level: 'PASS', kind: 'refused-request' }])
    expect(brief(check('R12.4.0', call(found)))).toEqual([])
    expect(check(undefined, call(found)).release.fits?.[0]).toMatchObject({ from: 'R12.4.0', signs: 0 })
  })

  test('a call that the release does not have', () => {
    const call = (answer?: unknown) => exchange('POST', 'tucano/subscriber/authenticate', { body: {}, answer })
    const refused = check('R10.0.0', call(refusal()))
    expect(refused.others).toMatchObject([
      { reason: 'not in this release', what: 'POST tucano/subscriber/authenticate', count: 1 },
    ])
    expect(refused.others[0]?.releases?.[0]).toBe('R11.0.0')
    expect(refused.clean).toBe(true)
    const accepted = check('R10.0.0', exchange('POST', 'tucano/subscriber/authenticate', { body: {} }))
    expect(brief(accepted)).toMatchObject([{ level: 'FAIL', kind: 'missing-call' }])
  })
})

test('what is not of this API, or not in the contract, is listed', () => {
  const elsewhere = exchange('GET', '')
  elsewhere.request.url = 'https://portal.example/assets/app.js?v=1'
  const report = check(
    'R12.4.0',
    elsewhere,
    exchange('GET', 'payments/secret-part-7/list?token=x'),
    exchange('GET', 'authentication/token'),
    loggedIn(),
  )
  expect(report.others).toEqual([
    { reason: 'not of this API', what: 'https://portal.example', count: 1, first: 'exchanges/0' },
    { reason: 'not in the contract', what: 'GET payments/…/list', count: 1, first: 'exchanges/1' },
    {
      reason: 'not in the contract',
      what: 'GET authentication/token',
      words: 'the path is there with POST',
      count: 1,
      first: 'exchanges/2',
    },
  ])
  expect(report.calls).toHaveLength(1)
})

test('any prefix and a slash at the end are no matter', () => {
  const call = loggedIn()
  call.request.url = 'http://10.0.0.1:8080/some/where/rest/v2/authentication/token/'
  expect(check('R12.4.0', call).calls).toMatchObject([{ operationId: 'createSessionToken', verdict: 'PASS' }])
})

test('what only public integrations show is weighed like an assumption, and told apart from one', () => {
  const seen = 'COM.CRM.EXCEPTION.SUBSCRIPTIONS.SERVICEALREADYEXISTSONSUBSCRIPTIONEXCEPTION'
  const report = check('R12.4.0', show(card, refusal(seen)))
  expect(report.failureCodes).toMatchObject([{ code: seen, known: 'field' }])
  expect(report.evidence.find(({ name }) => name === seen)).toMatchObject({ evidence: 'field', verdict: 'confirmed' })
  expect(report.evidence.find(({ name }) => name === 'udf_date_1')).toMatchObject({ evidence: 'assumed' })
  expect(formatReport(report)).toContain(`failure code ${seen} [field]: as stated 1 time`)
})

describe('evidence that speaks against the contract', () => {
  const verdictOf = (report: ReturnType<typeof check>, pointer: string) =>
    report.evidence.find((one) => one.pointer === pointer)
  const fact = (report: ReturnType<typeof check>, id: string) => report.session.find((one) => one.id === id)

  test('an assumed field in another form', () => {
    const report = check('R12.4.0', show(card, { status: ok, data: { udf_date_1: '5 January' } }))
    expect(verdictOf(report, '#/components/schemas/AccessToken/properties/udf_date_1')).toMatchObject({
      verdict: 'refuted',
      refuted: 1,
      first: 'exchanges/0',
    })
    expect(report.clean).toBe(false)
  })

  test('a token that turns out not to be mandatory', () => {
    const report = check('R12.4.0', exchange('POST', 'access_tokens/show', { body: card }))
    expect(verdictOf(report, '#/components/schemas/AccessTokenLookup/properties/token')).toMatchObject({
      verdict: 'refuted',
    })
  })

  test('numeric dates, another lifetime, another algorithm', () => {
    const other = jwt({ ...claims, exp: 1767610800, iat: 1767607200 }, { typ: 'JWT', alg: 'RS256' })
    const report = check('R12.4.0', loggedIn({ answer: { status: ok, data: { token: other } } }))
    expect(fact(report, 'session-dates-are-text')).toMatchObject({ verdict: 'refuted', seen: { number: 2 } })
    expect(fact(report, 'session-lifetime')).toMatchObject({ verdict: 'refuted', seen: { '3600 seconds': 1 } })
    expect(fact(report, 'session-token-header')).toMatchObject({
      verdict: 'refuted',
      seen: { 'typ JWT, alg RS256': 1 },
    })
  })

  test('a released token and an expired one that still work', () => {
    const release = exchange('POST', 'authentication/token/release', { body: { token } })
    const late = { ...show(card), at: '2026-01-05T13:00:00Z' }
    const report = check('R12.4.0', loggedIn(), release, late)
    expect(fact(report, 'released-token-refused')).toMatchObject({ verdict: 'refuted', first: 'exchanges/2' })
    expect(fact(report, 'expired-token-refused')).toMatchObject({ verdict: 'refuted', first: 'exchanges/2' })
  })

  test('a provider token of another lifetime', () => {
    const body = { token, subscription_identifier: { number: 'S0000000042' } }
    const data = { subscription_id: '1', jwt: jwt({ exp: 1767600600, iat: 1767600000 }) }
    const report = check(
      'R12.4.0',
      exchange('POST', 'tucano/subscriber/authenticate', { body, answer: { status: ok, data } }),
    )
    expect(fact(report, 'provider-token-lifetime')).toMatchObject({ verdict: 'refuted', seen: { '600 seconds': 1 } })
  })
})

test('a release above the newest known is said to be so', () => {
  expect(check('R19.0.0', loggedIn()).release).toMatchObject({ checked: 'R19.0.0', beyondKnown: true })
  expect(check('R12.4', loggedIn()).release.checked).toBe('R12.4.0')
  expect(check('r12', loggedIn()).release.checked).toBe('R12.0.0')
  expect(() => check('12', loggedIn())).toThrow('not a CRM.COM release')
})
