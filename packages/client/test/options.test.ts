import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { type CrmConfigError, type CrmNetworkError, createClient, debugLog, observe, paginate } from '../src/index.js'
import { withRaw } from '../src/raw.js'
import { lookup, observe as observed, ok } from './observed.js'

const good = { baseUrl: 'https://crm.example', credentials: { token: 'T' } }

function refusal(make: () => unknown): CrmConfigError {
  try {
    make()
  } catch (error) {
    expect(error).toMatchObject({ code: 'CRM_CONFIG' })
    return error as CrmConfigError
  }
  throw new Error('it was taken')
}

const count = 'a whole number from 0 to 100'
const time = 'milliseconds above 0 and below 2^31, or Infinity'
const wrong: [option: string, values: unknown[], must: string][] = [
  ['retries', [Number.POSITIVE_INFINITY, Number.NaN, -1, 0.5, null, '2', 101, true, 2n, [2]], count],
  ['timeoutMs', [0, -1, Number.NaN, null, '5', 2 ** 31], time],
  ['totalTimeoutMs', [0, -1, Number.NaN, null, '5', 2 ** 31], time],
  ['fetch', [null, 'fetch', {}], 'a function'],
  ['random', [null, 0.5], 'a function'],
  ['onWarning', [null, false, console], 'a function'],
  ['isSessionGone', [null, true], 'a function'],
  ['clock', [null, 5, {}, { now: 5 }], 'an object with now()'],
  ['tokenStore', [null, {}, { load: () => undefined }], 'an object with load() and save()'],
  ['observers', [null, {}, [null], observe({})], 'a list of functions'],
  ['allowBrowser', [null, 'true', 1], 'true or false'],
]

describe('an option of a client', () => {
  test.each(wrong.flatMap(([option, values, must]) => values.map((value) => ({ option, value, must }))))(
    '$option: $value is refused',
    ({ option, value, must }) => {
      const error = refusal(() => createClient({ ...good, [option]: value } as never))
      expect(error.message).toBe(`createClient: ${option} must be ${must}`)
    },
  )

  test.each([
    ['retrys', 'retries'],
    ['retires', 'retries'],
    ['timeout', 'timeoutMs'],
    ['baseURL', 'baseUrl'],
    ['onWarnings', 'onWarning'],
    ['tokenstore', 'tokenStore'],
  ])('%s is not known; %s, which was meant, is among those that are', (name, meant) => {
    const { message } = refusal(() => createClient({ ...good, [name]: 'open-sesame' } as never))
    expect(message).toMatch(new RegExp(`^createClient: there is no option ${name}; there are (.*, )?${meant}(,|$)`))
  })

  test('that is like none is refused with all there are, and is not repeated when it may be a secret', () => {
    const error = refusal(() => createClient({ ...good, '8D2F6A1B9C3E47F0A5B4C3D2E1F00918': 1 } as never))
    expect(error.message).toMatch(/no option of that name; there are baseUrl, credentials, release, fetch, /)
    for (const name of ['toString', '__proto__x', 'constructor'])
      expect(refusal(() => createClient({ ...good, [name]: 1 } as never)).message).toContain('there is no option')
  })

  test('may be left undefined', () => {
    const options = Object.fromEntries(wrong.map(([option]) => [option, undefined]))
    expect(() => createClient({ ...good, ...options, release: undefined } as never)).not.toThrow()
    for (const retries of [0, 100]) expect(() => createClient({ ...good, retries })).not.toThrow()
  })

  test.each([
    [{}, 'credentials must be an object'],
    [{ credentials: { token: 'T' } }, 'baseUrl must be an http or https URL without login, query or fragment'],
    [{ baseUrl: 'https://crm.example' }, 'credentials must be an object'],
  ])('that is needed is named: %j', (options, words) => {
    expect(refusal(() => createClient(options as never)).message).toBe(words)
  })

  test.each([undefined, null, 'https://crm.example', 7])('%j is no object of options', (options) => {
    expect(refusal(() => createClient(options as never)).message).toBe('createClient: options must be an object')
  })
})

describe('other options', () => {
  const crm = createClient({ ...good, fetch: observed(() => ok({})).fetch })

  test.each([
    [{ timeoutMs: 5 }, 'there is no option timeoutMs; there are signal, more'],
    [{ singal: AbortSignal.abort() }, 'there is no option singal; there are signal, more'],
    [{ signal: {} }, 'signal must be an object with addEventListener()'],
    [null, 'options must be an object'],
  ])('of a call: %j', async (options, words) => {
    const message = `authenticateTucanoSubscriber: ${words}`
    await expect(crm.tucano.subscriberAuthenticate(lookup, options as never)).rejects.toMatchObject({ message })
    const own = `session.token: ${words.replace(', more', '')}`
    await expect(crm.session.token(options as never)).rejects.toMatchObject({ message: own })
  })

  test.each(['x', 7, true, ['x'], null])('more of a call is an object, not %j', async (more) => {
    await expect(crm.tucano.subscriberAuthenticate(lookup, { more } as never)).rejects.toMatchObject({
      code: 'CRM_CONFIG',
      message: 'authenticateTucanoSubscriber: more must be an object',
    })
    await expect(crm.session.token({ more: {} } as never)).rejects.toThrow('there is no option more')
  })

  test('of hooks, a log, a list and the plain client', () => {
    expect(refusal(() => observe({ onRespones: () => {} } as never)).message).toContain(
      'there are onRequest, onResponse, onExchange',
    )
    expect(refusal(() => observe({ onExchange: 'x' } as never)).message).toContain('onExchange must be a function')
    expect(refusal(() => observe(undefined as never)).message).toBe('observe: options must be an object')
    expect(refusal(() => debugLog(undefined as never)).message).toContain('debugLog takes a function')
    expect(refusal(() => withRaw({} as never)).message).toContain('withRaw takes what createClient has made')
    for (const input of [{ offset: -1 }, { number_of_results: 0 }, { offset: '1' }, { number_of_results: Number.NaN }])
      expect(refusal(() => paginate(crm.users.list, input as never)).message).toMatch(/^paginate: .* a whole number/)
    expect(refusal(() => paginate(undefined as never, {} as never)).message).toContain('paginate takes the method')
  })
})

describe('without an answer, the error names address and cause', () => {
  const call = (baseUrl: string, fetch?: (request: Request) => Promise<Response>) => {
    const token = { token: 'open-sesame' }
    const crm = createClient({ baseUrl, credentials: token, retries: 0, ...(fetch && { fetch }) })
    const called = crm.tucano.subscriberAuthenticate(lookup)
    return called.then(
      () => 'it was answered',
      (error: CrmNetworkError) => error.message,
    )
  }

  test('where nothing listens', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    const { port } = server.address() as AddressInfo
    await new Promise((resolve) => server.close(resolve))
    expect(await call(`http://127.0.0.1:${port}/proxy`)).toBe(
      `authenticateTucanoSubscriber got no answer from http://127.0.0.1:${port}: fetch failed: connect ECONNREFUSED 127.0.0.1:${port}`,
    )
  })

  test('where there is no such host', async () => {
    expect(await call('http://nobody.invalid')).toMatch(
      /from http:\/\/nobody\.invalid: fetch failed: .*(ENOTFOUND|EAI_AGAIN)/,
    )
  })

  test('where the server hangs up', async () => {
    const server = createServer((request) => request.socket.destroy()).listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    const { port } = server.address() as AddressInfo
    expect(await call(`http://127.0.0.1:${port}`)).toMatch(/fetch failed: (other side closed|.*ECONNRESET)/)
    server.close()
  })

  test('in the form of a browser, of a certificate, of several addresses, and without the token', async () => {
    const from = 'authenticateTucanoSubscriber got no answer from https://crm.example:'
    const failing = (error: unknown) => call('https://crm.example', () => Promise.reject(error))
    expect(await failing(new TypeError('Failed to fetch'))).toBe(`${from} Failed to fetch`)
    const certificate = Object.assign(new Error('self-signed certificate'), { code: 'DEPTH_ZERO_SELF_SIGNED_CERT' })
    expect(await failing(new TypeError('fetch failed', { cause: certificate }))).toBe(
      `${from} fetch failed: self-signed certificate: DEPTH_ZERO_SELF_SIGNED_CERT`,
    )
    const one = Object.assign(new Error('connect ECONNREFUSED ::1:8080'), { code: 'ECONNREFUSED' })
    const all = Object.assign(new AggregateError([one]), { code: 'ECONNREFUSED' })
    expect(await failing(new TypeError('fetch failed', { cause: all }))).toBe(
      `${from} fetch failed: ECONNREFUSED: connect ECONNREFUSED ::1:8080`,
    )
    expect(await failing(new TypeError('fetch failed for open-sesame'))).toBe(`${from} fetch failed for [redacted]`)
    expect(await failing('a text')).toBe(`${from} a text`)
  })
})

describe('a warning on the console', () => {
  afterEach(() => void vi.restoreAllMocks())

  test('names the package and the option that silences it; onWarning gets the words alone', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    const { fetch } = observed(() => ok({}))
    const release = 'R16.12.0'
    await createClient({ ...good, fetch, release }).accessTokens.resetPassCode({} as never)
    expect(warn.mock.calls).toEqual([
      [
        expect.stringMatching(
          /^@crmcom-webapi\/client: .* is deprecated in R16\.12\.0; .* \(onWarning silences this\)$/,
        ),
      ],
    ])
    const told: string[] = []
    const onWarning = (words: string) => told.push(words)
    await createClient({ ...good, fetch, release, onWarning }).accessTokens.resetPassCode({} as never)
    expect(told).toEqual([expect.stringMatching(/^resetAccessTokenPassCode is deprecated.* instead$/)])
    expect(warn).toHaveBeenCalledOnce()
  })
})
