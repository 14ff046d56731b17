import { minus, sum } from '../kernel/amount.js'
import type { Mutant } from './mutant.js'
import { asked, during, type Fields, meeting, readAs, written } from './seams.js'

const release = 'R18.0.0'
const makesPayments = (change: (amount: unknown) => unknown) =>
  asked((sent: Fields, operation) =>
    operation === 'createPayment' ? { ...sent, payment_amount: change(sent['payment_amount']) } : undefined,
  )

/** Faults of money: amounts, balances, and whose they are. */
export const moneyMutants: readonly Mutant[] = [
  {
    name: 'rounds-amounts',
    breaks: 'an amount is rounded to whole units of its currency',
    release,
    plant: () => ({ operation: makesPayments((amount) => (typeof amount === 'number' ? Math.round(amount) : amount)) }),
  },
  {
    name: 'cuts-text-amounts',
    breaks: 'an amount that is sent as a text loses what is behind its point',
    release,
    plant: () => ({
      operation: makesPayments((amount) => (typeof amount === 'string' ? amount.replace(/\..*/, '') : amount)),
    }),
  },
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
    name: 'turns-signs',
    breaks: 'a movement changes balances the wrong way',
    release,
    plant: () => ({
      records: written('book', (book, before) => ({
        ...book,
        balance: minus(before?.balance ?? '0', minus(book.balance, before?.balance ?? '0')),
      })),
    }),
  },
  {
    name: 'counts-cancelled-payments',
    breaks: 'a payment that is cancelled still counts',
    release,
    plant: () => ({
      operation: during(['cancelPayment'], () => (within) => ({
        insert: async (kind, record) => (kind === 'journalEntry' ? undefined : within.insert(kind, record)),
        replace: async (kind, record) => (kind === 'book' ? undefined : within.replace(kind, record)),
      })),
    }),
  },
  {
    name: 'lends-wallets',
    breaks: 'a customer finds the wallets of others',
    release,
    plant: () => ({
      operation: (operation) => ({
        ...operation,
        answer: (world, caller, input) => {
          const own = caller.session?.accounts_receivable ?? null
          if (operation.id !== 'createPayment' || own === null) return operation.answer(world, caller, input)
          const lent = readAs('wallet', (wallet) => ({ ...wallet, accounts_receivable: own }))
          return operation.answer(meeting(world, lent), caller, input)
        },
      }),
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
]
