import type { Kind, Log, Records } from '@crmcom-webapi/reference-server'
import { booksOf } from '../../../src/kernel/journal.js'
import { fresh } from '../../../src/records/fresh.js'
import { known } from '../expected.js'
import type { Organisation, Stamp } from '../world.js'
import { type Account, type AnyPaper, accountsOf, type Book, currencyOf, type Logged, type Paper } from './world.js'

const text = (value: Parameters<typeof known>[0]): string => known(value) ?? ''
const written = (amount: { toFixed(): string }): string => amount.toFixed()
export const logOf = ({ created, updated }: Logged): Log => ({
  ...{ created_date: created.at, created_by_user: text(created.user), created_by_unit: created.unit },
  ...{ updated_date: updated.at, updated_by_user: text(updated.user), updated_by_unit: updated.unit },
})

const bookName = (book: Book): string =>
  typeof book === 'string' ? book : `${'pays' in book ? 'wallet' : 'receivable'}:${text(book.id)}`

/** The records of customers and money that an organisation begins with. */
export function moneyRecords(given: Organisation): { [K in Kind]?: Records[K][] } {
  const { id: organisation, money } = given
  const made = given.users[0]?.created as Stamp
  const log_information = logOf({ created: made, updated: made })
  const held = { organisation, log_information }
  const currencyIn = (account: Account) => currencyOf(given, account).id
  const countedIn = (book: Book): string | undefined =>
    typeof book === 'string' ? undefined : 'pays' in book ? book.currency : currencyIn(book)
  const entries = money.entries.map((entry, index) => ({
    ...{ organisation, id: `entry-${index + 1}`, sequence: index + 1, moment: entry.at },
    counted_in: countedIn(entry.from) ?? countedIn(entry.to) ?? entry.currency ?? 'cu-1',
    ...{ from: bookName(entry.from), to: bookName(entry.to), amount: written(entry.amount) },
    cause: entry.cause ?? { operation: 'opening', kind: 'accountsReceivable', id: 'acc-1' },
  }))
  const common = (paper: AnyPaper) => ({
    ...{ organisation, id: text(paper.id), number: known(paper.number) ?? null },
    ...{ reference_number: text(paper.reference), back_office_code: paper.code, life_cycle_state: paper.state },
    ...{ issued_on: paper.issued, posted_on: paper.posted, notes: paper.notes, category: paper.category },
    ...{ accounts_receivable: text(paper.account.id), type: paper.type },
  })
  const paper = (one: Paper) => ({
    ...{ ...common(one), log_information: logOf(one) },
    ...{ discount_amount: written(one.discount), tax_amount: written(one.taxes), total_amount: written(one.total) },
    bill: one.bill?.id ?? null,
  })
  return {
    contactInformation: money.contacts.map((one) =>
      fresh('contactInformation', {
        ...{ ...held, id: text(one.id), type: one.type, life_cycle_state: one.state, number: one.number },
        ...{ title: one.title, first_name: one.firstName, middle_name: one.middleName, last_name: one.lastName },
        ...{ company_name: one.companyName, notes: one.notes, privacy_level: one.privacyLevel },
        ...{ vat_registration_number: one.vatNumber, registration_number: one.registrationNumber },
        demographics:
          one.type === 'COMPANY'
            ? null
            : {
                ...{
                  gender: one.gender as 'MALE' | null,
                  id_number: one.idNumber,
                  passport_number: one.passportNumber,
                },
                ...{ social_security_number: one.socialSecurityNumber, date_of_birth: one.born },
                ...{ id_number_expiration_date: null, name_day: null },
              },
        ...{ id_issued_by_country: one.idCountry, industry: one.industry },
        phones: one.phones.map(({ type, value }, index) => ({
          ...{
            id: `phone-${index}`,
            type: type as 'MOBILE',
            number: value,
            area_code: null,
            country: null,
            notes: null,
          },
          udfs: {},
        })),
        emails: one.emails.map(({ type, value }, index) => ({
          ...{ id: `email-${index}`, type: type as 'PERSONAL', email: value, notes: null, udfs: {} },
        })),
        wallet_limit_per_day: one.limit === null ? null : written(one.limit),
      }),
    ),
    accountsReceivable: accountsOf(given).map((one) =>
      fresh('accountsReceivable', {
        ...{ ...held, log_information: logOf(one), id: text(one.id), number: text(one.number), name: one.name },
        ...(one.state && { life_cycle_state: one.state }),
        ...{ type: one.type, owner: known(one.contact) ?? null, currency: one.currency },
        ...{ credit_limit: one.limit === null ? null : written(one.limit) },
        credit_period: one.period === null ? null : String(one.period),
        ...{ classification: one.classification, group_parent: one.parent, funding_scope: one.scope },
        payment_preferences: one.paymentPreferences.map(({ id }) => id),
        default_payment_preference: one.defaultPreference,
        presentment_preferences: one.presentmentPreferences.map(({ id }) => id),
      }),
    ),
    financialTransactionType: money.types.map(({ id, name, code, description, classification, units, ofGateway }) =>
      fresh('financialTransactionType', {
        ...{ ...held, id, name, alternative_code: code, description, classification, allowed_units: units },
        of_payment_gateway: ofGateway,
      }),
    ),
    financialTransactionCategory: money.categories.map((one) => ({ organisation, ...one })),
    financialTransactionRejectionReason: money.rejectionReasons.map(({ code, ...one }) =>
      fresh('financialTransactionRejectionReason', { ...held, alternative_code: code, ...one }),
    ),
    paymentMethod: money.methods.map(({ id, name, code, gateway }) => ({
      ...{ organisation, id, name, alternative_code: code, payment_gateway: gateway },
    })),
    paymentGatewayCard: money.cards.map(({ id, account, reference, digits }) => ({
      ...{ organisation, id, accounts_receivable: account, payment_gateway_reference_number: reference },
      last_digits: digits,
    })),
    payment: money.payments.map((one) =>
      fresh('payment', {
        ...{ ...common(one), log_information, payment_amount: written(one.amount), currency: currencyIn(one.account) },
        ...{ received_on: one.received, payment_method: one.method },
        ...{ received_by_user: known(one.user) ?? null, received_by_unit: one.unit },
      }),
    ),
    invoice: money.invoices.map((one) =>
      fresh('invoice', { ...paper(one), settled_amount: written(one.settled), due_on: one.due ?? null }),
    ),
    creditNote: money.creditNotes.map((one) => fresh('creditNote', { ...paper(one), issue_reason: one.reason })),
    refund: money.refunds.map((one) =>
      fresh('refund', {
        ...{ ...common(one), log_information: logOf(one), refund_amount: written(one.total), issue_reason: one.reason },
      }),
    ),
    bill: money.bills.map((one) =>
      fresh('bill', {
        ...{ organisation, log_information: logOf(one), id: one.id, number: one.number, life_cycle_state: one.state },
        ...{ accounts_receivable: text(one.account.id), from_date: one.from, to_date: one.to },
        ...{ previous_bill_total_due_amount: written(one.previouslyDue) },
        ...{ balance_brought_forward: written(one.forward) },
        total_credit_amount_posted_between_bills: written(one.creditsBetween),
      }),
    ),
    wallet: money.wallets.map((one) =>
      fresh('wallet', {
        ...{ organisation, log_information: logOf(one), id: one.id, number: one.number, life_cycle_state: one.state },
        ...{ accounts_receivable: text(one.account.id), currency: one.currency, pays: one.pays },
        ...{ alternative_currency: one.alternative, opening_balance_date: one.openingDate },
        opening_balance: one.opening === null ? null : written(one.opening),
      }),
    ),
    walletTransactionType: money.walletTypes.map(({ id, name, code, classification, units }) => ({
      ...{ ...held, id, name, alternative_code: code, classification, allowed_units: units, udfs: {} },
    })),
    walletTransactionCategory: money.walletCategories.map((one) => ({ organisation, ...one })),
    walletTransaction: money.transactions.map((one) =>
      fresh('walletTransaction', {
        ...{ organisation, log_information: logOf(one), id: text(one.id), number: text(one.number) },
        ...{ wallet: one.wallet.id, classification: one.class, type: one.type ?? null, amount: written(one.amount) },
        expires_on: one.expires,
      }),
    ),
    product: money.products.map(({ id, code, alternative, description }) =>
      fresh('product', {
        ...{ organisation, id, code, alternative_code: alternative, description },
        ...{ type: 'product-type', log_information },
      }),
    ),
    paymentGatewayRequest: money.requests.map((one) =>
      fresh('paymentGatewayRequest', {
        ...{ organisation, log_information: logOf(one), id: one.id, number: one.number, life_cycle_state: one.state },
        ...{ type: one.type, accounts_receivable: text(one.account.id), payment: known(one.payment?.id) ?? null },
        ...{ refund: known(one.refund?.id) ?? null, bill: one.bill?.id ?? null, wallet: one.wallet?.id ?? null },
      }),
    ),
    accountsReceivableClassification: money.accountClassifications.map(({ code, ...one }) => ({
      ...{ ...held, alternative_code: code, ...one },
    })),
    creditRating: money.ratings.map((one) =>
      fresh('creditRating', {
        ...{ ...held, id: `cra-${one.code}`, code: one.code as 'AAA', name: one.name, label: one.label },
        ...{ credit_limit_type: null, default: one.default },
        credit_limit_amount: one.limit === null ? null : written(one.limit),
      }),
    ),
    paymentPreference: money.paymentPreferences.map(({ code, type, ...one }) =>
      fresh('paymentPreference', { ...held, alternative_code: code, type: type as 'OTHER', ...one }),
    ),
    presentmentPreference: money.presentmentPreferences.map(({ code, ...one }) => ({
      ...{ ...held, alternative_code: code, ...one },
    })),
    privacyLevel: money.privacyLevels.map((one) => ({ organisation, ...one })),
    country: money.countries.map(({ id, name, code, two, three, postCode, idNumber, passport }) => ({
      ...{ organisation, id, name, alternative_code: code, two_character_code: two, three_character_code: three },
      ...{ post_code_format: postCode, id_number_format: idNumber, passport_number_format: passport },
    })),
    contactCategory: money.contactCategories.map(({ code, ...one }) => ({
      organisation,
      alternative_code: code,
      ...one,
    })),
    industry: money.industries.map(({ code, ...one }) => ({ organisation, alternative_code: code, ...one })),
    journalEntry: entries,
    ...booksOf(entries),
    counter: [
      ...[
        ...['payment', 'invoice', 'creditNote', 'bill', 'refund', 'paymentCancellation', 'invoiceCancellation'],
        ...['accountsReceivable', 'walletTransaction', 'financialTransaction'],
      ].map((id) => ({ organisation, id, last: 100 })),
      { organisation, id: 'journalEntry', last: entries.length },
    ],
  }
}
