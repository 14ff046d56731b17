import { expect, it } from 'vitest'
import { call, serve, user } from './support/program.js'

it('--log prints one line a call, without query, token, password or key', async () => {
  const program = serve('--log', '--failure-status', 'mapped')
  const address = await program.address()
  const { token } = (await call(address, 'authentication/token', user)).data
  const by = { access_token_identifier: { identifier: 'maria@demo.example', pass_code: 'maria-7391' } }
  await call(address, 'access_tokens/show', { token, ...by })
  await call(address, `access_tokens/show?token=${token}`, by)
  await call(address, `access_tokens/show%3Ftoken=${token}`, by)
  await call(address, `access_tokens/show;token=${token}`, by)
  await call(address, `access_tokens/show&token=${token}`, by)
  await call(address, 'authentication/token', { ...user, password: 'planted-5ec7e7' })
  const key = btoa('8D2F6A1B9C3E47F0A5B4C3D2E1F00918:')
  await call(address, 'authentication/web_api_key/token', {}, { authorization: `Basic ${key}` })
  const { stdout, stderr } = await program.stop()
  const [banner, log] = stdout.split('Stop it with Ctrl-C.\n') as [string, string]
  expect(banner).toContain('open-sesame')
  expect(stderr).toBe('')
  const lines = log
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(
    lines.map(({ method, path, status }) => [method, path.replace('/crmapi/rest/v2/', ''), status]),
    log,
  ).toEqual([
    ['POST', 'authentication/token', 200],
    ['POST', 'access_tokens/show', 200],
    ['POST', 'access_tokens/show', 401],
    ['POST', 'access_tokens/show', 404],
    ['POST', 'access_tokens/show', 404],
    ['POST', 'access_tokens/show', 404],
    ['POST', 'authentication/token', 401],
    ['POST', 'authentication/web_api_key/token', 200],
  ])
  for (const line of lines)
    expect(Object.keys(line).sort()).toEqual(['level', 'method', 'ms', 'path', 'status', 'time'])
  for (const secret of [token, 'token=', 'open-sesame', 'planted', 'maria', key, '8D2F6A1B'])
    expect(log).not.toContain(secret)
})

it('nothing is printed a call without it', async () => {
  const program = serve()
  const address = await program.address()
  await call(address, 'authentication/token', user)
  await call(address, 'authentication/nothing', '{')
  const { stdout, stderr } = await program.stop()
  expect(stdout.split('Stop it with Ctrl-C.\n')[1]).toBe('')
  expect(stderr).toBe('')
})
