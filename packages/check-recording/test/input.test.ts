import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkRecording, RecordingError, readRecording, recordingSchema } from '../src/index.js'
import { placeOfJsonError } from '../src/json-error.js'
import { loggedIn } from './support/handmade.js'
import { asHar } from './support/record.js'

const good = { exchanges: [loggedIn({ at: '2026-01-05T10:00:00Z' })] }
const broken = (change: (one: Record<string, Record<string, unknown>>) => void) => {
  const copy = JSON.parse(JSON.stringify(good))
  change(copy.exchanges[0])
  return JSON.stringify(copy)
}
const har = (change: (entry: Record<string, Record<string, Record<string, unknown>>>) => void) => {
  const copy = JSON.parse(JSON.stringify(asHar(good)))
  change(copy.log.entries[0])
  return JSON.stringify(copy)
}

test.each([
  ['not JSON', '{\n  "exchanges": [}', 'r.json: line 2, column 17: not JSON from here on'],
  ['nothing', '', 'r.json: line 1, column 1: not JSON from here on'],
  ['a list', '[]', 'r.json: the top: neither a HAR'],
  ['another object', '{"a":1}', 'r.json: the top: neither a HAR'],
  ['exchanges that are no list', '{"exchanges":{}}', 'r.json: /exchanges: must be array'],
  ['no request', broken((one) => delete one['request']), 'r.json: /exchanges/0: "request" is missing'],
  ['no URL', broken((one) => delete one['request']?.['url']), 'r.json: /exchanges/0/request: "url" is missing'],
  [
    'a URL that is none',
    broken((one) => Object.assign(one['request'] ?? {}, { url: 'http://' })),
    'r.json: /exchanges/0/request/url: not a URL',
  ],
  [
    'a wrong status',
    broken((one) => Object.assign(one['response'] ?? {}, { status: 9999 })),
    'r.json: /exchanges/0/response/status: is no HTTP status',
  ],
  ['a wrong time', broken((one) => Object.assign(one, { at: 'noon' })), 'r.json: /exchanges/0/at: is no date and time'],
  [
    'wrong headers',
    broken((one) => Object.assign(one['request'] ?? {}, { headers: { a: 1 } })),
    'r.json: /exchanges/0/request/headers: has a value',
  ],
  ['a HAR without entries', '{"log":{}}', 'r.json: /log: "entries" is missing'],
  [
    'a HAR entry without an answer',
    har((entry) => delete entry['response']),
    'r.json: /log/entries/0: "response" is missing',
  ],
  [
    'a HAR body in another encoding',
    har((entry) => Object.assign(entry['response']?.['content'] ?? {}, { encoding: 'gzip' })),
    'r.json: /log/entries/0/response/content/text: an encoding other than base64',
  ],
  [
    'a HAR body that is not base64',
    har((entry) => Object.assign(entry['response']?.['content'] ?? {}, { text: '%%%' })),
    'r.json: /log/entries/0/response/content/text: said to be base64',
  ],
])('%s is one clear error', (_, text, message) => {
  const read = () => readRecording(text, 'r.json')
  expect(read).toThrow(RecordingError)
  expect(read).toThrow(message)
})

test('a HAR as browsers write it: no body kept, a call broken off, a form, a byte order mark', () => {
  const entry = (change: (entry: Record<string, Record<string, unknown>>) => void) => {
    const copy = JSON.parse(JSON.stringify(asHar(good))).log.entries[0]
    change(copy)
    return copy
  }
  const entries = [
    entry((one) => Object.assign(one['response'] ?? {}, { content: { size: 312, mimeType: 'application/json' } })),
    entry((one) => Object.assign(one['response'] ?? {}, { status: 0, content: { size: 0 } })),
    entry((one) =>
      Object.assign(one['request'] ?? {}, {
        postData: { mimeType: 'x', params: [{ name: 'username', value: { toString: 1 } }] },
      }),
    ),
    entry((one) =>
      Object.assign(one['request'] ?? {}, { postData: undefined, headers: [{ name: 'Content-Length', value: '71' }] }),
    ),
  ]
  const report = checkRecording(readRecording(`\uFEFF${JSON.stringify({ log: { entries } })}`), { release: 'R12.4.0' })
  expect(report.others).toMatchObject([{ reason: 'no answer recorded', first: 'log/entries/1' }])
  expect(report.findings.map(({ level, kind, first }) => [level, kind, first])).toEqual([
    ['FAIL', 'request', 'log/entries/2'],
    ['WARN', 'unrecorded', 'log/entries/0'],
    ['WARN', 'unrecorded', 'log/entries/3'],
  ])
})

test('the published schema accepts what is read, more members included', () => {
  const ajv = new Ajv2020()
  formats.default(ajv)
  const accepts = ajv.compile(recordingSchema)
  expect(accepts({ exchanges: [{ ...good.exchanges[0], durationMs: 3 }], recorder: 'x' })).toBe(true)
  expect(accepts({ exchanges: [{}] })).toBe(false)
})

test('the place of a JSON error is found in whatever is not JSON, and only there', () => {
  fc.assert(
    fc.property(fc.json(), fc.nat(), fc.constantFrom('', '"', '}', ',', '\u0001', '\\', 'x'), (json, at, char) => {
      const cut = at % (json.length + 1)
      const text = json.slice(0, cut) + char + json.slice(cut + 1)
      let isJson = true
      try {
        JSON.parse(text)
      } catch {
        isJson = false
      }
      const place = placeOfJsonError(text)
      const lines = text.split('\n')
      const end = `line ${lines.length}, column ${(lines.at(-1) ?? '').length + 1}`
      if (isJson) expect(place).toBe(end)
      else {
        const [, line, column] = /^line (\d+), column (\d+)$/.exec(place) ?? []
        const before = [
          ...lines.slice(0, Number(line) - 1),
          (lines[Number(line) - 1] ?? '').slice(0, Number(column) - 1),
        ].join('\n')
        expect(text.startsWith(before)).toBe(true)
      }
    }),
    { numRuns: 2000 },
  )
})
