import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { type IncomingHttpHeaders, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Options, readOptions } from '../src/options.js'
import { chooseEncoding } from '../src/representations.js'
import { type Running, start } from '../src/start.js'
import { call, user } from './support/program.js'

const browser = 'gzip, deflate, br, zstd'
const page = `<title>A page</title>${'<p>curl http://127.0.0.1:8080/crmapi/rest/v2</p>'.repeat(100)}`
const download = JSON.stringify({ servers: Array(100).fill('http://127.0.0.1:8080') })
const picture = Buffer.alloc(4096, 7)

let folder: string
let running: Running
let address: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'docs-'))
  for (const part of ['assets', 'documents']) mkdirSync(join(folder, part))
  writeFileSync(join(folder, 'index.html'), page)
  writeFileSync(join(folder, '404.html'), `nothing here ${page}`)
  writeFileSync(join(folder, 'short.html'), 'short')
  writeFileSync(join(folder, 'page.md'), page)
  writeFileSync(join(folder, 'assets/app.Bn1cEo2Y.js'), `//${page}`)
  writeFileSync(join(folder, 'documents/openapi.json'), download)
  writeFileSync(join(folder, 'picture.png'), picture)
  running = await start(readOptions(['--port', '0', '--docs', folder, '--metrics', '--cors', '*'], {}) as Options)
  address = /http:\S+(?=\/crmapi)/.exec(running.banner)?.[0] as string
})
afterAll(async () => {
  await running.stop()
  rmSync(folder, { recursive: true })
})

interface Answer {
  http: number
  headers: IncomingHttpHeaders
  bytes: Buffer
}

/** What travels, byte for byte; `fetch` would unpack it. */
function ask(path: string, headers: { [name: string]: string } = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request(new URL(path, address), { method, headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk) => chunks.push(chunk))
      response.on('end', () =>
        resolve({ http: response.statusCode ?? 0, headers: response.headers, bytes: Buffer.concat(chunks) }),
      )
    })
      .on('error', reject)
      .end()
  })
}

const taking = (encodings: string) => ({ 'accept-encoding': encodings })
const unpack: { [encoding: string]: (bytes: Buffer) => Buffer } = {
  br: brotliDecompressSync,
  gzip: gunzipSync,
}
const here = (text: string) => text.replaceAll('http://127.0.0.1:8080', address)

describe('pages and documents', () => {
  it.each([
    ['/', () => here(page)],
    ['/page.md', () => here(page)],
    ['/assets/app.Bn1cEo2Y.js', () => here(`//${page}`)],
    ['/documents/openapi.json', () => download],
    ['/documents/whole/openapi.R5.0.0.json', undefined],
    ['/openapi.json', undefined],
  ])('%s is the same in each way it travels', async (path, text) => {
    const plain = await ask(path)
    expect(plain.headers['content-encoding']).toBeUndefined()
    if (text) expect(plain.bytes.toString()).toBe(text())
    expect(Number(plain.headers['content-length'])).toBe(plain.bytes.length)
    const tags = new Set([plain.headers.etag])
    for (const [accepted, encoding] of [
      [browser, 'br'],
      ['gzip', 'gzip'],
    ] as const) {
      const { http, headers, bytes } = await ask(path, taking(accepted))
      expect({ http, encoding: headers['content-encoding'] }).toEqual({ http: 200, encoding })
      expect(headers['content-type']).toBe(plain.headers['content-type'])
      expect(headers.vary).toMatch(/\bAccept-Encoding\b/)
      expect(Number(headers['content-length'])).toBe(bytes.length)
      expect(bytes.length).toBeLessThan(plain.bytes.length / 2)
      expect(unpack[encoding]?.(bytes).equals(plain.bytes)).toBe(true)
      tags.add(headers.etag)
    }
    // A validator names the bytes that travel.
    expect(tags.size).toBe(3)
    expect(plain.headers.vary).toMatch(/\bAccept-Encoding\b/)
  })

  it('are not sent again to whoever has them', async () => {
    for (const path of ['/', '/openapi.json', '/documents/openapi.json', '/picture.png'])
      for (const accepted of [browser, 'gzip', 'identity']) {
        const had = (await ask(path, taking(accepted))).headers.etag as string
        for (const known of [had, `W/${had}`, `"other", ${had}`, '*']) {
          const { http, headers, bytes } = await ask(path, { ...taking(accepted), 'if-none-match': known })
          expect({ path, known, http, bytes: bytes.length }).toEqual({ path, known, http: 304, bytes: 0 })
          expect(headers.etag).toBe(had)
          expect(headers['content-encoding']).toBeUndefined()
        }
        const other = await ask(path, { ...taking(accepted), 'if-none-match': `"other", ${had.slice(0, -2)}"` })
        expect(other.http).toBe(200)
      }
  })

  it('are others under another name of the server', async () => {
    const { port } = new URL(address)
    const [one, two] = [await ask('/'), await ask('/', { host: `localhost:${port}` })]
    expect(one.headers.etag).not.toBe(two.headers.etag)
    expect(two.bytes.toString()).toContain(`http://localhost:${port}/crmapi`)
    const download = '/documents/openapi.json'
    expect((await ask(download)).headers.etag).toBe((await ask(download, { host: `localhost:${port}` })).headers.etag)
  })

  it('are others once they changed', async () => {
    const file = join(folder, 'changing.html')
    writeFileSync(file, 'before')
    const before = (await ask('/changing')).headers
    writeFileSync(file, 'after!')
    const after = await ask('/changing', { 'if-none-match': before.etag as string })
    expect({ http: after.http, text: after.bytes.toString() }).toEqual({ http: 200, text: 'after!' })
  })

  it('tell a HEAD what they tell a GET', async () => {
    for (const path of ['/', '/openapi.json', '/picture.png', '/nothing'])
      for (const accepted of [browser, 'identity']) {
        const got = await ask(path, taking(accepted))
        const told = await ask(path, taking(accepted), 'HEAD')
        expect({ path, http: told.http, bytes: told.bytes.length }).toEqual({ path, http: got.http, bytes: 0 })
        const fixed = ({ date: _date, 'x-request-id': _id, ...headers }: IncomingHttpHeaders) => headers
        expect(fixed(told.headers)).toEqual(fixed(got.headers))
      }
    const { etag } = (await ask('/', taking(browser))).headers
    const known = await ask('/', { ...taking(browser), 'if-none-match': etag as string }, 'HEAD')
    expect(known.http).toBe(304)
  })

  it('are kept for as long as their name says what is in them', async () => {
    expect((await ask('/assets/app.Bn1cEo2Y.js')).headers['cache-control']).toContain('immutable')
    for (const path of ['/', '/page.md', '/openapi.json', '/documents/openapi.json', '/nothing'])
      expect((await ask(path)).headers['cache-control'], path).toBe('no-cache')
  })

  it('travel as they are where nothing is won', async () => {
    const bytes = await ask('/picture.png', taking(browser))
    expect({ encoding: bytes.headers['content-encoding'], vary: bytes.headers.vary }).toEqual({})
    expect(bytes.bytes.equals(picture)).toBe(true)
    const short = await ask('/short', taking(browser))
    expect({ encoding: short.headers['content-encoding'], text: short.bytes.toString() }).toEqual({ text: 'short' })
  })

  it('that are not there are compressed, and have no validator', async () => {
    const { http, headers, bytes } = await ask('/nothing', { ...taking(browser), 'if-none-match': '*' })
    expect({ http, encoding: headers['content-encoding'], etag: headers.etag }).toEqual({ http: 404, encoding: 'br' })
    expect(brotliDecompressSync(bytes).toString()).toContain('nothing here')
  })

  it('say to which pages of others they are open, beside how they travel', async () => {
    const { headers } = await ask('/openapi.json', { ...taking(browser), origin: 'https://docs.example' })
    expect(headers['access-control-allow-origin']).toBe('*')
    expect(headers.vary).toMatch(/\bAccept-Encoding\b/)
  })

  it('leave answers of the API and of probes as they are', async () => {
    const { data } = await call(address, 'authentication/token', user, taking(browser))
    expect(data.token).toBeTypeOf('string')
    for (const path of ['/healthz', '/readyz', '/metrics', '/crmapi/rest/v2/nothing']) {
      const { headers } = await ask(path, taking(browser))
      expect({ path, encoding: headers['content-encoding'], etag: headers.etag }).toEqual({ path })
    }
  })
})

describe('the encoding of a body', () => {
  it.each([
    [undefined, 'identity'],
    ['', 'identity'],
    [browser, 'br'],
    ['gzip', 'gzip'],
    ['GZIP', 'gzip'],
    ['deflate, zstd', 'identity'],
    ['br;q=0.5, gzip', 'gzip'],
    ['br;q=0, gzip;q=0.1', 'gzip'],
    ['gzip;q=0', 'identity'],
    ['*', 'br'],
    ['*;q=0', 'identity'],
    ['br;q=0, *', 'gzip'],
    ['identity', 'identity'],
    ['identity, gzip;q=0.5', 'identity'],
    ['gzip;q=0.5', 'gzip'],
    ['identity;q=0, gzip;q=0.001', 'gzip'],
    ['gzip;q=nonsense', 'gzip'],
    [',;=,', 'identity'],
  ])('for %j is %s', (accepted, encoding) => {
    expect(chooseEncoding(accepted)).toBe(encoding)
  })
})
