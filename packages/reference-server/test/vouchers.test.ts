import { seedDemoWorld } from '@crmcom-webapi/reference-server'
import { describe, expect, it } from 'vitest'
import { changeRecord, newestContract } from './support/broken-stores.js'
import { FailingStore, recordsOf } from './support/records.js'
import { type Answer, call, get, harbourShop, login, loginCustomer, type Query, startServer } from './support/server.js'

const eleni = { accounts_receivable_identifier: { number: 'ACR0000000021' } }
const [printed, mailed] = ['7B2E9D14F0C64A85B1D3E6A70C8F5924', '3A60C9E5D7B24F18A4E1B7C02F95D836']

async function enter(release = 'R16.31.0', customer?: string) {
  const store = new FailingStore()
  await seedDemoWorld(store, newestContract)
  const server = await startServer({ release, store })
  const token = customer ? await loginCustomer(server, customer) : await login(server)
  const act = (path: string, body: object): Promise<Answer> => call(server, path, { token, ...body })
  const look = (path: string, query: Query): Promise<Answer> => get(server, path, { token, ...query })
  const use = (secret_number: string, more: object = {}) => act('vouchers/use', { ...eleni, secret_number, ...more })
  const balance = async () => (await look('accounts_receivable/show', eleni)).data.balance
  const payments = async () => (await look('payments/list', eleni)).data
  const change = (id: string, fields: object) => changeRecord(store, 'voucher', ['ORG1', id], fields)
  return { server, store, act, look, use, balance, payments, change }
}

describe('vouchers/use', () => {
  it.each(['R4.0.0', 'R18.0.0'])('posts a payment of the value once and for good, in %s', async (release) => {
    const { use, balance, payments } = await enter(release)
    const [before, number] = [await balance(), (await payments()).length]
    const { code, data } = await use('481516234201')
    expect([code, data.life_cycle_state, data.payment.payment_amount, data.payment.life_cycle_state]).toEqual([
      ...['OK', 'USED', 20, 'POSTED'],
    ])
    expect(await balance()).toBe(before - 22)
    expect((await use('481516234201')).code).toBe('VOUCHERS.INVALIDLIFECYCLESTATE')
    expect([await balance(), (await payments()).length]).toEqual([before - 22, number + 1])
  })

  it('is used by one of two tills that send it at one time', async () => {
    const { server, store, balance, payments } = await enter()
    const [before, number] = [await balance(), (await payments()).length]
    const other = await startServer({ release: 'R16.31.0', store, seed: 'another till' })
    const tills = await Promise.all([server, other].map(async (till) => ({ till, token: await login(till) })))
    const answers = await Promise.all(
      tills.map(({ till, token }) => call(till, 'vouchers/use', { token, ...eleni, secret_number: '481516234201' })),
    )
    expect(answers.map(({ code }) => code).sort()).toEqual(['OK', 'VOUCHERS.INVALIDLIFECYCLESTATE'])
    expect([await balance(), (await payments()).length]).toEqual([before - 22, number + 1])
  })

  it('posts no payment for a refund voucher', async () => {
    const { use, balance, change } = await enter()
    await change('58C1F7E3A9D04B62B7E5C0D8F3946A17', { life_cycle_state: 'ACTIVATED' })
    const before = await balance()
    const { data } = await use('481516234203')
    expect([data.life_cycle_state, data.payment, await balance()]).toEqual(['USED', undefined, before])
  })

  it('takes a voucher from the first to the last moment of its validity', async () => {
    const { server, use, change } = await enter()
    const now = server.clock.now()
    await change(printed, { effective_date: now + 1 })
    expect((await use('481516234201')).code).toBe('VOUCHERS.VOUCHERNOTVALID')
    await change(printed, { effective_date: now, expiration_date: now - 1 })
    expect((await use('481516234201')).code).toBe('VOUCHERS.VOUCHERNOTVALID')
    await change(printed, { expiration_date: now })
    expect((await use('481516234201')).code).toBe('OK')
  })

  it('lets an electronic voucher expire by the clock', async () => {
    const { server, look, use, change } = await enter()
    const state = async () =>
      (await look('vouchers/show', { voucher_identifier: { number: 'V0000000704' } })).data.life_cycle_state
    await change(mailed, { expiration_date: server.clock.now() + 60_000 })
    expect(await state()).toBe('ACTIVATED')
    server.clock.advance(60_001)
    expect(await state()).toBe('EXPIRED')
    expect((await use('481516234204')).message).toBe('The voucher is EXPIRED, not ACTIVATED')
  })

  it('takes a voucher in the units it names only', async () => {
    const { use, change } = await enter()
    await change(printed, { allowed_units: [harbourShop] })
    expect((await use('481516234201')).code).toBe('VOUCHERS.UNITNOTALLOWED')
    await change(printed, { allowed_units: [harbourShop, '1'] })
    expect((await use('481516234201')).code).toBe('OK')
  })

  it('finds a gift card by a medium of its owner, and by no secret number', async () => {
    const { act, change } = await enter('R18.0.0')
    const medium = { customer_identification_medium_value: 'D45F708192A3B4C5E6F7081920314253' }
    const code = async (body: object) => (await act('vouchers/use', body)).code
    expect(await code({ ...medium, secret_number: '481516234201' })).toBe('REQUEST.INVALIDPARAMETERS')
    expect(await code({ secret_number: '481516234201' })).toBe('REQUEST.INVALIDPARAMETERS')
    await change('61E8B0D5C2F94A37A3B7E9F1C84D5026', { secret_number: '7' })
    expect(await code({ ...eleni, secret_number: '7' })).toBe('VOUCHERS.VOUCHERNOTFOUND')
    expect(await code(medium)).toBe('OK')
    expect(await code(medium)).toBe('VOUCHERS.VOUCHERNOTFOUND')
  })

  it('lets a customer use a voucher for the own account, and see none', async () => {
    const { act, look } = await enter('R17.10.0', 'CARD-0001')
    const maria = { accounts_receivable_identifier: { number: 'ACR0000000007' } }
    expect((await look('vouchers/show', { voucher_identifier: { number: 'V0000000701' } })).code).toBe(
      'VOUCHERS.VOUCHERNOTFOUND',
    )
    expect((await act('vouchers/use', { ...eleni, secret_number: '481516234201' })).code).toBe(
      'ACCOUNTSRECEIVABLE.ACCOUNTSRECEIVABLENOTFOUND',
    )
    expect((await act('vouchers/use', { ...maria, secret_number: '481516234201' })).code).toBe('OK')
  })

  it('leaves nothing half done where no payment can be posted', async () => {
    const { store, use, balance, look } = await enter()
    const before = await balance()
    const records = recordsOf(store)
    for (const one of await records.find('paymentMethod', { index: 'all', organisation: 'ORG1', values: [] }))
      await records.replace('paymentMethod', { ...one, payment_gateway: 'Demo Gateway' })
    expect((await use('481516234201')).code).toBe('PAYMENTS.PAYMENTMETHODNOTFOUND')
    const { data } = await look('vouchers/show', { voucher_identifier: { number: 'V0000000701' } })
    expect([data.life_cycle_state, await balance()]).toEqual(['ACTIVATED', before])
  })
})

describe('vouchers/cancel', () => {
  it('takes electronic vouchers that are not used', async () => {
    const { act, use, look } = await enter('R14.0.0')
    const named = { voucher_identifier: { number: 'V0000000704' } }
    const { data } = await act('vouchers/cancel', { ...named, cancellation_reason: 'VOUCHER_LOSS' })
    expect([data.life_cycle_state, data.cancellation_reason]).toEqual(['CANCELLED', 'VOUCHER_LOSS'])
    expect((await look('vouchers/show', named)).data).toEqual(data)
    expect((await use('481516234204')).message).toBe('The voucher is CANCELLED, not ACTIVATED')
  })
})

describe('vouchers/get_available_accepted_for_activation', () => {
  it('gives each voucher that waits once', async () => {
    const { store, look } = await enter()
    const records = recordsOf(store)
    const found = await records.get('voucher', 'ORG1', printed)
    if (!found) throw new Error('the demo world has lost a voucher')
    const more = { ...found, life_cycle_state: 'ACCEPTED_FOR_ACTIVATION' as const }
    for (const id of ['X1', 'X2']) await records.insert('voucher', { ...more, id, number: id, secret_number: id })
    const take = () => look('vouchers/get_available_accepted_for_activation', { lot_identifier: { number: 'LOT-7' } })
    const taken = [await take(), await take(), await take()]
    expect(taken.map(({ data }) => data.number).sort()).toEqual(['V0000000702', 'X1', 'X2'])
    expect(taken.map(({ data }) => data.life_cycle_state)).toEqual(['ACTIVATED', 'ACTIVATED', 'ACTIVATED'])
    expect((await take()).code).toBe('VOUCHERS.NOVOUCHERAVAILABLE')
  })
})

describe('vouchers/list and types', () => {
  it.each<[Query, string[]]>([
    [{ lot_identifier: { number: 'LOT-7' } }, ['V0000000701', 'V0000000702']],
    [{ type_identifier: { alternative_code: 'EGIFT' } }, ['V0000000704', 'V0000000705']],
    [{ type_identifier: { name: 'Money back' }, number_of_results: 5, offset: 1 }, []],
  ])('gives for %o %j', async (query, expected) => {
    const { look } = await enter()
    const { data } = await look('vouchers/list', query)
    expect(data.map(({ number }: { number: string }) => number)).toEqual(expected)
  })

  it('shows the secret number to the back office', async () => {
    const { look } = await enter()
    const named = { voucher_identifier: { number: 'V0000000701' } }
    expect((await look('vouchers/retrieve_secret_number', named)).data.secret_number).toBe('481516234201')
  })
})
