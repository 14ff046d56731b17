import type { BookEntry } from '../records/index.js'
import { type Entry, entry, log, organisation } from './demo-records.js'
import { eleni, nordlys } from './people.js'

/** The wallet of Eleni. */
export const eleniWallet = 'AFA912A5B79F251CE47F8D3AB82EDFC7'
const prepaidTv = '925752A9CBC7DCAAEB79CA54A746BD74'
const topUp = '62CC6FA92F573E5BB6C83126D9469493'
const [firstTopUp, secondTopUp] = ['73295E23D89B5D6B90FFE783A7A61EA0', '99B3605BA6475BB857D8E26E6F92F23C']
const firstOfDecember = Date.parse('2025-12-01T00:00:00Z')

const type = (
  id: string,
  name: string,
  alternative_code: string,
  classification: 'CREDIT' | 'DEBIT' | 'REIMBURSE' | 'VOID' | 'TRANSFER',
): Entry =>
  entry('walletTransactionType', {
    ...{ id, organisation, name, alternative_code, classification, log_information: log },
  })

const ofTopUp = { organisation, wallet: eleniWallet, classification: 'CREDIT', type: topUp } as const
const movement = { from: 'received', to: `wallet:${eleniWallet}` }
const cause = (id: string) => ({ operation: 'createWalletTransaction', kind: 'walletTransaction', id })

/** What came into wallets, the oldest first. */
export const walletMovements: readonly Pick<BookEntry, 'moment' | 'from' | 'to' | 'amount' | 'cause'>[] = [
  { ...movement, moment: firstOfDecember, amount: '100', cause: cause(firstTopUp) },
  { ...movement, moment: log.created_date, amount: '50', cause: cause(secondTopUp) },
]

/** Wallets, one of them topped up twice and drawn on by a subscription, and what wallet transactions are made of. */
export const walletEntries: readonly Entry[] = [
  entry('subscriptionType', {
    ...{ id: prepaidTv, organisation, name: 'Prepaid TV', alternative_code: 'PREPAID', once_per_account: true },
    log_information: log,
  }),
  entry('subscription', {
    id: '897D9995C75389C65551374C75CD1B40',
    organisation,
    number: 'S0000000242',
    type: prepaidTv,
    accounts_receivable: eleni,
    rating_state: 'COMPLETED',
    log_information: log,
    prepaid_consumption: [{ date: 0, amount: '20' }],
  }),
  type(topUp, 'Top-up', 'TOPUP', 'CREDIT'),
  type('E3BDC9ACCEEEEA1E37EF8DC7AC2E500C', 'Purchase', 'PURCHASE', 'DEBIT'),
  type('885644EB868062E5748F51E484F6F487', 'Payout', 'PAYOUT', 'REIMBURSE'),
  type('DB3CB690A9DC83B7AE00D0ED08DE8B47', 'Correction', 'VOID', 'VOID'),
  type('A4F7DC0AFC7435739903BFD5CBA210DD', 'Move', 'MOVE', 'TRANSFER'),
  entry('walletTransactionCategory', {
    ...{ id: 'C813DF78ACF83F550CB27ACE552DD899', organisation, name: 'At the shop', code: 'SHOP' },
  }),
  entry('wallet', {
    id: eleniWallet,
    organisation,
    number: 'W0000000012',
    accounts_receivable: eleni,
    opening_balance: '100',
    opening_balance_date: Date.parse('2026-01-01T00:00:00Z'),
    log_information: log,
  }),
  entry('wallet', {
    id: '45F7DDB8B61BBAFB1E9D62BE26595F45',
    organisation,
    number: 'W0000000013',
    accounts_receivable: nordlys,
    log_information: log,
  }),
  entry('walletTransaction', {
    ...ofTopUp,
    id: firstTopUp,
    number: 'WT0000000003',
    amount: '100',
    log_information: { ...log, created_date: firstOfDecember, updated_date: firstOfDecember },
  }),
  entry('walletTransaction', {
    ...ofTopUp,
    id: secondTopUp,
    number: 'WT0000000005',
    amount: '50',
    category: 'C813DF78ACF83F550CB27ACE552DD899',
    log_information: log,
  }),
  entry('counter', { id: 'wallet', organisation, last: 13 }),
  entry('counter', { id: 'walletTransaction', organisation, last: 5 }),
]
