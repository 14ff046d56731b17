import { describe, expect, it } from 'vitest'
import { readAnswer, tokenOf } from '../src/console/answer.ts'
import { explain } from '../src/console/explain.ts'
import { send, type Way } from '../src/console/send.ts'
import { readAddress } from '../src/console/server-address.ts'
import { readTab, type TabStorage, writeTab } from '../src/console/tab-store.ts'

const request = {
  method: 'POST',
  url: 'http://crm.example/crmapi/rest/v2/x',
  headers: { 'content-type': 'application/json' },
  body: '{"token":"t"}',
}
const never = new AbortController().signal

/** A way out of the page with a clock that goes on by a millisecond each time it is looked at. */
function wayOf(fetch: Way['fetch'], parts: Partial<Way> = {}): Way {
  let time = 0
  return { fetch, isSecurePage: false, isSecureServer: false, isSameOrigin: false, now: () => time++, ...parts }
}

describe('sending', () => {
  it('gives the answer as it came, with its duration', async () => {
    const sent: Request[] = []
    const way = wayOf(async (outgoing) => {
      sent.push(outgoing)
      return Response.json({ status: { code: 'OK' } }, { status: 201, headers: { 'x-request-id': '7' } })
    })
    expect(await send(request, way, never)).toEqual({
      kind: 'answered',
      httpStatus: 201,
      headers: [
        ['content-type', 'application/json'],
        ['x-request-id', '7'],
      ],
      text: '{"status":{"code":"OK"}}',
      milliseconds: 1,
    })
    const [outgoing] = sent as [Request]
    expect([outgoing.method, outgoing.url, await outgoing.text()]).toEqual(['POST', request.url, request.body])
    expect([outgoing.credentials, outgoing.referrerPolicy, outgoing.redirect, outgoing.cache]).toEqual([
      'omit',
      'no-referrer',
      'manual',
      'no-store',
    ])
  })

  it('sends nothing from a secure page to an insecure server', async () => {
    const way = wayOf(() => Promise.reject(new Error('was sent')), { isSecurePage: true })
    expect(await send(request, way, never)).toEqual({ kind: 'blocked', why: 'mixed-content', milliseconds: 0 })
  })

  it('tells a server that answers nobody from one that is not there, without sending anything of the call again', async () => {
    const probes: Request[] = []
    const withheld = wayOf(async (outgoing) => {
      if (outgoing.mode !== 'no-cors') throw new TypeError('Failed to fetch')
      probes.push(outgoing)
      return new Response()
    })
    expect(await send(request, withheld, never)).toMatchObject({ kind: 'blocked', why: 'cors' })
    expect(probes.map(({ method, url, body }) => [method, url, body])).toEqual([['GET', 'http://crm.example/', null]])
    const gone = wayOf(() => Promise.reject(new TypeError('Failed to fetch')))
    expect(await send(request, gone, never)).toMatchObject({ kind: 'blocked', why: 'unreachable' })
    expect(await send(request, { ...gone, isSameOrigin: true }, never)).toMatchObject({ why: 'unreachable' })
  })

  it('does not follow a redirect', async () => {
    const way = wayOf(
      async () => new Response(null, { status: 302, headers: { location: 'http://elsewhere.example' } }),
    )
    expect(await send(request, way, never)).toMatchObject({ kind: 'blocked', why: 'redirect' })
  })

  it('ends when the reader cancels it', async () => {
    const controller = new AbortController()
    const way = wayOf(() => {
      controller.abort()
      return Promise.reject(new DOMException('aborted', 'AbortError'))
    })
    expect(await send(request, way, controller.signal)).toEqual({ kind: 'cancelled' })
  })
})

describe('the address of a server', () => {
  const read = (text: string) => readAddress(text, '/crmapi/rest/v2')
  it.each([
    ['https://crm.example.com', 'https://crm.example.com', true],
    ['crm.example.com', 'https://crm.example.com', true],
    [' https://crm.example.com/v4/ ', 'https://crm.example.com/v4', true],
    ['http://crm.example.com/crmapi/rest/v2/', 'http://crm.example.com', false],
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080', true],
    ['http://[::1]:8080', 'http://[::1]:8080', true],
    ['http://127.0.0.1.example.com', 'http://127.0.0.1.example.com', false],
  ])('%s is %s', (text, server, isSecure) => {
    expect(read(text)).toEqual({ server, root: `${server}/crmapi/rest/v2`, isSecure })
  })
  it.each([
    '',
    'ftp://crm.example.com',
    'https://',
    'https://a:b@crm.example.com',
    'https://crm.example.com?x=1',
    'javascript:alert(1)',
    'https://[::1',
    'http://crm.example:99999',
  ])('is not %j', (text) => {
    expect(read(text)).toEqual({ mistake: expect.stringContaining('https://crm.example.com') })
  })
})

describe('an answer', () => {
  it.each([
    ['{"status":{"code":"OK"},"data":{"token":"t"}}', 200, { kind: 'success', data: { token: 't' } }],
    [
      '{"status":{"code":"X.Y","message":null,"description":"d"}}',
      200,
      { kind: 'failure', code: 'X.Y', message: '', description: 'd' },
    ],
    ['{"status":{"code":"OK"}}', 500, { kind: 'other' }],
    ['<html>', 502, { kind: 'other' }],
    ['', 200, { kind: 'other' }],
    ['{"ok":true}', 200, { kind: 'other' }],
    ['null', 200, { kind: 'other' }],
  ])('%s with %i', (text, status, view) => {
    expect(readAnswer(text, status)).toMatchObject(view)
  })

  it('hands back a session token, or none', () => {
    expect(tokenOf(readAnswer('{"status":{"code":"OK"},"data":{"token":"t"}}', 200))).toBe('t')
    expect(tokenOf(readAnswer('{"status":{"code":"OK"},"data":{"token":""}}', 200))).toBeUndefined()
    expect(tokenOf(readAnswer('{"status":{"code":"NO"},"data":{"token":"t"}}', 200))).toBeUndefined()
  })
})

describe('what the tab remembers', () => {
  const storageOf = (items: { [name: string]: string } = {}): TabStorage & { items: typeof items } => ({
    items,
    getItem: (name) => items[name] ?? null,
    setItem: (name, value) => {
      items[name] = value
    },
    removeItem: (name) => {
      delete items[name]
    },
  })
  const state = {
    useServer: true,
    sessions: { 'https://crm.example/x': { token: 't', title: 'a user' } },
  }

  it('comes back as it was, and leaves nothing when it is cleared', () => {
    const storage = storageOf()
    writeTab(storage, state)
    expect(readTab(storage)).toEqual(state)
    writeTab(storage, { sessions: {} })
    expect(storage.items).toEqual({})
  })

  it('is nothing where storage is off, full or odd', () => {
    const broken = {
      getItem: () => {
        throw new Error('off')
      },
      setItem: () => {
        throw new Error('full')
      },
      removeItem: () => {},
    }
    expect(readTab(broken)).toEqual({ sessions: {} })
    expect(() => writeTab(broken, state)).not.toThrow()
    expect(readTab(undefined)).toEqual({ sessions: {} })
    for (const text of ['', '7', '{"sessions":{"a":{"token":7}}}', '{"sessions":[]}'])
      expect(readTab(storageOf({ 'crmcom-webapi:console': text }))).toEqual({ sessions: {} })
  })
})

it('every block is explained with the way around it', () => {
  for (const why of ['mixed-content', 'cors', 'unreachable'] as const)
    for (const isAskedFirst of [true, false]) {
      const { title, paragraphs } = explain(why, {
        server: 'http://crm.example',
        page: 'https://docs.example',
        isAskedFirst,
      })
      expect(title).not.toMatch(/failed to fetch/i)
      expect(paragraphs.join(' ')).toContain('curl')
    }
  const told = (isAskedFirst: boolean) => explain('cors', { server: 's', page: 'p', isAskedFirst }).paragraphs.join(' ')
  expect(told(true)).toContain('was not made')
  expect(told(false)).toContain('may have reached')
})
