// How browsers, proxies and clients write one and the same thing: each field in which they differ, one entry each.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { afterAll, expect, test } from 'vitest'
import type { Report } from '../src/index.js'
import { run } from '../src/run.js'
import { by, claims, jwt, ok } from './support/handmade.js'

const folder = mkdtempSync(join(tmpdir(), 'recorders-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const planted = {
  password: 'planted-password-7731',
  token: jwt({ ...claims, usr: 'planted-user-of-token' }),
  cookie: 'planted-cookie-5512',
  elsewhere: 'planted-on-another-host-9920',
}
const sent = JSON.stringify({ ...by, password: planted.password })
const came = JSON.stringify({ status: ok, data: { token: planted.token } })
const base64 = (bytes: Uint8Array | string) => Buffer.from(bytes).toString('base64')

interface Har {
  [name: string]: unknown
  request: { [name: string]: unknown }
  response: { [name: string]: unknown }
}

/** A login, as HAR 1.2 describes it. */
function entry(change: (har: Har) => void = () => {}): Har {
  const har: Har = {
    startedDateTime: '2026-01-05T10:00:00.000Z',
    time: 12,
    request: {
      method: 'POST',
      url: 'https://crm.example/crmapi/rest/v2/authentication/token',
      httpVersion: 'HTTP/1.1',
      headers: [
        { name: 'Content-Type', value: 'application/json' },
        { name: 'Cookie', value: `SID=${planted.cookie}` },
      ],
      queryString: [],
      cookies: [{ name: 'SID', value: planted.cookie }],
      headersSize: -1,
      bodySize: sent.length,
      postData: { mimeType: 'application/json', text: sent },
    },
    response: {
      status: 200,
      statusText: 'OK',
      headers: [{ name: 'Content-Type', value: 'application/json' }],
      cookies: [],
      content: { size: came.length, mimeType: 'application/json', text: came },
      redirectURL: '',
      headersSize: -1,
      bodySize: -1,
    },
  }
  change(har)
  return har
}

const packed = (coding: string, bytes: Uint8Array, named = true) =>
  entry(({ response }) => {
    if (named) response['headers'] = [{ name: 'content-encoding', value: coding }]
    response['content'] = { size: came.length, text: base64(bytes), encoding: 'base64' }
  })
const content = (value: unknown) => entry(({ response }) => Object.assign(response, { content: value }))
const requestWith = (more: object) => entry(({ request }) => Object.assign(request, more))
const responseWith = (more: object) => entry(({ response }) => Object.assign(response, more))

/** What a recorder writes, how the call is judged then, and what is told of the entry. */
const shapes: { [name: string]: [har: unknown, verdict: 'PASS' | 'WARN' | 'none', told?: string] } = {
  'as it should be': [entry(), 'PASS'],
  // Chrome
  'keys of its own, and header names of HTTP/2': [
    entry((har) => {
      Object.assign(har, {
        _initiator: { type: 'script' },
        _priority: 'High',
        _resourceType: 'fetch',
        connection: '443',
      })
      har.request['headers'] = [{ name: ':authority', value: 'crm.example' }]
    }),
    'PASS',
  ],
  'a body that was thrown away': [content({ size: 4312, mimeType: 'application/json' }), 'WARN'],
  'a call that was blocked': [responseWith({ status: 0, content: { size: 0 }, _error: 'net::ERR_FAILED' }), 'none'],
  // Firefox
  'a time with a zone': [
    entry((har) => Object.assign(har, { startedDateTime: '2026-01-05T12:00:00.123+02:00' })),
    'PASS',
  ],
  'a body that was cut off': [content({ size: 2 * came.length, text: came.slice(0, 40) }), 'WARN'],
  'params beside the text': [
    requestWith({ postData: { mimeType: 'application/json', params: [], text: sent } }),
    'PASS',
  ],
  // Safari
  'an encoding that is empty': [content({ size: came.length, text: came, encoding: '' }), 'PASS'],
  'no headersSize, and no size': [content({ mimeType: 'application/json', text: came }), 'PASS'],
  // Charles
  'a body in base64': [content({ size: came.length, text: base64(came), encoding: 'base64' }), 'PASS'],
  'a comment that is null': [entry((har) => Object.assign(har, { comment: null })), 'PASS'],
  'postData that is null': [requestWith({ postData: null }), 'WARN'],
  // Fiddler
  'seven digits of a second': [
    entry((har) => Object.assign(har, { startedDateTime: '2026-01-05T12:00:00.1234567+02:00' })),
    'PASS',
  ],
  'a body behind a byte order mark': [content({ size: came.length + 3, text: `\uFEFF${came}` }), 'PASS'],
  'a tunnel': [requestWith({ method: 'CONNECT', url: 'crm.example:443' }), 'none'],
  // mitmproxy
  'no answer': [entry((har) => Reflect.deleteProperty(har, 'response')), 'none', 'the answer is missing'],
  'an answer that is null': [entry((har) => Object.assign(har, { response: null })), 'none', 'the answer is null'],
  'a body it unpacked, under the header of before': [packed('gzip', Buffer.from(came)), 'PASS'],
  // Postman
  'headers with more members': [
    requestWith({ headers: [{ key: 'x', name: 'Content-Type', value: 'application/json', disabled: false }] }),
    'PASS',
  ],
  'a status as text': [responseWith({ status: '200' }), 'WARN', 'the HTTP status is a text'],
  'headers that are null': [requestWith({ headers: null }), 'WARN', 'the headers of the request are null'],
  // Insomnia
  'a size that is null': [content({ size: null, text: came }), 'WARN', 'the size of the answer is null'],
  'a header that is null': [
    responseWith({ headers: [{ name: 'Set-Cookie', value: null }] }),
    'WARN',
    'a header of the answer is null',
  ],
  'a header that is a number': [
    requestWith({ headers: [{ name: 'Content-Length', value: sent.length }] }),
    'WARN',
    'a header of the request is a number',
  ],
  'a header without a value': [
    requestWith({ headers: [{ name: 'X-Empty' }] }),
    'WARN',
    'a header of the request has no value',
  ],
  'a time in milliseconds': [
    entry((har) => Object.assign(har, { startedDateTime: 1767607200000 })),
    'WARN',
    'the time is no date and time with a zone, such as 2026-01-05T10:00:00Z',
  ],
  // Burp
  'bodies of both sides in base64': [
    entry(({ request, response }) => {
      request['postData'] = { mimeType: 'application/json', text: base64(sent), encoding: 'base64' }
      response['content'] = { size: came.length, text: base64(came), encoding: 'base64' }
    }),
    'PASS',
  ],
  'gzip as it came': [packed('gzip', gzipSync(came)), 'PASS'],
  'gzip that no header names': [packed('', gzipSync(came), false), 'PASS'],
  'deflate in a frame': [packed('deflate', deflateSync(came)), 'PASS'],
  'deflate without': [packed('deflate', deflateRawSync(came)), 'PASS'],
  brotli: [packed('br', brotliCompressSync(came)), 'PASS'],
  'two codings': [packed('deflate, gzip', gzipSync(deflateSync(came))), 'PASS'],
  'a coding nobody reads': [
    packed('compress', Buffer.from([0x1f, 0x9d, 0x90])),
    'WARN',
    'the body of the answer is kept in the coding compress, which is not read',
  ],
  'a bomb': [
    packed('gzip', gzipSync(Buffer.alloc(33 * 1024 * 1024))),
    'WARN',
    'the body of the answer unpacks to more than 32 MB',
  ],
  // Any of them
  'a body that only content-length tells of': [
    requestWith({ postData: undefined, bodySize: -1, headers: [{ name: 'content-length', value: '71' }] }),
    'WARN',
  ],
  'an empty text where there was a body': [
    requestWith({ postData: { mimeType: 'application/json', text: '' } }),
    'WARN',
  ],
  'another host': [
    entry((har) => {
      har.request['url'] = `https://elsewhere.example/?code=${planted.elsewhere}`
      har.request['headers'] = 7
      har.response['content'] = { text: planted.elsewhere, encoding: 'rot13' }
    }),
    'none',
  ],
}

const args = ['--release', 'R12.4.0']
const secrets = [...Object.values(planted), ...planted.token.split('.').slice(1), base64(planted.password)]

test.each(Object.entries(shapes))('%s', (_, [har, verdict, told]) => {
  const file = join(folder, 'one.har')
  const redacted = join(folder, 'redacted.json')
  writeFileSync(file, JSON.stringify({ log: { entries: [har] } }))
  const { stdout, stderr } = run([file, ...args, '--json', '--redacted', redacted])
  expect(stderr).toBe('')
  const report = JSON.parse(stdout) as Report
  expect(report.calls.map((call) => call.verdict)).toEqual(verdict === 'none' ? [] : [verdict])
  expect(report.oddities.map(({ words, first }) => [words, first])).toEqual(told ? [[told, 'log/entries/0']] : [])
  expect(report.findings.filter(({ level }) => level === 'FAIL')).toEqual([])
  for (const secret of secrets) expect(stdout + readFileSync(redacted, 'utf8')).not.toContain(secret)
})

test('no planted secret is printed of all of them together', () => {
  const file = join(folder, 'all.har')
  writeFileSync(file, JSON.stringify({ log: { entries: Object.values(shapes).map(([har]) => har) } }))
  for (const form of [[], ['--evidence'], ['--json']]) {
    const { stdout, stderr } = run([file, ...args, ...form])
    for (const secret of secrets) expect(stdout + stderr).not.toContain(secret)
  }
})

test.each<[string, (text: string) => Uint8Array]>([
  ['UTF-8', (text) => Buffer.from(text)],
  ['UTF-8 with a byte order mark', (text) => Buffer.from(`\uFEFF${text}`)],
  ['UTF-16', (text) => Buffer.from(text, 'utf16le')],
  ['UTF-16 with a byte order mark', (text) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
  ['UTF-16, the high byte first', (text) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
])('a file in %s, and in it a list of HARs', (_, bytes) => {
  const file = join(folder, 'list.har')
  writeFileSync(
    file,
    bytes(JSON.stringify([{ log: { entries: [entry()] } }, { log: { entries: [entry(), entry()] } }])),
  )
  const report = JSON.parse(run([file, ...args, '--json']).stdout) as Report
  expect(report.calls.map(({ place, verdict }) => `${place} ${verdict}`)).toEqual([
    '0/log/entries/0 PASS',
    '1/log/entries/0 PASS',
    '1/log/entries/1 PASS',
  ])
})
