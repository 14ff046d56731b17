import { seedDemoWorld } from '@crmcom-webapi/reference-server'
import { describe, expect, it } from 'vitest'
import { auditOf } from '../support/books.js'
import { newestContract } from '../support/broken-stores.js'
import { FailingStore } from '../support/records.js'
import { call, get, login, startServer } from '../support/server.js'

const account = { organisation: 'DEMO', number: 'ACR0000000021' }

describe('control.bills.issue', () => {
  it('makes a bill whose invoice counts, and which can be paid and presented', async () => {
    const server = await startServer()
    const { control } = server
    const before = await control.journal(account)
    const made = await control.bills.issue({ account, amount: '38.50', taxes: 6.15, dueOn: '2026-02-20T00:00:00Z' })
    expect(made).toEqual({
      id: expect.stringMatching(/^[0-9A-F]{32}$/),
      number: 'B0000000132',
      invoice: { id: expect.stringMatching(/^[0-9A-F]{32}$/), number: 'I0000000295' },
    })
    const after = await control.journal(account)
    expect(Number(after.balances['EUR'])).toBeCloseTo(Number(before.balances['EUR']) - 38.5, 2)
    expect(after.entries.at(-1)).toMatchObject({
      amount: '-38.5',
      other: 'invoiced',
      cause: { operation: 'control.bills.issue', kind: 'invoice', id: made.invoice.id },
    })
    const token = await login(server)
    const show = async () => (await get(server, 'bills/show', { token, bill_identifier: { number: made.number } })).data
    expect(await show()).toMatchObject({
      ...{ status: 'UNSETTLED', from_date: '2025-12-01T00:00:00', to_date: '2025-12-31T00:00:00' },
      ...{ total_billed_amount: 38.5, unsettled_amount: 38.5, outstanding_amount: 0, due_date: '2026-02-20T00:00:00' },
      // The bill of December is not paid, and the account is in credit all the same.
      ...{ previous_bill_total_due_amount: 38.5, balance_brought_forward: -Number(before.balances['EUR']) },
    })
    const { invoice_identifier } = { invoice_identifier: { number: made.invoice.number } }
    expect((await get(server, 'invoices/show', { token, invoice_identifier })).data).toMatchObject({
      ...{
        life_cycle_state: 'POSTED',
        total_amount: 38.5,
        tax_amount: 6.15,
        net_amount: 32.35,
        type: { name: 'Invoice' },
      },
    })
    const bill_identifier = { number: made.number }
    const way = { type_identifier: { name: 'Payment' }, payment_method_identifier: { name: 'Cash' } }
    const paying = { token, bill_identifier, ...way, accounts_receivable_identifier: { number: account.number } }
    expect((await call(server, 'payments/pay_bill', paying)).data).toMatchObject({ payment_amount: 38.5 })
    expect(await show()).toMatchObject({ status: 'SETTLED', unsettled_amount: 0 })
    expect((await call(server, 'bills/present', { token, bill_identifier })).data.life_cycle_state).toBe('PRESENTED')
    expect(await control.journal(account)).toMatchObject({ balances: before.balances })
  })

  it('is past due once the clock passes the day, and is for the time that is said', async () => {
    const server = await startServer()
    const { number } = await server.control.bills.issue({
      ...{ account, amount: 12, dueOn: '2026-01-20T00:00:00Z' },
      ...{ from: '2025-11-01T00:00:00Z', to: '2025-11-30T00:00:00Z' },
    })
    server.control.clock.set('2026-01-21T00:00:00Z')
    const token = await login(server)
    const { data } = await get(server, 'bills/show', { token, bill_identifier: { number } })
    expect(data).toMatchObject({ outstanding_amount: 12, from_date: '2025-11-01T00:00:00' })
  })

  it('leaves nothing where a write fails, and books that add up', async () => {
    const store = new FailingStore()
    await seedDemoWorld(store, newestContract)
    const server = await startServer({ store })
    await server.control.bills.issue({ account, amount: 1 })
    expect(await auditOf(store)).toEqual([])
    const [before, at] = [store.image().list(), store.writes]
    await server.control.bills.issue({ account, amount: 1 })
    const writes = store.writes - at
    const after = store.image().list()
    expect(after).not.toEqual(before)
    for (let failing = 1; failing <= writes; failing++) {
      store.failsAt = store.writes + failing
      await expect(server.control.bills.issue({ account, amount: 1 })).rejects.toThrow('fails')
      expect(store.image().list()).toEqual(after)
    }
  })

  it.each<[object, string]>([
    [{ account: { ...account, number: 'NONE' } }, 'there is no such account in this world'],
    [{ account: { ...account, organisation: 'NONE' } }, 'there is no such organisation in this world'],
    [{ account: undefined }, 'an account: options must be an object'],
    [{ amount: undefined }, 'a bill: amount is missing'],
    [{ amount: 0 }, 'a bill: The amount is not above zero: amount'],
    [{ amount: -5 }, 'a bill: amount must be a number from zero on, or a text that holds one, such as 38.50'],
    [{ amount: 'much' }, 'a bill: amount must be a number from zero on'],
    [{ amount: '1.005' }, 'a bill: The amount has more digits than EUR has: amount: EUR has 2 digits behind the point'],
    [{ taxes: '0.001' }, 'more digits behind the point than the 2 of its currency'],
    [{ taxes: 11 }, 'a bill: taxes are more than the amount'],
    [{ dueOn: 'soon' }, 'a bill: dueOn must be an instant'],
    [{ from: '2026-02-01T00:00:00Z' }, 'a bill: from is after to'],
    [{ due: 1 }, 'there is no option due'],
  ])('refuses %j', async (wrong, words) => {
    const { control } = await startServer()
    const before = control.snapshot()
    await expect(control.bills.issue({ account, amount: 10, ...wrong })).rejects.toThrow(words)
    expect({ ...control.snapshot(), randomBytesDrawn: 0 }).toEqual({ ...before, randomBytesDrawn: 0 })
  })
})
