// Every way an answer can be bad, against every operation: a typed error each time, and nothing left behind.
import { getEventListeners } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { inTurn } from '@crmcom-webapi/test-support/depth'
import { chooseSeed } from '@crmcom-webapi/test-support/mutate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ClientOptions, createClient, isCrmError } from '../src/index.js'
import { callAny, everyOperation } from './every-operation.js'
import { baseUrl, observe, ok, refusal } from './observed.js'

const webApiKey = 'KEY-KEY-KEY'
const open = (options: Partial<ClientOptions>) =>
  createClient({ baseUrl, credentials: { webApiKey }, random: () => 0, onWarning: () => {}, ...options })

const never = new Promise<never>(() => {})
const streamed = (begin: (controller: ReadableStreamDefaultController<Uint8Array>) => void, init?: ResponseInit) =>
  new Response(new ReadableStream({ start: begin }), init)
const bytes = (text: string) => new TextEncoder().encode(text)

type Answer = (signal: AbortSignal) => Response | Promise<Response>

const faults: { readonly [name: string]: readonly [code: string, answer: Answer] } = {
  'a network error': ['CRM_NETWORK', () => Promise.reject(new TypeError('fetch failed'))],
  'a fetch that throws at once': [
    'CRM_NETWORK',
    () => {
      throw new Error('broken')
    },
  ],
  'a fetch that throws nothing': ['CRM_NETWORK', () => Promise.reject(undefined)],
  'no Response at all': ['CRM_NETWORK', () => undefined as unknown as Response],
  'a body that breaks off': [
    'CRM_NETWORK',
    () =>
      streamed((controller) => {
        controller.enqueue(bytes('{"status":'))
        controller.error(new TypeError('terminated'))
      }),
  ],
  'no answer in time': ['CRM_TIMEOUT', () => never],
  'no end of the body in time': ['CRM_TIMEOUT', () => streamed((controller) => controller.enqueue(bytes('{')))],
  'plain text with HTTP 200': ['CRM_HTTP', () => new Response('fine')],
  'HTML with HTTP 200': ['CRM_HTTP', () => new Response('<html>', { headers: { 'content-type': 'text/html' } })],
  'HTML with HTTP 502': ['CRM_HTTP', () => new Response('<html>Bad Gateway</html>', { status: 502 })],
  'HTML that calls itself JSON': [
    'CRM_HTTP',
    () => new Response('<html>', { headers: { 'content-type': 'application/json' } }),
  ],
  'an image': ['CRM_HTTP', () => new Response(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff, 0x00]))],
  'an empty body': ['CRM_HTTP', () => new Response('')],
  'a body of blanks': ['CRM_HTTP', () => new Response(' \n')],
  'no body with HTTP 204': ['CRM_HTTP', () => new Response(null, { status: 204 })],
  'an empty body with HTTP 500': ['CRM_HTTP', () => new Response('', { status: 500 })],
  'truncated JSON': ['CRM_HTTP', () => new Response('{"status":{"code":"OK"},"data":{"to')],
  'JSON that is null': ['CRM_HTTP', () => Response.json(null)],
  'JSON that is a text': ['CRM_HTTP', () => Response.json('OK')],
  'a list': ['CRM_HTTP', () => Response.json([])],
  'an envelope without status': ['CRM_HTTP', () => Response.json({ data: {} })],
  'a status that is null': ['CRM_HTTP', () => Response.json({ status: null, data: {} })],
  'a status without code': ['CRM_HTTP', () => Response.json({ status: {}, data: {} })],
  'a code that is a number': ['CRM_HTTP', () => Response.json({ status: { code: 0 }, data: {} })],
  'OK with HTTP 500': ['CRM_HTTP', () => ok({}, 500)],
  'OK with HTTP 404': ['CRM_HTTP', () => ok({}, 404)],
  'a redirect': ['CRM_HTTP', () => new Response(null, { status: 307, headers: { location: 'http://elsewhere.test' } })],
  'a redirect in a browser': ['CRM_HTTP', () => Object.defineProperty(new Response(''), 'status', { value: 0 })],
  'a refusal with HTTP 200': ['CRM_STATUS', () => refusal('COM.CRM.EXCEPTION.A.BEXCEPTION', 'No')],
  'a refusal with HTTP 400': ['CRM_STATUS', () => refusal('COM.CRM.EXCEPTION.A.BEXCEPTION', null, 400)],
  'a refusal with HTTP 503': ['CRM_STATUS', () => refusal('COM.CRM.EXCEPTION.A.BEXCEPTION', null, 503)],
}

/** The session's own sign-in succeeds; the operation meets the fault, and so does that login called as an operation. */
const answering = (id: string, answer: Answer) =>
  observe((seen) =>
    seen.path === '/authentication/web_api_key/token' && id !== 'createSessionTokenByWebApiKey'
      ? ok({ token: 'T' })
      : answer(seen.signal),
  )

const settled = (call: Promise<unknown>) =>
  call.then(
    (value) => ({ value, error: undefined }),
    (error: unknown) => ({ value: undefined, error }),
  )

/** Operations times faults: those of an operation take turns, but for a deep run. */
const turns = 6
const seed = chooseSeed()
console.log(`SEED=${seed}`)
const faultsOf = (id: string) => {
  const turn = everyOperation.findIndex((operation) => operation.id === id) + seed
  return inTurn(Object.entries(faults), turns, turn)
}

describe.each(everyOperation.map((operation) => [operation.id, operation] as const))('%s', (id, operation) => {
  test.each(faultsOf(id))('gives a typed error for %s', async (name, [code, answer]) => {
    const server = answering(id, answer)
    const timeoutMs = code === 'CRM_TIMEOUT' ? 1 : 100_000
    const caller = new AbortController()
    const { error } = await settled(callAny(open({ fetch: server.fetch, timeoutMs }), operation, {}, caller.signal))
    expect(isCrmError(error)).toBe(true)
    expect(error).toMatchObject({ code, operationId: id })
    expect(getEventListeners(caller.signal, 'abort')).toHaveLength(0)

    const attempts = server.requests.filter(({ path }) => path === `/${operation.path}`).length
    const mayPass = code === 'CRM_NETWORK' || code === 'CRM_TIMEOUT' || /50[023]$/.test(name)
    expect(attempts).toBe(operation.isSafeToRepeat && mayPass ? 3 : 1)
  })

  test('succeeds without data where the contract allows it', async () => {
    const server = answering(id, () => Response.json({ status: { code: 'OK' } }))
    const { error } = await settled(callAny(open({ fetch: server.fetch }), operation))
    if (operation.mayBeEmpty) expect(error).toBeUndefined()
    else expect(error).toMatchObject({ code: 'CRM_HTTP', operationId: id })
  })

  test('reads an envelope of any media type', async () => {
    const text = JSON.stringify({ status: { code: 'OK' }, data: { fine: true } })
    const server = answering(id, () => new Response(text, { headers: { 'content-type': 'text/plain' } }))
    expect(await callAny(open({ fetch: server.fetch }), operation)).toEqual({ fine: true })
  })

  test.each<[string, Answer]>([
    ['while the server thinks', () => never],
    ['while the body arrives', () => streamed((controller) => controller.enqueue(bytes('{')))],
    ['while a failure is on its way', (signal) => new Promise((_, reject) => signal.addEventListener('abort', reject))],
  ])('is up when the caller aborts %s', async (_, answer) => {
    const caller = new AbortController()
    const reason = new Error('enough')
    const server = answering(id, (signal) => {
      setImmediate(() => caller.abort(reason))
      return answer(signal)
    })
    const { error } = await settled(callAny(open({ fetch: server.fetch }), operation, {}, caller.signal))
    expect(error).toBe(reason)
    expect(server.requests.at(-1)?.signal.aborted).toBe(true)
    expect(getEventListeners(caller.signal, 'abort')).toHaveLength(0)
  })

  test('is not made when the caller has aborted before', async () => {
    const server = answering(id, () => ok({}))
    const { error } = await settled(callAny(open({ fetch: server.fetch }), operation, {}, AbortSignal.abort('before')))
    expect(error).toBe('before')
    expect(server.requests).toHaveLength(0)
  })

  test('is up when the client is closed, and is not made afterwards', async () => {
    const server = answering(id, () => never)
    const client = open({ fetch: server.fetch })
    const call = settled(callAny(client, operation))
    while (!server.requests.some(({ path }) => path === `/${operation.path}`)) await new Promise(setImmediate)
    client.close()
    expect((await call).error).toMatchObject({ code: 'CRM_SESSION', message: 'the client is closed' })
    expect(server.requests.at(-1)?.signal.aborted).toBe(true)
    const before = server.requests.length
    expect((await settled(callAny(client, operation))).error).toMatchObject({ code: 'CRM_SESSION' })
    expect(server.requests).toHaveLength(before)
  })
})

describe('over a real connection', () => {
  const envelope = JSON.stringify({ status: { code: 'OK' }, data: { token: 'T' } })
  const wires: { readonly [name: string]: readonly [code: string | RegExp, (response: ServerResponse) => unknown] } = {
    'gzip that is none': [
      'CRM_NETWORK',
      (response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(envelope),
    ],
    // Where it was cut decides whether the runtime finds nothing in it or a broken piece.
    'gzip that is cut off': [
      /CRM_NETWORK|CRM_HTTP/,
      (response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(envelope).subarray(0, 20)),
    ],
    'a body shorter than announced': [
      'CRM_NETWORK',
      (response) => {
        response.writeHead(200, { 'content-length': '500' }).write(envelope)
        setImmediate(() => response.destroy())
      },
    ],
    'a connection that is reset': ['CRM_NETWORK', (response) => response.destroy()],
    'an answer that is no HTTP': ['CRM_NETWORK', (response) => response.socket?.end('hello\r\n\r\n')],
    'a redirect': ['CRM_HTTP', (response) => response.writeHead(302, { location: '/elsewhere' }).end()],
    'a body without end': [
      'CRM_TIMEOUT',
      (response) => response.writeHead(200, { 'content-type': 'application/json' }).write('{'),
    ],
  }
  let fault: (response: ServerResponse) => unknown = () => {}
  /** The session's own sign-in succeeds; that login called as an operation meets the fault. */
  let isLoginHealthy = true
  const server = createServer((request, response) => {
    request.resume()
    if (isLoginHealthy && request.url?.endsWith('/web_api_key/token')) response.end(envelope)
    else fault(response)
  })
  let address = ''
  beforeAll(async () => {
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(async () => {
    server.closeAllConnections()
    await new Promise((done) => server.close(done))
  })

  test.each(Object.entries(wires))('every operation gives a typed error for %s', async (_, [code, wire]) => {
    fault = wire
    for (const operation of everyOperation) {
      isLoginHealthy = operation.id !== 'createSessionTokenByWebApiKey'
      const caller = new AbortController()
      const client = open({
        baseUrl: address,
        retries: 0,
        credentials: operation.needsKey ? { webApiKey } : { token: 'T' },
        timeoutMs: code === 'CRM_TIMEOUT' ? 20 : 100_000,
      })
      const { error } = await settled(callAny(client, operation, {}, caller.signal))
      expect(isCrmError(error) && error.code, operation.id).toMatch(code)
      expect(error).toMatchObject({ operationId: operation.id })
      expect(getEventListeners(caller.signal, 'abort')).toHaveLength(0)
    }
  })
})
