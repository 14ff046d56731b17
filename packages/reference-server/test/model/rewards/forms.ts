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
  coded,
  contact,
  customer,
  fields,
  get,
  numbered,
  participant,
  parts,
  post,
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

export const rewardForms = { ...participantForms }

export type RewardPath = keyof typeof rewardForms

export const isOfRewards = (path: string): path is RewardPath => Object.hasOwn(rewardForms, path)
