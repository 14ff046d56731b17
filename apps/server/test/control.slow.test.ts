import { request } from 'node:http'
import { mutants } from '@crmcom-webapi/reference-server'
import { createControlClient } from '@crmcom-webapi/reference-server/control-client'
import { describe, expect, it } from 'vitest'
import { call, Program, run, serve, user } from './support/program.js'

/** A program that may be controlled, with a client that does. */
async function controlled(...args: string[]) {
  const program = serve('--control', ...args)
  const baseUrl = await program.address()
  const [, secret] = (await program.prints(/x-crmcom-control-secret: ([0-9a-f]{32})\n/)) as unknown as [string, string]
  return { program, baseUrl, secret, control: createControlClient({ baseUrl, secret }) }
}

/** Sends a request as no client library would, and tells its status. */
function sendTo(baseUrl: string, headers: { [name: string]: string }): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const sent = request(`${baseUrl}/_control/clock`, { headers }, (response) => {
      response.resume()
      resolve(response.statusCode)
    })
    sent.on('error', reject)
    sent.end()
  })
}

describe('--control', () => {
  it('lets who has the secret move the clock, in each world', async () => {
    const { baseUrl, secret, control, program } = await controlled()
    const { token } = (await call(baseUrl, 'authentication/token', user)).data
    const card = { access_token_identifier: { authentication_code: 'CARD-0001' } }
    await control.POST('/_control/clock/advance', { body: { by: '10y' } })
    expect((await call(baseUrl, 'access_tokens/show', { token, ...card })).code).toContain('SESSIONEXPIRED')
    const a = createControlClient({ baseUrl, secret, world: 'a' })
    await a.POST('/_control/clock/set', { body: { now: '2030-01-01T00:00:00Z' } })
    const inA = await call(baseUrl, 'authentication/token', user, { 'x-crmcom-world': 'a' })
    const claims = JSON.parse(atob(inA.data.token.split('.')[1] as string))
    expect(Number(claims.iat) * 1000).toBeGreaterThanOrEqual(Date.parse('2030-01-01T00:00:00Z'))
    expect(Number(claims.iat) * 1000).toBeLessThan(Date.parse('2030-01-02T00:00:00Z'))
    expect(await program.stop()).toMatchObject({ code: 0, stderr: '' })
  })

  it('refuses who has not, and a page that came by another name', async () => {
    const { baseUrl, secret } = await controlled()
    const header = { 'x-crmcom-control-secret': secret }
    expect(await sendTo(baseUrl, {})).toBe(401)
    expect(await sendTo(baseUrl, header)).toBe(200)
    const { port } = new URL(baseUrl)
    for (const host of ['localhost', `localhost:${port}`, `127.0.0.1:${port}`, '[::1]'])
      expect(await sendTo(baseUrl, { ...header, host })).toBe(200)
    for (const host of ['evil.example', `evil.example:${port}`, '127.0.0.1.evil.example', '0.0.0.0', ' '])
      expect(await sendTo(baseUrl, { ...header, host }), host).not.toBe(200)
  })

  it('is drawn at each start, and taken from the environment instead', async () => {
    const [one, two] = [await controlled('--seed', 'x'), await controlled('--seed', 'x')]
    expect(one.secret).not.toBe(two.secret)
    const own = 'a secret of our own'
    const program = new Program(['--control', '--port', '0'], { CRMCOM_WEBAPI_CONTROL_SECRET: own })
    const baseUrl = await program.address()
    expect(await sendTo(baseUrl, { 'x-crmcom-control-secret': own })).toBe(200)
    const { stdout, stderr } = await program.stop()
    expect(stdout).toContain('what CRMCOM_WEBAPI_CONTROL_SECRET holds')
    expect(stdout + stderr).not.toContain(own)
  })

  it('is off unless it is asked for', async () => {
    const baseUrl = await serve().address()
    expect(await sendTo(baseUrl, {})).toBe(404)
  })

  it('cuts connections, before a call and after it, and in the middle of an answer', async () => {
    const { baseUrl, control, program } = await controlled()
    const login = () => call(baseUrl, 'authentication/token', user)
    for (const effect of ['connection-cut', 'answer-lost', 'body-truncated'] as const) {
      await control.POST('/_control/faults', { body: { effect, times: 1 } })
      await expect(login(), effect).rejects.toThrow()
      expect((await login()).code, effect).toBe('OK')
    }
    const sessions = (await control.GET('/_control/snapshot')).data?.records.session
    // Of three broken calls and three good ones, one was cut off before it did anything.
    expect(sessions).toHaveLength(5)
    expect(await program.stop()).toMatchObject({ code: 0, stderr: '' })
  })

  it('answers a page of a proxy, and text that is no JSON', async () => {
    const { baseUrl, control } = await controlled()
    const login = () =>
      fetch(`${baseUrl}/crmapi/rest/v2/authentication/token`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(user),
      })
    await control.POST('/_control/faults', { body: { effect: { httpStatus: 502 }, times: 1 } })
    expect((await login()).status).toBe(502)
    await control.POST('/_control/faults', { body: { effect: 'body-malformed', times: 1 } })
    await expect((await login()).json()).rejects.toThrow(SyntaxError)
  })
})

describe('--mutant', () => {
  it('lets the server have a fault, and says so', async () => {
    const program = serve('--mutant', 'accepts-any-password')
    const baseUrl = await program.address()
    expect(program.stdout).toContain('MUTANT accepts-any-password: a user logs in with a wrong password')
    expect((await call(baseUrl, 'authentication/token', { ...user, password: 'wrong' })).code).toBe('OK')
  })

  it('is one of those that --mutants lists', async () => {
    const { code, stdout } = await run(['--mutants'])
    const listed = stdout
      .trim()
      .split('\n')
      .map((line) => line.split(' ')[0])
    expect([code, listed]).toEqual([0, mutants.map(({ name }) => name)])
    const refused = await run(['--mutant', 'is-perfect'])
    expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining('See --mutants')])
  })
})
