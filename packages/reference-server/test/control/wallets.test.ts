import { describe, expect, it } from 'vitest'
import { call, get, login, startServer } from '../support/server.js'

const account = { organisation: 'DEMO', number: 'ACR0000000007' }

describe('control.wallets', () => {
  it('opens a wallet that money can be moved into, and tells why it holds what it holds', async () => {
    const server = await startServer()
    const { control } = server
    const made = await control.wallets.open({ account })
    expect(made).toEqual({ id: expect.stringMatching(/^[0-9A-F]{32}$/), number: 'W0000000014' })
    const token = await login(server)
    const wallet_identifier = { number: made.number }
    const show = async () => (await get(server, 'wallets/show', { token, wallet_identifier })).data
    expect(await show()).toMatchObject({ id: made.id, life_cycle_state: 'EFFECTIVE', balance: 0 })
    const credit = { token, wallet_identifier, type_identifier: { name: 'Top-up' }, amount: 12.5 }
    const created = await call(server, 'wallet_transactions/create', credit)
    expect(created.code).toBe('OK')
    expect(await show()).toMatchObject({ balance: 12.5 })
    expect(await control.wallets.journal({ organisation: 'DEMO', number: made.number })).toEqual({
      balances: { EUR: '12.5' },
      entries: [
        {
          sequence: expect.any(Number),
          at: '2026-01-05T10:00:00.000Z',
          currency: 'EUR',
          amount: '12.5',
          other: 'received',
          cause: { operation: 'createWalletTransaction', kind: 'walletTransaction', id: created.data.id },
        },
      ],
    })
  })

  it('knows the wallets of the demo world, and has its currencies', async () => {
    const server = await startServer()
    const { control } = server
    const { balances } = await control.wallets.journal({ organisation: 'DEMO', number: 'W0000000012' })
    expect(balances).toEqual({ EUR: '150' })
    const made = await control.wallets.open({ account, currency: 'USD', alternativeCurrency: 'EUR' })
    const token = await login(server)
    const { data } = await get(server, 'wallets/show', { token, wallet_identifier: { number: made.number } })
    expect([data.currency.code, data.alternative_currency.code]).toEqual(['USD', 'EUR'])
  })

  it('refuses what the world does not have, and what is no wallet', async () => {
    const { control } = await startServer()
    await expect(control.wallets.open({ account: { ...account, number: 'NONE' } })).rejects.toThrow('no such account')
    await expect(control.wallets.open({ account, currency: 'XXX' })).rejects.toThrow('no such currency')
    await expect(control.wallets.open({ account, limit: 5 } as never)).rejects.toThrow('limit')
    const unknown = { organisation: 'DEMO', number: 'NONE' }
    await expect(control.wallets.journal(unknown)).rejects.toThrow('no such wallet')
    await expect(control.wallets.journal({ ...unknown, organisation: 'NONE' })).rejects.toThrow('no such organisation')
  })
})
