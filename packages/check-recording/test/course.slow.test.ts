import { expect, test } from 'vitest'
import { checkRecording, loadRecording, type Report, redactRecording } from '../src/index.js'
import { asHar, login, Recorder, recordCourse } from './support/record.js'

const releases = ['R6.0.0', 'R11.0.0', 'R12.4.0', 'R18.0.0']

const failed = ({ findings }: Report) => findings.filter(({ level }) => level === 'FAIL')
const fact = ({ session }: Report, id: string) => session.find((one) => one.id === id)

test.each(releases)('a recording of the reference server of %s is clean, in both forms', async (release) => {
  const recording = await recordCourse(release)
  const report = checkRecording(loadRecording(recording), { release })
  expect(failed(report)).toEqual([])
  expect(report.clean).toBe(true)
  expect(report.calls).toHaveLength(recording.exchanges.length)
  expect(report.totals.calls).toEqual({ PASS: recording.exchanges.length, WARN: 0, FAIL: 0 })
  expect(report.unknownFields).toEqual([])
  expect(report.others).toEqual([])
  const har = checkRecording(loadRecording(asHar(recording)), { release })
  expect(har.recording.form).toBe('har')
  const alike = (text: string) => text.replaceAll('log/entries/', 'exchanges/')
  expect(JSON.parse(alike(JSON.stringify({ ...har, recording: {} })))).toEqual({ ...report, recording: {} })
})

test.each([
  ['R6.0.0', 'R5.0.0'],
  ['R11.0.0', 'R11.0.0'],
  ['R12.4.0', 'R12.0.0'],
  ['R18.0.0', 'R18.0.0'],
])('without a release the best range for a system of %s begins with %s', async (release, from) => {
  const report = checkRecording(loadRecording(await recordCourse(release)))
  const [best] = report.release.fits ?? []
  expect(best).toMatchObject({ from, missing: 0, fails: 0 })
  expect(report.release).toMatchObject({ given: false, checked: best?.to })
  expect(report.clean).toBe(true)
})

test('the traffic confirms what it shows', async () => {
  const report = checkRecording(loadRecording(await recordCourse('R12.4.0')), { release: 'R12.4.0' })
  expect(fact(report, 'failures-answer-200')).toMatchObject({ verdict: 'confirmed', seen: { 'HTTP 200': 5 } })
  expect(fact(report, 'session-dates-are-text')).toMatchObject({ verdict: 'confirmed', seen: { text: 6 } })
  expect(fact(report, 'session-lifetime')).toMatchObject({ verdict: 'confirmed', seen: { '7200 seconds': 3 } })
  for (const id of [
    'released-token-refused',
    'expired-token-refused',
    'earlier-sessions-stay',
    'key-login-without-body',
  ])
    expect(fact(report, id)).toMatchObject({ verdict: 'confirmed', confirmed: 1 })
  const code = report.evidence.find(({ name }) => name.endsWith('.SESSIONRELEASEDEXCEPTION'))
  expect(code).toMatchObject({ kind: 'code', verdict: 'confirmed', confirmed: 1, first: 'exchanges/11' })
  const field = report.evidence.find(({ pointer }) => pointer.endsWith('/AccessToken/properties/udf_date_1'))
  expect(field).toMatchObject({ kind: 'form', verdict: 'confirmed', confirmed: 1, nullOnly: true })
  const note = report.evidence.find(({ pointer }) => pointer.endsWith('/AccessTokenLookup/properties/token'))
  expect(note).toMatchObject({ kind: 'note', verdict: 'confirmed', confirmed: 1, silent: 2 })
  const unseen = report.evidence.find(({ pointer }) => pointer === '#/components/responses/Fault')
  expect(unseen).toMatchObject({ verdict: 'not seen', confirmed: 0, refuted: 0 })
})

test('failures with HTTP statuses of their own refute one statement and bear out another', async () => {
  const report = checkRecording(loadRecording(await recordCourse('R12.4.0', 'mapped')), { release: 'R12.4.0' })
  expect(failed(report)).toEqual([])
  expect(report.clean).toBe(false)
  expect(fact(report, 'failures-answer-200')).toMatchObject({ verdict: 'refuted', refuted: 5, first: 'exchanges/2' })
  expect(report.evidence.find(({ pointer }) => pointer === '#/components/responses/Failure')).toMatchObject({
    verdict: 'confirmed',
    confirmed: 5,
  })
})

test.each(releases)('a redacted recording of %s gives the same calls, and redacts to itself', async (release) => {
  const recording = loadRecording(await recordCourse(release))
  const redacted = redactRecording(recording)
  const again = loadRecording(JSON.parse(JSON.stringify(redacted)))
  const before = checkRecording(recording, { release })
  const after = checkRecording(again, { release })
  expect(after.calls).toEqual(before.calls)
  expect(after.failureCodes).toEqual(before.failureCodes)
  expect(failed(after)).toEqual([])
  expect(redactRecording(again)).toEqual(redacted)
})

test('the same secret has the same placeholder, another secret another', async () => {
  const recorder = await Recorder.start('R12.4.0')
  const { token } = await recorder.call('authentication/token', login)
  const card = { access_token_identifier: { authentication_code: 'CARD-0001' } }
  await recorder.call('access_tokens/show', { token, ...card })
  await recorder.call('authentication/token', login)
  const { exchanges } = redactRecording(loadRecording(recorder.recording))
  expect(exchanges.map(({ request, response }) => [request.body, response.body])).toMatchObject([
    [{ username: 'integrator', password: '«password 1»' }, { data: { token: '«token 1»' } }],
    [
      { token: '«token 1»', access_token_identifier: { authentication_code: '«authentication code 1»' } },
      { data: { authentication_code: '«authentication code 1»' } },
    ],
    [{ password: '«password 1»' }, { data: { token: '«token 2»' } }],
  ])
})
