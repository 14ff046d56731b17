import { attempts, misplaced, queries, secret } from '@crmcom-webapi/test-support/planted'
import { expect, it } from 'vitest'
import { call, serve, user } from './support/program.js'

it('the program prints and answers no secret, whatever is sent to it', async () => {
  const program = serve('--log', '--failure-status', 'mapped', '--cors', '*', '--check-responses')
  const address = await program.address()
  const { token } = (await call(address, 'authentication/token', user)).data
  const answers: string[] = []
  const send = async (path: string, init: RequestInit): Promise<void> => {
    const response = await fetch(`${address}/crmapi/rest/v2/${path}`, init)
    expect(response.status, path).toBeGreaterThanOrEqual(400)
    answers.push(await response.text(), JSON.stringify([...response.headers]))
  }
  const post = (path: string, text: string, headers: { [name: string]: string } = {}) =>
    send(path, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: text })
  for (const [path, body, headers] of attempts()) {
    const text = typeof body === 'string' ? body : JSON.stringify(body).replace('"token":"live"', `"token":"${token}"`)
    await post(path, text, headers)
  }
  for (const [path, query] of queries()) await send(`${path}?${query.replaceAll('live', token)}`, {})
  // Browsers and this client alike set the origin themselves.
  for (const headers of misplaced) await post('access_tokens/show', '{}', headers)
  const { stdout, stderr } = await program.stop()
  const [, log] = stdout.split('Stop it with Ctrl-C.\n') as [string, string]
  expect(log.trim().split('\n').length).toBe(answers.length / 2 + 1)
  expect(stderr).toBe('')
  // But for what is drawn or measured, where any digits may come up.
  const written = log.replaceAll(/"(requestId|time|ms)":("[^"]*"|[\d.]+)/g, '')
  for (const text of [written, ...answers]) {
    expect(text).not.toMatch(secret)
    expect(text).not.toContain(token)
  }
})
