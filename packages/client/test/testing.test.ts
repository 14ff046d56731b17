import { describe, expect, it } from 'vitest'
import { createClient } from '../src/index.js'
import { startTestServer, type TestWorld } from '../src/testing.js'

const card = { access_token_identifier: { authentication_code: 'CARD-0001' } }

describe('a server for tests', () => {
  async function start() {
    const server = await startTestServer()
    const { baseUrl, credentials } = server
    const clientOf = ({ fetch, control }: TestWorld) =>
      createClient({ baseUrl, fetch, credentials: credentials.user, clock: control.clock })
    return { server, clientOf, crm: clientOf(server) }
  }
  const logins = ({ control }: TestWorld) =>
    control.requests.list().filter(({ operationId }) => operationId === 'createSessionToken').length

  it('lets time pass for server and client at once', async () => {
    const { server, crm } = await start()
    await crm.accessTokens.show(card)
    await crm.accessTokens.show(card)
    expect(logins(server)).toBe(1)
    server.control.clock.advance('3h')
    expect((await crm.accessTokens.show(card)).number).toBe('AT0000000001')
    expect(logins(server)).toBe(2)
  })

  it('forgets every session, and the client signs in anew', async () => {
    const { server, crm } = await start()
    await crm.accessTokens.show(card)
    expect(server.control.snapshot().records.session).toHaveLength(1)
    await server.control.reset()
    expect((await crm.accessTokens.show(card)).number).toBe('AT0000000001')
    expect(logins(server)).toBe(1)
  })

  it('loses an answer, and the client asks again where that does no harm', async () => {
    const { server, crm } = await start()
    server.control.faults.add({ operationId: 'showAccessToken', effect: 'answer-lost', times: 1 })
    expect((await crm.accessTokens.show(card)).number).toBe('AT0000000001')
    expect(server.control.faults.list()).toMatchObject([{ met: 1 }])
  })

  it('has worlds that are apart, each with a release of its own', async () => {
    const { server, clientOf, crm } = await start()
    const other = server.world('other')
    await other.control.reset({ release: 'R12.4.0' })
    expect([server.release, other.release]).toEqual(['R18.0.0', 'R12.4.0'])
    await clientOf(other).accessTokens.create({ authentication_code: 'NEW-1' })
    await expect(crm.accessTokens.show({ access_token_identifier: { authentication_code: 'NEW-1' } })).rejects.toThrow()
    await server.control.reset({ release: 'R14.0.0' })
    expect([server.release, server.contract.info['x-release']]).toEqual(['R14.0.0', 'R14.0.0'])
  })

  it('gives each world what a client needs, and follows what a reset changes', async () => {
    const { server } = await start()
    const other = server.world('other')
    expect([other.baseUrl, other.credentials]).toEqual([server.baseUrl, server.credentials])
    const { baseUrl, credentials, fetch } = other
    const crm = createClient({ baseUrl, fetch, credentials: credentials.webApiKey })
    expect((await crm.accessTokens.show(card)).number).toBe('AT0000000001')
    await other.control.reset({ release: 'R12' })
    expect([other.release, other.contract.info['x-release'], server.release]).toEqual(['R12.0.0', 'R12.0.0', 'R18.0.0'])
  })
})
