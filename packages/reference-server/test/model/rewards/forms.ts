import {
  type Check,
  choice,
  date,
  type Form,
  flag,
  from,
  guessed,
  invalid,
  listOf,
  nullable,
  number,
  object,
  oneOf,
  text,
} from '../checks.js'
import {
  accountName,
  businessUnit,
  coded,
  contact,
  customer,
  fields,
  get,
  numbered,
  participant,
  parts,
  post,
  product,
} from '../money/forms.js'

const award = guessed('id', 'number')
const event = oneOf({ id: text, number: text, external_system_reference_number: from('R10.1.0', text) })
const amount = nullable(number)
const accessToken: Check = (value) =>
  typeof value === 'object' && value !== null && 'authentication_code' in value ? [] : [invalid]

const scheme = object({
  required: { action: choice('ADD', 'UPDATE', 'REMOVE') },
  optional: {
    ...{ sign_up_on: date, reference_code: from('R12.7.0', text), sign_up_by_unit_identifier: coded },
    ...{ sign_off_on: from('R9.0.0', date), reward_scheme_identifier: coded },
    rewards_participant_scheme_identifier: object({ required: { id: text } }),
  },
})
const sums = { reward_scheme_identifier: coded, from_date: date, to_date: date, ...fields }

/** The calls on rewards participants, on what they were awarded, and on what they spent. */
export const participantForms = {
  'rewards_participants/show': get({ required: { rewards_participant_identifier: numbered }, optional: fields }),
  'rewards_participants/show#post': post(
    { required: { rewards_participant_identifier: participant }, optional: fields },
    'R5.0.0',
  ),
  'rewards_participants/list': get({
    optional: {
      ...{ accounts_receivable_identifier: accountName, contact_information_identifier: contact },
      wallet_identifier: from('R10.0.0', numbered),
      life_cycle_state: from('R12.0.0', choice('EFFECTIVE', 'TERMINATED')),
      ...{ ...parts, ...fields },
    },
    one: ['accounts_receivable_identifier', 'contact_information_identifier', 'wallet_identifier'],
  }),
  'rewards_participants/update': {
    ...post(
      {
        required: { rewards_participant_identifier: participant },
        optional: {
          ...{ sign_up_on: nullable(date), sign_up_by_unit_identifier: coded },
          enable_automatic_spend: from('R11.0.0', flag),
          minimum_wallet_balance: from('R13.0.0', amount),
          minimum_spend_amount: from('R13.0.0', amount),
          maximum_spend_amount: from('R13.0.0', amount),
          ...{ participating_schemes_set: listOf(scheme), ...fields },
        },
        open: true,
      },
      'R5.0.0',
    ),
    changes: true,
  },
  'rewards_participants/terminate': post(
    {
      required: {
        termination_reason: choice('CUSTOMER_REQUEST', 'FRAUD', 'DUPLICATION'),
        rewards_participant_identifier: numbered,
      },
      optional: {
        ...{ replaced_by_rewards_participant_identifier: numbered, transfer_account_classification: flag },
        access_tokens_set: listOf(accessToken),
      },
      open: true,
    },
    'R12.0.0',
  ),
  'rewards_participants/calculate_total_awarded_amount': post(
    { required: { rewards_participant_identifier: participant }, optional: sums },
    'R10.1.0',
  ),
  'rewards_participants/configuration/reward_schemes/list': get(
    { optional: { group_identifier: coded, unit_identifier: coded, ...fields } },
    'R9.0.0',
  ),
  'reward_schemes/list': get({ optional: fields }, 'R17.0.0'),
  'accounts_receivable/rewards/calculate_total_awarded_amount': post(
    { required: { accounts_receivable_identifier: customer }, optional: sums },
    'R17.0.0',
  ),
  'accounts_receivable/rewards/calculate_value_units': post(
    { required: { accounts_receivable_identifier: customer }, optional: fields },
    'R17.1.0',
  ),
  'accounts_receivable/rewards/request_scheme_reference_code': post(
    { required: { email_address: text, accounts_receivable_identifier: accountName } },
    'R17.0.0',
  ),
  'reward_transactions/awards/show': get(
    {
      optional: {
        reward_award_transaction_identifier: award,
        wallet_transaction_identifier: from('R10.1.0', numbered),
        ...fields,
      },
      one: ['reward_award_transaction_identifier', 'wallet_transaction_identifier'],
    },
    'R10.0.0',
  ),
  'reward_transactions/awards/list': post(
    {
      optional: {
        ...{ rewards_participant_identifier: participant, accounts_receivable_identifier: customer },
        ...{ wallet_identifier: numbered, purchase_customer_event_identifier: event },
        ...{ referral_customer_event_identifier: event, ...fields },
      },
      one: [
        ...['rewards_participant_identifier', 'accounts_receivable_identifier', 'wallet_identifier'],
        ...['purchase_customer_event_identifier', 'referral_customer_event_identifier'],
      ],
      open: true,
    },
    'R10.0.0',
  ),
  'reward_transactions/awards/get_allocated_spends': get(
    { required: { reward_award_transaction_identifier: award }, optional: fields },
    'R10.1.0',
  ),
  'reward_transactions/spends/show': get(
    {
      optional: {
        reward_spend_transaction_identifier: award,
        wallet_transaction_identifier: from('R10.1.0', numbered),
        ...fields,
      },
      one: ['reward_spend_transaction_identifier', 'wallet_transaction_identifier'],
    },
    'R10.0.0',
  ),
  'reward_transactions/spends/get_allocated_awards': get(
    { required: { reward_spend_transaction_identifier: award }, optional: fields },
    'R10.1.0',
  ),
} satisfies { [path: string]: Form }

const units = {
  performed_by_business_unit_identifier: from('R18.0.0', businessUnit),
  performed_by_unit_identifier: coded,
  performed_by_tap_identifier: from('R17.0.0', guessed('id', 'name', 'alternative_code')),
}
const performer = Object.keys(units)
const who = { accounts_receivable_identifier: customer, rewards_participant_identifier: participant }
const origin = { external_system: from('R10.0.0', text), external_system_reference_number: from('R10.1.0', text) }
const notLess: Check = (value) => (typeof value === 'number' && value >= 0 ? [] : [invalid])
const line = object({
  required: { product_identifier: product, net_amount: notLess, vat_amount: notLess, total_amount: notLess },
  optional: { quantity: from('R10.0.0', notLess) },
})
const some =
  (check: Check): Check =>
  (value, release) =>
    Array.isArray(value) && value.length === 0 ? [invalid] : check(value, release)

const made = { classification_identifier: coded, description: text, ...units, ...origin }
const purchase = {
  required: { performed_on: date, reference_number: text, products_set: some(listOf(line)) },
  optional: { ...who, ...made },
  one: performer,
}
const achievement = {
  required: { classification_identifier: coded, performed_on: date },
  optional: {
    ...{ ...who, ...made, product_identifier: from('R15.0.0', product), amount: from('R15.0.0', number) },
  },
  one: performer,
}
const referral = {
  required: { performed_on: date },
  optional: {
    ...{
      ...made,
      referred_accounts_receivable_identifier: customer,
      referred_by_accounts_receivable_identifier: customer,
    },
    ...{
      referred_rewards_participant_identifier: participant,
      referred_by_rewards_participant_identifier: participant,
    },
  },
  one: performer,
}
type Parts = Required<Pick<Form, 'required' | 'optional' | 'one'>>
const inBulk = (name: string, { required, optional, one }: Parts) =>
  post(
    {
      required: {
        [name]: some(
          listOf(object({ required: { request_unique_identifier: text, ...required }, optional, one }), 1000),
        ),
      },
      optional: fields,
    },
    'R10.0.0',
  )
const single = ({ required, optional, one }: Parts, more: { [name: string]: Check } = {}, open = false) =>
  post({ required, optional: { ...optional, ...more, ...fields }, one, open })
const cancellation = (hasFields = true) =>
  post(
    {
      required: { customer_event_identifier: event },
      optional: hasFields ? { fields_set: from('R10.0.0', text) } : {},
    },
    'R9.0.0',
  )
const submitted = { submitted_after_date: from('R12.2.0', date), submitted_before_date: from('R12.2.0', date) }
const listing = { rewards_participant_identifier: participant, classification_identifier: coded, ...parts, ...fields }
const oneOfThree = ['rewards_participant_identifier', 'accounts_receivable_identifier', 'classification_identifier']

/** The calls on purchases, spend requests, achievements and referrals. */
export const eventForms = {
  'customer_events/purchases/show': get({ required: { customer_event_identifier: event }, optional: fields }, 'R5.0.0'),
  'customer_events/purchases/list': post({
    optional: { ...listing, accounts_receivable_identifier: customer, spend_requests_applied: flag, ...submitted },
    one: oneOfThree,
  }),
  'customer_events/purchases/preview': post({
    required: { performed_on: date, products_set: some(listOf(line)) },
    optional: { ...who, classification_identifier: coded, ...units, ...fields },
    one: performer,
    open: true,
  }),
  'customer_events/purchases/create': single(purchase, { requested_spend_amount: from('R17.0.0', number) }, true),
  'customer_events/purchases/cancel': cancellation(),
  'customer_events/purchases/apply_settlement': post(
    { required: { customer_event_identifier: event }, optional: fields },
    'R10.1.0',
  ),
  'customer_events/bulk/purchases/create': inBulk('purchase_customer_events_set', purchase),
  'customer_events/spend_requests/show': get(
    { required: { customer_event_identifier: event }, optional: fields },
    'R5.0.0',
  ),
  'customer_events/spend_requests/list': post(
    {
      optional: { ...listing, accounts_receivable_identifier: accountName, ...submitted },
      one: oneOfThree,
      open: true,
    },
    'R5.0.0',
  ),
  'customer_events/spend_requests/create': post(
    {
      required: {
        ...{ performed_by_unit_identifier: coded, performed_on: date, purchase_customer_request_identifier: event },
      },
      optional: {
        ...{ accounts_receivable_identifier: accountName, rewards_participant_identifier: participant },
        ...{ classification_identifier: coded, description: text, spend_amount: number, ...origin, ...fields },
      },
      one: ['accounts_receivable_identifier', 'rewards_participant_identifier'],
      open: true,
    },
    'R5.0.0',
  ),
  'customer_events/spend_requests/cancel': cancellation(),
  'customer_events/achievements/create': single(achievement),
  'customer_events/achievements/cancel': cancellation(),
  'customer_events/bulk/achievements/create': inBulk('achievement_customer_events_set', achievement),
  'customer_events/referrals/create': single(referral),
  'customer_events/referrals/list': post({
    optional: {
      ...{ referred_rewards_participant_identifier: participant, referred_accounts_receivable_identifier: customer },
      referred_by_rewards_participant_identifier: participant,
      referred_by_accounts_receivable_identifier: customer,
      ...{ customer_event_classification_identifier: coded, ...parts, ...fields },
    },
    one: [
      ...['referred_rewards_participant_identifier', 'referred_accounts_receivable_identifier'],
      ...['referred_by_rewards_participant_identifier', 'referred_by_accounts_receivable_identifier'],
      'customer_event_classification_identifier',
    ],
    open: true,
  }),
  'customer_events/referrals/cancel': cancellation(false),
  'customer_events/bulk/referrals/create': inBulk('referral_customer_events_set', referral),
} satisfies { [path: string]: Form }

export const rewardForms = { ...participantForms, ...eventForms }

export type RewardPath = keyof typeof rewardForms

export const isOfRewards = (path: string): path is RewardPath => Object.hasOwn(rewardForms, path)

export type EventPath = keyof typeof eventForms
