import { listOperations } from '@crmcom-webapi/contract'
import { describe, expect, it } from 'vitest'
import { call, get, harbourShop, login, type Query, type Subject, startServer } from './support/server.js'

const maria = '9D1B3C4E5F604172A3B4C5D6E7F80912'
const ids = ['F', 'B', 'D', 'A', 'E', 'C']
const made = Date.parse('2026-01-06T10:00:00Z')

type ListedKind =
  | 'user'
  | 'accessToken'
  | 'accessTokenClassification'
  | 'currency'
  | 'accountsReceivable'
  | 'accountsReceivableClassification'
  | 'paymentPreference'
  | 'presentmentPreference'
  | 'creditRating'
  | 'payment'
  | 'bill'
  | 'invoice'
  | 'creditNote'
  | 'refund'
  | 'financialTransactionType'
  | 'financialTransactionRejectionReason'
  | 'paymentGatewayRequest'
  | 'wallet'
  | 'walletTransaction'
  | 'walletTransactionType'
  | 'product'

const ofMaria = { accounts_receivable: maria }
const byMaria = { accounts_receivable_identifier: { id: maria } }
const inWallet = { wallet_identifier: { number: 'W0000000012' } }
const paper = { ...ofMaria, back_office_code: null, number: null }
/** Each way to ask for the papers of an account. */
const byTypeAndCategory = (type: string, category: string) => [
  byMaria,
  { ...byMaria, type_identifier: { name: type } },
  { ...byMaria, type_identifier: { name: type }, category_identifier: { name: category } },
]

/** What is listed: the kind of the records, how six of them differ, and each way to ask for them. */
const lists: {
  [operationId: string]: {
    path: string
    kind: ListedKind
    ways: Query[]
    own?: object
    /** The newest of them comes first. */
    newestFirst?: true
    /** Records that the six have to have for being listed. */
    beside?: { [kind: string]: object[] }
  }
} = {
  listUsers: {
    path: 'users/list',
    kind: 'user',
    ways: [
      { group_identifier: { id: 'GR01' } },
      { group_identifier: { name: 'Main Group' } },
      { security_profile_identifier: { id: 'SP03' } },
      { security_profile_identifier: { name: 'Shop staff' } },
      { unit_identifier: { id: harbourShop } },
    ],
  },
  listAccessTokens: {
    path: 'access_tokens/list',
    kind: 'accessToken',
    own: { accounts_receivable: maria, rewards_participant: 'F6718293A4B5C6D7E809213142536475' },
    ways: [
      { accounts_receivable_identifier: { id: maria } },
      { rewards_participant_identifier: { number: '31' } },
      { accounts_receivable_identifier: { id: maria }, classification_identifier: { id: 'ATC1' } },
    ],
  },
  getNotAssociatedAccessTokens: {
    path: 'access_tokens/get_not_associated',
    kind: 'accessToken',
    own: { accounts_receivable: null, rewards_participant: null },
    ways: [{ number: 50 }, { number: 50, life_cycle_state: 'EFFECTIVE' }],
  },
  listAccessTokenClassifications: {
    path: 'access_tokens/configuration/classifications/list',
    kind: 'accessTokenClassification',
    ways: [{}],
  },
  listAccountsReceivable: {
    path: 'accounts_receivable/list',
    kind: 'accountsReceivable',
    own: {
      owner: 'C3A1F0E29B4D4C5E8F7A6B5C4D3E2F10',
      payment_preferences: ['7B1E9F20C4D3485A96E7F8091A2B3C4D'],
      presentment_preferences: ['PRP1'],
    },
    ways: [
      { contact_information_identifier: { id: 'C3A1F0E29B4D4C5E8F7A6B5C4D3E2F10' } },
      { email_address: 'eleni@demo.example' },
      { payment_preference_identifier: { alternative_code: 'CASH' } },
      { presentment_preference_identifier: { id: 'PRP1' } },
    ],
  },
  listAccountsReceivableGroupMembers: {
    path: 'accounts_receivable/group_members/list',
    kind: 'accountsReceivable',
    own: { group_parent: maria, funding_scope: 'FULLY_FUNDED' },
    ways: [
      { accounts_receivable_identifier: { id: maria } },
      { accounts_receivable_identifier: { id: maria }, funding_scope: 'FULLY_FUNDED' },
    ],
  },
  listAccountsReceivableClassifications: {
    path: 'accounts_receivable/configuration/classifications/list',
    kind: 'accountsReceivableClassification',
    ways: [{}],
  },
  listAccountsReceivablePaymentPreferences: {
    path: 'accounts_receivable/configuration/payment_preferences/list',
    kind: 'paymentPreference',
    ways: [{}],
  },
  listAccountsReceivablePresentmentPreferences: {
    path: 'accounts_receivable/configuration/presentment_preferences/list',
    kind: 'presentmentPreference',
    ways: [{}],
  },
  listAccountsReceivableCreditRatings: {
    path: 'accounts_receivable/configuration/credit_ratings/list',
    kind: 'creditRating',
    ways: [{}],
  },
  listPayments: {
    path: 'payments/list',
    kind: 'payment',
    own: paper,
    ways: [byMaria, { ...byMaria, payment_method_identifier: { name: 'Cash' } }],
  },
  getLatestPayments: {
    path: 'payments/get_latest',
    kind: 'payment',
    own: paper,
    newestFirst: true,
    ways: [
      { ...byMaria, number: 6 },
      { ...byMaria, number: 50, payment_method_identifier: { name: 'Cash' } },
    ],
  },
  listBills: { path: 'bills/list', kind: 'bill', own: ofMaria, ways: [byMaria] },
  getLatestBills: {
    path: 'bills/get_latest',
    kind: 'bill',
    own: ofMaria,
    newestFirst: true,
    ways: [
      { ...byMaria, number: 6 },
      { ...byMaria, number: 50 },
    ],
  },
  listInvoices: { path: 'invoices/list', kind: 'invoice', own: paper, ways: byTypeAndCategory('Invoice', 'Billing') },
  listInvoiceTypes: {
    path: 'invoices/configuration/types/list',
    kind: 'financialTransactionType',
    own: { classification: 'INVOICE' },
    ways: [{}, { unit_identifier: { id: '1' } }],
  },
  listCreditNotes: {
    path: 'credit_notes/list',
    kind: 'creditNote',
    own: paper,
    ways: byTypeAndCategory('Credit note', 'Billing'),
  },
  listCreditNoteRejectionReasons: {
    path: 'credit_notes/configuration/rejection_reasons/list',
    kind: 'financialTransactionRejectionReason',
    ways: [{}],
  },
  listRefunds: {
    path: 'refunds/list',
    kind: 'refund',
    own: paper,
    ways: byTypeAndCategory('Refund', 'Over the counter'),
  },
  listRefundTypes: {
    path: 'refunds/configuration/types/list',
    kind: 'financialTransactionType',
    own: { classification: 'REFUND' },
    ways: [{}, { unit_identifier: { id: '1' } }],
  },
  listRefundRejectionReasons: {
    path: 'refunds/configuration/rejection_reasons/list',
    kind: 'financialTransactionRejectionReason',
    ways: [{}],
  },
  getPendingPaymentGatewayRequests: {
    path: 'payment_gateway_requests/get_pending',
    kind: 'paymentGatewayRequest',
    own: ofMaria,
    ways: [{}],
  },
  listWallets: { path: 'wallets/list', kind: 'wallet', own: ofMaria, ways: [byMaria] },
  listWalletTransactions: {
    path: 'wallet_transactions/list',
    kind: 'walletTransaction',
    own: { category: 'C813DF78ACF83F550CB27ACE552DD899' },
    ways: [
      inWallet,
      { ...inWallet, type_identifier: { name: 'Top-up' } },
      { ...inWallet, category_identifier: { code: 'SHOP' } },
      { ...inWallet, type_identifier: { name: 'Top-up' }, category_identifier: { code: 'SHOP' } },
      { accounts_receivable_identifier: { number: 'ACR0000000021' } },
    ],
  },
  getCurrentBalancePeriodTransactions: {
    path: 'wallets/transactions/get_current_balance_period_transactions',
    kind: 'walletTransaction',
    newestFirst: true,
    ways: [inWallet, { ...inWallet, number: 50 }],
  },
  listWalletTransactionTypes: {
    path: 'wallet_transactions/configuration/types/list',
    kind: 'walletTransactionType',
    own: { classification: 'CREDIT' },
    ways: [{ classification: 'CREDIT' }, { classification: 'CREDIT', unit_identifier: { id: '1' } }],
  },
  listProducts: {
    path: 'products/list',
    kind: 'product',
    ways: [
      { type_identifier: { name: 'Channels' } },
      { brand_identifier: { name: 'Harbour' } },
      { family_identifier: { code: 'TV' } },
      { category_identifier: { code: 'HOME' } },
      { category_identifier: { code: 'HOME' }, as_of_date_valid: '2026-01-05T00:00:00' },
    ],
  },
  listCurrencies: {
    path: 'currencies/list',
    kind: 'currency',
    ways: [{}, { life_cycle_state: 'EFFECTIVE' }],
    beside: {
      currencyRatePeriod: ids.map((currency) => ({
        ...{ id: `rate-${currency}`, organisation: 'ORG1', currency, rate: '2', from_date: 0, to_date: null },
      })),
    },
  },
}

const releases = ['R8.0.0', 'R10.0.0', 'R13.0.0', 'R17.10.0', 'R18.0.0']

/** The same six records for each test, inserted in the order of `ids`; users are in other units by turns. */
function six(kind: string, sample: object, own: object, createdAt: (place: number) => number): object[] {
  return ids.map((id, i) => {
    const at = createdAt(i)
    const log = { ...(sample as { log_information: object }).log_information, created_date: at, updated_date: at }
    const common = { ...sample, ...own, id, log_information: log }
    if (kind === 'user') {
      const units = [['1', harbourShop], [harbourShop, '1'], [harbourShop]][i % 3] as string[]
      return { ...common, username: `six-${id}`, units, default_unit: units[0], security_profile: 'SP03' }
    }
    if (kind === 'currency') return { ...common, code: `SIX-${id}` }
    if (kind === 'product') return { ...common, code: `SIX-${id}`, alternative_code: `SIX-${id}` }
    if (kind === 'creditRating') return { ...common, code: ['AA', 'A', 'BA', 'B', 'CAA', 'CA'][i], label: id }
    if (kind === 'accountsReceivable') return { ...common, number: `SIX-${id}`, name: `Six ${id}` }
    if (kind.endsWith('Classification') || kind.endsWith('Preference'))
      return { ...common, name: `Six ${id}`, alternative_code: `SIX-${id}` }
    if (['bill', 'paymentGatewayRequest', 'wallet', 'walletTransaction'].includes(kind))
      return { ...common, number: `SIX-${id}` }
    if (kind.startsWith('financialTransaction') || kind === 'walletTransactionType')
      return { ...common, name: `Six ${id}`, alternative_code: `SIX-${id}` }
    if ('back_office_code' in own) return { ...common, reference_number: `SIX-${id}` }
    const name = { number: `AT-${id}`, authentication_code: `SIX-${id}`, identifier: null, classification: 'ATC1' }
    const unset = {
      one_time_password: null,
      pass_code_reset: null,
      verification_code: null,
      life_cycle_state: 'EFFECTIVE',
    }
    return { ...common, ...name, ...unset }
  })
}

async function listed(server: Subject, path: string, query: Query): Promise<string[]> {
  const answer = await get(server, path, { token: await login(server), ...query })
  expect(answer.code).toBe('OK')
  // A credit rating shows no ID, and a rejection reason stands in an object of its own.
  const idOf = ({ id, label, rejection_reason }: { id?: string; label?: string; rejection_reason?: { id: string } }) =>
    rejection_reason?.id ?? id ?? label
  return answer.data.map(idOf).filter((id: string) => ids.includes(id))
}

async function serverWith(
  release: string,
  { kind, own = {}, beside = {} }: { kind: ListedKind; own?: object; beside?: { [kind: string]: object[] } },
  createdAt: (place: number) => number,
): Promise<Subject> {
  const server = await startServer({ release })
  const seed = server.control.snapshot() as unknown as { records: { [kind: string]: object[] } }
  const all = seed.records[kind] as { log_information: object }[]
  const records = { ...seed.records, ...beside, [kind]: [...all, ...six(kind, all[0] as object, own, createdAt)] }
  await server.control.load({ ...seed, records })
  return server
}

const has = (server: Subject, operationId: string) =>
  listOperations(server.contract).find(({ operation }) => operation.operationId === operationId)?.operation

const takes = (server: Subject, operationId: string, query: Query) => {
  const operation = has(server, operationId)
  const names = operation?.parameters?.map(({ name }) => name) ?? []
  return operation !== undefined && Object.keys(query).every((name) => names.includes(name))
}

it('looks at every list there is', async () => {
  const { contract } = await startServer()
  const answersList = listOperations(contract).filter(({ operation }) =>
    JSON.stringify(operation.responses['200']).includes('ListEnvelope'),
  )
  expect(answersList.map(({ operation }) => operation.operationId).sort()).toEqual(Object.keys(lists).sort())
})

describe.each(releases)('in %s', (release) => {
  describe.each(Object.entries(lists))('%s', (operationId, { path, ways, newestFirst = false, ...records }) => {
    const inOrder = (order: readonly string[]) => (newestFirst ? [...order].reverse() : order)

    it.each([
      ['made in one millisecond comes as it was inserted', () => made, ids],
      ['comes the oldest first, whenever it was inserted', (place: number) => made - place, [...ids].reverse()],
      [
        'made in two milliseconds comes as it was inserted within each',
        (place: number) => made - (place % 2),
        ['B', 'A', 'C', 'F', 'D', 'E'],
      ],
    ] as const)('what was %s', async (_, createdAt, order) => {
      const server = await serverWith(release, records, createdAt)
      for (const way of ways.filter((query) => takes(server, operationId, query)))
        expect(await listed(server, path, way), JSON.stringify(way)).toEqual(inOrder(order))
    })

    it('is in the same order page by page', async () => {
      const server = await serverWith(release, records, () => made)
      for (const way of ways.filter((query) => takes(server, operationId, { ...query, offset: 0 })))
        for (const size of [1, 2, 4]) {
          const pages: string[] = []
          for (let offset = 0; offset < 12; offset += size)
            pages.push(...(await listed(server, path, { ...way, number_of_results: size, offset })))
          expect(pages, JSON.stringify(way)).toEqual(ids)
        }
    })

    it('is in the order of the calls that made it, in one millisecond', async () => {
      if (operationId !== 'listAccessTokens') return
      const server = await startServer({ release })
      const token = await login(server)
      const owner = { accounts_receivable_identifier: { id: maria } }
      const codes = ids.map((id) => `CALL-${id}`)
      for (const code of codes)
        await call(server, 'access_tokens/create', { token, authentication_code: code, ...owner })
      const answer = await get(server, path, { token, ...owner })
      const found = answer.data.map(({ authentication_code: code }: { authentication_code: string }) => code)
      expect(found.filter((code: string) => codes.includes(code))).toEqual(codes)
    })
  })
})
