import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { RequestListener } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createReferenceServer } from '@crmcom-webapi/reference-server'
import { afterAll, expect, test } from 'vitest'
import { exitCodes, help, runProgram } from '../src/program.js'
import { answering, listening } from './support/over-http.js'
import { credentials } from './support/server.js'

const folder = mkdtempSync(join(tmpdir(), 'contract-tests-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const file = (name: string, content: unknown): string => {
  const path = join(folder, name)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}
const good = file('good.json', credentials)

async function run(...args: string[]) {
  let [out, err] = ['', '']
  const code = await runProgram(args, {
    out: (text) => {
      out += text
    },
    err: (text) => {
      err += text
    },
    env: {},
  })
  return { code, out, err }
}

async function served(listener: RequestListener, use: (baseUrl: string) => Promise<void>): Promise<void> {
  const { baseUrl, close } = await listening(listener)
  try {
    await use(baseUrl)
  } finally {
    await close()
  }
}

test.each<[string, RequestListener, string]>([
  [
    'answers HTML',
    (_, response) => response.setHeader('content-type', 'text/html').end('<html>'),
    'answers HTML in place of JSON (HTTP 200)',
  ],
  ['redirects', (_, response) => response.writeHead(302, { location: '/login' }).end(), 'redirects (HTTP 302)'],
  ['hangs', () => {}, 'no answer within 0.2 seconds'],
  ['slams the connection', (request) => request.socket.destroy(), 'the connection breaks before an answer'],
  [
    'lets nobody in',
    (_, response) => response.end(JSON.stringify({ status: { code: 'COM.CRM.EXCEPTION.NO' } })),
    'does not let the credentials in (COM.CRM.EXCEPTION.NO)',
  ],
])('a server that %s is one clear line', async (_, listener, words) => {
  await served(listener, async (baseUrl) => {
    const { code, out, err } = await run('--base-url', baseUrl, '--credentials', good, '--timeout', '0.2')
    expect(code).toBe(exitCodes.server)
    expect(out).toBe('')
    expect(err.trimEnd().split('\n')).toHaveLength(1)
    expect(err).toContain(words)
    expect(err).not.toContain(credentials.password)
  })
})

test('a server that speaks no TLS, and one that is not there', async () => {
  await served(
    () => {},
    async (baseUrl) => {
      const { code, err } = await run('--base-url', baseUrl.replace('http:', 'https:'), '--credentials', good)
      expect([code, err.split('\n').length]).toEqual([exitCodes.server, 2])
      expect(err).toMatch(/TLS|connection/)
    },
  )
  let closed = ''
  await served(
    () => {},
    async (baseUrl) => {
      closed = baseUrl
    },
  )
  const { code, err } = await run('--base-url', closed, '--credentials', good)
  expect(code).toBe(exitCodes.server)
  expect(err).toContain('nothing listens there')
})

test.each<[string[], string]>([
  [[], '--base-url is missing'],
  [['--base-url', 'http://localhost'], '--credentials is missing'],
  [['--base-uri', 'x'], 'there is no option --base-uri'],
  [['--base-url', 'crm.example', '--credentials', good], 'must begin with http:// or https://'],
  [['--base-url', 'http://x', '--credentials', join(folder, 'none.json')], 'cannot be read (ENOENT)'],
  [['--base-url', 'http://x', '--credentials', file('text.json', 'password')], 'text.json: is not JSON'],
  [
    ['--base-url', 'http://x', '--credentials', file('typo.json', { ...credentials, pasword: 'hidden-secret' })],
    'there is no member pasword; did you mean password?',
  ],
  [
    ['--base-url', 'http://x', '--credentials', file('empty.json', { username: 'a' })],
    'username, password and organisation',
  ],
  [['--base-url', 'http://x', '--credentials', good, '--release', 'twelve'], 'not a CRM.COM release'],
  [['--base-url', 'http://x', '--credentials', good, '--only', 'showUsers'], 'did you mean showUser?'],
  [['--base-url', 'http://x', '--credentials', good, '--kinds', 'positiv'], 'did you mean positive?'],
  [['--base-url', 'http://x', '--credentials', good, '--rate', 'fast'], '--rate must be a number'],
  [
    ['--base-url', 'http://x', '--credentials', good, '--profile', file('p.json', { record: {} })],
    'did you mean records?',
  ],
  [['--base-url', 'http://x', '--credentials', good, '--baseline', file('b.json', {})], 'is no baseline'],
  [['--base-url', 'http://x', '--credentials', good, '--control'], 'CRMCOM_WEBAPI_CONTROL_SECRET'],
])('%j ends with 2 and one line', async (args, words) => {
  const { code, out, err } = await run(...args)
  expect(err).toContain(words)
  expect([code, out, err.trimEnd().split('\n').length]).toEqual([exitCodes.usage, '', 1])
  expect(err).not.toContain('hidden-secret')
})

test('a run over HTTP writes every form, and ends with 0', async () => {
  const server = await createReferenceServer({ seed: 'program' })
  await served(
    answering((request) => server.fetch(request)),
    async (baseUrl) => {
      const out = (name: string) => join(folder, name)
      const common = ['--base-url', baseUrl, '--credentials', good, '--rate', '10000', '--seed', '3', '--depth', '5']
      const forms = [
        '--json',
        out('r.json'),
        '--junit',
        out('r.xml'),
        '--html',
        out('r.html'),
        '--record',
        out('calls.json'),
      ]
      const { code, out: printed } = await run(...common, '--only', 'showUser,listCurrencies', ...forms)
      expect(printed).toContain('0 FAIL')
      expect(code).toBe(exitCodes.fine)
      expect(JSON.parse(readFileSync(out('r.json'), 'utf8')).totals.FAIL).toBe(0)
      expect(readFileSync(out('r.xml'), 'utf8')).toMatch(
        /^<\?xml[\s\S]*<testsuite name="showUser"[\s\S]*<\/testsuites>\n$/,
      )
      const page = readFileSync(out('r.html'), 'utf8')
      expect(page).toMatch(/^<!doctype html>[\s\S]*<h2>Coverage<\/h2>[\s\S]*<\/html>\n$/)
      expect(page).not.toMatch(/<script|<link|src=/)
      expect(JSON.parse(readFileSync(out('calls.json'), 'utf8')).exchanges.length).toBeGreaterThan(20)
    },
  )
})

test('--help names every option, and the codes it ends with', async () => {
  const { code, out } = await run('--help')
  expect([code, out]).toEqual([0, help])
  for (const flag of ['--allow-writes', '--dry-run', '--guesses', '--baseline', '--html', '--record', '--control'])
    expect(out).toContain(flag)
})
