import { basePath, type FaultRecord, type RequestRecord } from '@crmcom-webapi/reference-server'
import { describe, expect, it } from 'vitest'
import { BreakableStore } from './support/broken-stores.js'
import { call, get, login, send, startServer, user } from './support/server.js'

const idOf = (response: Response) => response.headers.get('x-request-id')

describe('the id of a request', () => {
  it.each(['a', '4f6a8c0e-2b1d-4f5a-8c9e-0b2d4f6a8c1e', 'job:42.step-3_b', 'x'.repeat(64)])(
    'is the one the client gives: %s',
    async (id) => {
      const server = await startServer()
      for (const path of ['authentication/token', 'nothing'])
        expect(idOf(await send(server, path, { headers: { 'x-request-id': id } }))).toBe(id)
    },
  )

  it.each(['', 'two words', '{"a":1}', 'é', '<script>', 'a,b', 'a/b', 'x'.repeat(65), 'tab\there'])(
    'is not the one the client gives when that is %j',
    async (id) => {
      const given = await send(await startServer(), 'nothing', { headers: { 'x-request-id': id } })
      expect(idOf(given)).toMatch(/^[0-9A-F]{32}$/)
    },
  )

  it('is there in every answer, and another one each time', async () => {
    const server = await startServer()
    const responses = await Promise.all(
      [
        ...Array(20).fill([
          'authentication/token',
          { headers: { 'content-type': 'application/json' }, body: JSON.stringify(user) },
        ]),
        ...[['nothing'], ['authentication/token', { method: 'HEAD' }], ['authentication/token', { method: 'OPTIONS' }]],
      ].map(([path, init]) => send(server, path, init)),
    )
    const ids = responses.map(idOf)
    expect(ids.every((id) => /^[0-9A-F]{32}$/.test(id ?? ''))).toBe(true)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('follows from the seed and changes nothing that follows from it as well', async () => {
    const [one, two] = [await startServer({ seed: 'a' }), await startServer({ seed: 'a' })]
    expect(idOf(await send(one, 'nothing'))).toBe(idOf(await send(two, 'nothing')))
    await send(one, 'nothing', { headers: { 'x-request-id': 'own' } })
    expect(await login(one)).toBe(await login(two))
    expect(idOf(await send(await startServer({ seed: 'b' }), 'nothing'))).not.toBe(idOf(await send(two, 'nothing')))
  })
})

describe('onRequest', () => {
  it('is told of every request what a log needs', async () => {
    const records: RequestRecord[] = []
    const server = await startServer({
      ...{ release: 'R12.4.0', failureStatus: 'mapped', cors: ['https://docs.example'] },
      onRequest: (record) => records.push(record),
    })
    const token = await login(server)
    await call(server, 'access_tokens/show', { token, access_token_identifier: { authentication_code: 'x' } })
    await get(server, 'users/show', { token, user_identifier: { id: '4' } })
    await call(server, 'authentication/token', '{', { 'x-request-id': 'mine' })
    await call(server, 'nagra_media_platform/authenticate', {})
    await call(server, `nothing/${token}`, {})
    await send(server, 'authentication/token', { method: 'DELETE' })
    const asks = { origin: 'https://docs.example', 'access-control-request-method': 'POST' }
    await send(server, 'authentication/token', { method: 'OPTIONS', headers: asks })
    const failed = (words: string) => `COM.CRM.EXCEPTION.${words}EXCEPTION`
    expect(records.map(({ method, operationId, status, code }) => [method, operationId, status, code])).toEqual([
      ['POST', 'createSessionToken', 200, 'OK'],
      ['POST', 'showAccessToken', 404, failed('ACCESSTOKENS.ACCESSTOKENNOTFOUND')],
      ['GET', 'showUser', 200, 'OK'],
      ['POST', 'createSessionToken', 400, failed('REQUEST.MALFORMEDJSON')],
      ['POST', 'authenticateNagraSubscription', 401, failed('AUTHENTICATION.INVALIDSESSIONTOKEN')],
      ['POST', undefined, 404, failed('REQUEST.UNKNOWNPATH')],
      ['DELETE', undefined, 405, failed('REQUEST.HTTPMETHODNOTALLOWED')],
      ['OPTIONS', undefined, 204, 'OK'],
    ])
    expect(records[3]?.requestId).toBe('mine')
    for (const { release, durationMs } of records) {
      expect(release).toBe('R12.4.0')
      expect(durationMs).toBeGreaterThanOrEqual(0)
    }
    expect(JSON.stringify(records)).not.toContain(token)
  })

  it('and onFault name a request by the id in its answer', async () => {
    const records: RequestRecord[] = []
    const faults: FaultRecord[] = []
    const store = await BreakableStore.seeded()
    const server = await startServer({
      store,
      onRequest: (record) => records.push(record),
      onFault: (_, record) => faults.push(record),
    })
    store.breakWith(new Error('the disk is gone'))
    const headers = { 'content-type': 'application/json' }
    const url = `http://localhost${basePath}/authentication/token`
    const response = await server.fetch(new Request(url, { method: 'POST', headers, body: JSON.stringify(user) }))
    const requestId = idOf(response)
    expect(faults).toEqual([{ requestId, operationId: 'createSessionToken' }])
    expect(records).toMatchObject([{ requestId, status: 500, code: 'COM.CRM.EXCEPTION.SYSTEM.UNEXPECTEDEXCEPTION' }])
  })
})
