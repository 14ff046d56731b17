import {
  accessToken,
  account,
  anyText,
  atLeast,
  between,
  type Check,
  choice,
  date,
  digits,
  type Form,
  flag,
  from,
  guessed,
  invalid,
  listOf,
  medium,
  named,
  nullable,
  number,
  object,
  oneOf,
  subscription,
  text,
} from '../checks.js'
import { has } from '../releases.js'

/** An amount of `payments/create`, which is a number or the text of one. */
const amountOrText: Check = (value) =>
  typeof value === 'number' || (typeof value === 'string' && /^-?[0-9]+(\.[0-9]+)?$/.test(value)) ? [] : [invalid]

export const coded = named('id', 'name', 'alternative_code')
export const numbered = named('id', 'number')
export const accountName = named('id', 'number', 'name')
export const businessUnit = named('id', 'name', 'code')
export const currency = named('id', 'code')
const country = named('id', 'name', 'alternative_code', 'two_character_code', 'three_character_code')
export const product = named('id', 'code', 'alternative_code')
const paper = oneOf({ id: text, number: text, reference_number: text, back_office_code: from('R9.1.0', text) })
const type = coded
export const category = named('id', 'name', 'code')
const method = guessed('id', 'name', 'alternative_code')
const user = named('id', 'username')
export const contact = oneOf({
  ...{ id: text, id_number: text, passport_number: text, social_security_number: text },
  ...{ vat_registration_number: text, registration_number: from('R14.0.0', text), number: text },
})
/** An account in a call by POST, which may be named by what identifies its customer. */
export const customer = oneOf({
  ...account,
  access_token_identifier: from('R8.0.0', accessToken({ one_time_password: from('R13.0.0', digits) })),
  customer_identification_medium_identifier: from('R18.0.0', medium),
})
export const participant = oneOf({
  ...{ id: text, number: text },
  access_token_identifier: accessToken({ one_time_password: from('R13.0.0', digits) }),
})

export const fields = { fields_set: text }
export const parts = { number_of_results: from('R13.0.0', between(1, 50)), offset: from('R13.0.0', atLeast(0)) }
export const udfs = { udf_string_1: anyText, udf_float_1: number, udf_date_1: date }
export const changedUdfs = {
  udf_string_1: nullable(anyText),
  udf_float_1: nullable(number),
  udf_date_1: nullable(date),
}
const code = from('R9.1.0', text)

/** Calls whose pages print no release are there in all of them. */
const always = ['R4.0.0']

export const get = (form: Omit<Form, 'method' | 'from'>, ...marks: string[]) => ({
  ...{ method: 'GET' as const, from: marks.length > 0 ? marks : always },
  ...form,
})
export const post = (form: Omit<Form, 'method' | 'from'>, ...marks: string[]) => ({
  ...{ method: 'POST' as const, from: marks.length > 0 ? marks : always },
  ...form,
})

const ofAccount = { accounts_receivable_identifier: accountName }
const narrowed = { type_identifier: type, category_identifier: category }
export const show = (name: string, identifier: Check) => get({ required: { [name]: identifier }, optional: fields })
const list = (more: { [name: string]: Check } = {}, open = false) =>
  get({ required: ofAccount, optional: { ...more, ...parts, ...fields }, open })
const latest = (more: { [name: string]: Check } = {}, open = false) =>
  get({ required: { ...ofAccount, number: atLeast(1) }, optional: { ...more, ...fields }, open })
const move = (name: string, more: { [name: string]: Check } = {}) =>
  post({ required: { [name]: paper }, optional: { ...more, ...fields } })
const reasons = { rejection_reason_identifier: coded }

/** Who gets a payment, or pays it: an account, from R14.0.0 on a wallet in its place. */
const payer = {
  optional: { accounts_receivable_identifier: accountName, wallet_identifier: from('R14.0.0', numbered) },
  one: ['accounts_receivable_identifier', 'wallet_identifier'],
}
const received = { received_on: date, received_by_user_identifier: user }
const card = named('id', 'payment_gateway_reference_number', 'last_digits')

const payInFull = (name: string, identifier: Check) =>
  post({
    required: { type_identifier: type, payment_method_identifier: method, [name]: identifier },
    optional: {
      ...{ ...payer.optional, category_identifier: category, ...received, notes: text, back_office_code: code },
      ...udfs,
      ...fields,
    },
    one: payer.one,
    open: true,
  })
const cancellation = (name: string) =>
  post({
    required: { [name]: paper, type_identifier: type },
    optional: {
      ...{ category_identifier: category, notes: text, back_office_code: code, issue_reason: text },
      ...udfs,
      ...fields,
    },
    open: true,
  })

const walletOrOwner = {
  wallet_identifier: numbered,
  rewards_participant_identifier: participant,
  accounts_receivable_identifier: customer,
}
const oneOfThem = Object.keys(walletOrOwner)

/** An amount, from R14.2.0 on in the alternative currency in its place. */
const eitherAmount = { amount: number, alternative_amount: from('R14.2.0', number) }
const amounts = ['amount', 'alternative_amount']
const anyObject: Check = (value) => (Object.keys(value as object).length > 0 ? [] : [invalid])
const creditAllotments = object({
  optional: {
    ...eitherAmount,
    consumption_validity_date: date,
    product_conditions_set: listOf(oneOf({ product_identifier: product, product_type_identifier: coded })),
    date_conditions_set: listOf(anyObject),
  },
  one: amounts,
})
const debitAllotments = object({
  optional: {
    consumption_date: date,
    product_identifier: product,
    unit_identifier: coded,
    group_identifier: coded,
    business_unit_identifier: from('R18.0.0', businessUnit),
  },
})
const moreTexts = { udf_string_9: from('R11.1.0', anyText), udf_string_16: from('R11.1.0', anyText) }

const consumption = object({
  required: { action: choice('ADD', 'UPDATE', 'REMOVE') },
  optional: {
    wallet_product_consumption_identifier: oneOf({ id: text, product_identifier: product }),
    product_identifier: product,
    estimated_consumption_date: date,
    estimated_consumption_as_of_date: date,
  },
  one: ['wallet_product_consumption_identifier', 'product_identifier'],
})

const gatewayBatch = post(
  {
    required: {
      payment_gateway_requests_set: listOf(
        object({
          required: { request_unique_identifier: text, payment_gateway_request_identifier: numbered },
          optional: { reference_number: text },
        }),
        1000,
      ),
    },
    optional: fields,
  },
  'R11.0.0',
)

const paymentPreference = object({
  required: { payment_preference_identifier: coded },
  optional: {
    ...{ account_holder: text, is_default: flag, bank_account_number: text },
    notes: from('R10.1.0', text),
    state: from('R15.0.0', choice('ACTIVE', 'INACTIVE')),
    ...{ opt_in_for_subscriptions: from('R16.0.0', flag), iban: from('R13.1.0', text) },
    cards_set: listOf(
      object({
        required: {
          ...{ expiration_month: between(1, 12), expiration_year: between(1000, 9999) },
          ...{ card_holder_name: text, default: flag },
          card_security_code: (value, release) =>
            value === undefined && has(release, 'R14.2.0') ? [] : digits(value, release),
        },
        optional: { number: digits, last_digits: from('R14.2.0', digits) },
        one: ['number', 'last_digits'],
      }),
    ),
  },
  open: true,
})
const emailTypes = choice('PERSONAL', 'BUSINESS', 'CUSTOM1')
const phoneTypes = choice('LANDLINE', 'MOBILE', 'FAX', 'CUSTOM1')
const email = object({ required: { type: emailTypes, email_address: text }, optional: { notes: text }, open: true })
const phone = object({ required: { type: phoneTypes, number: text }, optional: { area_code: text, notes: text } })
const actions = choice('NEW', 'EXISTING', 'EXISTINGUPDATED')
const presentmentPreference = object({
  required: { presentment_preference_identifier: coded },
  optional: {
    state: choice('ACTIVE', 'INACTIVE'),
    email: from('R6.0.0', object({ optional: { action: actions, type: emailTypes, email }, open: true })),
    phone: from('R6.0.0', object({ required: { action: actions }, optional: { type: phoneTypes, phone } })),
  },
})
const preferences = (name: string, item: Check, isMandatory = false): Pick<Form, 'required' | 'optional'> =>
  isMandatory
    ? { required: { accounts_receivable_identifier: customer, [name]: listOf(item) }, optional: fields }
    : { required: { accounts_receivable_identifier: customer }, optional: { [name]: listOf(item), ...fields } }
const rating = choice('AAA', 'AA', 'A', 'BAA', 'BA', 'B', 'CAA', 'CA', 'C')

const gender = choice('MALE', 'FEMALE')
const day = object({ optional: { day: between(1, 31), month: between(1, 12), year: between(1, 9999) } })
const address = object({
  required: { type: choice('HOME', 'BUSINESS') },
  optional: { street_name: text, postal_code: text, country_identifier: country },
  open: true,
})
const demographics = object({
  optional: {
    ...{ gender, id_number: text, passport_number: text, social_security_number: text },
    ...{ country_of_residence_identifier: country, id_issued_by_country_identifier: country },
    ...{ industry_identifier: guessed('id', 'name', 'alternative_code'), date_of_birth: day },
    ...{ phone_set: listOf(phone), email_set: listOf(email), address_set: listOf(address) },
  },
  open: true,
})
const change = (identifier: string, types: Check, fields: { [name: string]: Check }): Check => {
  const form = object({
    required: { action: choice('ADD', 'UPDATE', 'REMOVE') },
    optional: { [identifier]: guessed('id', 'type'), type: types, ...fields },
    one: [identifier, 'type'],
  })
  // What the table calls mandatory is needed for what is new; the type goes with it, and what names a record with the rest.
  return (value, release) => {
    const { action, type: kind, ...rest } = value as { [name: string]: unknown }
    const [needed = ''] = Object.keys(fields)
    const fits = action === 'ADD' ? kind !== undefined && rest[needed] !== undefined : kind === undefined
    return [...form(value, release), ...(fits ? [] : [invalid])]
  }
}
const changedDemographics = object({
  optional: {
    gender: nullable(gender),
    ...{ id_number: nullable(text), passport_number: nullable(text), social_security_number: nullable(text) },
    country_of_residence_identifier: country,
    date_of_birth: nullable(day),
    phone_set: listOf(change('phone_identifier', phoneTypes, { number: text, notes: nullable(text) })),
    email_set: listOf(change('email_identifier', emailTypes, { email_address: text, notes: nullable(text) })),
  },
  open: true,
})
const validation = (name: string, more: { [name: string]: Check } = {}) =>
  get({ required: { country_identifier: country, [name]: text, ...more } }, 'R15.0.0')

const organisationPart = { group_identifier: coded, unit_identifier: coded }

/** The calls of customers and money, as the sheets list them, with what the model sends of their parameters. */
export const moneyForms = {
  'contact_information/show': show('contact_information_identifier', contact),
  'contact_information/create': post({
    required: { type: choice('PERSON', 'COMPANY') },
    optional: {
      ...{ title: text, first_name: text, middle_name: text, last_name: text, company_name: text, notes: text },
      category_identifier: guessed('id', 'name', 'alternative_code'),
      ...{ owned_by_group_identifier: coded, privacy_level_identifier: numbered, demographics },
    },
    open: true,
  }),
  'contact_information/update': post({
    required: { contact_information_identifier: contact },
    optional: {
      ...{ title: nullable(text), first_name: nullable(text), middle_name: nullable(text), last_name: nullable(text) },
      ...{ company_name: nullable(text), notes: nullable(text) },
      category_identifier: guessed('id', 'name', 'alternative_code'),
      privacy_level_identifier: numbered,
      demographics: changedDemographics,
    },
    open: true,
    changes: true,
  }),
  'contact_information/verify_kyc_profile': post(
    { required: { contact_information_identifier: contact }, optional: fields },
    'R14.0.0',
  ),
  'contact_information/validate_passport_number': validation('passport_number'),
  'contact_information/validate_person_id_number': validation('id_number'),
  'contact_information/validate_address_post_code': validation('post_code_number', {
    address_type: choice('HOME', 'BUSINESS', 'POBOX'),
  }),
  'accounts_receivable/show': show('accounts_receivable_identifier', accountName),
  // The same path by POST.
  'accounts_receivable/show#post': post({ required: { accounts_receivable_identifier: customer }, optional: fields }),
  'accounts_receivable/list': get({
    optional: {
      ...{ subscription_identifier: subscription, contact_information_identifier: contact },
      ...{ payment_preference_identifier: coded, presentment_preference_identifier: coded },
      ...{ wallet_identifier: from('R10.0.0', numbered), email_address: text },
      ...parts,
      ...fields,
    },
    one: [
      ...['subscription_identifier', 'contact_information_identifier', 'payment_preference_identifier'],
      ...['presentment_preference_identifier', 'wallet_identifier', 'email_address'],
    ],
    open: true,
  }),
  'accounts_receivable/create': post({
    optional: {
      ...{ name: text, description: text, notes: text, vat_number: text, credit_limit: number, credit_period: number },
      ...{ credit_period_operator: choice('PLUS', 'MINUS'), classification_identifier: coded },
      ...{ credit_rating_code: rating, owned_by_group_identifier: coded, privacy_level_identifier: numbered },
      owned_by_business_unit_identifier: from('R18.0.0', businessUnit),
      contact_information_identifier: contact,
      currency_identifier: from('R10.0.0', currency),
      payment_preferences_set: listOf(paymentPreference),
      presentment_preferences_set: listOf(presentmentPreference),
      udf_string_1: anyText,
    },
    open: true,
  }),
  'accounts_receivable/update': post({
    required: { accounts_receivable_identifier: customer },
    optional: {
      ...{ name: nullable(text), description: nullable(text), notes: nullable(text), vat_number: nullable(text) },
      ...{ credit_limit: nullable(number), credit_period: nullable(number), classification_identifier: coded },
      ...{ credit_rating_identifier: guessed('code'), owned_by_group_identifier: coded },
      privacy_level_identifier: numbered,
      owned_by_business_unit_identifier: from('R18.0.0', businessUnit),
    },
    open: true,
    changes: true,
  }),
  'accounts_receivable/payment_preferences/update': post(
    { ...preferences('payment_preferences_set', paymentPreference), changes: true },
    'R13.1.0',
  ),
  'accounts_receivable/payment_preferences/remove': post(
    preferences('payment_preferences_set', object({ required: { payment_preference_identifier: coded } })),
    'R13.1.0',
  ),
  'accounts_receivable/presentment_preferences/add': post(
    preferences('presentment_preferences_set', presentmentPreference, true),
    'R13.1.0',
  ),
  'accounts_receivable/presentment_preferences/remove': post(
    preferences('presentment_preferences_set', object({ required: { presentment_preference_identifier: coded } })),
    'R13.1.0',
  ),
  'accounts_receivable/group_members/list': get(
    {
      required: ofAccount,
      optional: {
        funding_scope: choice('FULLY_FUNDED', 'PARTIALLY_FUNDED'),
        ...{ number_of_results: between(1, 50), offset: atLeast(0) },
        ...fields,
      },
    },
    'R13.1.0',
    'R14.0.0',
  ),
  'accounts_receivable/suspense_account/show': get({ optional: fields }),
  'accounts_receivable/configuration/classifications/list': get(
    {
      optional: {
        ...organisationPart,
        business_unit_identifier: from('R18.0.0', businessUnit),
        ...fields,
      },
    },
    'R6.0.0',
  ),
  'accounts_receivable/configuration/credit_ratings/list': get({ optional: fields }, 'R6.0.0'),
  'accounts_receivable/configuration/payment_preferences/list': get({ optional: fields }, 'R6.0.0'),
  'accounts_receivable/configuration/presentment_preferences/list': get(
    { optional: { ...organisationPart, ...fields } },
    'R6.0.0',
  ),
  'accounts_receivable/transfer_to_wallet': post(
    {
      required: { ...ofAccount, amount: number },
      optional: { wallet_identifier: from('R14.1.0', numbered), ...fields },
    },
    'R14.0.0',
  ),
  'payments/show': show('payment_identifier', paper),
  'payments/list': list({ ...narrowed, payment_method_identifier: method }, true),
  'payments/get_latest': latest({ ...narrowed, payment_method_identifier: method }),
  'payments/create': post({
    required: {
      ...{ type_identifier: type, life_cycle_state: choice('DRAFT', 'POSTED') },
      ...{ payment_method_identifier: method, payment_amount: amountOrText },
    },
    optional: {
      ...payer.optional,
      intended_currency_identifier: from('R11.0.0', currency),
      ...{ category_identifier: category, card_identifier: card, ...received, notes: text, back_office_code: code },
      ...udfs,
      ...fields,
    },
    one: payer.one,
    open: true,
  }),
  'payments/update': post(
    {
      required: { payment_identifier: paper },
      optional: {
        ...{ ...payer.optional, type_identifier: type, category_identifier: category, card_identifier: card },
        ...{ payment_method_identifier: method, payment_amount: number, received_on: nullable(date) },
        ...{ received_by_user_identifier: user, notes: nullable(text), back_office_code: nullable(text) },
        ...changedUdfs,
        ...fields,
      },
      open: true,
      changes: true,
    },
    'R9.1.0',
  ),
  'payments/pay_invoice': payInFull('invoice_identifier', paper),
  'payments/pay_bill': payInFull('bill_identifier', numbered),
  'payments/post': move('payment_identifier'),
  'payments/reject': move('payment_identifier', reasons),
  'payments/cancel': cancellation('payment_identifier'),
  'invoices/show': show('invoice_identifier', paper),
  'invoices/list': list(narrowed),
  'invoices/update': post(
    {
      required: { invoice_identifier: paper },
      optional: {
        ...{ accounts_receivable_identifier: accountName, type_identifier: type, category_identifier: category },
        ...{ member_accounts_receivable_identifier: accountName, intended_currency_identifier: currency },
        ...{ due_on: nullable(date), posted_on: nullable(date), notes: nullable(text) },
        back_office_code: nullable(text),
        ...changedUdfs,
        ...fields,
      },
      open: true,
      changes: true,
    },
    'R9.1.0',
  ),
  'invoices/post': move('invoice_identifier'),
  'invoices/reject': move('invoice_identifier', reasons),
  'invoices/cancel': cancellation('invoice_identifier'),
  'invoices/configuration/types/list': get({ optional: { ...organisationPart, ...fields } }, 'R9.0.0'),
  'bills/show': show('bill_identifier', numbered),
  'bills/list': list(),
  'bills/get_latest': latest({}, true),
  'bills/present': post({ required: { bill_identifier: numbered }, optional: fields }),
  'credit_notes/show': show('credit_note_identifier', paper),
  'credit_notes/list': list(narrowed),
  'credit_notes/post': move('credit_note_identifier'),
  'credit_notes/reject': move('credit_note_identifier', reasons),
  'credit_notes/configuration/rejection_reasons/list': get({ optional: fields }, 'R9.0.0'),
  'refunds/show': show('refund_identifier', paper),
  'refunds/list': list(narrowed),
  'refunds/update': post(
    {
      required: { refund_identifier: paper },
      optional: {
        ...{ accounts_receivable_identifier: accountName, type_identifier: type, category_identifier: category },
        ...{ refund_amount: number, intended_currency_identifier: currency, issue_reason: nullable(text) },
        ...{ notes: nullable(text), back_office_code: nullable(text) },
        ...changedUdfs,
        ...fields,
      },
      open: true,
      changes: true,
    },
    'R9.1.0',
  ),
  'refunds/reject': move('refund_identifier', reasons),
  'refunds/configuration/types/list': get({ optional: { ...organisationPart, ...fields } }, 'R9.0.0'),
  'refunds/configuration/rejection_reasons/list': get({ optional: fields }, 'R9.0.0'),
  'wallets/show': show('wallet_identifier', numbered),
  'wallets/list': get({
    optional: {
      accounts_receivable_identifier: accountName,
      subscription_identifier: subscription,
      ...parts,
      ...fields,
    },
    one: ['accounts_receivable_identifier', 'subscription_identifier'],
    open: true,
  }),
  'wallets/update': post({
    required: { wallet_identifier: numbered },
    optional: { ...changedUdfs, product_consumption_set: nullable(listOf(consumption)), ...fields },
    changes: true,
  }),
  'wallets/get_effective': post(
    {
      optional: { rewards_participant_identifier: participant, accounts_receivable_identifier: customer, ...fields },
      one: ['rewards_participant_identifier', 'accounts_receivable_identifier'],
    },
    'R10.1.0',
  ),
  'wallets/get_balance': post(
    { optional: { ...walletOrOwner, as_of_date: date, ...fields }, one: oneOfThem },
    'R12.0.0',
  ),
  'wallets/get_balance_breakdown': post(
    {
      optional: {
        ...walletOrOwner,
        as_of_date: date,
        no_allotments_included: from('R14.17.0', flag),
        ...fields,
      },
      one: oneOfThem,
    },
    'R14.2.0',
  ),
  'wallets/get_expiring_balance': post(
    { required: { threshold_date: date }, optional: { ...walletOrOwner, ...fields }, one: oneOfThem },
    'R10.1.0',
  ),
  'wallets/enforce_wallet_consumption': post(
    {
      required: { wallet_identifier: numbered },
      optional: { subscription_identifier: subscription, wallet_consumption_up_to_date: date, ...fields },
    },
    'R14.0.0',
  ),
  'wallets/transfer_to_account': post(
    {
      required: { wallet_identifier: numbered, amount: number },
      optional: { accounts_receivable_identifier: from('R14.1.0', accountName), ...fields },
    },
    'R14.0.0',
  ),
  'wallets/transactions/get_current_balance_period_transactions': get(
    { required: { wallet_identifier: numbered }, optional: { number: atLeast(1), ...fields } },
    'R12.0.0',
  ),
  'wallet_transactions/create': post({
    required: { wallet_identifier: numbered, type_identifier: coded },
    optional: {
      to_wallet_identifier: from('R9.0.0', numbered),
      ...eitherAmount,
      extra_added_amount: number,
      extra_added_atlernative_amount: from('R14.2.0', number),
      notes: text,
      ...udfs,
      ...moreTexts,
      credit_allotments_set: listOf(creditAllotments),
      debit_allotments: debitAllotments,
      products_set: listOf(object({ required: { product_identifier: product }, optional: eitherAmount, one: amounts })),
      ...fields,
    },
    one: amounts,
    open: true,
  }),
  'wallet_transactions/list': get({
    optional: {
      wallet_identifier: numbered,
      accounts_receivable_identifier: from('R17.0.0', accountName),
      type_identifier: coded,
      category_identifier: from('R18.0.0', (value, release) => category(value, release)),
      ...parts,
      ...fields,
    },
    one: ['wallet_identifier', 'accounts_receivable_identifier'],
  }),
  'wallet_transactions/void': post({
    required: { wallet_transaction_identifier: guessed('id', 'number'), type_identifier: coded },
    optional: { notes: text, ...udfs, ...moreTexts, ...fields },
    open: true,
  }),
  'wallet_transactions/configuration/types/list': get(
    {
      required: { classification: choice('CREDIT', 'DEBIT', 'REIMBURSE', 'VOID', 'TRANSFER') },
      optional: { ...organisationPart, ...fields },
    },
    'R9.0.0',
  ),
  'payment_gateway_requests/get_pending': get({ optional: { ...parts, ...fields }, open: true }),
  'payment_gateway_requests/bulk/process': gatewayBatch,
  'payment_gateway_requests/bulk/post': gatewayBatch,
} satisfies { [path: string]: Form }

export type MoneyPath = keyof typeof moneyForms
