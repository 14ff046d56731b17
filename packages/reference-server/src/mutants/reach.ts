import type { OperationId } from '@crmcom-webapi/server-routes'
import type { ServedOperation } from '../http/served-operation.js'
import type { Kind, Records } from '../records/index.js'
import type { Mutant } from './mutant.js'
import { answered, asked, during, type Fields, meeting, only, readAs, takes, without } from './seams.js'

const release = 'R18.0.0'
const latest = ['getLatestPayments', 'getLatestBills'] as const
const lists = ['listPayments', 'listInvoices', 'listCreditNotes', 'listRefunds', 'listBills'] as const

/** Whatever belongs to an account is that of the customer who calls. */
export const lending = <K extends Kind & ('wallet' | 'invoice' | 'payment' | 'subscription')>(
  ids: readonly OperationId[],
  kind: K,
) =>
  only(ids, (operation: ServedOperation) => ({
    ...operation,
    answer: (world, caller, input) => {
      const own = caller.session?.accounts_receivable ?? null
      if (own === null) return operation.answer(world, caller, input)
      const lent = readAs(kind, (record: Records[K]) => ({ ...record, accounts_receivable: own }))
      return operation.answer(meeting(world, lent), caller, input)
    },
  }))

/** Takes a parameter of a payment in a release that does not have it yet. */
const takenEarly = (name: string) =>
  only(
    ['createPayment'],
    takes(name, (value) => value),
  )

/** Faults of whose money is reached, how far a list goes, and in which release. */
export const reachMutants: readonly Mutant[] = [
  {
    name: 'lends-wallets',
    breaks: 'a customer finds the wallets of others',
    release,
    plant: () => ({ operation: lending(['createPayment'], 'wallet') }),
  },
  {
    name: 'pays-from-wallets-of-others',
    breaks: 'a customer pays a bill from the wallet of another one',
    release,
    plant: () => ({ operation: lending(['payBill', 'payInvoice'], 'wallet') }),
  },
  {
    name: 'credits-another-wallet',
    breaks: 'what is paid into a wallet arrives in another one',
    release,
    plant: () => ({
      operation: during(['createPayment'], () => readAs('wallet', (wallet) => ({ ...wallet, id: `${wallet.id}0` }))),
    }),
  },
  {
    name: 'pays-invoices-of-others',
    breaks: 'a customer finds the invoices of others',
    release,
    plant: () => ({ operation: lending(['payInvoice'], 'invoice') }),
  },
  {
    name: 'shows-payments-of-others',
    breaks: 'a customer sees the payments of others',
    release,
    plant: () => ({ operation: lending(['showPayment'], 'payment') }),
  },
  {
    name: 'ignores-number-of-latest',
    breaks: 'more of the latest come than are asked for',
    release,
    plant: () => ({
      operation: only(
        latest,
        asked((sent) => ({ ...sent, number: '50' })),
      ),
    }),
  },
  {
    name: 'turns-latest-round',
    breaks: 'of the latest, the oldest comes first',
    release,
    plant: () => ({
      operation: only(
        latest,
        answered(({ status, data }) => (Array.isArray(data) ? { status, data: [...data].reverse() } : undefined)),
      ),
    }),
  },
  {
    name: 'repeats-one-of-page',
    breaks: 'a page begins with what the page before ended with',
    release,
    plant: () => ({
      operation: only(
        lists,
        asked((sent) => (Number(sent['offset']) > 0 ? { ...sent, offset: String(Number(sent['offset']) - 1) } : sent)),
      ),
    }),
  },
  {
    name: 'ignores-type-of-papers',
    breaks: 'a list of papers is not narrowed to a type',
    release,
    plant: () => ({
      operation: only(
        lists,
        asked((sent: Fields) => without(sent, 'type_identifier')),
      ),
    }),
  },
  {
    name: 'takes-wallets-early',
    breaks: 'a payment goes into a wallet in a release without payments by wallet',
    release: 'R12.5.0',
    plant: () => ({ operation: takenEarly('wallet_identifier') }),
  },
  {
    name: 'takes-back-office-codes-early',
    breaks: 'a payment has a back office code in a release without them',
    release: 'R9.0.0',
    plant: () => ({ operation: takenEarly('back_office_code') }),
  },
  {
    name: 'takes-intended-currency-early',
    breaks: 'the intended currency of a payment is taken in a release without it',
    release: 'R9.0.0',
    plant: () => ({ operation: takenEarly('intended_currency_identifier') }),
  },
]
