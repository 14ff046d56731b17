import { lifeCycles, type Records, seedDemoWorld } from '@crmcom-webapi/reference-server'
import { describe, expect, it } from 'vitest'
import { auditOf } from './support/books.js'
import { newestContract, readRecord } from './support/broken-stores.js'
import { FailingStore, recordsOf } from './support/records.js'
import { type Answer, call, get, login, loginCustomer, type Query, seconds, startServer } from './support/server.js'

const eleni = { organisation: 'DEMO', number: 'ACR0000000021' }
const wallet = { wallet_identifier: { number: 'W0000000012' } }
const other = { wallet_identifier: { number: 'W0000000013' } }
const walletId = 'AFA912A5B79F251CE47F8D3AB82EDFC7'
const eleniHerself = 'C3A1F0E29B4D4C5E8F7A6B5C4D3E2F10'
const of = (name: string) => ({ type_identifier: { name } })
const [topUp, purchase, payout, correction, move] = ['Top-up', 'Purchase', 'Payout', 'Correction', 'Move'].map(of)
const credit = { ...wallet, ...topUp, amount: 20 }
const debit = { ...wallet, ...purchase, amount: 20 }
const transfer = { ...wallet, ...move, amount: 20, to_wallet_identifier: other.wallet_identifier }
const ofEleni = { accounts_receivable_identifier: { number: eleni.number } }
const day = seconds(86_400)

async function enter(release = 'R18.0.0', customer?: string) {
  const store = new FailingStore()
  await seedDemoWorld(store, newestContract)
  const server = await startServer({ release, store })
  const token = customer ? await loginCustomer(server, customer) : await login(server)
  const act = (path: string, body: object): Promise<Answer> => call(server, path, { token, ...body })
  const look = (path: string, query: Query): Promise<Answer> => get(server, path, { token, ...query })
  const held = async (named: Query = wallet) => (await look('wallets/show', named)).data.balance
  const owed = async () => Number((await server.control.journal(eleni)).balances['EUR'])
  const audit = () => auditOf(store)
  const change = async <K extends keyof Records & string>(kind: K, id: string, fields: Partial<Records[K]>) =>
    recordsOf(store).replace(kind, {
      ...(await readRecord(store, kind, kind === 'organisation' ? '' : 'ORG1', id)),
      ...fields,
    } as Records[K])
  return { server, store, act, look, held, owed, audit, change }
}

describe('wallet_transactions/create', () => {
  it.each([
    ['credits', credit, 170],
    ['credits with an extra amount', { ...credit, extra_added_amount: 5.25 }, 175.25],
    ['debits', debit, 130],
    ['pays back', { ...debit, ...payout }, 130],
    ['moves to another wallet', transfer, 130],
  ])('%s', async (_, body, balance) => {
    const { act, held, audit } = await enter()
    const { code, data } = await act('wallet_transactions/create', body)
    expect([code, data.number, data.amount, data.life_cycle_state]).toEqual(['OK', 'WT0000000006', 20, 'EFFECTIVE'])
    expect(await held()).toBe(balance)
    expect(await held(other)).toBe(body === transfer ? 20 : 0)
    expect(await audit()).toEqual([])
  })

  it.each<[object, string]>([
    [{ ...credit, amount: 0 }, 'AMOUNTS.AMOUNTNOTPOSITIVE'],
    [{ ...credit, amount: -1 }, 'AMOUNTS.AMOUNTNOTPOSITIVE'],
    [{ ...credit, amount: 1.005 }, 'AMOUNTS.AMOUNTNOTEXACT'],
    [{ ...credit, extra_added_amount: 0.001 }, 'AMOUNTS.AMOUNTNOTEXACT'],
    [{ ...credit, wallet_identifier: { number: 'none' } }, 'WALLETS.WALLETNOTFOUND'],
    [{ ...credit, ...of('none') }, 'WALLETTRANSACTIONS.TYPENOTFOUND'],
    [{ ...credit, ...correction }, 'WALLETTRANSACTIONS.TYPENOTALLOWED'],
    [{ ...debit, extra_added_amount: 1 }, 'WALLETTRANSACTIONS.INVALIDPARAMETERFORCLASS'],
    [{ ...debit, to_wallet_identifier: other.wallet_identifier }, 'WALLETTRANSACTIONS.INVALIDPARAMETERFORCLASS'],
    [{ ...transfer, to_wallet_identifier: undefined }, 'WALLETTRANSACTIONS.INVALIDPARAMETERFORCLASS'],
    [{ ...transfer, to_wallet_identifier: wallet.wallet_identifier }, 'WALLETTRANSACTIONS.INVALIDPARAMETERFORCLASS'],
    [{ ...credit, debit_allotments: {} }, 'WALLETTRANSACTIONS.INVALIDPARAMETERFORCLASS'],
    [{ ...transfer, to_wallet_identifier: { number: 'none' } }, 'WALLETS.WALLETNOTFOUND'],
    [{ ...debit, amount: 150.01 }, 'WALLETS.INSUFFICIENTFUNDS'],
    [{ ...debit, ...payout, amount: 150.01 }, 'WALLETS.INSUFFICIENTFUNDS'],
    [{ ...transfer, amount: 150.01 }, 'WALLETS.INSUFFICIENTFUNDS'],
    [{ ...wallet, ...topUp, alternative_amount: 5 }, 'WALLETS.NOALTERNATIVECURRENCY'],
    [{ ...credit, products_set: [{ amount: 5, product_identifier: { code: 'none' } }] }, 'WALLETS.PRODUCTNOTFOUND'],
    [
      {
        ...credit,
        credit_allotments_set: [{ amount: 20.5, product_conditions_set: [{ product_identifier: { code: 'FAMILY' } }] }],
      },
      'WALLETS.INSUFFICIENTFUNDS',
    ],
  ])('refuses %j, and changes nothing', async (body, code) => {
    const { act, store, server } = await enter()
    const before = store.image().list()
    expect((await act('wallet_transactions/create', body)).code).toBe(code)
    expect({ ...store.image().list(), session: [] }).toEqual({ ...before, session: [] })
    expect(server.faults).toEqual([])
  })

  it('spends all that is there, and not a cent more', async () => {
    const { act, held } = await enter()
    expect((await act('wallet_transactions/create', { ...debit, amount: 150 })).code).toBe('OK')
    expect(await held()).toBe(0)
    expect((await act('wallet_transactions/create', { ...debit, amount: 0.01 })).code).toBe('WALLETS.INSUFFICIENTFUNDS')
  })

  it('does not pay back extra amounts', async () => {
    const { act } = await enter()
    await act('wallet_transactions/create', { ...credit, extra_added_amount: 30 })
    const back = { ...debit, ...payout }
    expect((await act('wallet_transactions/create', { ...back, amount: 170.01 })).code).toBe(
      'WALLETS.INSUFFICIENTFUNDS',
    )
    expect((await act('wallet_transactions/create', { ...back, amount: 170 })).code).toBe('OK')
  })

  it('needs wallets that are effective', async () => {
    const { act, change } = await enter()
    await change('wallet', walletId, { life_cycle_state: 'CANCELLED' })
    const back = { ...transfer, ...other, to_wallet_identifier: wallet.wallet_identifier }
    for (const body of [credit, debit, transfer, back]) {
      const { code, message } = await act('wallet_transactions/create', body)
      expect([code, message]).toEqual(['WALLETS.INVALIDLIFECYCLESTATE', 'The wallet is CANCELLED, not EFFECTIVE'])
    }
  })

  it('takes an amount in the alternative currency, converted once', async () => {
    const { act, look, change } = await enter()
    await change('wallet', walletId, { alternative_currency: 'CUR2' })
    const body = { ...wallet, ...topUp, alternative_amount: 10.01, extra_added_atlernative_amount: 1 }
    // At 0.92: 9.2092 and 0.92.
    expect((await act('wallet_transactions/create', body)).data).toMatchObject({
      amount: 9.21,
      extra_added_amount: 0.92,
    })
    expect((await look('wallets/show', wallet)).data).toMatchObject({ balance: 160.13, alternative_balance: 174.05 })
  })

  it('keeps all sixteen texts', async () => {
    const { act } = await enter()
    const texts = Object.fromEntries(Array.from({ length: 16 }, (_, i) => [`udf_string_${i + 1}`, `text ${i + 1}`]))
    expect((await act('wallet_transactions/create', { ...credit, ...texts })).data).toMatchObject(texts)
  })

  it('moves nothing between wallets in two currencies', async () => {
    const { act, change } = await enter()
    await change('wallet', '45F7DDB8B61BBAFB1E9D62BE26595F45', { currency: 'CUR2' })
    const { code, message } = await act('wallet_transactions/create', transfer)
    expect([code, message]).toEqual(['WALLETS.CURRENCIESDIFFER', 'The wallet is in EUR, the other one in USD'])
  })
})

describe('limits of a contact', () => {
  const limited = async () => {
    const world = await enter()
    await world.change('contactInformation', eleniHerself, { wallet_limit_per_day: '80' })
    // The second top-up of the demo world, 50, was made today.
    return world
  }

  it('count all that was made today, of each class and in each way', async () => {
    const { act } = await limited()
    expect((await act('wallet_transactions/create', credit)).code).toBe('OK')
    for (const [path, body] of [
      ['wallet_transactions/create', { ...credit, amount: 10.01 }],
      ['wallet_transactions/create', { ...credit, amount: 10, extra_added_amount: 0.01 }],
      ['wallet_transactions/create', { ...debit, amount: 10.01 }],
      ['wallet_transactions/create', { ...debit, ...payout, amount: 10.01 }],
      ['wallet_transactions/create', { ...transfer, amount: 10.01 }],
      ['wallets/transfer_to_account', { ...wallet, amount: 10.01 }],
      ['accounts_receivable/transfer_to_wallet', { ...ofEleni, amount: 10.01 }],
    ] as const) {
      const { code, message } = await act(path, body)
      expect([path, code, message]).toEqual([path, 'WALLETS.LIMITEXCEEDED', 'The limits allow 10 more'])
    }
    expect((await act('wallet_transactions/create', { ...debit, amount: 10 })).code).toBe('OK')
    expect((await act('wallet_transactions/create', { ...debit, amount: 0.01 })).message).toBe(
      'The limits allow nothing more',
    )
  })

  it('hold for one who gets a transfer', async () => {
    const { act } = await limited()
    await act('wallet_transactions/create', { ...other, ...topUp, amount: 100 })
    const back = { ...other, ...move, to_wallet_identifier: wallet.wallet_identifier }
    expect((await act('wallet_transactions/create', { ...back, amount: 30.01 })).code).toBe('WALLETS.LIMITEXCEEDED')
    expect((await act('wallet_transactions/create', { ...back, amount: 30 })).code).toBe('OK')
  })

  it('hold for payments by wallet', async () => {
    const { act } = await limited()
    const how = { type_identifier: { name: 'Payment' }, payment_method_identifier: { name: 'Cash' } }
    const pay = { ...wallet, ...how, invoice_identifier: { number: 'I0000000293' } }
    expect((await act('payments/pay_invoice', pay)).code).toBe('WALLETS.LIMITEXCEEDED')
  })

  it('do not count what is voided, and begin anew with the day of the time zone', async () => {
    const { act, server, change } = await limited()
    await change('organisation', 'ORG1', { time_zone: 'Europe/Nicosia' })
    expect((await act('wallet_transactions/create', { ...credit, amount: 30 })).data.number).toBe('WT0000000006')
    expect((await act('wallet_transactions/create', credit)).code).toBe('WALLETS.LIMITEXCEEDED')
    await act('wallet_transactions/void', {
      ...correction,
      wallet_transaction_identifier: { number: 'WT0000000006' },
    })
    expect((await act('wallet_transactions/create', { ...credit, amount: 30 })).code).toBe('OK')
    // In Nicosia it is two hours later than in UTC: the day ends at 22:00.
    server.clock.advance(seconds(11.9 * 3600))
    const token = await login(server)
    expect((await act('wallet_transactions/create', { ...credit, token })).code).toBe('WALLETS.LIMITEXCEEDED')
    server.clock.advance(seconds(0.2 * 3600))
    expect((await act('wallet_transactions/create', { ...credit, token })).code).toBe('OK')
  })
})

describe('wallet_transactions/void', () => {
  const voiding = (number: string) => ({ wallet_transaction_identifier: { number }, ...correction })

  it('makes a transaction with the opposite sign, once', async () => {
    const { act, look, held, audit } = await enter()
    const made = await act('wallet_transactions/void', voiding('WT0000000005'))
    expect(made.data).toMatchObject({ number: 'WT0000000006', amount: -50, type: { classification: 'VOID' } })
    expect([await held(), await audit()]).toEqual([100, []])
    const all = (await look('wallet_transactions/list', wallet)).data
    expect(all[1]).toMatchObject({
      life_cycle_state: 'VOIDED',
      voided_by_wallet_transaction: { number: 'WT0000000006', amount: -50 },
    })
    const again = await act('wallet_transactions/void', voiding('WT0000000005'))
    expect([again.code, again.message]).toEqual([
      'WALLETTRANSACTIONS.INVALIDLIFECYCLESTATE',
      'The wallet transaction is VOIDED, not EFFECTIVE',
    ])
    expect((await act('wallet_transactions/void', voiding('WT0000000006'))).message).toBe(
      'The wallet transaction voids another one',
    )
    expect(lifeCycles['walletTransaction']?.states).toEqual(['EFFECTIVE', 'VOIDED'])
  })

  it.each([
    ['a credit with an extra amount', { ...credit, extra_added_amount: 5 }],
    ['a debit', debit],
    ['a reimbursement', { ...debit, ...payout }],
    ['a transfer', transfer],
  ])('undoes %s', async (_, body) => {
    const { act, held, audit } = await enter()
    const { data } = await act('wallet_transactions/create', body)
    expect((await act('wallet_transactions/void', voiding(data.number))).code).toBe('OK')
    expect([await held(), await held(other), await audit()]).toEqual([150, 0, []])
  })

  it('voids both halves of a transfer, and neither of them alone', async () => {
    const { act, look } = await enter()
    await act('wallet_transactions/create', transfer)
    for (const half of ['WT0000000007', 'WT0000000008']) {
      const { code, message } = await act('wallet_transactions/void', voiding(half))
      expect(code).toBe('WALLETTRANSACTIONS.MADEBYANOTHERRECORD')
      expect(message).toBe('The wallet transaction is part of the transfer WT0000000006')
    }
    await act('wallet_transactions/void', voiding('WT0000000006'))
    const states = (await look('wallet_transactions/list', other)).data.map(
      (one: { number: string; life_cycle_state: string }) => [one.number, one.life_cycle_state],
    )
    expect(states).toEqual([['WT0000000008', 'VOIDED']])
  })

  it('takes back nothing that is spent', async () => {
    const { act, held } = await enter()
    await act('wallet_transactions/create', { ...debit, amount: 120 })
    expect((await act('wallet_transactions/void', voiding('WT0000000005'))).code).toBe('WALLETS.INSUFFICIENTFUNDS')
    await act('wallet_transactions/create', transfer)
    await act('wallet_transactions/create', { ...other, ...purchase, amount: 1 })
    expect((await act('wallet_transactions/void', voiding('WT0000000007'))).code).toBe('WALLETS.INSUFFICIENTFUNDS')
    expect([await held(), await held(other)]).toEqual([10, 19])
  })

  it.each([
    [{ ...voiding('none') }, 'WALLETTRANSACTIONS.WALLETTRANSACTIONNOTFOUND'],
    [{ ...voiding('WT0000000005'), ...topUp }, 'WALLETTRANSACTIONS.TYPENOTALLOWED'],
    [{ ...voiding('WT0000000005'), ...of('none') }, 'WALLETTRANSACTIONS.TYPENOTFOUND'],
  ])('refuses %j', async (body, code) => {
    const { act, held } = await enter()
    expect([(await act('wallet_transactions/void', body)).code, await held()]).toEqual([code, 150])
  })

  it('leaves what a payment made to the payment', async () => {
    const { act, held, look, audit } = await enter()
    const how = { type_identifier: { name: 'Payment' }, payment_method_identifier: { name: 'Cash' } }
    const paid = await act('payments/create', { ...wallet, ...how, life_cycle_state: 'POSTED', payment_amount: 10 })
    const { code, message } = await act('wallet_transactions/void', voiding('WT0000000006'))
    expect([code, message]).toEqual([
      'WALLETTRANSACTIONS.MADEBYANOTHERRECORD',
      `The wallet transaction was made by the payment ${paid.data.number}`,
    ])
    expect(await held()).toBe(160)
    const cancel = { payment_identifier: { id: paid.data.id }, type_identifier: { name: 'Payment cancellation' } }
    expect((await act('payments/cancel', cancel)).code).toBe('OK')
    const all = (await look('wallet_transactions/list', wallet)).data
    expect(all.map(({ amount }: { amount: number }) => amount)).toEqual([100, 50, 10, -10])
    expect(all[2].life_cycle_state).toBe('VOIDED')
    expect([await held(), await audit()]).toEqual([150, []])
  })
})

describe('moving money between wallets and accounts', () => {
  it('credits an account by a credit note', async () => {
    const { act, held, owed, audit } = await enter()
    const { data } = await act('wallets/transfer_to_account', { ...wallet, amount: 20 })
    expect(data).toMatchObject({
      wallet_balance: 130,
      accounts_receivable_balance: -44.5,
      wallet_transaction: { number: 'WT0000000006', amount: 20 },
      credit_note: { number: 'CN0000000016', life_cycle_state: 'POSTED', total_amount: 20 },
    })
    expect([await held(), await owed(), await audit()]).toEqual([130, 44.5, []])
  })

  it('credits another account', async () => {
    const { act, server, audit } = await enter()
    const nordlys = { accounts_receivable_identifier: { number: 'ACR0000000034' } }
    const { data } = await act('wallets/transfer_to_account', { ...wallet, ...nordlys, amount: 20 })
    expect([data.wallet_balance, data.accounts_receivable_balance]).toEqual([130, 292.4])
    const { balances } = await server.control.journal({ organisation: 'DEMO', number: 'ACR0000000034' })
    expect([balances['EUR'], await audit()]).toEqual(['-292.4', []])
  })

  it('debits an account by an invoice that is paid, and into its effective wallet', async () => {
    const { act, held, owed, audit } = await enter()
    const { data } = await act('accounts_receivable/transfer_to_wallet', { ...ofEleni, amount: 10.5 })
    expect(data).toMatchObject({
      wallet_balance: 160.5,
      accounts_receivable_balance: -14,
      invoice: { number: 'I0000000295', life_cycle_state: 'POSTED', total_amount: 10.5, unsettled_amount: 0 },
    })
    expect([await held(), await owed(), await audit()]).toEqual([160.5, 14, []])
  })

  it('there and back leaves all as it was', async () => {
    const { act, held, owed, audit } = await enter()
    await act('accounts_receivable/transfer_to_wallet', { ...ofEleni, amount: 24.5 })
    await act('wallets/transfer_to_account', { ...wallet, amount: 24.5 })
    expect([await held(), await owed(), await audit()]).toEqual([150, 24.5, []])
  })

  it.each([
    ['wallets/transfer_to_account', { ...wallet, amount: 150.01 }, 'WALLETS.INSUFFICIENTFUNDS'],
    ['wallets/transfer_to_account', { ...wallet, amount: 0 }, 'AMOUNTS.AMOUNTNOTPOSITIVE'],
    [
      'wallets/transfer_to_account',
      { ...wallet, accounts_receivable_identifier: { number: 'none' }, amount: 1 },
      'ACCOUNTSRECEIVABLE.ACCOUNTSRECEIVABLENOTFOUND',
    ],
    ['accounts_receivable/transfer_to_wallet', { ...ofEleni, amount: 24.51 }, 'ACCOUNTSRECEIVABLE.INSUFFICIENTBALANCE'],
    ['accounts_receivable/transfer_to_wallet', { ...ofEleni, amount: -1 }, 'AMOUNTS.AMOUNTNOTPOSITIVE'],
    [
      'accounts_receivable/transfer_to_wallet',
      { ...ofEleni, wallet_identifier: { number: 'none' }, amount: 1 },
      'WALLETS.WALLETNOTFOUND',
    ],
    ['accounts_receivable/transfer_to_wallet', { ...ofEleni, ...other, amount: 1 }, 'WALLETS.WALLETNOTFOUND'],
    [
      'accounts_receivable/transfer_to_wallet',
      { accounts_receivable_identifier: { number: 'ACR0000000007' }, amount: 1 },
      'WALLETS.NOEFFECTIVEWALLET',
    ],
  ])('%s refuses %j, and changes nothing', async (path, body, code) => {
    const { act, store } = await enter()
    const before = store.image().list()
    expect((await act(path, body)).code).toBe(code)
    expect({ ...store.image().list(), session: [] }).toEqual({ ...before, session: [] })
  })

  it('needs one currency and an effective wallet', async () => {
    const { act, change } = await enter()
    await change('wallet', walletId, { currency: 'CUR2' })
    for (const [path, body] of [
      ['wallets/transfer_to_account', wallet],
      ['accounts_receivable/transfer_to_wallet', ofEleni],
    ] as const) {
      const { code, message } = await act(path, { ...body, amount: 1 })
      expect([code, message]).toEqual([
        'WALLETS.CURRENCIESDIFFER',
        'The wallet is in USD, the accounts receivable in EUR',
      ])
    }
    await change('wallet', walletId, { currency: null, life_cycle_state: 'CANCELLED' })
    expect((await act('wallets/transfer_to_account', { ...wallet, amount: 1 })).code).toBe(
      'WALLETS.INVALIDLIFECYCLESTATE',
    )
    expect((await act('accounts_receivable/transfer_to_wallet', { ...ofEleni, amount: 1 })).code).toBe(
      'WALLETS.NOEFFECTIVEWALLET',
    )
  })
})

describe('a wallet that pays or is paid into', () => {
  const how = { ...wallet, type_identifier: { name: 'Payment' }, payment_method_identifier: { name: 'Cash' } }
  const payments = [
    ['payments/create', { ...how, life_cycle_state: 'DRAFT', payment_amount: 1 }],
    ['payments/create', { ...how, life_cycle_state: 'POSTED', payment_amount: 1 }],
    ['payments/pay_invoice', { ...how, invoice_identifier: { number: 'I0000000294' } }],
    ['payments/pay_bill', { ...how, bill_identifier: { number: 'B0000000131' } }],
  ] as const

  it.each(payments)('has to be effective: %s %j', async (path, body) => {
    const { act, change } = await enter()
    await change('wallet', walletId, { life_cycle_state: 'CANCELLED' })
    const { code, message } = await act(path, body)
    expect([code, message]).toEqual(['WALLETS.INVALIDLIFECYCLESTATE', 'The wallet is CANCELLED, not EFFECTIVE'])
  })

  it.each([
    ['invoice', payments[2]],
    ['bill', payments[3]],
  ] as const)('has the currency of the %s it pays', async (what, [path, body]) => {
    const { act, change } = await enter()
    await change('wallet', walletId, { currency: 'CUR2' })
    const { code, message } = await act(path, body)
    expect([code, message]).toEqual(['WALLETS.CURRENCIESDIFFER', `The wallet is in USD, the ${what} in EUR`])
  })
})

describe('what is reserved', () => {
  const product = { product_identifier: { code: 'FAMILY' } }
  const reserved = (rest: object) => ({
    ...credit,
    credit_allotments_set: [{ amount: 15, product_conditions_set: [product], ...rest }],
  })
  const parts = async ({ act }: Awaited<ReturnType<typeof enter>>) => {
    const { data } = await act('wallets/get_balance', wallet)
    return [data.balance, data.conditional_balance, data.unconditional_balance, data.amount_on_hold]
  }

  it('is spent for its product only', async () => {
    const world = await enter()
    await world.act('wallet_transactions/create', reserved({}))
    expect(await parts(world)).toEqual([170, 15, 155, 0])
    const all = { ...debit, amount: 170 }
    expect((await world.act('wallet_transactions/create', all)).code).toBe('WALLETS.INSUFFICIENTFUNDS')
    expect((await world.act('wallet_transactions/create', { ...all, debit_allotments: {} })).code).toBe(
      'WALLETS.INSUFFICIENTFUNDS',
    )
    const ten = { ...debit, amount: 10, debit_allotments: product }
    expect((await world.act('wallet_transactions/create', ten)).code).toBe('OK')
    expect(await parts(world)).toEqual([160, 5, 155, 0])
    expect(
      (await world.act('wallet_transactions/create', { ...all, amount: 160, debit_allotments: product })).code,
    ).toBe('OK')
    expect([await parts(world), await world.audit()]).toEqual([[0, 0, 0, 0], []])
  })

  it('comes back when the debit is voided, and goes with the credit that made it', async () => {
    const world = await enter()
    await world.act('wallet_transactions/create', reserved({}))
    await world.act('wallet_transactions/create', { ...debit, debit_allotments: product })
    expect(await parts(world)).toEqual([150, 0, 150, 0])
    for (const number of ['WT0000000007', 'WT0000000006'])
      await world.act('wallet_transactions/void', { wallet_transaction_identifier: { number }, ...correction })
    expect(await parts(world)).toEqual([150, 0, 150, 0])
    expect((await world.look('wallets/show', wallet)).data.allotments_set).toEqual([])
  })

  it('is on hold until its validity begins', async () => {
    const world = await enter()
    await world.act('wallet_transactions/create', reserved({ consumption_validity_date: '2026-02-01T00:00:00' }))
    expect(await parts(world)).toEqual([170, 0, 155, 15])
    const spend = { ...debit, amount: 156, debit_allotments: product }
    expect((await world.act('wallet_transactions/create', spend)).code).toBe('WALLETS.INSUFFICIENTFUNDS')
    const then = (await world.act('wallets/get_balance', { ...wallet, as_of_date: '2026-02-01T00:00:00' })).data
    expect([then.conditional_balance, then.amount_on_hold]).toEqual([15, 0])
    expect((await world.act('wallets/get_balance_breakdown', wallet)).data).toMatchObject({
      balance: 170,
      balance_breakdown_in_wallet_currency: {
        ...{ conditional_balance: 0, unconditional_balance: 155, amount_on_hold: 15 },
        allotment_group_conditions_set: [{ number_of_conditions: 1, total_amount: 15 }],
      },
    })
    const without = await world.act('wallets/get_balance_breakdown', { ...wallet, no_allotments_included: true })
    expect(without.data.balance_breakdown_in_wallet_currency).not.toHaveProperty('allotment_group_conditions_set')
  })
})

describe('what expires', () => {
  const expiring = async () => {
    const world = await enter()
    await world.change('walletTransaction', '73295E23D89B5D6B90FFE783A7A61EA0', {
      expires_on: Date.parse('2026-01-31T22:30:00Z'),
    })
    return world
  }

  it('is told by day, less what was spent of it first', async () => {
    const { act } = await expiring()
    await act('wallet_transactions/create', { ...debit, amount: 30 })
    const at = (threshold_date: string) => act('wallets/get_expiring_balance', { ...wallet, threshold_date })
    expect((await at('2026-01-30T00:00:00')).data).toMatchObject({
      balance: 120,
      expired_amount: 0,
      remaining_amount: 120,
    })
    expect((await at('2026-01-31T00:00:00')).data).toMatchObject({
      ...{ balance: 120, expired_amount: 70, remaining_amount: 50 },
      expired_amount_per_day_set: [{ expired_amount: 70, as_of_date: '2026-01-31T00:00:00' }],
    })
  })

  it('ends a day by the time zone of the organisation', async () => {
    const { act, change } = await expiring()
    await change('organisation', 'ORG1', { time_zone: 'Europe/Nicosia' })
    const { data } = await act('wallets/get_expiring_balance', { ...wallet, threshold_date: '2026-01-31T00:00:00' })
    expect(data.expired_amount).toBe(0)
    const later = await act('wallets/get_expiring_balance', { ...wallet, threshold_date: '2026-02-01T23:00:00' })
    expect(later.data.expired_amount_per_day_set).toMatchObject([{ as_of_date: '2026-02-01T00:00:00' }])
  })

  it('is neither spent nor counted afterwards', async () => {
    const { act, server } = await expiring()
    const later = await act('wallets/get_balance', { ...wallet, as_of_date: '2026-01-31T00:00:00' })
    expect(later.data.balance).toBe(50)
    server.clock.advance(30 * day)
    const token = await login(server)
    expect((await act('wallets/get_balance', { ...wallet, token })).data.unconditional_balance).toBe(50)
    expect((await act('wallet_transactions/create', { ...debit, token, amount: 50.01 })).code).toBe(
      'WALLETS.INSUFFICIENTFUNDS',
    )
    expect((await act('wallet_transactions/create', { ...debit, token, amount: 50 })).code).toBe('OK')
  })
})

describe('reading wallets', () => {
  it('finds the wallet of an owner', async () => {
    const { act, look, change } = await enter('R16.2.0')
    expect((await act('wallets/get_effective', ofEleni)).data).toMatchObject({ number: 'W0000000012', balance: 150 })
    for (const owner of [
      { accounts_receivable_identifier: { access_token_identifier: { authentication_code: 'CARD-0001' } } },
      { rewards_participant_identifier: { number: '31' } },
    ])
      expect((await act('wallets/get_effective', owner)).code).toBe('WALLETS.NOEFFECTIVEWALLET')
    for (const participant of [{ number: 'none' }, { access_token_identifier: { authentication_code: 'none' } }])
      expect((await act('wallets/get_balance', { rewards_participant_identifier: participant })).code).toBe(
        'REWARDSPARTICIPANTS.REWARDSPARTICIPANTNOTFOUND',
      )
    expect(
      (await look('wallets/list', { accounts_receivable_identifier: { number: eleni.number } })).data,
    ).toHaveLength(1)
    expect((await look('accounts_receivable/list', wallet)).data).toMatchObject([{ number: eleni.number }])
    await change('wallet', walletId, { life_cycle_state: 'CANCELLED' })
    expect((await act('wallets/get_effective', ofEleni)).code).toBe('WALLETS.NOEFFECTIVEWALLET')
    expect((await act('wallets/get_balance', ofEleni)).code).toBe('WALLETS.NOEFFECTIVEWALLET')
    expect((await act('wallets/get_balance', wallet)).data.balance).toBe(150)
  })

  it('gives no balance of the past', async () => {
    const { act } = await enter()
    for (const as_of_date of ['2026-01-04T00:00:00', '2026-01-05T23:00:00'])
      expect((await act('wallets/get_balance', { ...wallet, as_of_date })).code).toBe('WALLETS.DATENOTINFUTURE')
    expect((await act('wallets/get_balance', { ...wallet, as_of_date: '2026-01-06T00:00:00' })).code).toBe('OK')
  })

  it('gives the transactions of the open period, the newest first', async () => {
    const { act, look } = await enter('R16.2.0')
    await act('wallet_transactions/create', debit)
    const path = 'wallets/transactions/get_current_balance_period_transactions'
    const numbers = async (query: Query) =>
      (await look(path, query)).data.map(({ number }: { number: string }) => number)
    expect(await numbers(wallet)).toEqual(['WT0000000006', 'WT0000000005'])
    expect(await numbers({ ...wallet, number: 1 })).toEqual(['WT0000000006'])
  })

  it('narrows transactions by type and category', async () => {
    const { act, look } = await enter()
    await act('wallet_transactions/create', debit)
    const numbers = async (query: Query) =>
      (await look('wallet_transactions/list', { ...wallet, ...query })).data.map(
        ({ number }: { number: string }) => number,
      )
    expect(await numbers({ type_identifier: { name: 'Purchase' } })).toEqual(['WT0000000006'])
    expect(await numbers({ category_identifier: { code: 'SHOP' } })).toEqual(['WT0000000005'])
    expect(await numbers({ number_of_results: 1, offset: 1 })).toEqual(['WT0000000005'])
    expect((await look('wallet_transactions/list', { ...wallet, type_identifier: { name: 'none' } })).code).toBe(
      'WALLETTRANSACTIONS.TYPENOTFOUND',
    )
  })

  it('lists types by what they do', async () => {
    const { look } = await enter()
    const path = 'wallet_transactions/configuration/types/list'
    expect((await look(path, { classification: 'VOID' })).data).toMatchObject([{ name: 'Correction' }])
    const nowhere = { classification: 'VOID', unit_identifier: { name: 'none' } }
    expect((await look(path, nowhere)).code).toBe('FINANCIALTRANSACTIONS.ORGANISATIONPARTNOTFOUND')
  })

  it('is for customers their own only', async () => {
    const { act, look } = await enter('R18.0.0', 'CARD-0001')
    for (const answer of [
      await look('wallets/show', wallet),
      await look('wallet_transactions/list', wallet),
      await act('wallets/get_balance', wallet),
      await act('wallets/update', { ...wallet, udf_string_1: 'mine' }),
      await act('wallet_transactions/create', credit),
      await act('wallets/transfer_to_account', { ...wallet, amount: 1 }),
    ])
      expect(answer.code).toBe('WALLETS.WALLETNOTFOUND')
    const voiding = { wallet_transaction_identifier: { number: 'WT0000000005' }, ...correction }
    expect((await act('wallet_transactions/void', voiding)).code).toBe('WALLETTRANSACTIONS.WALLETTRANSACTIONNOTFOUND')
  })
})

describe('wallets/update', () => {
  const set = (...changes: object[]) => ({ ...wallet, product_consumption_set: changes })
  const product_identifier = { code: 'FAMILY' }
  const entry = { wallet_product_consumption_identifier: { product_identifier } }

  it('changes how products draw on it', async () => {
    const { act } = await enter()
    const dates = {
      estimated_consumption_date: '2026-02-01T00:00:00',
      estimated_consumption_as_of_date: '2026-01-05T00:00:00',
    }
    const added = await act('wallets/update', set({ action: 'ADD', product_identifier, ...dates }))
    expect(added.data.product_consumption_set).toMatchObject([
      { ...dates, estimated_consumption_days: 27, product: { code: 'FAMILY' } },
    ])
    expect((await act('wallets/update', set({ action: 'ADD', product_identifier }))).code).toBe(
      'WALLETS.PRODUCTCONSUMPTIONALREADYEXISTS',
    )
    const later = { action: 'UPDATE', ...entry, estimated_consumption_date: '2026-03-01T00:00:00' }
    expect((await act('wallets/update', set(later))).data.product_consumption_set).toMatchObject([
      { estimated_consumption_days: 55 },
    ])
    const removed = await act('wallets/update', set({ action: 'REMOVE', ...entry }))
    expect(removed.data.product_consumption_set).toEqual([])
    expect((await act('wallets/update', set({ action: 'REMOVE', ...entry }))).code).toBe(
      'WALLETS.PRODUCTCONSUMPTIONNOTFOUND',
    )
    expect((await act('wallets/update', set({ action: 'UPDATE', product_identifier }))).code).toBe(
      'REQUEST.INVALIDPARAMETERS',
    )
    expect((await act('wallets/update', set({ action: 'ADD', product_identifier: { code: 'none' } }))).code).toBe(
      'WALLETS.PRODUCTNOTFOUND',
    )
  })

  it('sets and empties fields, and refuses a cancelled wallet', async () => {
    const { act, change } = await enter()
    expect((await act('wallets/update', { ...wallet, udf_string_1: 'gift' })).data.udf_string_1).toBe('gift')
    expect((await act('wallets/update', { ...wallet, udf_string_1: null })).data.udf_string_1).toBe(null)
    await change('wallet', walletId, { life_cycle_state: 'CANCELLED' })
    expect((await act('wallets/update', { ...wallet, udf_string_1: 'gift' })).code).toBe(
      'WALLETS.INVALIDLIFECYCLESTATE',
    )
  })
})

describe('wallets/enforce_wallet_consumption', () => {
  const prepaid = '897D9995C75389C65551374C75CD1B40'
  const [first, second] = ['B23D5E6F708192031A2B3C4D5E6F7081', 'another']
  const draw = async (count: number) => {
    const world = await enter('R16.2.0')
    await world.change('subscription', prepaid, { prepaid_consumption: [] })
    const sample = (await readSubscriptions(world.store))[0] as Records['subscription']
    for (const id of [first, second].slice(0, count))
      await recordsOf(world.store).insert('subscription', {
        ...sample,
        ...{ id, number: `S-${id}`, accounts_receivable: 'F30C4F941CA09FD5D7605EA30D99265A' },
        prepaid_consumption: [
          { date: Date.parse('2026-01-04T00:00:00Z'), amount: '12.5' },
          { date: Date.parse('2026-02-01T12:00:00Z'), amount: '30' },
        ],
      })
    return world
  }
  const readSubscriptions = async (store: FailingStore) =>
    store.image().list()['subscription'] as readonly Records['subscription'][]

  it('draws what is due, once', async () => {
    const { act, held, audit } = await draw(1)
    const { data } = await act('wallets/enforce_wallet_consumption', wallet)
    expect(data).toMatchObject({ wallet_balance: 137.5, wallet_transaction: { amount: 12.5 } })
    expect((await act('wallets/enforce_wallet_consumption', wallet)).code).toBe('WALLETS.NOELIGIBLESUBSCRIPTION')
    const later = { ...wallet, wallet_consumption_up_to_date: '2026-02-01T00:00:00' }
    expect((await act('wallets/enforce_wallet_consumption', later)).data.wallet_balance).toBe(107.5)
    expect([await held(), await audit()]).toEqual([107.5, []])
  })

  it('needs a subscription, named where there are several', async () => {
    const none = await draw(0)
    expect((await none.act('wallets/enforce_wallet_consumption', wallet)).code).toBe('WALLETS.NOELIGIBLESUBSCRIPTION')
    const { act } = await draw(2)
    expect((await act('wallets/enforce_wallet_consumption', wallet)).code).toBe('WALLETS.NOELIGIBLESUBSCRIPTION')
    const one = { ...wallet, subscription_identifier: { id: first } }
    expect((await act('wallets/enforce_wallet_consumption', one)).data.wallet_balance).toBe(137.5)
    const unknown = { ...wallet, subscription_identifier: { id: 'none' } }
    expect((await act('wallets/enforce_wallet_consumption', unknown)).code).toBe('SUBSCRIPTIONS.SUBSCRIPTIONNOTFOUND')
  })
})
