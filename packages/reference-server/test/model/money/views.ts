import {
  accountReference,
  date,
  log,
  nameOf,
  shortCurrency,
  udfsOf,
  unit,
  userReference,
  type Wire,
} from '../describe.js'
import { anything, Either, Having, Maybe } from '../expected.js'
import type { Model } from '../model.js'
import type { Currency, Organisation } from '../world.js'
import { balanceOf, nothing, outstanding, sum, wire } from './books.js'
import { rateAt } from './rates.js'
import {
  type Account,
  type AnyPaper,
  type Bill,
  type Contact,
  contactOf,
  currencyOf,
  type GatewayRequest,
  type Paper,
  type Payment,
  type Udfs,
  type Wallet,
  type WalletTransaction,
} from './world.js'

const dateOr = (at: number | null): string | null => (at === null ? null : date(at))

/** The user-defined fields of most records; some have more texts, fewer numbers or no dates. */
const udfs = (given: Udfs, texts = 8, numbers = 4, dates = 4): Wire => {
  const has = (kind: string, count: number) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => `udf_${kind}_${index + 1}`).map((name) => [
        name,
        given[name] ?? null,
      ]),
    )
  return { ...has('string', texts), ...has('float', numbers), ...has('date', dates) }
}

const coded = (found: { id: string; name: string; code: string } | undefined): Wire | null =>
  found ? { id: found.id, name: found.name, alternative_code: found.code } : null
const category = ({ money }: Organisation, wanted: string | null): Wire | null => {
  const found = money.categories.find(({ id }) => id === wanted)
  return found ? { id: found.id, name: found.name, code: found.code } : null
}
const byId = <T extends { id: unknown }>(list: readonly T[], wanted: unknown): T | undefined =>
  list.find(({ id }) => id === wanted)

/**
 * The exchange rate of amounts, null in the default currency. Nobody says the rate of which moment it is: that of the
 * issue, the posting, or now.
 */
function ratePeriod(model: Model, organisation: Organisation, paper: AnyPaper): unknown {
  const currency = currencyOf(organisation, paper.account)
  if (currency === organisation.currencies[0]) return null
  const rates = [paper.issued, paper.posted ?? model.now, model.now].map((at) => rateAt(organisation, currency.id, at))
  return new Either(
    [...new Set(rates)].map((rate) =>
      rate === undefined
        ? null
        : new Having({ id: rate.id, rate: Number(rate.price), currency: shortCurrency(currency, model.release) }),
    ),
  )
}
const rated = (model: Model, organisation: Organisation, paper: AnyPaper): Wire =>
  model.has('R10.0.0') ? { currency_rate_period: ratePeriod(model, organisation, paper) } : {}

const heads = (paper: AnyPaper): Wire => ({
  ...{ id: paper.id, number: paper.number, reference_number: paper.reference, life_cycle_state: paper.state },
  ...{ issued_on: date(paper.issued), posted_on: dateOr(paper.posted) },
})
const owned = (organisation: Organisation, paper: AnyPaper): Wire => ({
  accounts_receivable: accountReference(organisation, paper.account),
  type: coded(byId(organisation.money.types, paper.type)),
  category: category(organisation, paper.category),
})
const codeOf = (model: Model, paper: AnyPaper): Wire => (model.has('R9.1.0') ? { back_office_code: paper.code } : {})

export function payment(model: Model, organisation: Organisation, one: Payment): Wire {
  return {
    ...heads(one),
    ...{ payment_amount: wire(one.amount), received_on: dateOr(one.received), notes: one.notes },
    ...gateway(one),
    ...codeOf(model, one),
    ...udfs(one.udfs),
    ...owned(organisation, one),
    payment_method: coded(byId(organisation.money.methods, one.method)),
    received_by_user: one.user === null ? null : userReference(organisation, one.user),
    received_by_unit: one.unit === null ? null : unit(organisation, one.unit),
    // What a cancellation undid may still be named.
    invoices_to_pay_set:
      one.state === 'CANCELLED'
        ? new Either([[], one.settles.map(({ invoice }) => invoiceShort(model, organisation, invoice))])
        : one.settles.map(({ invoice }) => invoiceShort(model, organisation, invoice)),
  }
}

/** The gateway takes a charge when the payment is posted, and gives the number of the payment as its own. */
const gateway = ({ gateway, number }: Payment): Wire => ({
  processed_by_payment_gateway: gateway,
  payment_gateway_reference_number: gateway === null ? null : number,
})

export const paymentShort = (model: Model, organisation: Organisation, one: Payment): Wire => ({
  ...heads(one),
  payment_amount: wire(one.amount),
  ...gateway(one),
  ...rated(model, organisation, one),
})

/** When an invoice is due. Of one that a call makes along the way, nobody says. */
const dueDate = ({ due }: Paper): unknown => (due === undefined ? anything : dateOr(due))

/** What of an invoice is unpaid. Nothing is open on one that does not count. */
export const unsettled = ({ state, total, settled }: Paper) => (state === 'POSTED' ? total.minus(settled) : nothing)
/** The same where it is past its due date. */
const overdue = (model: Model, one: Paper) => (one.due != null && one.due < model.now ? unsettled(one) : nothing)
const open = (model: Model, one: Paper): Wire => ({
  outstanding_amount: wire(overdue(model, one)),
  unsettled_amount: wire(unsettled(one)),
})

export const invoiceShort = (model: Model, organisation: Organisation, one: Paper): Wire => ({
  ...heads(one),
  ...{ due_on: dueDate(one), total_amount: wire(one.total) },
  ...open(model, one),
  ...rated(model, organisation, one),
})

const taxed = (model: Model, { discount, taxes, total }: Paper): Wire => ({
  discount_amount: wire(discount),
  // Deprecated, and the new name said before: no page says that it is gone.
  vat_amount: model.has('R17.0.0') ? new Maybe(wire(taxes)) : wire(taxes),
  ...(model.has('R12.0.0') && { tax_amount: wire(taxes) }),
  ...{ net_amount: wire(total.minus(taxes)), total_amount: wire(total) },
})

export const invoice = (model: Model, organisation: Organisation, one: Paper): Wire => ({
  ...heads(one),
  ...taxed(model, one),
  ...open(model, one),
  ...{ due_on: dueDate(one), notes: one.notes },
  ...codeOf(model, one),
  ...udfs(one.udfs),
  ...owned(organisation, one),
  ...rated(model, organisation, one),
  log_information: log(organisation, one, model.release),
})

export const creditNoteShort = (model: Model, organisation: Organisation, one: Paper): Wire => ({
  ...heads(one),
  total_amount: wire(one.total),
  ...rated(model, organisation, one),
})

export const creditNote = (model: Model, organisation: Organisation, one: Paper): Wire => ({
  ...heads(one),
  ...taxed(model, one),
  ...{ notes: one.notes, issue_reason: one.reason },
  ...codeOf(model, one),
  ...udfs(one.udfs),
  ...owned(organisation, one),
  ...rated(model, organisation, one),
  log_information: log(organisation, one, model.release),
})

export const refundShort = (model: Model, organisation: Organisation, one: Paper): Wire => ({
  ...heads(one),
  refund_amount: wire(one.total),
  ...rated(model, organisation, one),
})

export const rejectionReason = ({ money }: Organisation, wanted: string): Wire => {
  const found = money.rejectionReasons.find(({ id }) => id === wanted)
  return { ...coded(found), description: found?.description }
}

/** The reason that is the default where none was given: whether a rejection takes it, nobody says. */
const rejection = (organisation: Organisation, { rejection: reason, state }: Paper): unknown => {
  if (reason !== null) return rejectionReason(organisation, reason)
  const standard = organisation.money.rejectionReasons.find(({ default: is }) => is)
  return state === 'REJECTED' && standard ? new Either([null, rejectionReason(organisation, standard.id)]) : null
}

export const refund = (model: Model, organisation: Organisation, one: Paper): Wire => ({
  ...heads(one),
  ...{ refund_amount: wire(one.total), notes: one.notes },
  ...(model.has('R13.0.0') && { processed_by_payment_gateway: null, payment_gateway_reference_number: null }),
  ...codeOf(model, one),
  issue_reason: one.reason,
  ...udfs(one.udfs),
  ...owned(organisation, one),
  rejection_reason: rejection(organisation, one),
  ...rated(model, organisation, one),
  log_information: log(organisation, one, model.release),
})

/** What stands on a bill: what counts of its invoices and its credit notes. */
export function onBill({ money }: Organisation, bill: Bill): { invoices: Paper[]; creditNotes: Paper[] } {
  const counts = (one: Paper) => one.bill === bill && one.state === 'POSTED'
  return { invoices: money.invoices.filter(counts), creditNotes: money.creditNotes.filter(counts) }
}

function billed(organisation: Organisation, bill: Bill) {
  const { invoices, creditNotes } = onBill(organisation, bill)
  const [debits, credits] = [invoices, creditNotes].map((papers) => sum(papers.map(({ total }) => total)))
  const left = sum(invoices.map(unsettled))
  const total = (debits ?? nothing).minus(credits ?? nothing)
  const isPaid = sum(invoices.map(({ settled }) => settled)).gt(0)
  const status = left.eq(0) ? 'SETTLED' : isPaid ? 'PARTIALLY_SETTLED' : 'UNSETTLED'
  return {
    ...{ invoices, creditNotes, debits: debits ?? nothing, credits: credits ?? nothing, left, total },
    // A bill on which nothing stands any more is settled, or was never paid.
    status: invoices.length === 0 ? new Either(['SETTLED', 'UNSETTLED']) : status,
    due: invoices.reduce<number | null>((latest, { due }) => (due != null && due > (latest ?? 0) ? due : latest), null),
  }
}

export function billShort(model: Model, organisation: Organisation, bill: Bill): Wire {
  const { total, status, due } = billed(organisation, bill)
  return {
    ...{ id: bill.id, number: bill.number, life_cycle_state: bill.state },
    ...{ from_date: date(bill.from), to_date: date(bill.to) },
    ...(model.has('R12.4.0') && { due_date: dateOr(due) }),
    ...{ total_billed_amount: wire(total), total_amount_to_be_paid: wire(total.plus(bill.forward)) },
    bill_status: status,
    ...(model.has('R10.0.0') && { currency: shortCurrency(currencyOf(organisation, bill.account), model.release) }),
  }
}

export function bill(model: Model, organisation: Organisation, one: Bill): Wire {
  const { bill_status: status, due_date: _, currency, ...rest } = billShort(model, organisation, one)
  const { invoices, creditNotes, debits, credits, left, due } = billed(organisation, one)
  return {
    ...rest,
    previous_bill_total_due_amount: wire(one.previouslyDue),
    ...(model.has('R9.0.0') && { balance_brought_forward: wire(one.forward) }),
    total_credit_amount_posted_between_bills: wire(one.creditsBetween),
    ...{ status, classification: 'NORMAL', type: 'NORMAL', due_date: dateOr(due) },
    outstanding_amount: wire(sum(invoices.map((invoice) => overdue(model, invoice)))),
    ...{ unsettled_amount: wire(left), number_of_invoices: invoices.length },
    ...{ number_of_credit_notes: creditNotes.length, total_credit_amount: wire(credits) },
    total_debit_amount: wire(debits),
    ...udfs({}, 8, 4, 0),
    accounts_receivable: accountReference(organisation, one.account),
    ...(currency !== undefined && { currency }),
  }
}

export const currencyIn = (organisation: Organisation, wanted: string | null): Currency | undefined =>
  organisation.currencies.find(({ id }) => id === wanted)

export const walletShort = (organisation: Organisation, one: Wallet): Wire => ({
  ...{ id: one.id, number: one.number, life_cycle_state: one.state },
  accounts_receivable: accountReference(organisation, one.account),
})

export const transactionShort = (organisation: Organisation, one: WalletTransaction | null): unknown =>
  one === null
    ? null
    : { id: one.id, number: one.number, amount: wire(one.amount), wallet: walletShort(organisation, one.wallet) }

export const product = (model: Model, { money }: Organisation, wanted: string): Having => {
  const found = byId(money.products, wanted)
  return new Having({
    ...{ id: found?.id, code: found?.code, alternative_code: found?.alternative, description: found?.description },
    ...(model.has('R12.3.0') && { priority_level: null }),
  })
}

/** A contact as other records show it. */
function contactReference(owner: Contact): Having {
  return new Having({
    ...{ id: owner.id, type: owner.type, life_cycle_state: owner.state, name: nameOf(owner), title: owner.title },
    ...{ first_name: owner.firstName, middle_name: owner.middleName, last_name: owner.lastName },
    company_name: owner.companyName,
  })
}

const daysLong = 86_400_000

/** What is outstanding of an account. One without a credit period is due at once, or never. */
function outstandingOf(model: Model, organisation: Organisation, one: Account) {
  const { entries } = organisation.money
  const atOnce = outstanding(entries, one, () => true)
  if (one.period === null) return [atOnce, nothing]
  const { period } = one
  const ended = (at: number) => at + period * daysLong
  return [
    outstanding(entries, one, (at) => ended(at) <= model.now),
    outstanding(entries, one, (at) => ended(at) < model.now),
  ]
}

const accountHeads = (model: Model, organisation: Organisation, one: Account): Wire => ({
  ...{ id: one.id, type: one.type, number: one.number, name: one.name, description: one.description },
  notes: one.notes,
  // A debit raises the balance.
  balance: wire(balanceOf(organisation.money.entries, one).neg()),
  ...(model.has('R10.0.0') && { opening_balance: 0, opening_balance_date: null }),
  outstanding_amount: new Either(outstandingOf(model, organisation, one).map(wire)),
  life_cycle_state: one.state ?? 'ACTIVE',
})

export function account(model: Model, organisation: Organisation, one: Account): Wire {
  const { money } = organisation
  const owner = contactOf(organisation, one)
  const classification = byId(money.accountClassifications, one.classification)
  const state = (isActive: boolean) => (isActive ? 'ACTIVE' : 'INACTIVE')
  const owed = outstandingOf(model, organisation, one)
  return {
    ...accountHeads(model, organisation, one),
    credit_limit_status: new Either(
      owed.map((amount) => (one.limit !== null && amount.gt(one.limit) ? 'EXCEEDED' : 'NOT_EXCEEDED')),
    ),
    ...{ credit_limit: one.limit === null ? null : wire(one.limit), credit_period: one.period },
    account_owner: owner ? contactReference(owner) : null,
    classification: classification ? { ...coded(classification), description: classification.description } : null,
    ...(model.has('R6.0.0') && {
      payment_preferences_set: one.paymentPreferences.map(({ id, active }) => ({
        payment_preference: paymentPreferenceShort(organisation, id),
        is_default: id === one.defaultPreference,
        ...(model.has('R15.0.0') && { state: state(active) }),
      })),
      presentment_preferences_set: one.presentmentPreferences.map(({ id, active }) => ({
        presentment_preference: coded(byId(money.presentmentPreferences, id)),
        state: state(active),
      })),
    }),
    log_information: log(organisation, one, model.release),
  }
}

export const systemAccount = (model: Model, organisation: Organisation, one: Account): Wire => ({
  ...accountHeads(model, organisation, one),
  ...udfsOf({}),
})

function paymentPreferenceShort({ money }: Organisation, wanted: string): Wire {
  const found = byId(money.paymentPreferences, wanted)
  return { ...coded(found), type: found?.type, description: null }
}

export const paymentPreference = (organisation: Organisation, wanted: string): Wire => ({
  ...paymentPreferenceShort(organisation, wanted),
  default: byId(organisation.money.paymentPreferences, wanted)?.default,
})

export const presentmentPreference = ({ money }: Organisation, wanted: string): Wire | null =>
  coded(byId(money.presentmentPreferences, wanted))

export function contact(model: Model, organisation: Organisation, one: Contact): Wire {
  const level = byId(organisation.money.privacyLevels, one.privacyLevel)
  return {
    ...{ id: one.id, type: one.type, life_cycle_state: one.state, name: nameOf(one), title: one.title },
    ...{ first_name: one.firstName, middle_name: one.middleName, last_name: one.lastName },
    ...{ company_name: one.companyName, notes: one.notes, organizational_unit: 0 },
    ...(model.has('R12.0.0') && { preferred_language: null }),
    ...moreUdfs(udfs({}, 16, 7, 0)),
    privacy_level: level ? { id: level.id, number: level.number, name: level.name } : null,
    demographics: demographics(organisation, one),
    emails_set: one.emails.map(({ type, value }) => ({ type, email: value })),
    phones_set: one.phones.map(({ type, value }) => ({ type, number: value })),
    log_information: one.isTouched ? anything : log(organisation, one, model.release),
  }
}

/** No call sets the user-defined fields of a contact, so those that most records do not have may be left out. */
const moreUdfs = (given: Wire): Wire =>
  Object.fromEntries(
    Object.entries(given).map(([name, value]) => [name, /_([5-9]|1\d)$/.test(name) ? new Maybe(value) : value]),
  )

function demographics({ money }: Organisation, one: Contact): unknown {
  if (one.type === 'COMPANY') return null
  const country = byId(money.countries, one.idCountry)
  const industry = byId(money.industries, one.industry)
  const known = {
    ...{ gender: one.gender, id_number: one.idNumber, passport_number: one.passportNumber },
    ...{ social_security_number: one.socialSecurityNumber, date_of_birth: one.born },
    id_issued_by_country: country
      ? {
          ...{ id: country.id, name: country.name, alternative_code: country.code },
          ...{ two_character_code: country.two, three_character_code: country.three },
        }
      : null,
    industry: industry ? { id: industry.id, name: industry.name } : null,
  }
  const isEmpty = Object.values(known).every((value) => value === null)
  return isEmpty ? new Either([null, new Having(known)]) : new Having(known)
}

export function request(model: Model, organisation: Organisation, one: GatewayRequest): Wire {
  const isRefund = one.type === 'REFUND'
  return {
    ...{ id: one.id, number: one.number, life_cycle_state: one.state, reference_number: one.reference },
    ...(model.has('R13.0.0') && { type: one.type }),
    ...{ execution_date: null, error_code: null, error_description: null, payment_gateway_provider: null },
    accounts_receivable: accountReference(organisation, one.account),
    payment_preference: new Maybe(null),
    // What does not belong to a kind of request is null, or left out.
    ...(one.payment ? { payment: paymentShort(model, organisation, one.payment) } : { payment: new Maybe(null) }),
    payment_cancellation: new Maybe(null),
    ...(model.has('R13.0.0') && {
      refund: isRefund && one.refund ? refundShort(model, organisation, one.refund) : new Maybe(null),
    }),
    bill: one.bill ? billShort(model, organisation, one.bill) : new Maybe(null),
    wallet: one.wallet ? walletShort(organisation, one.wallet) : new Maybe(null),
    log_information: log(organisation, one, model.release),
  }
}

export const cancellation = (
  model: Model,
  organisation: Organisation,
  paper: Payment | Paper,
  made: { id: unknown; number: unknown; reference: unknown },
): Wire => {
  const heads = {
    ...{ id: made.id, number: made.number, reference_number: made.reference, life_cycle_state: 'POSTED' },
    ...{ issued_on: date(model.now), posted_on: date(model.now) },
  }
  if ('total' in paper)
    return {
      ...heads,
      total_amount: wire(paper.total),
      ...rated(model, organisation, { ...paper, posted: model.now }),
    }
  return {
    ...heads,
    payment_amount: wire(paper.amount),
    processed_by_payment_gateway: paper.gateway,
    // Nobody says what number a gateway gives to what it pays back.
    payment_gateway_reference_number: paper.gateway === null ? null : anything,
  }
}

export { byId, coded, udfs }
