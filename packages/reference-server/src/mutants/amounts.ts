import { minus } from '../kernel/amount.js'
import type { Mutant } from './mutant.js'
import { asked, described, during, type Fields, only, written } from './seams.js'

const release = 'R18.0.0'

/** Changes the amount of a payment that is to be made, where it is sent as a number or as a text. */
const paying = (as: 'number' | 'string', change: (amount: never) => unknown) =>
  only(
    ['createPayment'],
    asked(({ payment_amount: amount, ...sent }) => ({
      ...sent,
      payment_amount: typeof amount === as ? change(amount as never) : amount,
    })),
  )

/** Changes a number that an operation shows. */
const showing = (ids: Parameters<typeof only>[0], name: string, change: (amount: number) => number) =>
  only(
    ids,
    described((record: Fields) => ({ ...record, [name]: change(Number(record[name])) })),
  )

const turned = written('book', (book, before) => ({
  ...book,
  balance: minus(before?.balance ?? '0', minus(book.balance, before?.balance ?? '0')),
}))

/** Faults of amounts: how they are read, rounded and shown, and which way they count. */
export const amountMutants: readonly Mutant[] = [
  {
    name: 'rounds-amounts',
    breaks: 'an amount is rounded to whole units of its currency',
    release,
    plant: () => ({ operation: paying('number', (amount: number) => Math.round(amount)) }),
  },
  {
    name: 'rounds-digits-away',
    breaks: 'an amount with more digits than its currency has is rounded',
    release,
    plant: () => ({ operation: paying('number', (amount: number) => Math.round(amount * 100) / 100) }),
  },
  {
    name: 'rounds-balances',
    breaks: 'the balance of an account is shown in whole units of its currency',
    release,
    plant: () => ({ operation: showing(['showAccountsReceivable'], 'balance', Math.round) }),
  },
  {
    name: 'rounds-bills',
    breaks: 'what is billed is shown in whole units of the currency',
    release,
    plant: () => ({ operation: showing(['showBill'], 'total_billed_amount', Math.round) }),
  },
  {
    name: 'rounds-conversions',
    breaks: 'a converted amount is rounded to whole units of its currency',
    release,
    plant: () => ({ operation: showing(['convertToDefaultCurrency'], 'converted_value', Math.round) }),
  },
  {
    name: 'cuts-text-amounts',
    breaks: 'an amount that is sent as a text loses what is behind its point',
    release,
    plant: () => ({ operation: paying('string', (amount: string) => amount.replace(/\..*/, '')) }),
  },
  {
    name: 'keeps-one-digit-of-text-amounts',
    breaks: 'an amount that is sent as a text loses its second digit behind the point',
    release,
    plant: () => ({ operation: paying('string', (amount: string) => amount.replace(/(\.\d).*/, '$1')) }),
  },
  {
    name: 'drops-points-of-text-amounts',
    breaks: 'an amount that is sent as a text loses its point',
    release,
    plant: () => ({ operation: paying('string', (amount: string) => amount.replace('.', '')) }),
  },
  {
    name: 'cuts-zeros-of-text-amounts',
    breaks: 'an amount that is sent as a text loses the zeros at its end',
    release,
    plant: () => ({ operation: paying('string', (amount: string) => amount.replace(/0+$/, '')) }),
  },
  {
    name: 'turns-signs',
    breaks: 'a movement changes balances the wrong way',
    release,
    plant: () => ({ records: turned }),
  },
  {
    name: 'turns-credit-notes',
    breaks: 'a credit note is taken out of the account',
    release,
    plant: () => ({ operation: during(['postCreditNote'], () => turned) }),
  },
  {
    name: 'turns-invoices',
    breaks: 'an invoice is paid into the account',
    release,
    plant: () => ({ operation: during(['postInvoice'], () => turned) }),
  },
  {
    name: 'shows-credit-as-debt',
    breaks: 'the balance of an account is shown with the other sign',
    release,
    plant: () => ({ operation: showing(['showAccountsReceivable'], 'balance', (balance) => -balance) }),
  },
  {
    name: 'accepts-negative-amounts',
    breaks: 'a payment of less than nothing is taken for one of as much',
    release,
    plant: () => ({ operation: paying('number', (amount: number) => Math.abs(amount)) }),
  },
]
