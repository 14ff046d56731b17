import { pick, type Random } from '@crmcom-webapi/test-support/mutate'
import { accounts, amountOf, type Ledger, type Paper, type Place, paper, wallets } from './ledger.js'

// biome-ignore lint/suspicious/noExplicitAny: answers of many shapes are read, each where its operation is known.
export type Data = any

/** One call: what is sent, what its success changes, and whether it has to succeed or to fail. */
export interface Call {
  operationId: string
  path: string
  input: object
  /** What a success changes. @throws {Error} When the answer says something else than it should. */
  done(data: Data): void
  /** What the ledger knows beforehand; undefined where it depends on more than it knows. */
  expected?: 'OK' | 'refused'
  /** The papers whose states the call changes or depends on. */
  on?: readonly Paper[]
  /** Set where what is expected depends on what other calls may have done: it is made alone. */
  isAlone?: true
}

const isAccount = (place: Place): place is keyof typeof accounts => place in accounts
const payer = (place: Place) =>
  isAccount(place)
    ? { accounts_receivable_identifier: { number: accounts[place] } }
    : { wallet_identifier: { number: wallets[place] } }
const payment = { type_identifier: { name: 'Payment' }, payment_method_identifier: { name: 'Cash' } }
const centsIn = (random: Random) => pick(random, [1, 99, 250, 1000, 1230, 1999, 4005])

const same = (what: string, said: unknown, expected: unknown): void => {
  if (said !== expected) throw new Error(`${what} is ${said}, not ${expected}`)
}

/** What a payment takes: what is owed gets less, what a wallet holds gets more. */
const paid = (place: Place, cents: number) => (isAccount(place) ? -cents : cents)

function createPayment(random: Random, ledger: Ledger): Call {
  const place = pick<Place>(random, ['eleni', 'nordlys', 'wallet'])
  const cents = centsIn(random)
  const state = random() < 0.5 ? 'POSTED' : 'DRAFT'
  const amount = random() < 0.5 ? amountOf(cents) : (cents / 100).toFixed(2)
  return {
    operationId: 'createPayment',
    path: 'payments/create',
    input: { ...payer(place), ...payment, life_cycle_state: state, payment_amount: amount },
    expected: 'OK',
    done: (data) => {
      same('payment_amount', data.payment_amount, amountOf(cents))
      ledger.payments.push(paper(data.id, cents, place, state))
      if (state === 'POSTED') ledger.move(place, paid(place, cents))
    },
  }
}

/** Amounts that no currency has, or that would turn a payment round. */
function createWrongPayment(random: Random): Call {
  const amount = pick<number | string>(random, [0.005, '1.001', -5, '-0.01', 0, '12.3456'])
  return {
    operationId: 'createPayment',
    path: 'payments/create',
    input: { ...payer('eleni'), ...payment, life_cycle_state: 'POSTED', payment_amount: amount },
    expected: 'refused',
    done: () => {},
  }
}

/** A payment with a code of its own, which no second one may have. */
function createCodedPayment(random: Random, ledger: Ledger): Call {
  const back_office_code = `CODE-${Math.floor(random() * 6)}`
  return {
    ...{ operationId: 'createPayment', path: 'payments/create', isAlone: true },
    input: { ...payer('nordlys'), ...payment, life_cycle_state: 'POSTED', payment_amount: '7.70', back_office_code },
    expected: ledger.codes.has(back_office_code) ? 'refused' : 'OK',
    done: (data) => {
      ledger.codes.add(back_office_code)
      ledger.payments.push(paper(data.id, 770, 'nordlys', 'POSTED'))
      ledger.move('nordlys', -770)
    },
  }
}

/** An invoice that is paid by what is in a wallet, as far as it is there. */
function payFromWallet(random: Random, ledger: Ledger): Call | undefined {
  const one = pick(
    random,
    ledger.invoices.filter(({ open }) => open > 0),
  )
  if (one === undefined) return undefined
  const place = pick<'wallet' | 'otherWallet'>(random, ['wallet', 'otherWallet', 'otherWallet'])
  return {
    ...{ operationId: 'payInvoice', path: 'payments/pay_invoice', isAlone: true },
    input: { ...payer(place), ...payment, invoice_identifier: { id: one.id } },
    ...(ledger.balances[place] < one.open ? { expected: 'refused' as const } : {}),
    done: (data) => {
      same('payment_amount', data.payment_amount, amountOf(one.open))
      ledger.move(place, -one.open)
      // The wallet gave it, and the account owes that much less.
      ledger.balances[one.place] -= one.open
      one.open = 0
    },
  }
}

/** A call that names a payment by its ID, and changes its state. */
function changePayment(random: Random, ledger: Ledger): Call | undefined {
  const one = pick(random, ledger.payments)
  if (one === undefined) return undefined
  const payment_identifier = { id: one.id }
  const draft = one.state === 'DRAFT' ? 'OK' : 'refused'
  switch (pick(random, ['post', 'reject', 'update', 'cancel', 'cancel'] as const)) {
    case 'post':
      return {
        ...{
          operationId: 'postPayment',
          path: 'payments/post',
          input: { payment_identifier },
          on: [one],
          expected: draft,
        },
        done: () => {
          one.state = 'POSTED'
          ledger.move(one.place, paid(one.place, one.cents))
        },
      }
    case 'reject':
      return {
        ...{ operationId: 'rejectPayment', path: 'payments/reject', input: { payment_identifier } },
        ...{ on: [one], expected: draft },
        done: () => {
          one.state = 'REJECTED'
        },
      }
    case 'update': {
      const cents = centsIn(random)
      return {
        ...{ operationId: 'updatePayment', path: 'payments/update', on: [one], expected: draft },
        input: { payment_identifier, payment_amount: amountOf(cents) },
        done: () => {
          one.cents = cents
        },
      }
    }
    default: {
      // What a wallet got can be taken back only while it is there.
      const canBe = isAccount(one.place) ? 'OK' : undefined
      return {
        ...{ operationId: 'cancelPayment', path: 'payments/cancel', on: [one, ...one.settled] },
        input: { payment_identifier, type_identifier: { name: 'Payment cancellation' } },
        ...(one.state !== 'POSTED' ? { expected: 'refused' as const } : canBe === undefined ? {} : { expected: canBe }),
        done: () => {
          one.state = 'CANCELLED'
          ledger.move(one.place, -paid(one.place, one.cents))
          for (const invoice of one.settled) if (invoice.state === 'POSTED') invoice.open = invoice.cents
        },
      }
    }
  }
}

function changeInvoice(random: Random, ledger: Ledger): Call | undefined {
  const one = pick(random, ledger.invoices)
  if (one === undefined) return undefined
  const invoice_identifier = { id: one.id }
  const draft = one.state === 'DRAFT' ? 'OK' : 'refused'
  switch (pick(random, ['post', 'reject', 'pay', 'pay', 'cancel'] as const)) {
    case 'post':
      return {
        ...{
          operationId: 'postInvoice',
          path: 'invoices/post',
          input: { invoice_identifier },
          on: [one],
          expected: draft,
        },
        done: () => {
          one.state = 'POSTED'
          one.open = one.cents
          ledger.move(one.place, one.cents)
        },
      }
    case 'reject':
      if (random() < 0.5) return undefined
      return {
        ...{ operationId: 'rejectInvoice', path: 'invoices/reject', input: { invoice_identifier } },
        ...{ on: [one], expected: draft },
        done: () => {
          one.state = 'REJECTED'
        },
      }
    case 'pay':
      return {
        ...{ operationId: 'payInvoice', path: 'payments/pay_invoice', on: [one] },
        input: { ...payer(one.place), ...payment, invoice_identifier },
        expected: one.state === 'POSTED' && one.open > 0 ? 'OK' : 'refused',
        done: (data) => {
          same('payment_amount', data.payment_amount, amountOf(one.open))
          const made = paper(data.id, one.open, one.place, 'POSTED', { settled: [one] })
          ledger.payments.push(made)
          ledger.move(one.place, -one.open)
          one.open = 0
        },
      }
    default:
      if (random() < 0.3) return undefined
      return {
        ...{ operationId: 'cancelInvoice', path: 'invoices/cancel', on: [one] },
        input: { invoice_identifier, type_identifier: { name: 'Invoice cancellation' } },
        ...(one.state !== 'POSTED'
          ? { expected: 'refused' as const }
          : one.open > 0
            ? { expected: 'OK' as const }
            : {}),
        done: () => {
          one.state = 'CANCELLED'
          one.open = 0
          ledger.move(one.place, -one.cents)
        },
      }
  }
}

function changeCreditNote(random: Random, ledger: Ledger): Call | undefined {
  const one = pick(random, ledger.creditNotes)
  if (one === undefined) return undefined
  const input = { credit_note_identifier: { id: one.id } }
  const expected = one.state === 'DRAFT' ? 'OK' : 'refused'
  return random() < 0.6
    ? {
        ...{ operationId: 'postCreditNote', path: 'credit_notes/post', input, on: [one], expected },
        done: () => {
          one.state = 'POSTED'
          ledger.move(one.place, -one.cents)
        },
      }
    : {
        ...{ operationId: 'rejectCreditNote', path: 'credit_notes/reject', input, on: [one], expected },
        done: () => {
          one.state = 'REJECTED'
        },
      }
}

function payBill(random: Random, ledger: Ledger): Call | undefined {
  const bill = pick(random, ledger.bills)
  if (bill === undefined) return undefined
  const open = bill.invoices.filter((invoice) => invoice.open > 0)
  const cents = open.reduce((sum, invoice) => sum + invoice.open, 0)
  return {
    ...{ operationId: 'payBill', path: 'payments/pay_bill' },
    input: { ...payer(bill.place), ...payment, bill_identifier: { number: bill.number } },
    expected: cents > 0 ? 'OK' : 'refused',
    on: bill.invoices,
    done: (data) => {
      same('payment_amount', data.payment_amount, amountOf(cents))
      ledger.payments.push(paper(data.id, cents, bill.place, 'POSTED', { settled: open }))
      ledger.move(bill.place, -cents)
      for (const invoice of open) invoice.open = 0
    },
  }
}

const wallet_identifier = { number: wallets.wallet }

function moveWallet(random: Random, ledger: Ledger): Call {
  const cents = centsIn(random)
  const amount = amountOf(cents)
  const isThere = ledger.balances.wallet >= cents * 8
  // Calls at the same time may take it before; only what is far from the limit is known.
  const debit = isThere ? { expected: 'OK' as const } : {}
  const transact = (name: string) => ({ wallet_identifier, type_identifier: { name }, amount })
  switch (pick(random, ['credit', 'debit', 'payout', 'move', 'toAccount', 'toWallet', 'toWallet'] as const)) {
    case 'credit':
      return {
        ...{ operationId: 'createWalletTransaction', path: 'wallet_transactions/create', input: transact('Top-up') },
        expected: 'OK',
        done: (data) => {
          ledger.transactions.push(paper(data.id, cents, 'wallet', 'POSTED'))
          ledger.move('wallet', cents)
        },
      }
    case 'debit':
    case 'payout':
      return {
        ...{ operationId: 'createWalletTransaction', path: 'wallet_transactions/create', ...debit },
        input: transact(random() < 0.5 ? 'Purchase' : 'Payout'),
        done: (data) => {
          ledger.transactions.push(paper(data.id, -cents, 'wallet', 'POSTED'))
          ledger.move('wallet', -cents)
        },
      }
    case 'move':
      return {
        ...{ operationId: 'createWalletTransaction', path: 'wallet_transactions/create', ...debit },
        input: { ...transact('Move'), to_wallet_identifier: { number: wallets.otherWallet } },
        done: () => {
          ledger.move('wallet', -cents)
          ledger.balances.otherWallet += cents
        },
      }
    case 'toAccount':
      return {
        ...{ operationId: 'transferWalletToAccount', path: 'wallets/transfer_to_account', ...debit },
        input: { wallet_identifier, amount },
        done: () => {
          ledger.move('wallet', -cents)
          ledger.balances.eleni -= cents
        },
      }
    default:
      return {
        ...{ operationId: 'transferAccountsReceivableToWallet', path: 'accounts_receivable/transfer_to_wallet' },
        input: { accounts_receivable_identifier: { number: accounts.eleni }, wallet_identifier, amount },
        done: () => {
          ledger.move('wallet', cents)
          ledger.balances.eleni += cents
        },
      }
  }
}

function voidTransaction(random: Random, ledger: Ledger): Call | undefined {
  const one = pick(random, ledger.transactions)
  if (one === undefined) return undefined
  return {
    ...{ operationId: 'voidWalletTransaction', path: 'wallet_transactions/void', on: [one] },
    input: { wallet_transaction_identifier: { id: one.id }, type_identifier: { name: 'Correction' } },
    ...(one.state !== 'POSTED' ? { expected: 'refused' as const } : one.cents < 0 ? { expected: 'OK' as const } : {}),
    done: () => {
      one.state = 'CANCELLED'
      ledger.move('wallet', -one.cents)
    },
  }
}

/** Draws a call of money, of which most move some. */
export function drawCall(random: Random, ledger: Ledger): Call {
  const made = pick(random, [
    ...[createPayment, createPayment, changePayment, changePayment, changePayment, changeInvoice, changeInvoice],
    ...[
      changeInvoice,
      changeCreditNote,
      payBill,
      moveWallet,
      moveWallet,
      moveWallet,
      voidTransaction,
      createCodedPayment,
    ],
    ...[payFromWallet, createWrongPayment],
  ])(random, ledger)
  return made ?? createPayment(random, ledger)
}
