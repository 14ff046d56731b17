import { afterEach, expect, test, vi } from 'vitest'
import { CrmStatusError, createClient, paginate } from '../src/index.js'
import { baseUrl, gone, jwt, observe, ok, refusal, userCredentials } from './observed.js'

const card = { access_token_identifier: { authentication_code: 'C' } }

function open(answer: (index: number) => Response) {
  const server = observe(({ path }, index) =>
    path.startsWith('/authentication/') ? ok({ token: jwt({ jti: `${index}` }) }) : answer(index),
  )
  const options = { baseUrl, credentials: userCredentials, fetch: server.fetch, onWarning: () => {} }
  return { crm: createClient(options), server }
}

function named(answer: Response, id: string): Response {
  answer.headers.set('x-request-id', id)
  return answer
}

test('a call gives its data, and on demand the answer they came in, of one request', async () => {
  const { crm, server } = open(() => named(ok({ number: 'AT0000000001' }), 'r-1'))
  const { data, requestId, response } = await crm.accessTokens.show(card).withResponse()
  expect(data.number).toBe('AT0000000001')
  expect(requestId).toBe('r-1')
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toMatch(/json/)
  expect(response.bodyUsed).toBe(true)
  expect(server.calls()).toHaveLength(1)

  const calling = crm.accessTokens.show(card)
  expect(await calling).toEqual({ number: 'AT0000000001' })
  expect((await calling.withResponse()).data).toEqual(await calling)
  expect(server.calls()).toHaveLength(2)
})

test('the answer is that of the attempt that succeeded, and names no request where the server names none', async () => {
  const { crm } = open((index) => (index === 1 ? named(refusal(gone), 'r-1') : ok({})))
  const { data, requestId } = await crm.accessTokens.show(card).withResponse()
  expect([data, requestId]).toEqual([{}, null])
})

test('a failure is the same one either way, and is left unhandled by nobody', async () => {
  const unhandled = vi.fn()
  process.on('unhandledRejection', unhandled)
  const { crm } = open(() => refusal('A.B'))
  const calling = crm.accessTokens.show(card)
  const error = await calling.withResponse().catch((error: unknown) => error)
  expect(error).toBeInstanceOf(CrmStatusError)
  expect(Object.keys(error as object)).not.toContain('response')
  await expect(calling).rejects.toBe(error)
  await expect(crm.accessTokens.show(card)).rejects.toThrow('A.B')
  await new Promise(setImmediate)
  process.off('unhandledRejection', unhandled)
  expect(unhandled).not.toHaveBeenCalled()
})

test('lists are read page by page as before', async () => {
  const { crm } = open((index) => ok(index === 1 ? [{ id: '1' }] : []))
  const rows: unknown[] = []
  for await (const row of paginate(crm.users.list, { unit_identifier: { id: '1' } })) rows.push(row)
  expect(rows).toEqual([{ id: '1' }])
})

afterEach(() => {
  vi.unstubAllGlobals()
  vi.resetModules()
})

test.each([
  ['Node 20', undefined, /^crmcom-webapi-client\/\d+\.\d+\.\d+ Node\.js$/],
  ['Node 22', 'Node.js/22', /^crmcom-webapi-client\/\d+\.\d+\.\d+ Node\.js\/22$/],
  ['a worker', 'Cloudflare-Workers', /^crmcom-webapi-client\/\d+\.\d+\.\d+ Cloudflare-Workers$/],
  ['a browser', 'Mozilla/5.0 (X11)', undefined],
  ['an app', null, undefined],
])('in %s it tells the server who calls, or leaves it to the browser', async (_, userAgent, expected) => {
  vi.stubGlobal('navigator', userAgent === undefined ? undefined : userAgent === null ? {} : { userAgent })
  vi.resetModules()
  const { createClient } = await import('../src/index.js')
  const server = observe(() => ok({}))
  const crm = createClient({ baseUrl, credentials: { token: 'T' }, fetch: server.fetch, onWarning: () => {} })
  await crm.accessTokens.show(card)
  const sent = server.requests[0]?.headers.get('user-agent')
  if (expected) expect(sent).toMatch(expected)
  else expect(sent).toBeNull()
})
