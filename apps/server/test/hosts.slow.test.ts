import { request } from 'node:http'
import { connect } from 'node:net'
import { expect, it } from 'vitest'
import { serve } from './support/program.js'

/** Sends a request as no client library would, and tells its status. */
function statusOf(baseUrl: string, path: string, headers: { [name: string]: string }): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const sent = request(`${baseUrl}${path}`, { headers }, (response) => {
      response.resume()
      resolve(response.statusCode)
    })
    sent.on('error', reject)
    sent.end()
  })
}

/** Sends bytes and tells the first line of the answer. */
function firstLine(baseUrl: string, text: string | Buffer): Promise<string> {
  const { hostname, port } = new URL(baseUrl)
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => socket.write(text))
    socket.on('data', (data) => {
      socket.destroy()
      resolve(String(data).split('\r\n', 1)[0] as string)
    })
    socket.on('error', reject)
    socket.on('close', () => resolve('closed'))
  })
}

const paths = ['/', '/openapi.json', '/healthz', '/crmapi/rest/v2/users/show', '/_control/clock']

it('a server on loopback answers under names of this machine only, whatever is asked for', async () => {
  const baseUrl = await serve('--control', '--cors', '*').address()
  const { port } = new URL(baseUrl)
  for (const path of paths) {
    for (const host of [
      'localhost',
      `LOCALHOST:${port}`,
      'localhost.',
      `127.0.0.1:${port}`,
      `127.0.0.1:1`,
      '[::1]',
      '127.1',
    ])
      expect(await statusOf(baseUrl, path, { host }), `${host}${path}`).not.toBe(403)
    for (const host of [
      'evil.example',
      `evil.example:${port}`,
      `127.0.0.1.evil.example:${port}`,
      'localhost.evil.example',
      'evil.localhost',
      '0.0.0.0',
      'localhost@evil.example',
      'localhost, evil.example',
      '[::2]',
      '::1',
      '127.0.0.2',
      'localhost..',
    ]) {
      const more = { 'x-forwarded-host': 'localhost', forwarded: 'host=localhost', origin: baseUrl }
      expect([400, 403], `${host}${path}`).toContain(await statusOf(baseUrl, path, { host, ...more }))
    }
    expect(await statusOf(baseUrl, path, { host: 'localhost', 'x-forwarded-host': 'evil.example' })).not.toBe(403)
  }
})

it('further names are let in by one option, for the API and for control', async () => {
  const baseUrl = await serve('--control', '--allow-host', 'tests.example', '--allow-host', '[fd00::1]').address()
  for (const path of paths) {
    for (const host of ['tests.example', 'Tests.Example.:80', '[fd00::1]:8080', 'localhost'])
      expect(await statusOf(baseUrl, path, { host }), `${host}${path}`).not.toBe(403)
    expect(await statusOf(baseUrl, path, { host: 'other.example' })).toBe(403)
  }
})

it('who listens for others answers under every name', async () => {
  const program = serve('--host', '0.0.0.0')
  const baseUrl = (await program.address()).replace('0.0.0.0', '127.0.0.1')
  expect(await statusOf(baseUrl, '/healthz', { host: 'tests.example' })).toBe(200)
})

it('a name in the request line counts as much as the one in the header', async () => {
  const baseUrl = await serve('--control').address()
  const { host, port } = new URL(baseUrl)
  const get = (target: string, header = host) =>
    firstLine(baseUrl, `GET ${target} HTTP/1.1\r\nHost: ${header}\r\nConnection: close\r\n\r\n`)
  for (const path of paths) {
    for (const name of [host, `localhost:${port}`, 'LOCALHOST', 'localhost.:80', '[::1]'])
      expect(await get(`http://${name}${path}`), name + path).not.toMatch(/40[03]/)
    for (const name of ['evil.example', `evil.example:${port}`, `localhost@evil.example`, 'localhost.evil.example'])
      expect(await get(`http://${name}${path}`), name + path).toMatch(/40[03]/)
    expect(await get(`http://localhost${path}`, 'evil.example')).toMatch(/40[03]/)
  }
})

it('a request without a name, or with two, is refused', async () => {
  const baseUrl = await serve().address()
  expect(await firstLine(baseUrl, 'GET /healthz HTTP/1.1\r\n\r\n')).toMatch(/400|closed/)
  const two = 'GET /healthz HTTP/1.1\r\nHost: evil.example\r\nHost: localhost\r\n\r\n'
  expect(await firstLine(baseUrl, two)).toMatch(/40[03]|closed/)
})

it('bytes in a request line that are no ASCII are refused or read as UTF-8, and never as something else', async () => {
  const baseUrl = await serve().address()
  const line = (bytes: number[]) =>
    Buffer.concat([
      Buffer.from('GET /crmapi/rest/v2/users/show?token='),
      Buffer.from(bytes),
      Buffer.from(' HTTP/1.1\r\nHost: localhost\r\n\r\n'),
    ])
  for (const bytes of [[0xff], [0xc3, 0xa9]]) expect(await firstLine(baseUrl, line(bytes))).toMatch(/400|closed/)
})
