import { lifeCycles, seedDemoWorld } from '@crmcom-webapi/reference-server'
import { describe, expect, it } from 'vitest'
import { auditOf } from './support/books.js'
import { newestContract } from './support/broken-stores.js'
import { FailingStore } from './support/records.js'
import { type Answer, call, get, login, loginCustomer, type Subject, startServer } from './support/server.js'

const eleni = { organisation: 'DEMO', number: 'ACR0000000021' }
const nordlys = { organisation: 'DEMO', number: 'ACR0000000034' }
const ofEleni = { accounts_receivable_identifier: { number: eleni.number } }
const intoWallet = { wallet_identifier: { number: 'W0000000012' } }
const how = { type_identifier: { name: 'Payment' }, payment_method_identifier: { name: 'Cash' } }
const creation = { ...ofEleni, ...how, life_cycle_state: 'POSTED', payment_amount: 10 }
const cancellation = { type_identifier: { name: 'Payment cancellation' } }
const draft = { payment_identifier: { reference_number: '1097' } }
const wrongState = 'FINANCIALTRANSACTIONS.INVALIDLIFECYCLESTATE'

async function enter(release = 'R18.0.0', customer?: string) {
  const store = new FailingStore()
  await seedDemoWorld(store, newestContract)
  const server = await startServer({ release, store })
  const token = customer ? await loginCustomer(server, customer) : await login(server)
  const act = (name: string, body: object): Promise<Answer> => call(server, `payments/${name}`, { token, ...body })
  const balance = async (of: { organisation: string; number: string }) =>
    (await server.control.journal(of)).balances['EUR']
  const audit = () => auditOf(store)
  return { server, store, token, act, balance, audit }
}

describe('payments/create', () => {
  it.each([
    ['a number', 25.5, 25.5],
    ['a text', '25.50', 25.5],
    ['a text with more digits than are written of a double', '1234567890123.45', 1234567890123.45],
  ])('posts an amount that is %s', async (_, sent, shown) => {
    const { act, balance, audit } = await enter()
    const before = Number(await balance(eleni))
    const { data } = await act('create', { ...creation, payment_amount: sent })
    expect(data).toMatchObject({ payment_amount: shown, life_cycle_state: 'POSTED', number: 'P0000000097' })
    expect(Number(await balance(eleni))).toBeCloseTo(before + shown, 2)
    expect(await audit()).toEqual([])
  })

  it.each([
    [{ payment_amount: 0 }, 'AMOUNTS.AMOUNTNOTPOSITIVE'],
    [{ payment_amount: '-5' }, 'AMOUNTS.AMOUNTNOTPOSITIVE'],
    [{ payment_amount: 10.005 }, 'AMOUNTS.AMOUNTNOTEXACT'],
    [{ payment_amount: '10.0000000000000000001' }, 'AMOUNTS.AMOUNTNOTEXACT'],
    [{ payment_amount: '123456789012345678.91' }, 'AMOUNTS.AMOUNTNOTEXACT'],
    [{ payment_amount: '9'.repeat(400) }, 'AMOUNTS.AMOUNTNOTEXACT'],
    [{ intended_currency_identifier: { code: 'USD' } }, 'FINANCIALTRANSACTIONS.INTENDEDCURRENCYDIFFERS'],
    [{ intended_currency_identifier: { code: 'XXX' } }, 'CURRENCIES.CURRENCYNOTFOUND'],
    [{ back_office_code: 'BO-2026-0001' }, 'FINANCIALTRANSACTIONS.BACKOFFICECODEALREADYEXISTS'],
    [{ type_identifier: { name: 'Invoice' } }, 'FINANCIALTRANSACTIONS.TYPENOTALLOWED'],
    [{ type_identifier: { name: 'None' } }, 'FINANCIALTRANSACTIONS.TYPENOTFOUND'],
    [{ category_identifier: { code: 'NONE' } }, 'FINANCIALTRANSACTIONS.CATEGORYNOTFOUND'],
    [{ payment_method_identifier: { name: 'None' } }, 'PAYMENTS.PAYMENTMETHODNOTFOUND'],
    [{ payment_method_identifier: { name: 'Card by gateway' } }, 'PAYMENTS.CARDREQUIRED'],
    [
      { payment_method_identifier: { name: 'Card by gateway' }, card_identifier: { last_digits: '0000' } },
      'PAYMENTS.CARDNOTFOUND',
    ],
    [{ received_by_user_identifier: { username: 'none' } }, 'USERS.USERNOTFOUND'],
    [{ accounts_receivable_identifier: { number: 'none' } }, 'ACCOUNTSRECEIVABLE.ACCOUNTSRECEIVABLENOTFOUND'],
  ])('refuses %j, and moves nothing', async (wrong, code) => {
    const { act, store, server } = await enter()
    const before = store.image().list()
    expect((await act('create', { ...creation, ...wrong })).code).toBe(code)
    expect({ ...store.image().list(), session: [] }).toEqual({ ...before, session: [] })
    expect(server.faults).toEqual([])
  })

  it('refuses a number of which a reader keeps another', async () => {
    const { act, token, server } = await enter()
    const body = JSON.stringify({ token, ...creation }).replace(
      '"payment_amount":10',
      '"payment_amount":9007199254740993',
    )
    expect((await call(server, 'payments/create', body)).code).toBe('REQUEST.MALFORMEDJSON')
    expect((await act('create', creation)).code).toBe('OK')
  })

  it('brings it into a wallet, and not into the account', async () => {
    const { act, balance, audit, server } = await enter()
    const before = await balance(eleni)
    const { accounts_receivable_identifier: _, ...rest } = creation
    expect((await act('create', { ...rest, ...intoWallet })).data.accounts_receivable.number).toBe(eleni.number)
    expect(await balance(eleni)).toBe(before)
    const book = server.control.snapshot().records.book?.find(({ name }) => name?.startsWith('wallet:'))
    expect([book?.balance, await audit()]).toEqual(['160', []])
  })

  it('makes a draft that does not count until it is posted', async () => {
    const { act, balance } = await enter()
    const before = Number(await balance(eleni))
    const made = await act('create', { ...creation, life_cycle_state: 'DRAFT' })
    expect(made.data).toMatchObject({ number: null, posted_on: null, life_cycle_state: 'DRAFT' })
    expect(Number(await balance(eleni))).toBe(before)
    expect((await act('post', { payment_identifier: { id: made.data.id } })).data.number).toBe('P0000000097')
    expect(Number(await balance(eleni))).toBe(before + 10)
  })
})

describe('the life of a payment', () => {
  const calls: [string, string, object][] = [
    ['updatePayment', 'update', { notes: 'changed' }],
    ['postPayment', 'post', {}],
    ['rejectPayment', 'reject', {}],
    ['cancelPayment', 'cancel', cancellation],
  ]
  const ways: { [state: string]: [string, object][] } = {
    DRAFT: [],
    POSTED: [['post', {}]],
    REJECTED: [['reject', {}]],
    CANCELLED: [
      ['post', {}],
      ['cancel', cancellation],
    ],
  }

  it.each(Object.keys(ways))('is as the table says when it is %s', async (state) => {
    const { transitions = [] } = lifeCycles['payment'] ?? {}
    for (const [operation, name, more] of calls) {
      const { act, balance, audit } = await enter()
      for (const [way, rest] of ways[state] ?? []) expect((await act(way, { ...draft, ...rest })).code).toBe('OK')
      const before = await balance(eleni)
      const fits = transitions.some(({ by, from }) => by === operation && from.includes(state))
      const answer = await act(name, { ...draft, ...more })
      expect([state, name, answer.code]).toEqual([state, name, fits ? 'OK' : wrongState])
      if (!fits) expect(answer.message).toContain(`is ${state}, not`)
      const moves = fits && ['post', 'cancel'].includes(name)
      expect((await balance(eleni)) !== before).toBe(moves)
      expect(await audit()).toEqual([])
    }
  })

  it('is undone by a cancellation of its own, which moves the amount back', async () => {
    const { act, balance, server, token } = await enter()
    const payment_identifier = { number: 'P0000000096' }
    const before = Number(await balance(eleni))
    const made = await act('cancel', { payment_identifier, ...cancellation, back_office_code: 'BO-C' })
    expect(made.data).toMatchObject({ number: 'PC0000000003', payment_amount: 25.5, life_cycle_state: 'POSTED' })
    expect(Number(await balance(eleni))).toBe(before - 25.5)
    const shown = await get(server, 'payments/show', { token, payment_identifier })
    expect(shown.data.life_cycle_state).toBe('CANCELLED')
    await act('post', draft)
    const again = { ...draft, ...cancellation, back_office_code: 'BO-C' }
    expect((await act('cancel', again)).code).toBe('FINANCIALTRANSACTIONS.BACKOFFICECODEALREADYEXISTS')
  })

  it('cannot take from a wallet what is no longer there', async () => {
    const { act } = await enter()
    const { accounts_receivable_identifier: _, ...rest } = creation
    const { data } = await act('create', { ...rest, ...intoWallet })
    const pay = { ...intoWallet, ...how, invoice_identifier: { number: 'I0000000294' } }
    expect((await act('pay_invoice', pay)).code).toBe('OK')
    expect(
      (await act('pay_bill', { ...intoWallet, ...how, bill_identifier: { number: 'B0000000123' } })).data,
    ).toMatchObject({
      payment_amount: 38.5,
    })
    const answer = await act('cancel', { payment_identifier: { id: data.id }, ...cancellation })
    expect([answer.code, answer.message]).toEqual([
      'WALLETS.INSUFFICIENTFUNDS',
      'The wallet has too little to give back',
    ])
  })
})

describe('payments/pay_invoice and pay_bill', () => {
  const invoice = { invoice_identifier: { number: 'I0000000294' } }
  const ofNordlys = { accounts_receivable_identifier: { number: nordlys.number } }

  it('pays all that is open, once, and opens it again when it is cancelled', async () => {
    const { act, balance, audit } = await enter()
    const paid = await act('pay_invoice', { ...ofNordlys, ...how, ...invoice })
    expect(paid.data).toMatchObject({ payment_amount: 120, invoices_to_pay_set: [{ unsettled_amount: 0 }] })
    expect(await balance(nordlys)).toBe('-192.4')
    const again = await act('pay_invoice', { ...ofNordlys, ...how, ...invoice })
    expect([again.code, await balance(nordlys)]).toEqual(['PAYMENTS.NOTHINGOUTSTANDING', '-192.4'])
    expect((await act('cancel', { payment_identifier: { id: paid.data.id }, ...cancellation })).code).toBe('OK')
    expect(await balance(nordlys)).toBe('-312.4')
    expect((await act('pay_invoice', { ...ofNordlys, ...how, ...invoice })).data.payment_amount).toBe(120)
    expect(await audit()).toEqual([])
  })

  it('pays no invoice and no bill of another account', async () => {
    const { act } = await enter()
    expect((await act('pay_invoice', { ...ofEleni, ...how, ...invoice })).code).toBe('INVOICES.INVOICENOTFOUND')
    const bill = { bill_identifier: { number: 'B0000000123' } }
    expect((await act('pay_bill', { ...ofNordlys, ...how, ...bill })).code).toBe('BILLS.BILLNOTFOUND')
  })
})

describe('payments/list and get_latest', () => {
  const list = (server: Subject, token: string, path: string, query: object) =>
    get(server, `payments/${path}`, { token, ...ofEleni, ...query })

  it('give what fits, the oldest or the newest first', async () => {
    const { server, token, act } = await enter()
    await act('create', { ...creation, category_identifier: { code: 'COUNTER' } })
    const numbers = async (path: string, query: object) =>
      (await list(server, token, path, query)).data.map(
        ({ reference_number: number }: { reference_number: string }) => number,
      )
    expect(await numbers('list', {})).toEqual(['1096', '1097', '1098'])
    expect(await numbers('list', { number_of_results: 1, offset: 1 })).toEqual(['1097'])
    expect(await numbers('list', { category_identifier: { code: 'COUNTER' } })).toEqual(['1098'])
    expect(await numbers('list', { type_identifier: { name: 'Payment' } })).toEqual(['1096', '1097', '1098'])
    expect(await numbers('list', { payment_method_identifier: { name: 'Card by gateway' } })).toEqual([])
    expect(await numbers('get_latest', { number: 2 })).toEqual(['1098', '1097'])
  })

  it('are for a customer those of the own account, and none of others', async () => {
    const { server, token, act } = await enter('R18.0.0', 'CARD-0001')
    expect((await list(server, token, 'list', {})).code).toBe('ACCOUNTSRECEIVABLE.ACCOUNTSRECEIVABLENOTFOUND')
    expect((await act('cancel', { payment_identifier: { number: 'P0000000096' }, ...cancellation })).code).toBe(
      'PAYMENTS.PAYMENTNOTFOUND',
    )
    const { accounts_receivable_identifier: _, ...rest } = creation
    expect((await act('create', { ...rest, ...intoWallet })).code).toBe('WALLETS.WALLETNOTFOUND')
  })
})
