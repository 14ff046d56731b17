import type { OperationId } from '@crmcom-webapi/server-routes'
import type { Change } from '../worlds/seams.js'
import type { Mutant } from './mutant.js'
import { lending } from './reach.js'
import { during, readAs } from './seams.js'

const release = 'R18.0.0'

/** Lets some operations meet other records. */
const differing = (ids: readonly OperationId[], change: Change): Pick<Mutant, 'plant'> => ({
  plant: () => ({ operation: during(ids, () => change) }),
})

/** Lets some operations take every wallet for one of the customer who calls. */
const lent = (ids: readonly OperationId[]): Pick<Mutant, 'plant'> => ({
  plant: () => ({ operation: lending(ids, 'wallet') }),
})

const boundless = readAs('contactInformation', (contact) => ({ ...contact, wallet_limit_per_day: null }))
const made: OperationId[] = ['createWalletTransaction']

/** Faults of wallets: limits, whose they are, what may be spent, and what is voided. */
export const walletMutants: readonly Mutant[] = [
  {
    name: 'ignores-limits-of-transactions',
    breaks: 'a wallet transaction is made beyond the limit of the contact',
    release,
    ...differing(made, boundless),
  },
  {
    name: 'ignores-limits-of-transfers',
    breaks: 'money is moved between a wallet and an account beyond the limit of the contact',
    release,
    ...differing(['transferWalletToAccount', 'transferAccountsReceivableToWallet'], boundless),
  },
  {
    name: 'forgets-what-was-made-today',
    breaks: 'each wallet transaction has the limit of a day for itself',
    release,
    ...differing(
      made,
      readAs('walletTransaction', (one) => ({
        ...one,
        log_information: { ...one.log_information, created_date: 0 },
      })),
    ),
  },
  {
    name: 'shows-wallets-of-others',
    breaks: 'a customer sees the wallets of others and what happened in them',
    release,
    ...lent(['showWallet', 'listWalletTransactions', 'getWalletBalance']),
  },
  {
    name: 'spends-wallets-of-others',
    breaks: 'a customer makes transactions on the wallets of others',
    release,
    ...lent(made),
  },
  {
    name: 'empties-wallets-of-others',
    breaks: 'a customer moves money out of the wallets of others',
    release,
    ...lent(['transferWalletToAccount']),
  },
  {
    name: 'spends-what-is-reserved',
    breaks: 'what is reserved for a product is spent on anything',
    release,
    ...differing(
      made,
      readAs('wallet', (wallet) => ({ ...wallet, allotments: [] })),
    ),
  },
  {
    name: 'pays-back-extra-amounts',
    breaks: 'the extra amount of a credit is paid back',
    release,
    ...differing(
      made,
      readAs('walletTransaction', (one) => ({ ...one, extra_added_amount: '0' })),
    ),
  },
  {
    name: 'voids-twice',
    breaks: 'a wallet transaction that is voided is voided again',
    release,
    ...differing(
      ['voidWalletTransaction'],
      readAs('walletTransaction', (one) => ({ ...one, life_cycle_state: 'EFFECTIVE' })),
    ),
  },
  {
    name: 'counts-voided-transactions',
    breaks: 'a wallet transaction that is voided still counts',
    release,
    ...differing(['voidWalletTransaction'], (within) => ({
      insert: async (kind, record) => (kind === 'journalEntry' ? undefined : within.insert(kind, record)),
      replace: async (kind, record) => (kind === 'book' ? undefined : within.replace(kind, record)),
    })),
  },
  {
    name: 'keeps-halves-of-transfers',
    breaks: 'the debit and the credit of a transfer that is voided stay effective',
    release,
    ...differing(['voidWalletTransaction'], (within) => ({
      replace: async (kind, record) =>
        'transferred_by' in record && record.transferred_by !== null ? undefined : within.replace(kind, record),
    })),
  },
  {
    name: 'counts-what-has-expired',
    breaks: 'what has expired is counted and spent',
    release,
    ...differing(
      ['getWalletBalance', 'getExpiringWalletBalance', ...made],
      readAs('walletTransaction', (one) => ({ ...one, expires_on: null })),
    ),
  },
  {
    name: 'ends-days-in-utc',
    breaks: 'a day ends by UTC, whatever the time zone of the organisation',
    release,
    ...differing(
      ['getExpiringWalletBalance', 'getWalletBalance'],
      readAs('organisation', (one) => ({ ...one, time_zone: 'UTC' })),
    ),
  },
]
