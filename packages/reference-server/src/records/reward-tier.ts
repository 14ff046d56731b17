import { amount, by, kind, owned, type RecordOf, said, text } from './define.js'

/** What an account reaches with so many value units. No operation makes one. */
export const rewardTier = kind({
  fields: { ...owned, code: text, name: text, value_units: said('From how many value units on', amount) },
  indexes: { all: by() },
})
export interface RewardTier extends RecordOf<typeof rewardTier> {}
