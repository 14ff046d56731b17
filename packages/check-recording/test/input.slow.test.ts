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
  ['a HAR without entries', '{"log":{}}', 'r.json: /log: "entries" is missing'],
])('%s is one clear error', (_, text, message) => {
  const read = () => readRecording(text, 'r.json')
  expect(read).toThrow(RecordingError)
  expect(read).toThrow(message)
})

test.each<[string, string, string, number]>([
  ['no request', broken((one) => delete one['request']), 'the request is missing', 0],
  ['an entry that is none', JSON.stringify({ exchanges: [null, ...good.exchanges] }), 'the entry is no object', 1],
  ['no URL', broken((one) => delete one['request']?.['url']), 'the URL is missing', 0],
  [
    'a URL that is none',
    broken((one) => Object.assign(one['request'] ?? {}, { url: 'http://' })),
    'the URL is none',
    0,
  ],
  ['no verb', broken((one) => Object.assign(one['request'] ?? {}, { method: 7 })), 'the verb is none', 0],
  [
    'a wrong status',
    broken((one) => Object.assign(one['response'] ?? {}, { status: 9999 })),
    'the HTTP status is none',
    0,
  ],
  [
    'a status as text',
    broken((one) => Object.assign(one['response'] ?? {}, { status: '200' })),
    'the HTTP status is a text',
    1,
  ],
  [
    'a wrong time',
    broken((one) => Object.assign(one, { at: 'noon' })),
    'the time is no date and time with a zone, such as 2026-01-05T10:00:00Z',
    1,
  ],
  [
    'wrong headers',
    broken((one) => Object.assign(one['request'] ?? {}, { headers: { a: 1, b: null } })),
    'a header of the request is a number',
    1,
  ],
  ['no answer', har((entry) => delete entry['response']), 'the answer is missing', 0],
  [
    'a body in another encoding',
    har((entry) => Object.assign(entry['response']?.['content'] ?? {}, { encoding: 'rot13' })),
    'the body of the answer is kept in an encoding other than base64',
    1,
  ],
  [
    'a body that is not base64',
    har((entry) => Object.assign(entry['response']?.['content'] ?? {}, { text: '%%%' })),
    'the body of the answer is said to be base64, and is not',
    1,
  ],
])('%s is one warning with its place, and the rest is judged', (_, text, words, judged) => {
  const report = checkRecording(readRecording(text, 'r.json'), { release: 'R12.4.0' })
  expect(report.oddities[0]).toEqual({ level: 'WARN', words, count: 1, first: expect.stringMatching(/\/0$/) })
  expect(report.calls).toHaveLength(judged)
  expect(report.totals.calls.FAIL).toBe(0)
  expect(report.clean).toBe(true)
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
