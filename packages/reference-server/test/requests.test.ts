import { basePath, createReferenceServer } from '@crmcom-webapi/reference-server'
import { describe, expect, it } from 'vitest'
import { call, login, readAnswer, send, startServer, user } from './support/server.js'

const path = 'authentication/token'
const json = { 'content-type': 'application/json' }

describe('a body', () => {
  it.each(['', ' ', '{', '{"username":}', "{'username':'x'}", '{}{}', 'undefined', '\ufeff{', '{"a":1,}', 'NaN', '\0'])(
    'of %j is refused as no JSON',
    async (body) => {
      expect((await call(await startServer(), path, body)).code).toBe('REQUEST.MALFORMEDJSON')
    },
  )

  it('is needed where the operation says so', async () => {
    expect((await call(await startServer(), path, undefined)).code).toBe('REQUEST.MALFORMEDJSON')
  })

  it.each([
    ['null', 'the input must be of type object: null was sent; an empty object is written {}'],
    [
      '[]',
      'the input must be of type object: an empty list was sent; an empty object is written {} (in PHP: new stdClass, or JSON_FORCE_OBJECT)',
    ],
    ['"x"', 'the input must be of type object: a text was sent; a JSON text in a text was encoded twice'],
    ['0', 'the input must be of type object'],
    ['{}', 'username is required; password is required; organisation is required'],
  ])('of %s is refused as no object or an empty one', async (body, description) => {
    expect(await call(await startServer(), path, body)).toMatchObject({
      code: 'REQUEST.INVALIDPARAMETERS',
      description,
    })
  })

  it.each([
    'application/json',
    'application/json; charset=utf-8',
    'application/json;charset=UTF-8',
    'Application/JSON',
  ])('under %s is read', async (type) => {
    expect((await call(await startServer(), path, user, { 'content-type': type })).code).toBe('OK')
  })

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data',
    'application/xml',
    'json',
    '',
    '*/*',
  ])('under %j is refused', async (type) => {
    const answer = await call(await startServer(), path, user, { 'content-type': type })
    expect(answer.code).toBe('REQUEST.UNSUPPORTEDMEDIATYPE')
  })

  it('of 512 KiB is read, and of a byte more is not', async () => {
    const server = await startServer()
    const sized = (length: number) => JSON.stringify(user).padEnd(length)
    expect((await call(server, path, sized(524_288))).code).toBe('OK')
    expect((await call(server, path, sized(524_289))).code).toBe('REQUEST.BODYTOOLARGE')
    expect((await call(server, path, 'é'.repeat(300_000))).code).toBe('REQUEST.BODYTOOLARGE')
  })

  it('that does not announce its length is counted', async () => {
    const server = await startServer()
    let sent = 0
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 65_536
        controller.enqueue(new Uint8Array(65_536).fill(0x20))
      },
    })
    const response = await send(server, path, { headers: json, body, duplex: 'half' } as RequestInit)
    expect((await readAnswer(server, path, response)).code).toBe('REQUEST.BODYTOOLARGE')
    expect(sent).toBeLessThan(1_000_000)
    for (const length of ['524289', '1e9', 'many', '-1'].slice(0, 3)) {
      const answer = await call(server, path, user, { 'content-length': length })
      expect(answer.code).toBe('REQUEST.BODYTOOLARGE')
    }
  })

  it('of great depth is refused, not choked on', async () => {
    const server = await startServer()
    const token = await login(server)
    const arrays = (depth: number) => `${'['.repeat(depth)}1${']'.repeat(depth)}`
    const objects = (depth: number) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`
    for (const nested of [arrays, objects]) {
      expect((await call(server, path, nested(16))).code).toBe('REQUEST.INVALIDPARAMETERS')
      for (const depth of [17, 12_000])
        expect(await call(server, path, nested(depth))).toMatchObject({
          code: 'REQUEST.MALFORMEDJSON',
          description: 'At most 16 levels are read',
        })
      const find = (depth: number) =>
        call(
          server,
          'tucano/subscriber/authenticate',
          `{"token":"${token}","customer_identification_medium_identifier":{"id":${nested(depth)}}}`,
        )
      expect((await find(14)).code).toBe('SUBSCRIPTIONS.SUBSCRIPTIONNOTFOUND')
      expect((await find(15)).code).toBe('REQUEST.MALFORMEDJSON')
    }
    expect(server.faults).toEqual([])
  })

  it.each([
    '{"username":"nobody",',
    '{"username":"integrator",',
    '{"\\u0075sername":"nobody",',
    '{"unit" : {"a":1,"b":{"a":2,"\\u0061":3}},',
  ])('with a key twice, as %s…, is refused', async (start) => {
    const text = JSON.stringify(user)
    const answer = await call(await startServer(), path, text.replace('{', start))
    expect(answer).toMatchObject({ code: 'REQUEST.MALFORMEDJSON', message: 'An object in the body has a key twice' })
  })

  it('with a name in several objects, in a text or in a list twice is read', async () => {
    const text = JSON.stringify(user)
    for (const unit of ['{"username":{"username":1}}', '["username","username"]', '"\\"username\\":"'])
      expect((await call(await startServer(), path, text.replace('}', `,"unit":${unit}}`))).code).not.toBe(
        'REQUEST.MALFORMEDJSON',
      )
  })

  it('that breaks off is no fault of the server', async () => {
    const server = await startServer()
    const broken = () =>
      new ReadableStream<Uint8Array>({
        pull: (controller) => controller.error(new Error('the connection was reset')),
      })
    for (const headers of [json, { ...json, 'content-length': '20' }]) {
      const response = await send(server, path, { headers, body: broken(), duplex: 'half' } as RequestInit)
      expect((await readAnswer(server, path, response)).code).toBe('REQUEST.MALFORMEDJSON')
    }
    expect(server.faults).toEqual([])
  })

  it.each([
    ['{"id":"\\ud800"}', 'identifier.id: holds half of a surrogate pair, which is no character'],
    ['{"\\udc00":"x"}', 'identifier: a name in it holds half of a surrogate pair, which is no character'],
    ['{"id":["x",{"a":"\\udc00"}]}', 'identifier.id[1].a: holds half of a surrogate pair, which is no character'],
    ['{"id":"a\\nb"}', 'identifier.id: holds a control character or a line break'],
    [`{"id":"${'x'.repeat(4001)}"}`, 'identifier.id: is longer than 4000 characters'],
    ['{"id":9007199254740992}', 'identifier.id: is a whole number larger than every reader keeps'],
    ['{"id":1e20}', 'identifier.id: is a whole number larger than every reader keeps'],
    ['{"id":{"in":[-9007199254740992]}}', 'identifier.id.in[0]: is a whole number larger than every reader keeps'],
  ])('with an object of which nothing is known holds what any request can hold: not %s', async (medium, words) => {
    const server = await startServer()
    const text = `{"token":"${await login(server)}","customer_identification_medium_identifier":${medium}}`
    const answer = await call(server, 'tucano/subscriber/authenticate', text)
    expect([answer.code, answer.description]).toEqual([
      'REQUEST.INVALIDPARAMETERS',
      `customer_identification_medium_${words}`,
    ])
  })

  it.each(['{"id":9007199254740991}', '{"id":"9007199254740993"}', '{"id":1.5,"é":["\\ud83d\\ude00"]}'])(
    'with %s for it is read',
    async (medium) => {
      const server = await startServer()
      const text = `{"token":"${await login(server)}","customer_identification_medium_identifier":${medium}}`
      expect((await call(server, 'tucano/subscriber/authenticate', text)).code).toBe(
        'SUBSCRIPTIONS.SUBSCRIPTIONNOTFOUND',
      )
    },
  )

  it('with an object that no text can be made of, in place of a word, is refused', async () => {
    // In this release some words of the enum are not known yet, so the value is looked up among those of others.
    const server = await startServer({ release: 'R11.0.0' })
    const payment = { token: await login(server), life_cycle_state: { toString: 1, valueOf: 1, toJSON: 1 } }
    const answer = await call(server, 'payments/create', payment)
    expect(answer).toMatchObject({
      code: 'REQUEST.INVALIDPARAMETERS',
      description: expect.stringContaining('life_cycle_state must be one of'),
    })
    expect(server.faults).toEqual([])
  })

  it('cannot reach the prototype of an object', async () => {
    const server = await startServer()
    const text = JSON.stringify(user)
    for (const hostile of [
      '"__proto__":{"organisation":"DEMO","polluted":1}',
      '"constructor":{"prototype":{"polluted":1}}',
    ])
      expect((await call(server, path, text.replace('{', `{${hostile},`))).code).toBe('REQUEST.INVALIDPARAMETERS')
    const { organisation: _, ...rest } = user
    const answer = await call(server, path, `{"__proto__":{"organisation":"DEMO"},${JSON.stringify(rest).slice(1)}`)
    expect(answer.code).toBe('REQUEST.INVALIDPARAMETERS')
    expect(({} as { polluted?: number }).polluted).toBeUndefined()
  })
})

describe('a path', () => {
  it.each(['authentication/token/', 'authentication/token?', 'authentication/token/?x=1&x=2'])(
    'of %s is the same as without',
    async (form) => {
      expect((await call(await startServer(), form, user)).code).toBe('OK')
    },
  )

  it.each(['', '/', 'authentication', 'authentication/', 'authentication/token//', '/authentication/token'])(
    'of %j is unknown',
    async (form) => {
      const answer = await call(await startServer(), form, user)
      expect(answer).toMatchObject({ code: 'REQUEST.UNKNOWNPATH', description: `Methods live under ${basePath}` })
    },
  )

  it.each(['/', '/crmapi', '/crmapi/rest', '/crmapi/rest/v1/authentication/token', '/rest/v2/authentication/token'])(
    'outside the base, such as %s, is unknown',
    async (form) => {
      const server = await startServer({ failureStatus: 'mapped' })
      const response = await server.fetch(
        new Request(`http://localhost${form}`, { method: 'POST', headers: json, body: '{}' }),
      )
      expect(response.status).toBe(404)
      expect((await response.json()).status.code).toContain('UNKNOWNPATH')
    },
  )

  it.each<[string, string, string]>([
    ['R6.0.0', 'tucano/subscriber/authenticate', 'R11.0.0'],
    ['R6.0.0', 'authentication/web_api_key/token', 'R10.0.0'],
    ['R9.0.0', 'authentication/token/release', 'R10.0.0'],
    ['R11.0.0', 'access_tokens/reset_verification_code', 'R12.0.0'],
    ['R4.0.0', 'access_tokens/show', 'R5.0.0'],
  ])('that %s lacks says which release brings %s', async (release, form, from) => {
    for (const slash of ['', '/'])
      expect(await call(await startServer({ release }), `${form}${slash}`, {})).toMatchObject({
        code: 'REQUEST.METHODNOTINRELEASE',
        message: `This method does not exist in ${release}`,
        description: `${form} is available from ${from}`,
      })
  })
})

describe('a query', () => {
  it('of 8 KiB is read, and of a character more is not', async () => {
    const server = await startServer()
    const start = `token=${await login(server)}&user_identifier=id=`
    const show = async (length: number) => {
      // A text has at most 4,000 characters; each of these takes three.
      const form = `users/show?${start.padEnd(length - 6000, '4').padEnd(length, '%34')}`
      return readAnswer(server, form, await send(server, form, { method: 'GET' }))
    }
    expect((await show(8192)).code).toBe('USERS.USERNOTFOUND')
    expect(await show(8193)).toMatchObject({
      code: 'REQUEST.INVALIDPARAMETERS',
      description: 'the query is longer than 8192 characters',
    })
  })

  it('with a parameter twice is refused, and so is one with a name that is no parameter', async () => {
    const server = await startServer()
    const token = await login(server)
    for (const more of ['&user_identifier=id=2', `&token=${token}`, '&__proto__=1', '&constructor=1', '&=1']) {
      const form = `users/show?token=${token}&user_identifier=id=4${more}`
      const answer = await readAnswer(server, form, await send(server, form, { method: 'GET' }))
      expect(answer.code, more).toMatch(/^(REQUEST.INVALIDPARAMETERS|AUTHENTICATION.INVALIDSESSIONTOKEN)$/)
    }
  })
})

describe('a method', () => {
  it.each(['GET', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND'])(
    '%s is refused with the one there is',
    async (method) => {
      for (const failureStatus of ['ok', 'mapped'] as const) {
        const server = await startServer({ failureStatus })
        const response = await send(server, path, { method })
        expect(response.headers.get('allow')).toBe('POST')
        expect(response.status).toBe(failureStatus === 'ok' ? 200 : 405)
        expect((await readAnswer(server, path, response)).code).toBe('REQUEST.HTTPMETHODNOTALLOWED')
      }
    },
  )

  it('HEAD is refused without a body', async () => {
    const response = await send(await startServer({ failureStatus: 'mapped' }), path, { method: 'HEAD' })
    expect([response.status, response.headers.get('allow'), await response.text()]).toEqual([405, 'POST', ''])
  })

  it('is not named for a path nobody has', async () => {
    const response = await send(await startServer(), 'nothing', { method: 'GET' })
    expect(response.headers.has('allow')).toBe(false)
  })
})

describe('createReferenceServer', () => {
  it.each([
    ['R12.4', 'R12.4.0'],
    ['R14.7.2', 'R14.7.2'],
    ['R19.0.0', 'R19.0.0'],
  ])('takes %s for the release %s', async (release, full) => {
    const server = await startServer({ release })
    expect(server.release).toBe(full)
    expect((await call(server, path, user)).code).toBe('OK')
  })

  it('is of the newest release when none is named', async () => {
    expect((await createReferenceServer()).release).toBe('R18.0.0')
  })

  it.each(['R3.9.9', '', 'R', '12', 'latest', 'R12.x'])('throws at the release %j', async (release) => {
    await expect(createReferenceServer({ release })).rejects.toThrow(/release/)
  })

  it('throws at a secret shorter than 32 bytes', async () => {
    await expect(createReferenceServer({ secret: new Uint8Array(31) })).rejects.toThrow(RangeError)
  })

  it('makes servers that share nothing', async () => {
    const [one, two] = [await createReferenceServer(), await createReferenceServer()]
    expect((await call(two, 'access_tokens/show', { token: await login(one) })).code).toBe(
      'AUTHENTICATION.INVALIDSESSIONTOKEN',
    )
  })

  it('closes its store', async () => {
    const { BreakableStore } = await import('./support/broken-stores.js')
    const store = await BreakableStore.seeded()
    let closed = 0
    store.close = async () => void closed++
    await (await startServer({ store })).close()
    expect(closed).toBe(1)
  })
})
