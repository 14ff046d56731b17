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
})
afterAll(() => rmSync(place, { recursive: true }))

/** Asks for a path as it stands; `fetch` would tidy it up. */
function get(address: string, path: string, method = 'GET'): Promise<{ http: number; type: string; text: string }> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(address)
    const call = request({ hostname, port, path, method }, (response) => {
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
