import type { OperationId } from '@crmcom-webapi/server-routes'
import { minus, sum } from '../kernel/amount.js'
import type { Book, Kind, Records } from '../records/index.js'
import type { Change } from '../worlds/seams.js'
import type { Mutant } from './mutant.js'
import { asked, described, during, type Fields, only, readAs, written } from './seams.js'

const release = 'R18.0.0'

/** Lets operations meet papers in one state as if they were in another. */
const meetingState = <K extends Kind & ('payment' | 'invoice' | 'creditNote' | 'paymentGatewayRequest')>(
  ids: readonly OperationId[],
  kind: K,
  state: Records[K]['life_cycle_state'],
  as: Records[K]['life_cycle_state'],
) =>
  during(ids, () =>
    readAs(kind, (record) => (record.life_cycle_state === state ? { ...record, life_cycle_state: as } : record)),
  )

/** Nothing moves. */
const still: Change = (within) => ({
  insert: async (kind, record) => (kind === 'journalEntry' ? undefined : within.insert(kind, record)),
  replace: async (kind, record) => (kind === 'book' ? undefined : within.replace(kind, record)),
})

const riches = '1000000'
const isOfWallet = ({ name }: Book) => name.startsWith('wallet:')
/** Wallets seem to hold much more than they do. */
const rich: Change = (within) => ({
  ...readAs('book', (book) => (isOfWallet(book) ? { ...book, balance: sum([book.balance, riches]) } : book))(within),
  ...written('book', (book) => (isOfWallet(book) ? { ...book, balance: minus(book.balance, riches) } : book))(within),
})

const bulk = ['processPaymentGatewayRequests', 'postPaymentGatewayRequests'] as const

/** Faults of what moves amounts: what is done twice, undone or not, and done beyond a limit. */
export const movementMutants: readonly Mutant[] = [
  {
    name: 'counts-movements-twice',
    breaks: 'a movement changes balances by twice its amount',
    release,
    plant: () => ({
      records: written('book', (book, before) => ({
        ...book,
        balance: sum([book.balance, minus(book.balance, before?.balance ?? '0')]),
      })),
    }),
  },
  {
    name: 'repeats-back-office-codes',
    breaks: 'a second payment with the same back office code is made',
    release,
    plant: () => ({
      operation: during(['createPayment'], () => (within) => {
        const taken = (query: { index: string }) => query.index === 'back_office_code'
        return {
          find: async (kind, query) => (kind === 'payment' && taken(query) ? [] : within.find(kind, query)),
          insert: (kind, record) =>
            within.insert(kind, kind === 'payment' ? ({ ...record, back_office_code: null } as never) : record),
        }
      }),
    }),
  },
  {
    name: 'posts-payments-again',
    breaks: 'a payment can be posted twice',
    release,
    plant: () => ({ operation: meetingState(['postPayment'], 'payment', 'POSTED', 'DRAFT') }),
  },
  {
    name: 'posts-invoices-again',
    breaks: 'an invoice can be posted twice',
    release,
    plant: () => ({ operation: meetingState(['postInvoice'], 'invoice', 'POSTED', 'DRAFT') }),
  },
  {
    name: 'posts-credit-notes-again',
    breaks: 'a credit note can be posted twice',
    release,
    plant: () => ({ operation: meetingState(['postCreditNote'], 'creditNote', 'POSTED', 'DRAFT') }),
  },
  {
    name: 'pays-invoices-again',
    breaks: 'an invoice that is paid can be paid again',
    release,
    plant: () => ({
      operation: during(['payInvoice'], () => readAs('invoice', (invoice) => ({ ...invoice, settled_amount: '0' }))),
    }),
  },
  {
    name: 'settles-twice',
    breaks: 'a payment settles twice its amount of an invoice',
    release,
    plant: () => ({
      records: written('invoice', (invoice, before) => {
        const [now, then] = [invoice.settled_amount, before?.settled_amount ?? invoice.settled_amount]
        return { ...invoice, settled_amount: sum([now, minus(now, then)]) }
      }),
    }),
  },
  {
    name: 'posts-requests-again',
    breaks: 'a request to a payment gateway can be posted twice',
    release,
    plant: () => ({ operation: meetingState(bulk, 'paymentGatewayRequest', 'POSTED', 'PENDING') }),
  },
  {
    name: 'cancels-payments-again',
    breaks: 'a payment can be cancelled twice',
    release,
    plant: () => ({ operation: meetingState(['cancelPayment'], 'payment', 'CANCELLED', 'POSTED') }),
  },
  {
    name: 'counts-cancelled-payments',
    breaks: 'a payment that is cancelled still counts',
    release,
    plant: () => ({ operation: during(['cancelPayment'], () => still) }),
  },
  {
    name: 'counts-cancelled-invoices',
    breaks: 'an invoice that is cancelled still counts',
    release,
    plant: () => ({ operation: during(['cancelInvoice'], () => still) }),
  },
  {
    name: 'keeps-invoices-paid',
    breaks: 'an invoice stays paid when its payment is cancelled',
    release,
    plant: () => ({
      operation: during(['cancelPayment'], () => (within) => ({
        replace: async (kind, record) => (kind === 'invoice' ? undefined : within.replace(kind, record)),
      })),
    }),
  },
  {
    name: 'bills-cancelled-invoices',
    breaks: 'an invoice that is cancelled still stands on its bill',
    release,
    plant: () => ({ operation: meetingState(['showBill'], 'invoice', 'CANCELLED', 'POSTED') }),
  },
  {
    name: 'shows-cancelled-as-posted',
    breaks: 'a payment that is cancelled is shown as posted',
    release,
    plant: () => ({ operation: meetingState(['showPayment'], 'payment', 'CANCELLED', 'POSTED') }),
  },
  {
    name: 'overdraws-wallets',
    breaks: 'a wallet pays more than it holds',
    release,
    plant: () => ({ operation: during(['payInvoice', 'payBill'], () => rich) }),
  },
  {
    name: 'takes-back-from-empty-wallets',
    breaks: 'a payment into a wallet is cancelled though the wallet holds less',
    release,
    plant: () => ({ operation: during(['cancelPayment'], () => rich) }),
  },
  {
    name: 'ignores-credit-limit',
    breaks: 'no account is ever above its credit limit',
    release,
    plant: () => ({
      operation: only(
        ['showAccountsReceivable'],
        described((account) => ({ ...account, credit_limit_status: 'NOT_EXCEEDED' })),
      ),
    }),
  },
  {
    name: 'processes-more-than-a-thousand',
    breaks: 'of a call in bulk, what is beyond the first thousand is left out',
    release,
    plant: () => ({
      operation: only(
        bulk,
        asked((sent: Fields) => {
          const { payment_gateway_requests_set: elements } = sent
          return Array.isArray(elements) ? { ...sent, payment_gateway_requests_set: elements.slice(0, 1000) } : sent
        }),
      ),
    }),
  },
]
