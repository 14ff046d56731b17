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

/** What purchases are rewarded by. No operation makes one. */
export const rewardOffer = kind({
  fields: {
    ...owned,
    number: text,
    name: text,
    alternative_code: maybe(text),
    description: maybe(anyText),
    marketing_information_short_description: maybe(anyText),
    life_cycle_state: or(choice('EFFECTIVE', 'NOT_EFFECTIVE'), 'EFFECTIVE'),
    reward_scheme: ref('rewardScheme'),
    percentage: said('How many hundredths of what is bought are awarded', maybe(rate)),
    award: said('Amount that is awarded for each amount of its own that is bought in full', maybe(amount)),
    for_each: said('The amount that has to be bought for an award', maybe(rate)),
    products: said('IDs of the products that it rewards; none: whatever is bought', list(ref('product'))),
    valid_from: said('From when it rewards; none: always did', maybe(instant)),
    valid_to: said('Until when it rewards; none: for good', maybe(instant)),
    valid_days: said('For how many days an award can be spent; none: for good', maybe(count)),
    spend_method: or(
      choice('SPEND_ON_REQUEST', 'SPEND_AUTOMATICALLY', 'SPEND_INSTANTLY', 'SPEND_INSTANTLY_THROUGH_VOUCHER'),
      'SPEND_ON_REQUEST',
    ),
  },
  indexes: { all: by(), number: by('number') },
})
export interface RewardOffer extends RecordOf<typeof rewardOffer> {}
