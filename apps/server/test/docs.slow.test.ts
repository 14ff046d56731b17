import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { call, serve, user } from './support/program.js'

let place: string
let docs: string
beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'docs-'))
  docs = join(place, 'site')
  mkdirSync(join(docs, 'guides'), { recursive: true })
  mkdirSync(join(docs, 'assets'))
  writeFileSync(join(place, 'secret.html'), 'a secret')
  writeFileSync(join(docs, 'index.html'), 'the first page')
  writeFileSync(join(docs, '404.html'), 'the page for no page')
  writeFileSync(join(docs, 'guides/authenticate.html'), 'a guide')
  writeFileSync(join(docs, 'guides/index.html'), 'all guides')
  writeFileSync(join(docs, 'assets/app.js'), 'let x')
  for (const name of ['samples.html', 'samples.md', 'assets/samples.js', 'samples.json', 'llms.txt'])
    writeFileSync(join(docs, name), `curl http://127.0.0.1:8080/crmapi/rest/v2 && echo '✓'`)
  mkdirSync(join(docs, 'documents'))
  writeFileSync(join(docs, 'documents/postman.json'), '{"value":"http://127.0.0.1:8080"}')
  writeFileSync(join(docs, 'picture.png'), new Uint8Array([0x89, 0xff, 0x00, 0xfe]))
})
afterAll(() => rmSync(place, { recursive: true }))

/** Asks for a path as it stands; `fetch` would tidy it up. */
function get(
  address: string,
  path: string,
  method = 'GET',
  host = new URL(address).host,
): Promise<{ http: number; type: string; text: string }> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(address)
    const call = request({ hostname, port, path, method, headers: { host } }, (response) => {
      let text = ''
      response.setEncoding('utf8').on('data', (chunk) => {
        text += chunk
      })
      response.on('end', () =>
        resolve({ http: response.statusCode ?? 0, type: response.headers['content-type'] ?? '', text }),
      )
    })
    call.on('error', reject).end()
  })
}

describe('the docs', () => {
  it('are served under clean addresses, beside the API', async () => {
    const program = serve('--docs', docs)
    const address = await program.address()
    expect(program.stdout).toContain(`Docs      ${address}/`)
    for (const [path, text] of [
      ['/', 'the first page'],
      ['/?query=1', 'the first page'],
      ['/index.html', 'the first page'],
      ['/guides/authenticate', 'a guide'],
      ['/guides/authenticate.html', 'a guide'],
      ['/guides/', 'all guides'],
    ] as const) {
      const page = await get(address, path)
      expect(page).toEqual({ http: 200, type: expect.stringMatching(/^text\/html/), text })
    }
    expect(await get(address, '/assets/app.js')).toMatchObject({
      http: 200,
      type: expect.stringContaining('javascript'),
    })
    expect(await get(address, '/', 'HEAD')).toMatchObject({ http: 200, text: '' })
    expect((await call(address, 'authentication/token', user)).code).toBe('OK')
    expect(await get(address, '/openapi.json')).toMatchObject({ http: 200, type: 'application/json' })
    expect((await program.stop()).stderr).toBe('')
  })

  it('and the contract name the server they come from, under the name it was reached by', async () => {
    const program = serve('--docs', docs)
    const address = await program.address()
    const { port } = new URL(address)
    for (const path of ['/samples', '/samples.md', '/assets/samples.js', '/samples.json', '/llms.txt']) {
      const { text, http } = await get(address, path)
      expect({ path, http, text }).toEqual({ path, http: 200, text: `curl ${address}/crmapi/rest/v2 && echo '✓'` })
    }
    const named = `localhost:${port}`
    const contract = JSON.parse((await get(address, '/openapi.json', 'GET', named)).text)
    expect(contract.servers[0].variables.server.default).toBe(`http://${named}`)
    expect(await get(address, '/samples', 'HEAD')).toMatchObject({ http: 200, text: '' })
    expect((await program.stop()).stderr).toBe('')
  })

  it('take a name into their texts only where it is nothing but a name', async () => {
    const program = serve('--docs', docs)
    const address = await program.address()
    for (const host of [`a';id;'`, 'a"b', 'a`id`', 'a$(id)', 'a;b', 'a&b', 'a{b}'])
      expect((await get(address, '/samples', 'GET', host)).text).not.toContain(host)
    const { port } = new URL(address)
    expect((await get(address, '/samples', 'GET', `[::1]:${port}`)).text).toContain(`http://[::1]:${port}/crmapi`)
    await program.stop()
  })

  it('give a download as it is, since its sum is told', async () => {
    const program = serve('--docs', docs)
    const { text } = await get(await program.address(), '/documents/postman.json')
    expect(text).toBe('{"value":"http://127.0.0.1:8080"}')
    await program.stop()
  })

  it('are bytes where they are no text', async () => {
    const program = serve('--docs', docs)
    const response = await fetch(`${await program.address()}/picture.png`)
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(new Uint8Array([0x89, 0xff, 0x00, 0xfe]))
    await program.stop()
  })

  it('say 404 with a page of their own, of nothing but what is theirs', async () => {
    const program = serve('--docs', docs)
    const address = await program.address()
    for (const path of [
      '/nothing',
      '/guides/nothing',
      '/guides/authenticate/nothing',
      '/assets',
      '/../secret.html',
      '/../secret',
      '/guides/../../secret.html',
      '/%2e%2e/secret.html',
      '/..%2fsecret.html',
      '/%2e%2e%2fsecret',
      '/..%5csecret.html',
      '/%252e%252e/secret.html',
      '//../secret.html',
      '/....//secret.html',
      '/%00',
      '/index.html%00.js',
      `/${encodeURIComponent(join(place, 'secret.html'))}`,
      `/${join(place, 'secret.html')}`,
      `${join(place, 'secret')}`,
    ]) {
      const page = await get(address, path)
      expect({ path, ...page }).toEqual({
        path,
        http: 404,
        type: expect.stringMatching(/^text\/html/),
        text: 'the page for no page',
      })
    }
    expect((await program.stop()).stderr).toBe('')
  })

  it('are announced by a page that looks again while they are being built', async () => {
    const later = join(place, 'later')
    const program = serve('--docs', later)
    const address = await program.address()
    for (const path of ['/', '/guides/authenticate']) {
      const waiting = await fetch(`${address}${path}`)
      expect(waiting.status).toBe(503)
      expect(waiting.headers.get('retry-after')).toBe('2')
      expect(waiting.headers.get('cache-control')).toBe('no-store')
      expect(await waiting.text()).toContain('The docs are being built')
    }
    expect((await call(address, 'authentication/token', user)).code).toBe('OK')
    mkdirSync(later)
    writeFileSync(join(later, 'index.html'), 'here they are')
    expect(await get(address, '/')).toMatchObject({ http: 200, text: 'here they are' })
    expect(await get(address, '/nothing')).toMatchObject({ http: 404, text: 'There is no such page' })
    expect((await program.stop()).stderr).toBe('')
  })
})
