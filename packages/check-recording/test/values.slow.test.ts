// Texts, numbers and dates that are not what they seem.
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkRecording, readRecording } from '../src/index.js'
import { run } from '../src/run.js'

const ok = { status: 200, body: { status: { code: 'OK', message: '', description: '' }, data: {} } }
const json = { 'content-type': 'application/json' }

/** What was found on one call that does not go together with the contract. */
function fails(request: object): string[] {
  const recording = readRecording(JSON.stringify({ exchanges: [{ request, response: ok }] }))
  return checkRecording(recording, { release: 'R18.0.0' })
    .findings.filter(({ breaks }) => breaks)
    .map(({ at, words }) => `${at}: ${words}`)
}

const post = (path: string, body: object) => ({
  method: 'POST',
  url: `http://crm.example/crmapi/rest/v2/${path}`,
  headers: json,
  body: { token: 'A'.repeat(32), ...body },
})

test('half of a surrogate pair in a body is a finding', () => {
  const found = fails(post('access_tokens/create', { authentication_code: 'x\ud800' })).join('\n')
  expect(found).toContain('holds half of a surrogate pair')
  expect(fails(post('access_tokens/create', { authentication_code: 'x👍' })).join('\n')).not.toContain('surrogate')
})

test('a query that is not UTF-8 is a finding', () => {
  const ask = (value: string) =>
    fails({
      method: 'GET',
      url: `http://crm.example/crmapi/rest/v2/users/show?token=x&user_identifier=username=${value}`,
    })
  expect(ask('%ff').join('\n')).toContain('is not UTF-8')
  expect(ask('%c3%a9').join('\n')).not.toContain('UTF-8')
})

test.each([9007199254740992, 1e20])('the number %d is a finding where a whole one is meant', (pin_number) => {
  const path = 'perception/provisioning_requests/set_subscriber_pin_number'
  const found = fails(post(path, { subscription_identifier: { number: 'S1' }, pin_number }))
  expect(found.join('\n')).toContain('pin_number')
  expect(fails(post(path, { subscription_identifier: { number: 'S1' }, pin_number: 1 })).join('\n')).not.toContain(
    'pin_number',
  )
})

test.each(['2026-02-30T25:61:61', '0000-00-00T00:00:00', '2016-12-31T23:59:60', '2026-01-01T24:00:00'])(
  'the date %s is a finding',
  (udf_date_1) => {
    expect(fails(post('access_tokens/create', { udf_date_1 })).join('\n')).toContain('a date of the calendar')
  },
)

test('a file that is not UTF-8 is not read', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'recording-')), 'r.json')
  writeFileSync(file, Buffer.from([...Buffer.from('{"exchanges":[],"note":"'), 0xff, ...Buffer.from('"}')]))
  expect(run([file])).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('is neither UTF-8 nor UTF-16') })
})
