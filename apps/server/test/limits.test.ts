import { once } from 'node:events'
import { connect } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { defaultLimits, type Limits, serverOptions } from '../src/limits.js'
import { type Options, readOptions } from '../src/options.js'
import { type Running, start } from '../src/start.js'

const running = new Set<Running>()
afterEach(async () => {
  await Promise.all([...running].map((server) => server.stop()))
  running.clear()
})

/** Starts a server in this process, with some limits of its own. */
async function listen(limits: Partial<Limits> = {}): Promise<{ address: URL; server: Running }> {
  const server = await start(readOptions(['--port', '0'], {}) as Options, { ...defaultLimits, ...limits })
  running.add(server)
  const [address] = /http:\S+:\d+/.exec(server.banner) ?? ['']
  return { address: new URL(address), server }
}

/** Sends what it is told, and hands back all that comes until the server closes the connection. */
async function exchange({ hostname, port }: URL, ...parts: string[]): Promise<string> {
  const socket = connect(Number(port), hostname)
  await once(socket, 'connect')
  let answer = ''
  socket.setEncoding('utf8').on('data', (chunk) => {
    answer += chunk
  })
  // What the server does not want to read any more it may cut off.
  socket.on('error', () => {})
  for (const part of parts) socket.write(part)
  await once(socket, 'close')
  return answer
}

const login = (headers: string) =>
  `POST /crmapi/rest/v2/authentication/token HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n${headers}\r\n`
const body = '{"username":"integrator","password":"open-sesame","organisation":"DEMO"}'
const whole = (headers = '') => `${login(`${headers}Connection: close\r\nContent-Length: ${body.length}\r\n`)}${body}`

describe('a connection', () => {
  it('may send headers up to a bound of their size and number, and a path', async () => {
    const { address } = await listen()
    const padding = (bytes: number) => `X-Padding: ${'x'.repeat(bytes)}\r\n`
    expect(await exchange(address, whole(padding(15_000)))).toMatch(/^HTTP\/1.1 200 .*"code":"OK"/s)
    expect(await exchange(address, whole(padding(17_000)))).toMatch(/^HTTP\/1.1 431 /)
    const many = (count: number) => whole('X-A: b\r\n'.repeat(count - 4))
    expect(await exchange(address, many(100))).toMatch(/^HTTP\/1.1 200 .*"code":"OK"/s)
    for (const count of [101, 3000]) expect(await exchange(address, many(count))).toMatch(/^HTTP\/1.1 431 /)
    expect(await exchange(address, `GET /${'x'.repeat(17_000)} HTTP/1.1\r\nHost: localhost\r\n\r\n`)).toMatch(
      /^HTTP\/1.1 431 /,
    )
  })

  it('is closed when its headers or its body do not come in time', async () => {
    const soon = { headersTimeoutMs: 40, requestTimeoutMs: 80, checkEveryMs: 10 }
    const { address } = await listen(soon)
    expect(await exchange(address, 'POST /crmapi/rest/v2/authentication/token HTTP/1.1\r\nHost: he')).toMatch(
      /^HTTP\/1.1 408 /,
    )
    expect(await exchange(address, login(`Content-Length: ${body.length}\r\n`), body.slice(0, 5))).toMatch(
      /^HTTP\/1.1 408 /,
    )
    // It goes on serving others. A busy machine may be too slow for such short times, so a call may be tried again.
    let answer = ''
    for (let tries = 0; tries < 50 && !answer.includes('"code":"OK"'); tries++)
      answer = await exchange(address, whole())
    expect(answer).toContain('"code":"OK"')
  })

  it('that speaks no HTTP, or two lengths at once, is answered and closed', async () => {
    const { address } = await listen()
    expect(await exchange(address, 'hello\r\n\r\n')).toMatch(/^HTTP\/1.1 400 /)
    const smuggled = login(`Content-Length: ${body.length}\r\nTransfer-Encoding: chunked\r\n`)
    expect(await exchange(address, smuggled, body)).toMatch(/^HTTP\/1.1 400 /)
    const twice = login(`Content-Length: ${body.length}\r\nContent-Length: 3\r\n`)
    expect(await exchange(address, twice, body)).toMatch(/^HTTP\/1.1 400 /)
  })

  it('may send no more body than the API reads, however it is sent', async () => {
    const { address } = await listen()
    const chunk = `10000\r\n${' '.repeat(0x10000)}\r\n`
    const chunked = login('Transfer-Encoding: chunked\r\n')
    expect(await exchange(address, chunked, chunk.repeat(9), '0\r\n\r\n', whole())).toContain('BODYTOOLARGE')
    expect(await exchange(address, login('Connection: close\r\nContent-Length: 999999\r\n'), body)).toContain(
      'BODYTOOLARGE',
    )
  })
})

it('has a bound for everything, within a minute', () => {
  const options = serverOptions(defaultLimits)
  for (const bound of [
    'headersTimeout',
    'requestTimeout',
    'keepAliveTimeout',
    'connectionsCheckingInterval',
  ] as const) {
    expect(options[bound]).toBeGreaterThan(0)
    expect(options[bound]).toBeLessThanOrEqual(60_000)
  }
})

it('stop() does not wait for ever for a call that does not end', async () => {
  const { address, server } = await listen({ stopTimeoutMs: 20 })
  const cut = exchange(address, login(`Content-Length: ${body.length}\r\nExpect: 100-continue\r\n`), body.slice(0, 5))
  // Another call is answered once the first has begun, for they come in on one thread in turn.
  expect(await exchange(address, whole())).toContain('"code":"OK"')
  running.delete(server)
  await server.stop()
  expect(await cut).not.toContain('"code"')
})
