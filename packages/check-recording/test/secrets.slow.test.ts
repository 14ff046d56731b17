import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { run } from '../src/run.js'
import { by, claims, exchange, jwt, loggedIn, ok, refusal } from './support/handmade.js'
import { asHar } from './support/record.js'

const folder = mkdtempSync(join(tmpdir(), 'planted-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const planted = {
  token: jwt({ ...claims, usr: 'planted-claim' }),
  providerToken: jwt({ exp: 1767600300, iat: 1767600000, username: 'planted-subscriber' }),
  opaque: '0F1E2D3C4B5A69788796A5B4C3D2E1F0',
  password: 'Pl4nted ünd/"quoted"&=+',
  key: 'C0FFEE6A1B9C3E47F0A5B4C3D2E1F0DD',
  basicPassword: 'planted-basic-word',
  bearer: 'planted-bearer-credential',
  card: 'CARD-PLANTED-77',
  passCode: 'planted-pass-1188',
  pin: 90817263,
  cookie: 'planted-cookie-value',
  setCookie: 'planted-set-cookie',
  apiKey: 'planted-header-key',
  anyHeader: 'planted-any-header',
  userInfo: 'planted-userinfo',
  refresh: 'planted-refresh',
  unknown: 'planted-in-unknown-field',
  unknownParameter: 'planted-in-unknown-parameter',
  form: 'planted-in-a-form',
  html: 'planted-in-html',
  foreign: 'planted-elsewhere',
  pathPart: 'planted-in-a-path',
  state: 'PLANTEDSTATE',
}

const basic = (text: string) => `Basic ${Buffer.from(text).toString('base64')}`

function exchanges() {
  const { token } = planted
  const elsewhere = exchange('GET', '')
  elsewhere.request.url = `https://x:${planted.userInfo}@portal.example/reset/${planted.foreign}?code=${planted.foreign}`
  const withUser = loggedIn({ body: { ...by, password: planted.password } })
  withUser.request.url = withUser.request.url.replace('https://', `https://integrator:${planted.userInfo}@`)
  const card = { access_token_identifier: { authentication_code: planted.card } }
  return [
    elsewhere,
    { ...withUser, response: { status: 200, body: { status: ok, data: { token } } } },
    loggedIn({
      body: { ...by, password: planted.password },
      answer: {
        status: {
          code: planted.apiKey,
          message: `Wrong: ${planted.password}, ${encodeURIComponent(planted.password)}, ${JSON.stringify(planted.password)}`,
          description: `${token.split('.')[1]} ${planted.opaque} ${planted.pin} ${planted.bearer}`,
        },
      },
      headers: {
        Authorization: `Bearer ${planted.bearer}`,
        Cookie: `JSESSIONID=${planted.cookie}; a=b`,
        'X-Api-Key': planted.apiKey,
        'X-Other': planted.anyHeader,
      },
      answerHeaders: { 'Set-Cookie': `SID=${planted.setCookie}; Path=/`, 'X-Any': planted.anyHeader },
    }),
    exchange('POST', 'authentication/web_api_key/token', {
      headers: { authorization: basic(`${planted.key}:`) },
      answer: { status: ok, data: { token } },
    }),
    exchange('POST', 'authentication/web_api_key/token', {
      headers: { authorization: basic(`${planted.key}:${planted.basicPassword}`) },
      answer: refusal(basic(`${planted.key}:`)),
    }),
    exchange('POST', 'access_tokens/show', {
      body: { token, ...card, colour: planted.unknown, newToken: planted.refresh },
      answer: {
        status: ok,
        data: {
          authentication_code: planted.card,
          life_cycle_state: planted.state,
          refresh_token: planted.refresh,
          colour: planted.unknown,
          deeper: { list: [planted.unknown, planted.providerToken] },
          [planted.token]: 1,
          number: `${planted.card} ${planted.opaque.toLowerCase()}x ${planted.providerToken}`,
        },
      },
    }),
    exchange('POST', 'access_tokens/show', {
      body: {
        token,
        access_token_identifier: { identifier: 'a', pass_code: planted.passCode },
        password: planted.state,
      },
    }),
    exchange(
      'GET',
      `users/list?token=${token}&unit_identifier=authentication_code=${planted.card}&page=${planted.unknownParameter}`,
      { answer: refusal(planted.card) },
    ),
    exchange('GET', `users/list?token=${planted.opaque}&unit_identifier=id=1`, { answer: { status: ok, data: [] } }),
    exchange('POST', 'perception/provisioning_requests/set_subscriber_pin_number', {
      body: { token, subscription_identifier: { number: 'S0000000042' }, pin_number: planted.pin },
    }),
    exchange('POST', 'tucano/subscriber/authenticate', {
      body: { token, subscription_identifier: { number: 'S0000000042' } },
      answer: { status: ok, data: { subscription_id: '1', jwt: planted.providerToken } },
    }),
    exchange('POST', 'authentication/token', {
      body: `username=a&password=${planted.form}`,
      answer: `<html>${planted.html} ${token}</html>`,
      status: 500,
    }),
    exchange('POST', 'authentication/token', {
      body: JSON.stringify(planted.form),
      answer: JSON.stringify(planted.html),
    }),
    exchange('POST', `unknown/${planted.pathPart}/call?token=${planted.opaque}`, {
      body: { password: planted.password },
    }),
  ]
}

function writings(secret: string): string[] {
  const url = encodeURIComponent(secret)
  const json = JSON.stringify(secret).slice(1, -1)
  return [secret, url, json, JSON.stringify(json).slice(1, -1), Buffer.from(`${secret}:`).toString('base64')]
}

function leaks(text: string): string[] {
  return Object.entries(planted)
    .flatMap(([name, secret]) => writings(String(secret)).map((written) => [name, written] as const))
    .concat(
      planted.token
        .split('.')
        .slice(1)
        .map((part) => ['part of the token', part] as const),
    )
    .filter(([, written]) => text.includes(written))
    .map(([name]) => name)
}

test.each(['simple', 'har'] as const)('no planted secret comes out of a %s recording', (form) => {
  const recording = { exchanges: exchanges() }
  const file = join(folder, `${form}.json`)
  const redacted = join(folder, `${form}-redacted.json`)
  writeFileSync(file, JSON.stringify(form === 'har' ? asHar(recording) : recording))
  // Proof that the test looks for what is there.
  expect(leaks(readFileSync(file, 'utf8').concat(JSON.stringify(recording))).length).toBeGreaterThan(20)
  for (const args of [
    [],
    ['--release', 'R12.4.0'],
    ['--release', 'R6.0.0', '--json'],
    ['--json', '--redacted', redacted],
  ]) {
    const { exitCode, stdout, stderr } = run([file, ...args])
    expect(stderr).toBe('')
    expect(exitCode).toBe(1)
    expect(leaks(stdout)).toEqual([])
  }
  const text = readFileSync(redacted, 'utf8')
  expect(leaks(text)).toEqual([])
  expect(text).toContain('«token 1»')
  expect(text).toContain('Basic «key 1»')
  expect(text).not.toContain('portal.example')
  expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([])
  const again = run([redacted, '--release', 'R12.4.0'])
  expect(again.stderr).toBe('')
  expect(leaks(again.stdout)).toEqual([])
})

test('no planted secret comes out of an error', () => {
  const text = JSON.stringify({ exchanges: exchanges() })
  const file = join(folder, 'broken.json')
  const har = JSON.parse(JSON.stringify(asHar({ exchanges: exchanges() })))
  har.log.entries[1].response.content.text = `%${planted.password}`
  const endings: number[] = []
  const broken = [
    text.slice(0, -2),
    text.replace(planted.cookie, `${planted.cookie}\n`),
    text.replace('"exchanges"', `"${planted.token}"`),
    text.replace('https://crm.example', `http://[${planted.password.replaceAll('"', '')}`),
    text.replace('"X-Any":', `"${planted.token}":1,"X-Any":`),
    JSON.stringify(har),
  ]
  for (const content of broken) {
    writeFileSync(file, content)
    const { exitCode, stdout, stderr } = run([file, '--release', 'R12.4.0'])
    expect(leaks(stdout + stderr)).toEqual([])
    // A file that is no recording is an error, and an entry that cannot be read is told.
    if (exitCode === 2) expect(stderr).toMatch(/^crmcom-check-recording: .*broken\.json: .+\n$/)
    else expect(stdout).toMatch(/WARN {2}(?:the|a) /)
    endings.push(exitCode)
  }
  expect(endings).toEqual([2, 2, 2, 1, 1, 1])
})

test('nothing of a recording can steer the terminal', () => {
  const file = join(folder, 'escape.json')
  const answer = { status: { code: 'A\u001b[31mB\u202eC' }, data: { '\u001b]0;x\u0007': 1 } }
  writeFileSync(file, JSON.stringify({ exchanges: [loggedIn({ answer })] }))
  const { stdout } = run([file, '--release', 'R12.4.0'])
  expect(stdout).toContain('A [31mB C')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
})

test('a placeholder of an earlier run is not given a second time', () => {
  const file = join(folder, 'mixed.json')
  const out = join(folder, 'mixed-redacted.json')
  const mixed = [
    loggedIn({ body: { ...by, password: '«password 1»' } }),
    loggedIn({ body: { ...by, password: planted.password } }),
  ]
  writeFileSync(file, JSON.stringify({ exchanges: mixed }))
  run([file, '--release', 'R12.4.0', '--redacted', out])
  const { exchanges: written } = JSON.parse(readFileSync(out, 'utf8'))
  expect(written.map(({ request }: { request: { body: { password: string } } }) => request.body.password)).toEqual([
    '«password 1»',
    '«password 2»',
  ])
})

test('the markers of the client are taken as secrets that were there', () => {
  const file = join(folder, 'client.json')
  const marked = [
    loggedIn({ body: { ...by, password: '[redacted]' }, answer: { status: ok, data: { token: '[redacted]' } } }),
    exchange('GET', 'users/list?token=[redacted]&unit_identifier=id=1', { answer: { status: ok, data: [] } }),
    exchange('POST', 'authentication/web_api_key/token', {
      headers: { authorization: '[redacted]' },
      answer: { status: ok, data: { token: '[redacted]' } },
    }),
  ]
  writeFileSync(file, JSON.stringify({ exchanges: marked }))
  const { exitCode, stdout } = run([file, '--release', 'R12.4.0'])
  expect(stdout).toContain('3 PASS, 0 WARN, 0 FAIL')
  expect(exitCode).toBe(0)
})

test('IDs and names of requests stay in the redacted file, and what words call a key does not', () => {
  const file = join(folder, 'ids.json')
  const out = join(folder, 'ids-redacted.json')
  const [id, key, request] = ['5B0C7A1E9D2F4863A1C5E7092B4D6F81', planted.opaque, '9f8e7d6c5b4a39281706f5e4d3c2b1a0']
  const message = `Unit ${id} is not known. The key ${key} is locked`
  const description = key.toLowerCase().replaceAll('0', 'a')
  const answer = { status: { code: 'COM.CRM.EXCEPTION.USERS.USERNOTFOUNDEXCEPTION', message, description } }
  const asked = exchange('GET', `users/show?token=T-0001&user_identifier=id=${id}`, {
    answer,
    answerHeaders: { 'X-Request-Id': request },
  })
  writeFileSync(file, JSON.stringify({ exchanges: [asked] }))
  run([file, '--release', 'R12.4.0', '--redacted', out])
  const [written] = (JSON.parse(readFileSync(out, 'utf8')) as { exchanges: (typeof asked)[] }).exchanges
  expect(written?.request.url).toContain(`user_identifier=id=${id}`)
  expect(written?.response.headers).toEqual({ 'x-request-id': request })
  expect(written?.response.body).toMatchObject({
    status: { message: `Unit ${id} is not known. The key «token 2» is locked`, description: '«token 3»' },
  })
})
