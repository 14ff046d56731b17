import {
  amount,
  anyText,
  by,
  choice,
  count,
  instant,
  kind,
  list,
  maybe,
  or,
  owned,
  type RecordOf,
  rate,
  ref,
  said,
  text,
} from './define.js'

/** What events are rewarded by. No operation makes one. */
export const rewardOffer = kind({
  fields: {
    ...owned,
    number: text,
    name: text,
    alternative_code: maybe(text),
    description: maybe(anyText),
    marketing_information_short_description: maybe(anyText),
    life_cycle_state: or(choice('EFFECTIVE', 'NOT_EFFECTIVE'), 'EFFECTIVE'),
    reward_scheme: said('ID of the scheme whose participants it rewards', ref('rewardScheme')),
    rewards: said('Which events it rewards', or(choice('PURCHASE', 'ACHIEVEMENT', 'REFERRAL'), 'PURCHASE')),
    percentage: said('How many hundredths of what is bought are awarded', maybe(rate)),
    award: said('Amount that is awarded, once or for each amount of its own that is reached in full', maybe(amount)),
    for_each: said('The amount that has to be reached for an award; none: it is awarded once', maybe(rate)),
    products: said('IDs of the products that it rewards; none: whatever is bought', list(ref('product'))),
    valid_from: said('From when it rewards; none: always did', maybe(instant)),
    valid_to: said('Until when it rewards; none: for good', maybe(instant)),
    valid_days: said('For how many days an award can be spent; none: for good', maybe(count)),
    spend_method: or(
      choice('SPEND_ON_REQUEST', 'SPEND_AUTOMATICALLY', 'SPEND_INSTANTLY', 'SPEND_INSTANTLY_THROUGH_VOUCHER'),
      'SPEND_ON_REQUEST',
    ),
    words: said('What the customer is told where it awards something', maybe(text)),
    merchant: said('ID of the account of the merchant who contributes to it', maybe(ref('accountsReceivable'))),
    contribution_percentage: said('How many hundredths of an award the merchant contributes', maybe(rate)),
  },
  indexes: { all: by(), number: by('number') },
})
export interface RewardOffer extends RecordOf<typeof rewardOffer> {}
