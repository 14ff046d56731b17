import { lifeCycles, seedDemoWorld } from '@crmcom-webapi/reference-server'
import { describe, expect, it } from 'vitest'
import { auditOf } from './support/books.js'
import { newestContract } from './support/broken-stores.js'
import { FailingStore } from './support/records.js'
import { type Answer, call, get, login, startServer } from './support/server.js'

const eleni = { organisation: 'DEMO', number: 'ACR0000000021' }
const nordlys = { organisation: 'DEMO', number: 'ACR0000000034' }
const draftInvoice = { invoice_identifier: { reference_number: '2295' } }
const posted = { invoice_identifier: { number: 'I0000000294' } }
const draftNote = { credit_note_identifier: { reference_number: '3016' } }
const draftRefund = { refund_identifier: { reference_number: '4009' } }
const cancellation = { type_identifier: { name: 'Invoice cancellation' } }
const wrongState = 'FINANCIALTRANSACTIONS.INVALIDLIFECYCLESTATE'

async function enter(release = 'R18.0.0') {
  const store = new FailingStore()
  await seedDemoWorld(store, newestContract)
  const server = await startServer({ release, store })
  const token = await login(server)
  const act = (path: string, body: object): Promise<Answer> => call(server, path, { token, ...body })
  const show = async (path: string, query: Record<string, string>) =>
    (await get(server, path, { token, ...query })).data
  const balance = async (of: { organisation: string; number: string }) =>
    Number((await server.control.journal(of)).balances['EUR'])
  const audit = () => auditOf(store)
  return { act, show, balance, audit }
}

describe('an invoice', () => {
  it('counts from its posting on, and no more once it is cancelled', async () => {
    const { act, balance, audit } = await enter()
    const before = await balance(nordlys)
    expect((await act('invoices/post', draftInvoice)).data).toMatchObject({
      ...{ number: 'I0000000295', life_cycle_state: 'POSTED', unsettled_amount: 60, outstanding_amount: 0 },
    })
    expect(await balance(nordlys)).toBeCloseTo(before - 60, 2)
    expect((await act('invoices/post', draftInvoice)).code).toBe(wrongState)
    expect((await act('invoices/cancel', { ...draftInvoice, ...cancellation })).data).toMatchObject({
      ...{ number: 'IC0000000002', life_cycle_state: 'POSTED', total_amount: 60 },
    })
    expect(await balance(nordlys)).toBeCloseTo(before, 2)
    expect((await act('invoices/cancel', { ...draftInvoice, ...cancellation })).code).toBe(wrongState)
    expect(await audit()).toEqual([])
  })

  it('has nothing open once it is rejected, and moves nothing', async () => {
    const { act, balance } = await enter()
    const before = await balance(nordlys)
    expect((await act('invoices/reject', draftInvoice)).data).toMatchObject({ number: null, unsettled_amount: 0 })
    expect(await balance(nordlys)).toBe(before)
  })

  it('stands on its bill no more once it is cancelled', async () => {
    const { act, show } = await enter()
    const bill = { bill_identifier: 'number=B0000000131' }
    expect(await show('bills/show', bill)).toMatchObject({ total_billed_amount: 120, number_of_invoices: 1 })
    await act('invoices/cancel', { ...posted, ...cancellation })
    expect(await show('bills/show', bill)).toMatchObject({ total_billed_amount: 0, number_of_invoices: 0 })
  })

  it.each([
    [{ member_accounts_receivable_identifier: { number: 'ACR0000000007' } }, 'REQUEST.INVALIDPARAMETERS'],
    [{ intended_currency_identifier: { code: 'USD' } }, 'FINANCIALTRANSACTIONS.INTENDEDCURRENCYDIFFERS'],
    [{ back_office_code: 'BO-INV-0001' }, 'FINANCIALTRANSACTIONS.BACKOFFICECODEALREADYEXISTS'],
    [{ type_identifier: { name: 'Refund' } }, 'FINANCIALTRANSACTIONS.TYPENOTALLOWED'],
  ])('refuses an update with %j', async (wrong, code) => {
    const { act } = await enter()
    expect((await act('invoices/update', { ...draftInvoice, ...wrong })).code).toBe(code)
  })
})

it('a credit note comes into the account once it is posted', async () => {
  const { act, balance, audit } = await enter()
  const before = await balance(eleni)
  expect((await act('credit_notes/post', draftNote)).data).toMatchObject({ number: 'CN0000000016', total_amount: 6 })
  expect(await balance(eleni)).toBeCloseTo(before + 6, 2)
  expect((await act('credit_notes/reject', draftNote)).code).toBe(wrongState)
  expect(await audit()).toEqual([])
})

it('a refund takes no amount of more digits than its currency has, and shows why it is rejected', async () => {
  const { act, show } = await enter()
  expect((await act('refunds/update', { ...draftRefund, refund_amount: 8.005 })).code).toBe('AMOUNTS.AMOUNTNOTEXACT')
  await act('refunds/reject', { ...draftRefund, rejection_reason_identifier: { alternative_code: 'MISTAKE' } })
  expect(await show('refunds/show', { refund_identifier: 'reference_number=4009' })).toMatchObject({
    ...{ life_cycle_state: 'REJECTED', rejection_reason: { alternative_code: 'MISTAKE' } },
  })
})

it('a bill that is paid says so', async () => {
  const { act, show } = await enter()
  const how = { type_identifier: { name: 'Payment' }, payment_method_identifier: { name: 'Cash' } }
  const bill = { number: 'B0000000123' }
  await act('payments/pay_bill', {
    ...{ accounts_receivable_identifier: { number: eleni.number }, bill_identifier: bill },
    ...how,
  })
  expect(await show('bills/show', { bill_identifier: `number=${bill.number}` })).toMatchObject({
    ...{ status: 'SETTLED', unsettled_amount: 0, total_billed_amount: 38.5 },
  })
})

it('a thousand requests to gateways go into one call, by their IDs, too', async () => {
  const { act } = await enter()
  const elements = Array.from({ length: 1_000 }, (_, i) => ({
    request_unique_identifier: `settlement file of 31 January, line ${i}`,
    payment_gateway_request_identifier: { id: i.toString(16).toUpperCase().padStart(32, '0') },
    reference_number: `reference of the gateway ${i}`,
  }))
  const { data } = await act('payment_gateway_requests/bulk/post', { payment_gateway_requests_set: elements })
  expect(data.unprocessed_payment_gateway_requests_set).toHaveLength(1_000)
})

it('a request to a gateway that is under processing is pending no more, and can be posted once', async () => {
  const { act, show } = await enter()
  const set = (reference?: string) => ({
    payment_gateway_requests_set: [
      {
        request_unique_identifier: 'a',
        payment_gateway_request_identifier: { number: 'PGR0000000031' },
        ...(reference && { reference_number: reference }),
      },
    ],
  })
  const failed = (answer: Answer) =>
    answer.data.unprocessed_payment_gateway_requests_set.map((one: { error_code: string }) => one.error_code)
  expect(failed(await act('payment_gateway_requests/bulk/process', set('gw-1')))).toEqual([])
  expect(await show('payment_gateway_requests/get_pending', {})).toEqual([])
  expect(failed(await act('payment_gateway_requests/bulk/process', set()))).toHaveLength(1)
  expect(failed(await act('payment_gateway_requests/bulk/post', set()))).toEqual([])
  expect(failed(await act('payment_gateway_requests/bulk/post', set()))).toEqual([
    'COM.CRM.EXCEPTION.PAYMENTGATEWAYREQUESTS.INVALIDLIFECYCLESTATEEXCEPTION',
  ])
})

it('tables lead only to states there are', () => {
  for (const { states, transitions } of Object.values(lifeCycles))
    for (const { from, to } of transitions) expect(states).toEqual(expect.arrayContaining([...from, to]))
})
