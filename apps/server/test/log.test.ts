import { describe, expect, it, vi } from 'vitest'
import { faultLog, requestLog } from '../src/log.js'
import { call, serve, user } from './support/program.js'

const key = '8D2F6A1B9C3E47F0A5B4C3D2E1F00918'

/** The lines a program has printed after its banner. */
function linesOf(stdout: string): { [name: string]: unknown }[] {
  const [, log] = stdout.split('Stop it with Ctrl-C.\n') as [string, string]
  return log
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
}

describe('--log', () => {
  it('prints one line for each request, without what was sent', async () => {
    const program = serve('--log', '--failure-status', 'mapped', '--release', 'R12.4.0')
    const address = await program.address()
    const { token } = (await call(address, 'authentication/token', user)).data
    const by = { access_token_identifier: { identifier: 'maria@demo.example', pass_code: 'maria-7391' } }
    await call(address, 'access_tokens/show', { token, ...by })
    await call(address, `access_tokens/show?token=${token}`, by)
    for (const form of ['%3Ftoken=', ';token=', '&token=', '/'])
      await call(address, `access_tokens/show${form}${token}`, by)
    await fetch(`${address}/crmapi/rest/v2/users/show?token=${token}&user_identifier=id=4`)
    await call(address, 'authentication/token', { ...user, password: 'planted-5ec7e7' })
    const authorization = `Basic ${btoa(`${key}:`)}`
    await call(address, 'authentication/web_api_key/token', {}, { authorization, 'x-request-id': 'mine' })
    const { stdout, stderr } = await program.stop()
    expect(stderr).toBe('')
    const lines = linesOf(stdout)
    const failed = (words: string) => `COM.CRM.EXCEPTION.${words}EXCEPTION`
    expect(lines.map(({ method, operationId, status, code }) => [method, operationId, status, code])).toEqual([
      ['POST', 'createSessionToken', 200, 'OK'],
      ['POST', 'showAccessToken', 200, 'OK'],
      ['POST', 'showAccessToken', 401, failed('AUTHENTICATION.INVALIDSESSIONTOKEN')],
      ...Array(4).fill(['POST', undefined, 404, failed('REQUEST.UNKNOWNPATH')]),
      ['GET', 'showUser', 200, 'OK'],
      ['POST', 'createSessionToken', 401, failed('AUTHENTICATION.INVALIDCREDENTIALS')],
      ['POST', 'createSessionTokenByWebApiKey', 200, 'OK'],
    ])
    expect(lines.at(-1)?.['requestId']).toBe('mine')
    for (const line of lines) {
      expect(line).toMatchObject({ level: 'info', release: 'R12.4.0', requestId: expect.stringMatching(/^[\w-]+$/) })
      expect(line['time']).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/)
      expect(line['ms']).toBeGreaterThan(0)
      const names = ['code', 'level', 'method', 'ms', 'operationId', 'release', 'requestId', 'status', 'time']
      expect(names).toEqual(expect.arrayContaining(Object.keys(line)))
    }
    const log = JSON.stringify(lines)
    for (const secret of [token, 'token=', 'open-sesame', 'planted', 'maria', btoa(`${key}:`), key])
      expect(log).not.toContain(secret)
  })

  it('is what prints: nothing is printed for a request without it', async () => {
    const program = serve()
    const address = await program.address()
    await call(address, 'authentication/token', user)
    await call(address, 'authentication/nothing', '{')
    const { stdout, stderr } = await program.stop()
    expect(linesOf(stdout)).toEqual([])
    expect(stderr).toBe('')
  })
})

describe('a fault', () => {
  const record = { requestId: 'mine', operationId: 'showUser' as const }
  const fault = Object.assign(new Error('the store does not answer', { cause: new Error('connection reset') }), {
    parameters: ['planted-5ec7e7'],
  })

  it('is printed with its stack and its causes, and with none of the fields nobody knows', async () => {
    const written: string[] = []
    const spy = vi.spyOn(process.stderr, 'write').mockImplementation((text) => written.push(String(text)) > 0)
    faultLog.onFault(fault, record)
    faultLog.onFault('a text', { requestId: 'mine', operationId: undefined })
    spy.mockRestore()
    expect(written[0]).toMatch(/^fault in showUser, request mine: Error: the store does not answer\n {4}at /)
    expect(written[0]).toMatch(/\ncaused by: Error: connection reset\n {4}at .*\n$/s)
    expect(written[0]).not.toContain('planted')
    expect(written[1]).toBe('fault in the server, request mine: a text\n')
  })

  it('is a line of the log like any other with --log', async () => {
    const lines: string[] = []
    const log = await requestLog({ write: (line) => lines.push(line) })
    log.onFault(fault, record)
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      ...{ level: 'error', msg: 'fault', ...record },
      stack: expect.stringMatching(/the store does not answer.*caused by: Error: connection reset/s),
    })
    expect(lines.join()).not.toContain('planted')
  })
})
