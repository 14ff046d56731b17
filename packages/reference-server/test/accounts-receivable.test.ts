import { describe, expect, it } from 'vitest'
import { get, login, loginCustomer, startServer } from './support/server.js'

describe('accounts that are looked for by a wallet', () => {
  const wallet = { wallet_identifier: { number: 'W0000000012' } }
  const nowhere = 'ACCOUNTSRECEIVABLE.CRITERIONNOTFOUND'

  it('are the one that owns it', async () => {
    const server = await startServer()
    const token = await login(server)
    const { data } = await get(server, 'accounts_receivable/list', { token, ...wallet })
    expect(data.map(({ number }: { number: string }) => number)).toEqual(['ACR0000000021'])
    const unknown = { wallet_identifier: { number: 'W0000000099' } }
    expect((await get(server, 'accounts_receivable/list', { token, ...unknown })).code).toBe(nowhere)
  })

  it('are not there for the customer of another account', async () => {
    const server = await startServer()
    const token = await loginCustomer(server, 'CARD-0001')
    expect((await get(server, 'accounts_receivable/list', { token, ...wallet })).code).toBe(nowhere)
  })
})
