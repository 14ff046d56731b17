import { describe, expect, it } from 'vitest'
import { call, get, login, loginCustomer, startServer } from './support/server.js'

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

describe('payment preferences of an account', () => {
  const card = {
    ...{ number: '4111111111111111', expiration_month: 12, expiration_year: 2030, card_holder_name: 'Eleni Georgiou' },
    default: true,
  }

  it.each([
    [
      'OTHER',
      { iban: 'CY17002001280000001200527600' },
      ['cards_set', 'opt_in_for_subscriptions', 'opt_in_for_purchases'],
    ],
    ['DIRECT_DEBIT', { business_identifier_code: 'DEMOCY2N' }, ['opt_in_for_purchases']],
    ['STRIPE_PAYMENT_GATEWAY', { cards_set: [card], opt_in_for_subscriptions: true }, ['iban', 'mandate_signing_date']],
    ['WALLET', { opt_in_for_purchases: true }, ['cards_set', 'unique_mandate_reference']],
  ] as const)('of type %s take %j and not %j', async (type, taken, refused) => {
    const server = await startServer()
    const token = await login(server)
    const seed = server.control.snapshot()
    const before = seed.records.paymentPreference ?? []
    const preference = { organisation: 'ORG1', id: 'PREF9', name: 'Ninth', alternative_code: 'NINE', type }
    await server.control.load({ ...seed, records: { ...seed.records, paymentPreference: [...before, preference] } })
    const made = (given: object) =>
      call(server, 'accounts_receivable/create', {
        ...{ token, name: 'New' },
        payment_preferences_set: [{ payment_preference_identifier: { alternative_code: 'NINE' }, ...given }],
      })
    expect((await made(taken)).code).toBe('OK')
    const values = {
      ...{ cards_set: [card], iban: 'X1', mandate_signing_date: '2026-01-01T00:00:00', unique_mandate_reference: 'M1' },
      ...{ opt_in_for_subscriptions: true, opt_in_for_purchases: false },
    }
    for (const field of refused) {
      const { code, message } = await made({ ...taken, [field]: values[field] })
      expect([code, message]).toEqual([
        'ACCOUNTSRECEIVABLE.INVALIDPREFERENCE',
        `${field} does not go with a preference of type ${type}`,
      ])
    }
  })
})
