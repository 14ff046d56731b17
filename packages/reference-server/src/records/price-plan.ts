import {
  amount,
  anyText,
  by,
  choice,
  kind,
  list,
  maybe,
  object,
  or,
  owned,
  type RecordOf,
  ref,
  said,
  text,
} from './define.js'

const rates = list(
  object({
    product: ref('product'),
    one_time: said('What it costs when it becomes effective for the first time', or(amount, '0')),
    recurring: said('What a month of it costs', or(amount, '0')),
  }),
)

export const pricePlan = kind({
  fields: {
    ...owned,
    code: text,
    name: text,
    description: maybe(anyText),
    type: or(choice('BASE', 'CONDITIONAL'), 'BASE'),
    rates: said('What products cost, in the currency of the account that pays; one that is not here is free', rates),
  },
  indexes: { code: by('code') },
})
export interface PricePlan extends RecordOf<typeof pricePlan> {}
