import { inspect } from 'node:util'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkFields } from '../src/development.js'
import { createClient, debugLog, observe } from '../src/index.js'
import { collectSecrets, createRedact } from '../src/redact.js'
import { startTestServer } from '../src/testing.js'
import { baseUrl, isLogin, jwt, lookup, observe as observed, ok, refusal, type Seen } from './observed.js'

const asBasic = (key: string) => Buffer.from(`${key}:`).toString('base64')

const echoes: { [name: string]: (secret: string) => string } = {
  'as it is': (secret) => secret,
  'in JSON': (secret) => JSON.stringify({ said: secret }),
  'in JSON in JSON': (secret) => JSON.stringify(JSON.stringify({ said: secret })),
  'in a URL': (secret) => `/list?said=${encodeURIComponent(secret)}&x=1`,
  'in a form': (secret) => new URLSearchParams({ said: secret }).toString(),
  'in a Basic header': (secret) => `Authorization: Basic ${asBasic(secret)}`,
  'twice in a row': (secret) => secret + secret,
}

/** Texts of four characters and more that the marker does not contain. */
const secretText = fc
  .string({ minLength: 4, maxLength: 40, unit: 'grapheme-ascii' })
  .filter((text) => !/[[\]]/.test(text) && !'[redacted]'.includes(text) && text.trim() === text)

describe('a known secret', () => {
  test.each(Object.entries(echoes))('is taken out %s', (_, echo) => {
    fc.assert(
      fc.property(secretText, fc.string(), fc.string(), (secret, before, after) => {
        const text = `${before} ${echo(secret)} ${after}`
        const shown = createRedact([secret])(text)
        expect(shown).not.toContain(secret)
        expect(shown).not.toContain(asBasic(secret))
      }),
    )
  })

  test('is taken out with letters of any language', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 4, unit: 'grapheme' }), (secret) => {
        fc.pre(!/[[\]]/.test(secret) && secret.trim().length >= 4)
        for (const echo of Object.values(echoes))
          expect(createRedact([secret])(`.${echo(secret)}.`)).not.toContain(secret)
      }),
    )
  })

  test('is taken out when one holds another', () => {
    expect(createRedact(['sesame', 'open-sesame'])('say open-sesame, sesame')).toBe('say [redacted], [redacted]')
  })

  test('of one to three letters goes only where it stands alone', () => {
    expect(createRedact(['a1'])('a1, a12 and "a1"')).toBe('[redacted], a12 and "[redacted]"')
  })

  test('that is empty marks nothing', () => {
    expect(createRedact([''])('as it was')).toBe('as it was')
  })
})

describe('an unknown secret', () => {
  const redact = createRedact([])
  const token = jwt({ usr: 'integrator', exp: '1767607200' })

  test.each([token, token.slice(0, -20), token.slice(0, 30), '4f6a8c0e2b1d3f5a7c9e0b2d4f6a8c1e', 'AF'.repeat(32)])(
    'looks like %s',
    (text) => {
      expect(redact(`before ${text} after`)).toBe('before [redacted] after')
    },
  )

  test.each([
    ['{"password":"x\\"y","a":1}', '{"password":[redacted],"a":1}'],
    ['{"pass_code" : "maria', '{"pass_code" : [redacted]'],
    ['{"verification_code":4815,"a":1}', '{"verification_code":[redacted],"a":1}'],
    ['"{\\"password\\":\\"xy\\",\\"a\\":1}"', '"{\\"password\\":[redacted],\\"a\\":1}"'],
    ['/users/list?token=abc-1&x=2', '/users/list?token=[redacted]&x=2'],
    ["{ password: 'x y' }", '{ password: [redacted] }'],
    ['authentication_code=CARD-0001 not found', 'authentication_code=[redacted] not found'],
  ])('stands in a sensitive field: %s', (text, expected) => {
    expect(redact(text)).toBe(expected)
  })

  test('is gathered from an input, however deep', () => {
    const input = { token: 'T', access_token_identifier: { identifier: 'i', pass_code: 'p' }, list: [{ password: 7 }] }
    expect(collectSecrets(input).sort()).toEqual(['7', 'T', 'p'])
  })
})

describe('an ID', () => {
  const id = '4F6A8C0E2B1D3F5A7C9E0B2D4F6A8C1E'
  const redact = createRedact(['8D2F6A1B9C3E47F0A5B4C3D2E1F00918'])

  test.each([
    `Unit ${id} was not found`,
    `Access token ${id} was not found`,
    `{"access_token_identifier":{"id":"${id}"}}`,
    `/users/show?user_identifier=id=${id}`,
    `(${id}, ${id})`,
    'request 123e4567-e89b-42d3-a456-426614174000',
  ])('stays: %s', (text) => expect(redact(text)).toBe(text))

  test.each([
    [`the session token ${id} has ended`, 'the session token [redacted] has ended'],
    [`The key '${id}' is locked`, "The key '[redacted]' is locked"],
    [`the Web API key is ${id}`, 'the Web API key is [redacted]'],
    [`Bearer ${id}`, 'Bearer [redacted]'],
    [`session=${id};`, 'session=[redacted];'],
    ['Unit 8D2F6A1B9C3E47F0A5B4C3D2E1F00918 is no unit', 'Unit [redacted] is no unit'],
    ['Unit 8d2f6a1b9c3e47f0a5b4c3d2e1f00918 is no unit', 'Unit [redacted] is no unit'],
  ])('does not when words or the credentials say it is a secret: %s', (text, expected) =>
    expect(redact(text)).toBe(expected),
  )

  test('that names a request stays in any form, unless it is a secret in hand', () => {
    const lower = id.toLowerCase()
    expect(redact(lower)).toBe('[redacted]')
    expect(redact(lower, true)).toBe(lower)
    expect(redact('8D2F6A1B9C3E47F0A5B4C3D2E1F00918', true)).toBe('[redacted]')
    expect(redact(jwt({ usr: 'x' }), true)).toBe('[redacted]')
  })
})

describe('secrets with the look of an ID', () => {
  const hex = (digit: string) => digit.repeat(32)
  const key = `A${hex('1').slice(1)}`
  const tokens = ['B', 'C', 'D'].map((letter) => `${letter}${hex('2').slice(1)}`)
  const echo = `${key} ${tokens.join(' ')} ${asBasic(key)}`

  async function failures(answer: (seen: Seen, login: number) => Response | Promise<Response>) {
    let logins = 0
    const server = observed((seen) => (isLogin(seen) ? ok({ token: tokens[logins++] }) : answer(seen, logins)))
    const crm = createClient({ baseUrl, credentials: { webApiKey: key }, fetch: server.fetch, random: () => 0 })
    const found: unknown[] = []
    for (let round = 0; round < 3; round++) {
      found.push(await crm.users.show({ user_identifier: { id: hex('E') } }).catch((error: unknown) => error))
      crm.session.forget()
    }
    return inspect(found, { depth: 20, showHidden: true })
  }

  test.each<[string, () => Response | Promise<Response>]>([
    ['a message', () => refusal('X', echo)],
    ['a page', () => new Response(`<p>${echo}`, { status: 400 })],
    ['a thrown cause', () => Promise.reject(new TypeError('fetch failed', { cause: new Error(echo) }))],
    ['a request id', () => new Response('', { status: 400, headers: { 'x-request-id': echo } })],
  ])('are taken out of %s: the key, the token in hand, and earlier ones', async (_, answer) => {
    const shown = await failures(answer)
    expect(shown).toContain('[redacted]')
    for (const secret of [key, asBasic(key)]) expect(shown).not.toContain(secret)
    // The second call knows the first token, the third both.
    expect(shown.split(tokens[0] as string)).toHaveLength(1)
    expect(shown).not.toMatch(new RegExp(`${tokens[0]}|${key}`, 'i'))
  })

  test('are known from the sensitive fields of the answer that repeats them in words', async () => {
    const status = { code: 'NO', message: `made ${tokens[2]}` }
    const shown = await failures(() => Response.json({ status, data: { pass_code: tokens[2] } }))
    expect(shown).not.toContain(tokens[2])
  })
})

describe('against the reference server', () => {
  test.each(['R11.0.0', 'R18.0.0'])('%s: the name of a request and IDs are shown, secrets are not', async (release) => {
    const { baseUrl, fetch, credentials } = await startTestServer({ release })
    const ids: (string | null)[] = []
    const told: unknown[] = []
    const lines: string[] = []
    const crm = createClient({
      baseUrl,
      release: release as 'R18.0.0',
      credentials: credentials.webApiKey,
      fetch: async (request) => {
        const response = await fetch(request)
        ids.push(response.headers.get('x-request-id'))
        return response
      },
      observers: [
        observe(debugLog((line) => lines.push(line))),
        observe({ onExchange: (exchange) => told.push(exchange) }),
      ],
    })
    const token = await crm.session.token()
    const user = await crm.users.show({ user_identifier: { username: 'integrator' } })
    const id = '0123456789ABCDEF0123456789ABCDEF'
    const error = await crm.users.show({ user_identifier: { id } }).catch((reason: unknown) => reason)
    expect(error).toMatchObject({ code: 'CRM_STATUS', requestId: ids.at(-1) })
    expect(ids.at(-1)).toMatch(/^[0-9A-F]{32}$/)
    for (const one of ids) expect(lines.join()).toContain(`request ${one}`)
    expect(JSON.stringify(told)).toContain(JSON.stringify(user.id))
    expect(lines.join()).toContain(id)
    const shown = inspect([error, told, lines], { depth: 20, showHidden: true })
    for (const secret of [token, credentials.webApiKey.webApiKey, asBasic(credentials.webApiKey.webApiKey)])
      expect(shown).not.toContain(secret)
  })
})

test('ordinary words stay', () => {
  const words = 'Access token AT0000000001 of unit Harbour Shop was not found (COM.CRM.EXCEPTION.A.BEXCEPTION)'
  expect(createRedact(['open-sesame'])(words)).toBe(words)
})

test('a hostile body does not take long', () => {
  const redact = createRedact(['open-sesame'])
  for (const piece of ['token:', '\\', 'token:\\"', 'eyJ', '"', ' ', 'a', '&quot;', 'token=&quot;']) {
    const began = performance.now()
    redact(piece.repeat(300_000))
    expect(performance.now() - began).toBeLessThan(2000)
  }
})

describe('no planted secret is shown', () => {
  const planted = {
    password: 'pl4nted "pass&word"',
    webApiKey: 'PLANTED0KEY0000',
    token: 'PLANTED-TOKEN-1',
    authentication_code: 'PLANTED-CARD-1',
    pass_code: 'planted pass code/1',
    applicationKey: 'PLANTED-APP-KEY',
    identityToken: 'planted.identity.token',
    deviceToken: 'planted.device.token',
  }
  const sessionToken = jwt({ usr: 'planted', exp: '1' })

  const credentials = {
    user: { username: 'integrator', password: planted.password, organisation: 'DEMO' },
    key: { webApiKey: planted.webApiKey },
    token: { token: planted.token },
    consumer: {
      applicationKey: planted.applicationKey,
      accessToken: { authentication_code: planted.authentication_code },
    },
    identity: { identityToken: planted.identityToken, organisation: 'DEMO' },
    device: { installedItem: { serial_number: 'STB-0042' }, deviceToken: planted.deviceToken },
    access: { accessToken: { identifier: 'maria@demo.example', pass_code: planted.pass_code }, organisation: 'DEMO' },
  }

  /** Answers that repeat whatever the request and the credentials held, in several forms. */
  const answers: { [name: string]: (echo: string) => Response | Promise<Response> } = {
    'a refusal': (echo) => Response.json({ status: { code: echo, message: echo, description: echo } }),
    'HTTP 401': (echo) => refusal('X', echo, 401),
    HTML: (echo) => new Response(`<html>${echo}`, { status: 502 }),
    'no JSON': (echo) => new Response(echo),
    'OK with HTTP 500': (echo) => ok({ token: sessionToken, jwt: echo }, 500),
    'OK without data': (echo) => Response.json({ status: { code: 'OK', message: echo }, token: sessionToken }),
    'a network error': (echo) => {
      const inner = Object.assign(new Error(echo), { code: 'ECONNREFUSED', request: { body: echo } })
      const cause = new AggregateError([inner], echo)
      throw Object.assign(new TypeError(`fetch failed ${echo}`, { cause }), { config: echo })
    },
    'a thrown text': (echo) => Promise.reject(echo),
    'a name for the request': (echo) =>
      new Response('', {
        status: 400,
        headers: { 'x-request-id': encodeURIComponent(echo), 'content-type': `text/${encodeURIComponent(echo)}` },
      }),
    success: (echo) => ok({ token: sessionToken, number: echo, list: [{ echo, jwt: echo }], [echo]: 1 }),
    'a success that is a list': (echo) => ok([{ pass_code: echo, echo }, echo]),
  }

  function repeat(seen: Seen, given: object): string {
    const sent = [...flatten(seen.body), ...flatten(given), seen.headers.get('authorization') ?? '']
    return [
      JSON.stringify(seen.body),
      ...sent,
      ...sent.map((text) => JSON.stringify(text)),
      ...sent.map(encodeURIComponent),
    ].join(' ')
  }

  /** Every way an error may reach a log. */
  function show(error: unknown): string {
    const seen: string[] = []
    for (let at: unknown = error; at !== undefined && at !== null; at = (at as { cause?: unknown }).cause) {
      const { message, stack } = at as Error
      seen.push(String(at), JSON.stringify(at), inspect(at, { depth: 20, showHidden: true }), message, stack ?? '')
      seen.push(...Object.getOwnPropertyNames(at).map((key) => String((at as { [key: string]: unknown })[key])))
    }
    return seen.join('\n')
  }

  const cases = Object.entries(credentials).flatMap(([kind, given]) =>
    Object.entries(answers).flatMap(([name, answer]) =>
      [true, false].map((signsIn) => ({ kind, given, name, answer, signsIn, how: signsIn ? 'after' : 'at' })),
    ),
  )

  test.each(cases)('$name, $kind credentials, $how sign-in', async ({ kind, given, answer, signsIn }) => {
    const warnings: string[] = []
    const told: unknown[] = []
    const server = observed((seen) =>
      isLogin(seen) && signsIn ? ok({ token: sessionToken }) : answer(repeat(seen, given)),
    )
    const tell = (event: unknown) => void told.push(event)
    const observers = [
      observe({ onRequest: tell, onResponse: tell, onExchange: tell }),
      observe(debugLog(tell)),
      observe({ onRequest: ({ url }) => Promise.reject(new Error(url)) }),
      checkFields(),
    ]
    const more = { onWarning: (message: string) => void warnings.push(message), observers, random: () => 0 }
    const release = kind === 'access' ? 'R6.0.0' : 'R18.0.0'
    const crm = createClient({ baseUrl, release, credentials: given, fetch: server.fetch, ...more } as never)
    const identifier = { identifier: 'i', pass_code: planted.pass_code }
    const errors = await Promise.all(
      [
        () => crm.accessTokens.show({ access_token_identifier: { authentication_code: planted.authentication_code } }),
        () => crm.accessTokens.show({ access_token_identifier: identifier, token: planted.token }),
        () => crm.accessTokens.list({ accounts_receivable_identifier: identifier } as never),
        () => crm.users.show({ user_identifier: { username: 'u' }, token: planted.token }),
        () => crm.session.token(),
        () => crm.session.release(),
      ].map((call) =>
        call().then(
          () => undefined,
          (error: unknown) => error,
        ),
      ),
    )
    const logged = told.flatMap((event) => [JSON.stringify(event), inspect(event, { depth: 20, showHidden: true })])
    const shown = [...errors.map(show), ...warnings, ...logged]
    shown.push(inspect(crm, { depth: 20, showHidden: true }), JSON.stringify(crm))
    expect(told.length).toBeGreaterThan(0)
    const secrets = [...Object.values(planted), sessionToken, asBasic(planted.webApiKey)]
    const forms = secrets.flatMap((text) => [text, JSON.stringify(text).slice(1, -1), encodeURIComponent(text)])
    expect(forms.filter((text) => shown.join('\n').includes(text))).toEqual([])
  })

  function flatten(value: object): string[] {
    return Object.values(value).flatMap((entry) => (typeof entry === 'string' ? [entry] : flatten(entry as object)))
  }

  test('by the helper that looks for them, which does find one', async () => {
    expect(show(new Error('x', { cause: new Error(planted.password) }))).toContain(planted.password)
    const server = observed((seen) => (isLogin(seen) ? ok({ token: sessionToken }) : ok({})))
    const crm = createClient({ baseUrl, credentials: credentials.user, fetch: server.fetch })
    await crm.tucano.subscriberAuthenticate(lookup)
    expect(server.requests[0]?.body['password']).toBe(planted.password)
  })
})
