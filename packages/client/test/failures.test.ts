import { getEventListeners } from 'node:events'
import { describe, expect, test } from 'vitest'
import { explainFailure, failures } from '../src/failures.js'
import {
  type AnyCrmError,
  CrmConfigError,
  CrmError,
  CrmHttpError,
  CrmTimeoutError,
  createClient,
  isCrmError,
} from '../src/index.js'
import { withRaw } from '../src/raw.js'
import { everyOperation } from './every-operation.js'
import { baseUrl, isLogin, jwt, lookup, observe, ok } from './observed.js'

const card = { access_token_identifier: { authentication_code: 'CARD-0001' } }

function open(fetch: (request: Request) => Response | Promise<Response>, timeoutMs = 30_000) {
  const random = () => 0
  return createClient({
    baseUrl,
    credentials: { webApiKey: 'KEY-KEY-KEY' },
    fetch,
    timeoutMs,
    random,
    onWarning: () => {},
  })
}

const never = new Promise<never>(() => {})

function body(read: (controller: ReadableStreamDefaultController<Uint8Array>) => void, init?: ResponseInit) {
  return new Response(new ReadableStream({ start: read }), init)
}

describe('a refusal', () => {
  test('carries the words of the server', async () => {
    const status = {
      code: 'COM.CRM.EXCEPTION.ACCESSTOKENS.ACCESSTOKENNOTFOUNDEXCEPTION',
      message: 'None',
      description: 'Look',
    }
    const server = observe((seen) => (isLogin(seen) ? ok({ token: 'T' }) : Response.json({ status }, { status: 404 })))
    const error = await open(server.fetch)
      .accessTokens.show(card)
      .catch((reason: AnyCrmError) => reason)
    expect(error).toMatchObject({
      name: 'CrmStatusError',
      code: 'CRM_STATUS',
      operationId: 'showAccessToken',
      statusCode: status.code,
      statusMessage: 'None',
      description: 'Look',
      httpStatus: 404,
      message: `showAccessToken was refused with ${status.code}: None. Look`,
    })
  })

  test('may leave the words out', async () => {
    const server = observe((seen) => (isLogin(seen) ? ok({ token: 'T' }) : Response.json({ status: { code: 'NO' } })))
    await expect(open(server.fetch).accessTokens.show(card)).rejects.toMatchObject({
      statusMessage: '',
      description: '',
      message: 'showAccessToken was refused with NO',
    })
  })
})

test('success is the code OK, with null or empty words and data of any kind', async () => {
  for (const data of [{}, null, []]) {
    const envelope = { data, status: { code: 'OK', message: null } }
    const server = observe((seen) => (isLogin(seen) ? ok({ token: 'T' }) : Response.json(envelope)))
    expect(await open(server.fetch).accessTokens.show(card)).toEqual(data)
  }
})

test('an excerpt is short and on one line', async () => {
  const server = observe(() => new Response(`<html>\n\n<body>${'x'.repeat(5000)}`, { status: 502 }))
  const error = await open(server.fetch)
    .session.token()
    .catch((reason: CrmHttpError) => reason)
  expect(error).toBeInstanceOf(CrmHttpError)
  expect((error as CrmHttpError).bodyExcerpt).toHaveLength(200)
  expect((error as CrmHttpError).bodyExcerpt).toMatch(/^<html> <body>x/)
})

describe('time', () => {
  const silent = (seen: { signal: AbortSignal }) =>
    new Promise<Response>((_, reject) => seen.signal.addEventListener('abort', () => reject(seen.signal.reason)))

  test.each([
    ['never answers', silent],
    ['never answers and does not listen to the signal', () => never],
    ['never ends its body', () => body((controller) => controller.enqueue(new TextEncoder().encode('{')))],
  ])('runs out when the server %s', async (_, answer) => {
    const server = observe((seen) => (isLogin(seen) ? ok({ token: 'T' }) : answer(seen)))
    const error = await open(server.fetch, 5)
      .tucano.subscriberAuthenticate(lookup)
      .catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(CrmTimeoutError)
    expect(error).toMatchObject({
      code: 'CRM_TIMEOUT',
      timeoutMs: 5,
      limit: 'attempt',
      operationId: 'authenticateTucanoSubscriber',
    })
    expect(server.calls()[0]?.signal.aborted).toBe(true)
  })

  test('runs out for a sign-in as well', async () => {
    const error = await open(() => never, 5)
      .tucano.subscriberAuthenticate(lookup)
      .catch((reason: unknown) => reason)
    expect(error).toMatchObject({ code: 'CRM_TIMEOUT', operationId: 'createSessionTokenByWebApiKey' })
  })

  test.each([
    ['while it waits', silent],
    ['while the body arrives', () => body((controller) => controller.enqueue(new TextEncoder().encode('{')))],
  ])('is up when the caller aborts %s', async (_, answer) => {
    const outer = new AbortController()
    const reason = new Error('enough')
    const server = observe((seen) => {
      if (isLogin(seen)) return ok({ token: 'T' })
      queueMicrotask(() => outer.abort(reason))
      return answer(seen)
    })
    const call = open(server.fetch).tucano.subscriberAuthenticate(lookup, { signal: outer.signal })
    await expect(call).rejects.toBe(reason)
    expect(server.calls()[0]?.signal.aborted).toBe(true)
    expect(getEventListeners(outer.signal, 'abort')).toHaveLength(0)
  })

  test('was up before: nothing is sent', async () => {
    const server = observe(() => ok({}))
    const call = open(server.fetch).tucano.subscriberAuthenticate(lookup, { signal: AbortSignal.abort('enough') })
    await expect(call).rejects.toBe('enough')
    expect(server.requests).toHaveLength(0)
  })
})

describe('what is known of a failure', () => {
  const statusCode = 'COM.CRM.EXCEPTION.USERS.USERNOTFOUNDEXCEPTION'
  const refused = (code: string) =>
    open(observe((seen) => (isLogin(seen) ? ok({ token: 'T' }) : Response.json({ status: { code } }))).fetch)
      .accessTokens.show(card)
      .catch((reason: AnyCrmError) => reason as AnyCrmError & { statusCode: string })

  test('is where docsUrl leads, as far as the address goes that was set', async () => {
    const error = (await refused(statusCode)) as AnyCrmError
    expect(error.docsUrl).toBe(`http://127.0.0.1:8080/reference/failures#${statusCode}`)
    expect(error.toJSON()).toMatchObject({ docsUrl: error.docsUrl })
    expect(new CrmConfigError('wrong').docsUrl).toBe('http://127.0.0.1:8080/reference/failures#CRM_CONFIG')
    const before = CrmError.docs
    try {
      CrmError.docs = 'https://docs.example/failures/'
      expect(error.docsUrl).toBe(`https://docs.example/failures/${statusCode}`)
    } finally {
      CrmError.docs = before
    }
    // Whatever a server calls its failures: what it says stays in the address of one page.
    expect(((await refused('A "b" <c>')) as AnyCrmError).docsUrl).toMatch(/failures#[\w.%]+$/)
  })

  test('is there without network, by code and by error', async () => {
    const known = explainFailure(statusCode)
    expect(known).toMatchObject({ code: statusCode, http: 404, evidence: 'assumed' })
    expect(known?.when).toMatch(/user/)
    expect(known?.action).not.toBe('')
    expect(known?.operations).toContain('showUser')
    const error = (await refused(statusCode)) as AnyCrmError & { statusCode: string }
    expect(explainFailure(error)).toBe(known)
    expect(explainFailure('NO.SUCH.CODE')).toBeUndefined()
  })

  test('is known of each code once, and names operations that there are', () => {
    const ids = new Set<string>(everyOperation.map(({ id }) => id))
    expect(new Set(failures.map(({ code }) => code)).size).toBe(failures.length)
    expect(failures.length).toBeGreaterThan(100)
    for (const { code, operations } of failures)
      for (const id of operations) expect(ids.has(id), `${code}: ${id}`).toBe(true)
  })
})

test('toJSON copes with a cause of any kind', () => {
  for (const cause of [new Error('x'), 'x', Object.create(null), Symbol('x'), 7]) {
    const error = new CrmConfigError('wrong', { cause })
    expect(error.toJSON()).toMatchObject({ name: 'CrmConfigError', message: 'wrong', code: 'CRM_CONFIG' })
    expect(() => JSON.stringify(error)).not.toThrow()
  }
})

describe('isCrmError', () => {
  test('knows errors of another copy of the package', () => {
    const mark = Symbol.for('@crmcom-webapi/client.error')
    expect(isCrmError({ [mark]: true, code: 'CRM_STATUS' })).toBe(true)
  })

  test('takes nothing else', () => {
    for (const value of [undefined, null, 'CRM_STATUS', new Error('x'), { code: 'CRM_STATUS' }])
      expect(isCrmError(value)).toBe(false)
  })
})

test('redirects are not followed and the token is not sent on', async () => {
  const server = observe(() => ok({ token: jwt({ exp: '1' }) }))
  const seen: string[] = []
  const crm = withRaw(
    open((request) => {
      seen.push(request.redirect)
      return server.fetch(request)
    }),
  )
  await crm.session.token()
  await crm.raw.POST('/access_tokens/show', { body: { token: 'T', ...card } })
  expect(seen).toEqual(['manual', 'manual'])
})
