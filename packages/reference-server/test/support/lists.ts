import { harbourShop, type Query } from './server.js'

const maria = '9D1B3C4E5F604172A3B4C5D6E7F80912'
export type ListedKind =
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
  | 'subscription'
  | 'subscriptionAction'
  | 'subscriptionType'
  | 'billingTermScheme'
  | 'usageAuthorisation'
  | 'buyInAdvanceRequest'
  | 'customerEvent'
  | 'rewardAward'
  | 'rewardScheme'
  | 'rewardsParticipant'
  | 'segment'
  | 'webhookRequest'
  | 'voucher'
  | 'voucherType'

const ofMaria = { accounts_receivable: maria }
const classified = 'C4D7A0E3F6B94125A8E1C7D0F3965B24'
const byClassification = { classification_identifier: { id: classified } }
const byMaria = { accounts_receivable_identifier: { id: maria } }
const inWallet = { wallet_identifier: { number: 'W0000000012' } }
const paper = { ...ofMaria, back_office_code: null, number: null }
/** Each way to ask for the papers of an account. */
const byTypeAndCategory = (type: string, category: string) => [
  byMaria,
  { ...byMaria, type_identifier: { name: type } },
  { ...byMaria, type_identifier: { name: type }, category_identifier: { name: category } },
]

/** A list: the kind of its records, what those have that are listed, and each way to ask for them. */
export interface List {
  path: string
  kind: ListedKind
  ways: Query[]
  own?: object
  /** It is asked for by POST. */
  byPost?: true
  /** The newest of them comes first. */
  newestFirst?: true
  /** Records that those with these IDs have to have for being listed. */
  beside?: (ids: readonly string[]) => { [kind: string]: object[] }
}

/** Lists of what stands in one record, which has it in the order in which it was written. */
export const listsOfParts = [
  ...['listExpensesToAdd', 'listPhysicalGoodsOfNewSubscription', 'listServicesOfNewSubscription', 'listServicesToAdd'],
  ...['listServicesToSwapTo', 'listSubscriptionBehaviours'],
]

/** Every list there is of records, by its operation. */
export const lists: { [operationId: string]: List } = {
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
  listSubscriptions: { path: 'subscriptions/list', kind: 'subscription', own: ofMaria, ways: [byMaria] },
  listSubscriptionsByPost: {
    ...{ path: 'subscriptions/list', kind: 'subscription', own: ofMaria, ways: [byMaria], byPost: true },
  },
  getScheduledSubscriptionActions: {
    path: 'subscriptions/actions/get_scheduled',
    kind: 'subscriptionAction',
    own: { transaction_reference_number: null },
    ways: [
      { subscription_identifier: { number: 'S0000000051' } },
      { subscription_identifier: { number: 'S0000000051' }, behavior_code: 'DEACTIVATE_SUBSCRIPTION' },
    ],
  },
  listUsageAuthorisations: {
    path: 'usage_authorisation/list',
    kind: 'usageAuthorisation',
    own: ofMaria,
    ways: [byMaria],
  },
  listBuyInAdvanceRequests: {
    path: 'buy_in_advance_requests/list',
    kind: 'buyInAdvanceRequest',
    ways: [{ subscription_identifier: { number: 'S0000000242' } }],
  },
  listSubscriptionTypes: {
    path: 'subscriptions/configuration/types/list',
    kind: 'subscriptionType',
    ways: [{}, { unit_identifier: { id: '1' } }],
  },
  listBillingTermSchemes: {
    path: 'subscriptions/configuration/billing_term_schemes/list',
    kind: 'billingTermScheme',
    ways: [{ subscription_type_identifier: { id: 'ST01' } }],
    beside: (ids) => ({
      subscriptionType: ['ST01', 'ST02', '925752A9CBC7DCAAEB79CA54A746BD74'].map((id) => ({
        ...{ id, organisation: 'ORG1', name: id, alternative_code: id, billing_term_schemes: ids },
      })),
    }),
  },
  listRewardsParticipants: {
    path: 'rewards_participants/list',
    kind: 'rewardsParticipant',
    own: ofMaria,
    ways: [byMaria, { contact_information_identifier: { id: 'E560718293A4B5C6F708192031425364' } }],
  },
  listRewardsParticipantRewardSchemes: {
    path: 'rewards_participants/configuration/reward_schemes/list',
    kind: 'rewardScheme',
    ways: [{}, { unit_identifier: { id: '1' } }, { group_identifier: { name: 'Main Group' } }],
  },
  listRewardSchemes: { path: 'reward_schemes/list', kind: 'rewardScheme', ways: [{}] },
  listVouchers: {
    path: 'vouchers/list',
    kind: 'voucher',
    own: { life_cycle_state: 'ACTIVATED', secret_number: null },
    ways: [{ lot_identifier: { number: 'LOT-7' } }, { type_identifier: { name: 'Printed at the shop' } }],
  },
  listVoucherTypes: {
    path: 'vouchers/configuration/types/list',
    kind: 'voucherType',
    ways: [{}, { unit_identifier: { id: '1' } }, { group_identifier: { name: 'Main Group' } }],
  },
  listAwardRewardTransactions: {
    path: 'reward_transactions/awards/list',
    kind: 'rewardAward',
    own: { ...ofMaria, life_cycle_state: 'POSTED' },
    ways: [byMaria, { rewards_participant_identifier: { number: '31' } }],
    byPost: true,
  },
  listPurchases: {
    path: 'customer_events/purchases/list',
    kind: 'customerEvent',
    own: { ...ofMaria, type: 'PURCHASE', external_system_reference_number: null, classification: classified },
    ways: [byMaria, byClassification],
    byPost: true,
  },
  listSpendRequests: {
    path: 'customer_events/spend_requests/list',
    kind: 'customerEvent',
    own: { ...ofMaria, type: 'SPEND_REQUEST', external_system_reference_number: null, classification: classified },
    ways: [byMaria, byClassification],
    byPost: true,
  },
  listReferrals: {
    path: 'customer_events/referrals/list',
    kind: 'customerEvent',
    own: {
      ...{ ...ofMaria, type: 'REFERRAL', external_system_reference_number: null, classification: classified },
      referred_accounts_receivable: maria,
    },
    ways: [
      { referred_by_accounts_receivable_identifier: { id: maria } },
      { referred_accounts_receivable_identifier: { id: maria } },
    ],
    byPost: true,
  },
  listSegments: {
    path: 'segmentation/list',
    kind: 'segment',
    own: { life_cycle_state: 'POSTED' },
    ways: [{ entity: 'BILLS' }],
  },
  listWebhookRequests: {
    path: 'webhook_requests/list',
    kind: 'webhookRequest',
    own: { life_cycle_state: 'REJECTED' },
    ways: [
      { webhook_definition_identifier: { name: 'Ticket desk' } },
      { workflow_rule_identifier: { name: 'New subscriptions' } },
      { entity: 'SUBSCRIPTIONS' },
      { entity_id: 'A12C4D5E6F708192B3C4D5E6F7081920' },
      { entity: 'SUBSCRIPTIONS', life_cycle_state: 'REJECTED' },
      { entity: 'SUBSCRIPTIONS', url: 'https://tickets.demo.example/hooks' },
    ],
  },
  listCurrencies: {
    path: 'currencies/list',
    kind: 'currency',
    ways: [{}, { life_cycle_state: 'EFFECTIVE' }],
    beside: (ids) => ({
      currencyRatePeriod: ids.map((currency) => ({
        ...{ id: `rate-${currency}`, organisation: 'ORG1', currency, rate: '2', from_date: 0, to_date: null },
      })),
    }),
  },
}

/** Records that a list gives, in the order of their IDs; users are in other units by turns. */
export function recordsOf(
  { kind, own = {} }: Pick<List, 'kind' | 'own'>,
  sample: object,
  ids: readonly string[],
  createdAt: (place: number) => number,
): object[] {
  return ids.map((id, i) => {
    const at = createdAt(i)
    const log = { ...(sample as { log_information: object }).log_information, created_date: at, updated_date: at }
    const common = { ...sample, ...own, id, log_information: log }
    if (kind === 'user') {
      const units = [['1', harbourShop], [harbourShop, '1'], [harbourShop]][i % 3] as string[]
      return { ...common, username: `listed-${id}`, units, default_unit: units[0], security_profile: 'SP03' }
    }
    if (kind === 'currency') return { ...common, code: `LISTED-${id}` }
    if (kind === 'product') return { ...common, code: `LISTED-${id}`, alternative_code: `LISTED-${id}` }
    if (kind === 'creditRating') return { ...common, code: ['AA', 'A', 'BA', 'B', 'CAA', 'CA'][i], label: id }
    if (kind === 'accountsReceivable') return { ...common, number: `LISTED-${id}`, name: `Listed ${id}` }
    if (['subscription', 'subscriptionAction', 'buyInAdvanceRequest'].includes(kind))
      return { ...common, number: `LISTED-${id}` }
    if (kind === 'usageAuthorisation') return { ...common, usage_authorisation_identifier: `LISTED-${id}` }
    if (kind === 'billingTermScheme') return { ...common, code: `LISTED-${id}` }
    if (kind.endsWith('Classification') || kind.endsWith('Preference') || kind === 'subscriptionType')
      return { ...common, name: `Listed ${id}`, alternative_code: `LISTED-${id}` }
    if (
      [
        'bill',
        'paymentGatewayRequest',
        'wallet',
        'walletTransaction',
        'segment',
        'webhookRequest',
        'rewardsParticipant',
        'rewardAward',
        'customerEvent',
        'voucher',
      ].includes(kind)
    )
      return { ...common, number: `LISTED-${id}` }
    if (
      kind.startsWith('financialTransaction') ||
      kind === 'walletTransactionType' ||
      kind === 'rewardScheme' ||
      kind === 'voucherType'
    )
      return { ...common, name: `Listed ${id}`, alternative_code: `LISTED-${id}` }
    if ('back_office_code' in own) return { ...common, reference_number: `LISTED-${id}` }
    const name = { number: `AT-${id}`, authentication_code: `LISTED-${id}`, identifier: null, classification: 'ATC1' }
    const unset = {
      one_time_password: null,
      pass_code_reset: null,
      verification_code: null,
      life_cycle_state: 'EFFECTIVE',
    }
    return { ...common, ...name, ...unset }
  })
}
