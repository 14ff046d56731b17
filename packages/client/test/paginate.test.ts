import { bundle, listOperations, newestRelease } from '@crmcom-webapi/contract'
import { contractIn } from '@crmcom-webapi/test-support/contract-in'
import { describe, expect, test } from 'vitest'
import { createClient, paginate } from '../src/index.js'
import { startTestServer } from '../src/testing.js'
import { baseUrl, observe, ok } from './observed.js'

const unit_identifier = { id: '1' }

/** A server with so many users; it may cap what one call gives, or know nothing of paging. */
function listServer(count: number, { cap = Infinity, pages = true } = {}) {
  const rows = Array.from({ length: count }, (_, id) => ({ id: String(id) }))
  const server = observe(({ query }) => {
    const offset = Number(query.get('offset'))
    const size = Math.min(cap, Number(query.get('number_of_results')))
    return ok(pages ? rows.slice(offset, offset + size) : rows)
  })
  const crm = createClient({ baseUrl, credentials: { token: 'T' }, fetch: server.fetch })
  return { server, crm, rows }
}

async function all<T>(rows: AsyncIterable<T>): Promise<T[]> {
  const read: T[] = []
  for await (const row of rows) read.push(row)
  return read
}

describe('a list read page by page', () => {
  test.each([0, 1, 49, 50, 51, 130])('of %i rows is whole and in order', async (count) => {
    const { crm, rows, server } = listServer(count)
    expect(await all(paginate(crm.users.list, { unit_identifier }))).toEqual(rows)
    expect(server.requests).toHaveLength(Math.ceil(count / 50) + 1)
    expect(server.requests.map(({ query }) => query.get('number_of_results'))).toEqual(server.requests.map(() => '50'))
    expect(server.requests[0]?.query.get('unit_identifier')).toBe('id=1')
  })

  test('is whole when the server gives fewer rows than asked for', async () => {
    const { crm, rows } = listServer(25, { cap: 10 })
    expect(await all(paginate(crm.users.list, { unit_identifier, number_of_results: 20 }))).toEqual(rows)
  })

  test('fetches no page before its first row is wanted', async () => {
    const { crm, server } = listServer(50)
    const users = paginate(crm.users.list, { unit_identifier, number_of_results: 10 })
    expect(server.requests).toHaveLength(0)
    for await (const user of users) if (user.id === '9') break
    expect(server.requests).toHaveLength(1)
    expect(users.offset).toBe(10)
  })

  test('goes on where another broke off', async () => {
    const { crm, rows } = listServer(50)
    const first = paginate(crm.users.list, { unit_identifier, number_of_results: 7 })
    const read: unknown[] = []
    for await (const user of first) if (read.push(user) === 23) break
    const rest = paginate(crm.users.list, { unit_identifier, offset: first.offset })
    expect([...read, ...(await all(rest))]).toEqual(rows)
    expect(rest.offset).toBe(50)
  })

  test('goes on by itself after a failure', async () => {
    const { server, rows } = listServer(30)
    let isBroken = false
    const crm = createClient({
      baseUrl,
      credentials: { token: 'T' },
      retries: 0,
      fetch: (request) => (isBroken ? Promise.reject(new Error('down')) : server.fetch(request)),
    })
    const users = paginate(crm.users.list, { unit_identifier, number_of_results: 10 })
    const read: unknown[] = []
    await expect(
      (async () => {
        for await (const user of users) isBroken = read.push(user) === 20
      })(),
    ).rejects.toMatchObject({ code: 'CRM_NETWORK' })
    isBroken = false
    for await (const user of users) read.push(user)
    expect(read).toEqual(rows)
  })

  test('ends when the caller aborts', async () => {
    const { crm } = listServer(50)
    const caller = new AbortController()
    const users = paginate(crm.users.list, { unit_identifier, number_of_results: 10 }, { signal: caller.signal })
    const reading = (async () => {
      for await (const user of users) if (user.id === '9') caller.abort('enough')
    })()
    await expect(reading).rejects.toBe('enough')
  })

  test('of a server that does not page is given once, or fails rather than go on for ever', async () => {
    const more = listServer(150, { pages: false })
    expect(await all(paginate(more.crm.users.list, { unit_identifier }))).toEqual(more.rows)
    const fewer = listServer(50, { pages: false })
    await expect(all(paginate(fewer.crm.users.list, { unit_identifier }))).rejects.toMatchObject({ code: 'CRM_CONFIG' })
  })
})

test('every list that the contract says pages can be read so', async () => {
  const paged = listOperations(contractIn(newestRelease(bundle))).filter(({ operation }) =>
    operation.parameters?.some(({ name }) => name === 'offset'),
  )
  const server = await startTestServer()
  const { baseUrl, fetch, credentials } = server
  const crm = createClient({ baseUrl, fetch, credentials: credentials.user, onWarning: () => {} })
  const accounts_receivable_identifier = { number: 'ACR0000000007' }
  const eleni = { number: 'ACR0000000021' }
  const lists: { [operationId: string]: AsyncIterable<unknown> } = {
    listUsers: paginate(crm.users.list, { unit_identifier: { id: '1' }, number_of_results: 1 }),
    listAccessTokens: paginate(crm.accessTokens.list, { accounts_receivable_identifier, number_of_results: 1 }),
    listCurrencies: paginate(crm.currencies.list, { number_of_results: 1 }),
    listAccountsReceivable: paginate(crm.accountsReceivable.list, {
      email_address: 'eleni@demo.example',
      number_of_results: 1,
    }),
    listPayments: paginate(crm.payments.list, { accounts_receivable_identifier: eleni, number_of_results: 1 }),
    listBills: paginate(crm.bills.list, { accounts_receivable_identifier: eleni, number_of_results: 1 }),
    listInvoices: paginate(crm.invoices.list, { accounts_receivable_identifier: eleni, number_of_results: 1 }),
    listCreditNotes: paginate(crm.creditNotes.list, { accounts_receivable_identifier: eleni, number_of_results: 1 }),
    listRefunds: paginate(crm.refunds.list, { accounts_receivable_identifier: eleni, number_of_results: 1 }),
    getPendingPaymentGatewayRequests: paginate(crm.paymentGatewayRequests.getPending, { number_of_results: 1 }),
    listProducts: paginate(crm.products.list, { type_identifier: { name: 'Channels' }, number_of_results: 1 }),
    listRewardsParticipants: paginate(crm.rewardsParticipants.list, {
      accounts_receivable_identifier: eleni,
      number_of_results: 1,
    }),
    listVouchers: paginate(crm.vouchers.list, { lot_identifier: { number: 'LOT-7' }, number_of_results: 1 }),
    listSegments: paginate(crm.segmentation.list, { entity: 'BILLS', number_of_results: 1 }),
    listWebhookRequests: paginate(crm.webhookRequests.list, { entity: 'SUBSCRIPTIONS', number_of_results: 1 }),
    listBuyInAdvanceRequests: paginate(crm.buyInAdvanceRequests.list, {
      subscription_identifier: { number: 'S0000000242' },
      number_of_results: 1,
    }),
    listWallets: paginate(crm.wallets.list, { accounts_receivable_identifier: eleni, number_of_results: 1 }),
    listWalletTransactions: paginate(crm.walletTransactions.list, {
      wallet_identifier: { number: 'W0000000012' },
      number_of_results: 1,
    }),
    listAccountsReceivableGroupMembers: paginate(crm.accountsReceivable.groupMembersList, {
      accounts_receivable_identifier: { number: 'ACR0000000034' },
      number_of_results: 1,
    }),
  }
  expect(Object.keys(lists).sort()).toEqual(paged.map(({ operation }) => operation.operationId).sort())
  for (const rows of Object.values(lists)) expect((await all(rows)).length).toBeGreaterThan(0)
})

// Compiled, and nothing more.
export function types(): void {
  const credentials = { token: 'T' }
  const old = createClient({ baseUrl, credentials, release: 'R12.5.0' })
  const newest = createClient({ baseUrl, credentials })
  // One that can be called without any input.
  paginate(newest.currencies.list, {})
  // @ts-expect-error R12.5.0 has no paging
  paginate(old.users.list, { unit_identifier })
  // @ts-expect-error R12.5.0 has no paging
  paginate(old.currencies.list, {})
  // @ts-expect-error no field of the input
  paginate(newest.currencies.list, { unit_identifier })
  // @ts-expect-error a record is no list
  paginate(newest.users.show, { user_identifier: { id: '1' } })
  // @ts-expect-error none of the identifiers
  paginate(newest.users.list, { number_of_results: 10 })
}
