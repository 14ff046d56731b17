import { readRecord } from '../../../support/broken-stores.js'
import { recordsOf } from '../../../support/records.js'
import type { Input } from '../requests.js'
import {
  type Change,
  card,
  changed,
  each,
  organisation,
  participant,
  type Scenario,
  type Scenarios,
} from './scenario.js'

const account = 'F30C4F941CA09FD5D7605EA30D99265A'
const wallet = 'AFA912A5B79F251CE47F8D3AB82EDFC7'
const otherWallet = '45F7DDB8B61BBAFB1E9D62BE26595F45'
const [firstTopUp, secondTopUp] = ['73295E23D89B5D6B90FFE783A7A61EA0', '99B3605BA6475BB857D8E26E6F92F23C']
const [topUpType, correctionType] = ['62CC6FA92F573E5BB6C83126D9469493', 'DB3CB690A9DC83B7AE00D0ED08DE8B47']
const [product, entry] = ['839508DA6038668C8E81181C6E6391B9', '75B253D0F78571487814EDC46BABDA1A']
const ofAccount = ['accounts_receivable_identifier']

const together =
  (...changes: Change[]): Change =>
  async (server, token) => {
    for (const change of changes) await change(server, token)
  }

const noWallet = changed('wallet', wallet, { number: 'W0' })
const noAccount = changed('accountsReceivable', account, { number: 'ACR0' })
const isCancelled = changed('wallet', wallet, { life_cycle_state: 'CANCELLED' })
const tooLittle = changed('book', `wallet:${wallet} CUR1`, { balance: '10' })
const noType = changed('walletTransactionType', topUpType, { name: 'another' })
const inDollars = changed('wallet', wallet, { alternative_currency: 'CUR2' })
const withProduct = changed('wallet', wallet, {
  product_consumption: [
    { id: entry, product, estimated_consumption_date: null, estimated_consumption_as_of_date: null },
  ],
})

/** The same request with other parameters, where no documented one is answered so. */
const withInput = (more: object) => (input: Input) => ({ ...input, ...more })

/** A part of the answer, in every release: what the request asks for is more. */
const inPart = (requests: readonly string[], more: Partial<Scenario> = {}): Scenario[] =>
  each(requests, ['some-fields'], { showsPart: true, ...more })

/** A wallet with all its fields, over the releases. */
const wholeWallet = (name: string) => [
  name,
  ...['currencies', 'opening-balances', 'states-of-currencies', 'alternative-currencies', 'business-units'].map(
    (later) => `${name}-before-${later}`,
  ),
]

const byOwner = ['number', 'id', 'name', 'authentication-code', 'pass-code', 'one-time-password', 'medium']
const byParticipant = ['number', 'id', 'authentication-code', 'pass-code', 'one-time-password']
const hers = { accounts_receivable: account, rewards_participant: participant.id }
/** Each access token, medium and participant that the examples name is hers. */
const allHers = together(
  changed('accessToken', card.eleni, { life_cycle_state: 'EFFECTIVE', ...hers }),
  changed('accessToken', card.maria, hers),
  changed('identificationMedium', 'D45F708192A3B4C5E6F7081920314253', { accounts_receivable: account }),
  changed('rewardsParticipant', participant.id, { accounts_receivable: account }),
)

/** Every way to name a wallet by its owner, and what comes of an owner who has none or is not there. */
const owners = (found: readonly Scenario[]): Scenario[] => [
  ...found,
  ...inPart([...byOwner.map((way) => `account-by-${way}`), ...byParticipant.map((way) => `participant-by-${way}`)], {
    world: allHers,
  }),
  { request: 'account-by-number', answers: ['account-not-found'], world: noAccount },
  { request: 'account-by-number', answers: ['none-effective'], world: isCancelled },
  {
    request: 'participant-by-number',
    answers: ['participant-not-found'],
    world: changed('rewardsParticipant', participant.id, { number: '0' }),
  },
  { request: 'chosen-fields', answers: ['some-fields'] },
]
const byWallet: Scenario[] = [
  ...inPart(['by-number', 'by-id']),
  { request: 'by-number', answers: ['not-found'], world: noWallet },
]
const balances = ['found', 'found-before-states-of-currencies', 'found-before-alternative-currencies']
const notInFuture = {
  request: 'on-a-date',
  answers: ['date-not-in-future'],
  edit: withInput({ as_of_date: '2026-01-05T00:00:00' }),
}

/** The subscription whose services are to draw on the wallet. */
const subscription = '897D9995C75389C65551374C75CD1B40'
const noSubscription = changed('subscription', subscription, { number: 'S0' })
const nothingDrawn = changed('subscription', subscription, { prepaid_consumption: [] })

const made: Partial<Scenario> = {
  at: '10:00',
  says: { log_information: { updated_date: '2026-01-05T10:00:00' } },
}
const inEuros = { world: inDollars, says: { amount: 18.4 } }
const half: Change = async ({ store }) => {
  const sample = await readRecord(store, 'walletTransaction', organisation, firstTopUp)
  await recordsOf(store).replace('walletTransaction', { ...sample, number: 'WT0000000006' })
  const second = await readRecord(store, 'walletTransaction', organisation, secondTopUp)
  await recordsOf(store).replace('walletTransaction', { ...second, transferred_by: firstTopUp })
}

/** Wallet transactions with all their fields, over the releases. */
const wholeTransactions = (name: string) => [
  name,
  ...['transfers', 'more-texts', 'alternative-currencies', 'categories'].map((later) => `${name}-before-${later}`),
]

/** Wallets: what they hold, what moves it, and moving money to accounts and back. */
export const wallets: Scenarios = {
  showWallet: [
    { request: ['wallet_identifier'], answers: wholeWallet('found') },
    { request: ['wallet_identifier', 'fields_set'], answers: ['some-fields'] },
    { request: ['wallet_identifier'], answers: ['not-found'], world: noWallet },
  ],
  listWallets: [
    { request: ofAccount, answers: ['listed'] },
    { request: [...ofAccount, 'fields_set'], answers: ['some-fields'] },
    { request: [...ofAccount, 'fields_set', 'number_of_results', 'offset'], answers: ['some-fields'] },
    {
      request: ofAccount,
      answers: ['none'],
      world: changed('wallet', wallet, { accounts_receivable: '9D1B3C4E5F604172A3B4C5D6E7F80912' }),
    },
    { request: ofAccount, answers: ['account-not-found'], world: noAccount },
    { request: ['subscription_identifier'], answers: ['subscription-not-found'], world: noSubscription },
  ],
  updateWallet: [
    ...each(['by-number', 'by-id'], ['updated'], { at: '10:05' }),
    ...inPart(['by-number', 'by-id', 'emptied']),
    ...inPart(['product-by-code', 'product-by-id', 'product-by-alternative-code'], { says: { udf_string_1: null } }),
    ...inPart(['product-changed', 'product-removed'], { world: withProduct, says: { udf_string_1: null } }),
    { request: 'chosen-fields', answers: ['some-fields'] },
    { request: 'by-number', answers: ['not-found'], world: noWallet },
    { request: 'by-number', answers: ['cancelled'], world: isCancelled },
    {
      request: 'product-by-code',
      answers: ['product-not-found'],
      world: changed('product', product, { code: 'another' }),
    },
    { request: 'product-by-code', answers: ['entry-there-already'], world: withProduct },
    { request: 'product-removed', answers: ['entry-not-found'] },
  ],
  getEffectiveWallet: owners([{ request: 'account-by-number', answers: ['found'] }]),
  getWalletBalance: [
    ...owners([{ request: 'by-number', answers: balances }]),
    ...byWallet,
    ...inPart(['on-a-date']),
    notInFuture,
  ],
  getWalletBalanceBreakdown: [
    ...owners([{ request: 'by-number', answers: ['found'] }]),
    ...byWallet,
    ...inPart(['on-a-date', 'without-allotments']),
    notInFuture,
  ],
  getExpiringWalletBalance: [
    ...owners([{ request: 'by-number', answers: [...balances, 'found-before-amounts-per-day'] }]),
    ...byWallet,
  ],
  enforceWalletConsumption: [
    ...each(
      ['by-number', 'by-id', 'subscription-by-number', 'subscription-by-id', 'up-to-date'],
      ['debited', 'debited-before-alternative-currencies'],
    ),
    {
      request: 'chosen-fields',
      answers: ['debited', 'debited-before-alternative-currencies'],
      edit: ({ fields_set: _, ...input }) => input,
    },
    { request: 'chosen-fields', answers: ['some-fields'] },
    { request: 'by-number', answers: ['not-found'], world: noWallet },
    { request: 'by-number', answers: ['cancelled'], world: isCancelled },
    { request: 'subscription-by-number', answers: ['subscription-not-found'], world: noSubscription },
    { request: 'by-number', answers: ['nothing-to-draw'], world: nothingDrawn },
  ],
  transferWalletToAccount: [
    ...each(['by-number', 'by-id'], ['transferred', 'transferred-before-alternative-currencies'], { at: '10:20' }),
    ...inPart(['to-account-by-number', 'to-account-by-id', 'to-account-by-name']),
    { request: 'chosen-fields', answers: ['some-fields'] },
    { request: 'by-number', answers: ['not-found'], world: noWallet },
    {
      request: 'to-account-by-number',
      answers: ['account-not-found'],
      world: changed('accountsReceivable', 'E0C41DFAE42E394E0C4E59A954EE200E', { number: 'ACR0' }),
    },
    { request: 'by-number', answers: ['cancelled'], world: isCancelled },
    { request: 'by-number', answers: ['not-enough'], world: tooLittle },
    {
      request: 'to-account-by-number',
      answers: ['another-currency'],
      world: changed('accountsReceivable', 'E0C41DFAE42E394E0C4E59A954EE200E', { currency: 'CUR2' }),
    },
  ],
  getCurrentBalancePeriodTransactions: [
    { request: ['wallet_identifier'], answers: ['listed'] },
    { request: ['wallet_identifier', 'number'], answers: ['listed'] },
    { request: ['wallet_identifier', 'fields_set'], answers: ['some-fields'] },
    { request: ['wallet_identifier', 'number', 'fields_set'], answers: ['some-fields'] },
    {
      request: ['wallet_identifier'],
      answers: ['none'],
      world: changed('wallet', wallet, { opening_balance_date: Date.parse('2026-01-06T00:00:00Z') }),
    },
    { request: ['wallet_identifier'], answers: ['not-found'], world: noWallet },
  ],
  listWalletTransactions: [
    { request: ['wallet_identifier'], answers: wholeTransactions('listed') },
    { request: ['wallet_identifier', 'type_identifier'], answers: wholeTransactions('listed') },
    { request: ['wallet_identifier', 'number_of_results', 'offset'], answers: wholeTransactions('listed') },
    { request: ofAccount, answers: wholeTransactions('listed') },
    { request: ['wallet_identifier', 'fields_set'], answers: ['some-fields'] },
    {
      request: ['wallet_identifier', 'category_identifier', 'type_identifier'],
      answers: ['none'],
      world: changed('walletTransaction', secondTopUp, { category: null }),
    },
    {
      request: ['wallet_identifier'],
      answers: ['none'],
      world: together(
        changed('walletTransaction', firstTopUp, { wallet: otherWallet }),
        changed('walletTransaction', secondTopUp, { wallet: otherWallet }),
      ),
    },
    { request: ['wallet_identifier'], answers: ['not-found'], world: noWallet },
    { request: ofAccount, answers: ['account-not-found'], world: noAccount },
    { request: ofAccount, answers: ['none-effective'], world: isCancelled },
    { request: ['wallet_identifier', 'type_identifier'], answers: ['type-not-found'], world: noType },
    {
      request: ['wallet_identifier', 'category_identifier'],
      answers: ['category-not-found'],
      world: changed('walletTransactionCategory', 'C813DF78ACF83F550CB27ACE552DD899', { code: 'another' }),
    },
  ],
  createWalletTransaction: [
    ...each(['credit', 'wallet-by-id', 'type-by-id', 'type-by-alternative-code'], ['created'], made),
    ...inPart(['credit', 'wallet-by-id', 'type-by-id', 'type-by-alternative-code', 'with-extra']),
    ...inPart(['in-alternative-currency', 'reserved-in-alternative-currency'], inEuros),
    ...inPart(['debit', 'reimbursement', 'transfer', 'transfer-by-id', 'for-a-product', 'with-texts']),
    ...inPart(['reserved', 'reserved-for-types', 'reserved-for-families', 'reserved-for-a-brand']),
    ...inPart(
      ['unit', 'group'].flatMap((where) =>
        ['name', 'id', 'alternative-code'].map((by) => `debit-at-${where}-by-${by}`),
      ),
    ),
    ...inPart(['code', 'name', 'id'].map((by) => `debit-at-business-unit-by-${by}`)),
    { request: 'chosen-fields', answers: ['some-fields'] },
    { request: 'credit', answers: ['not-found'], world: noWallet },
    { request: 'credit', answers: ['cancelled'], world: isCancelled },
    { request: 'credit', answers: ['type-not-found'], world: noType },
    {
      request: 'credit',
      answers: ['type-not-allowed'],
      world: changed('walletTransactionType', topUpType, { classification: 'VOID' }),
    },
    { request: 'debit', answers: ['not-of-the-class'], edit: withInput({ extra_added_amount: 5 }) },
    { request: 'debit', answers: ['not-enough'], world: tooLittle },
    {
      request: 'credit',
      answers: ['limit-exceeded'],
      world: changed('contactInformation', 'C3A1F0E29B4D4C5E8F7A6B5C4D3E2F10', { wallet_limit_per_day: '60' }),
    },
    {
      request: 'transfer',
      answers: ['another-currency'],
      world: changed('wallet', otherWallet, { currency: 'CUR2' }),
    },
    { request: 'in-alternative-currency', answers: ['no-alternative-currency'] },
    {
      request: 'for-a-product',
      answers: ['product-not-found'],
      world: changed('product', product, { code: 'another' }),
    },
  ],
  voidWalletTransaction: [
    ...each(['by-number', 'by-id', 'type-by-id'], ['voided'], made),
    ...inPart(['by-number', 'by-id', 'type-by-id', 'with-texts']),
    { request: 'chosen-fields', answers: ['some-fields'] },
    {
      request: 'by-number',
      answers: ['not-found'],
      world: changed('walletTransaction', secondTopUp, { number: 'WT0' }),
    },
    { request: 'by-number', answers: ['cancelled'], world: isCancelled },
    {
      request: 'by-number',
      answers: ['voided-already'],
      world: changed('walletTransaction', secondTopUp, { life_cycle_state: 'VOIDED' }),
    },
    { request: 'by-number', answers: ['part-of-transfer'], world: half },
    {
      request: 'by-number',
      answers: ['type-not-found'],
      world: changed('walletTransactionType', correctionType, { name: 'another' }),
    },
    {
      request: 'by-number',
      answers: ['type-not-allowed'],
      world: changed('walletTransactionType', correctionType, { classification: 'CREDIT' }),
    },
    { request: 'by-number', answers: ['not-enough'], world: tooLittle },
  ],
  listWalletTransactionTypes: [
    { request: ['classification'], answers: ['listed', 'listed-before-business-units'] },
    { request: ['classification', 'group_identifier'], answers: ['listed', 'listed-before-business-units'] },
    { request: ['classification', 'unit_identifier'], answers: ['listed', 'listed-before-business-units'] },
    { request: ['classification', 'fields_set'], answers: ['some-fields'] },
    {
      request: ['classification', 'unit_identifier'],
      answers: ['none'],
      world: changed('walletTransactionType', topUpType, { allowed_units: ['1'] }),
    },
    {
      request: ['classification', 'unit_identifier'],
      answers: ['unit-not-found'],
      edit: withInput({ unit_identifier: 'name=None' }),
    },
  ],
}
