import { basePath, createReferenceServer } from '@crmcom-webapi/reference-server'
import { describe, expect, it } from 'vitest'
import { byKey, login, type Subject, startServer, user } from './support/server.js'

const docs = 'https://docs.example'
const json = { 'content-type': 'application/json' }
const url = (path: string) => `http://localhost${basePath}/${path}`

/** Headers a page may always send, and answers it may always read, by the Fetch standard. */
const safelisted = { request: ['accept'], response: ['content-type', 'content-length', 'cache-control'] }

const listed = (response: Response, name: string) =>
  (response.headers.get(name) ?? '').split(',').map((entry) => entry.trim().toLowerCase())

/** Calls as a page does: a browser asks first, and hands over what the answers let it. Undefined where it refuses. */
async function fromPage(
  server: Subject,
  origin: string,
  path: string,
  init: RequestInit,
): Promise<Response | undefined> {
  const request = new Request(url(path), init)
  request.headers.set('origin', origin)
  const unsafe = [...request.headers.keys()].filter((name) => !['origin', ...safelisted.request].includes(name)).sort()
  const grants = (response: Response) =>
    ['*', origin].includes(response.headers.get('access-control-allow-origin') ?? '')
  if (unsafe.length > 0 || !['GET', 'HEAD', 'POST'].includes(request.method)) {
    const headers = {
      origin,
      'access-control-request-method': request.method,
      'access-control-request-headers': unsafe.join(','),
    }
    const asked = await server.fetch(new Request(url(path), { method: 'OPTIONS', headers }))
    if (!asked.ok || !grants(asked)) return undefined
    // A star does not cover Authorization, and covers nothing at all in old browsers.
    if (!unsafe.every((name) => listed(asked, 'access-control-allow-headers').includes(name))) return undefined
    if (!listed(asked, 'access-control-allow-methods').includes(request.method.toLowerCase())) return undefined
  }
  const response = await server.fetch(request)
  return grants(response) ? response : undefined
}

const signIn = (server: Subject, origin: string) =>
  fromPage(server, origin, 'authentication/token', { method: 'POST', headers: json, body: JSON.stringify(user) })
const signInByKey = (server: Subject, origin: string) =>
  fromPage(server, origin, 'authentication/web_api_key/token', {
    ...{ method: 'POST', headers: { ...json, ...byKey(), 'x-request-id': 'from-a-page' }, body: '{}' },
  })

describe('without cors', () => {
  it('no answer lets a page in, and a preflight is a method that is not there', async () => {
    const server = await startServer({ failureStatus: 'mapped' })
    const headers = { origin: docs, 'access-control-request-method': 'POST' }
    const response = await server.fetch(new Request(url('authentication/token'), { method: 'OPTIONS', headers }))
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST'])
    expect([...response.headers.keys()].filter((name) => /^access-control|^vary/.test(name))).toEqual([])
    expect(await signIn(server, docs)).toBeUndefined()
  })
})

describe.each([
  ['a list', [docs, 'http://localhost:5173'] as const],
  ['every origin', '*' as const],
  ['every origin in a list', ['*'] as const],
])('with cors for %s', (_, cors) => {
  it('a page signs in, with a password and with a key, and reads the whole answer', async () => {
    const server = await startServer({ cors })
    for (const origin of [docs, 'http://localhost:5173'])
      for (const response of [await signIn(server, origin), await signInByKey(server, origin)]) {
        expect(await response?.json()).toMatchObject({ status: { code: 'OK' } })
        const readable = listed(response as Response, 'access-control-expose-headers')
        for (const name of ['x-request-id', 'retry-after']) expect(readable).toContain(name)
      }
    const query = new URLSearchParams({ token: await login(server), user_identifier: 'id=4' })
    const shown = await fromPage(server, docs, `users/show?${query}`, {})
    expect(await shown?.json()).toMatchObject({ data: { username: 'trainee' } })
  })

  it('a page reads failures as well: of the call, of the path, of the server', async () => {
    const server = await startServer({ cors, failureStatus: 'mapped' })
    const post = (path: string, body: string) => fromPage(server, docs, path, { method: 'POST', headers: json, body })
    for (const [path, body, status] of [
      ['authentication/token', '{}', 400],
      ['authentication/token', '{', 400],
      ['authentication/token', 'x'.repeat(600_000), 413],
      ['authentication/nothing', '{}', 404],
      ['access_tokens/show', '{}', 401],
    ] as const)
      expect((await post(path, body))?.status).toBe(status)
    expect((await fromPage(server, docs, 'authentication/token', {}))?.status).toBe(405)
    expect(await fromPage(server, docs, 'authentication/token', { method: 'PUT', headers: json })).toBeUndefined()
  })

  it('no answer lets a page send cookies', async () => {
    const response = await signIn(await startServer({ cors }), docs)
    expect(response?.headers.has('access-control-allow-credentials')).toBe(false)
  })
})

describe('with cors for some origins', () => {
  it.each([
    'https://docs.example.evil',
    'http://docs.example',
    'https://docs.example:8443',
    'https://sub.docs.example',
    'HTTPS://DOCS.EXAMPLE',
    'null',
    '*',
    '',
  ])('a page of %j is kept out', async (origin) => {
    const server = await startServer({ cors: [docs] })
    expect(await signIn(server, origin)).toBeUndefined()
    const response = await server.fetch(new Request(url('nothing'), { headers: { origin } }))
    expect(response.headers.has('access-control-allow-origin')).toBe(false)
  })

  it('every answer says that it depends on the origin, whoever asks', async () => {
    const server = await startServer({ cors: [docs] })
    for (const headers of [{ origin: docs }, { origin: 'https://other.example' }, {}] as { [name: string]: string }[])
      for (const init of [
        { headers: { ...headers, 'access-control-request-method': 'POST' }, method: 'OPTIONS' },
        { headers, method: 'GET' },
        { headers: { ...headers, ...json }, method: 'POST', body: JSON.stringify(user) },
      ]) {
        const response = await server.fetch(new Request(url('authentication/token'), init))
        expect(response.headers.get('vary')).toBe('Origin')
      }
  })

  it('OPTIONS that is no preflight is a method like any other', async () => {
    const server = await startServer({ cors: [docs], failureStatus: 'mapped' })
    const response = await server.fetch(new Request(url('authentication/token'), { method: 'OPTIONS' }))
    expect(response.status).toBe(405)
  })

  it.each([
    'docs.example',
    'https://docs.example/',
    'https://docs.example/path',
    'https://*.example',
    '',
    'null',
    'x:y',
  ])('%j is refused as no origin', async (origin) => {
    await expect(createReferenceServer({ cors: [docs, origin] })).rejects.toThrow(RangeError)
  })
})
