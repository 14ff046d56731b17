import {
  anyText,
  by,
  choice,
  count,
  flag,
  kind,
  list,
  made,
  maybe,
  object,
  or,
  owned,
  type RecordOf,
  ref,
  said,
  text,
} from './define.js'
import { log, udfs } from './shared.js'

/** For how many days a subscription can be regretted where no scheme says so. */
export const regretDays = 14

/** How often is billed. A frequency that is counted in days or weeks is none that prices by the month go with. */
const frequency = object({
  code: choice(
    ...(['MONTHLY', 'QUARTERLY', 'BIANNUAL', 'ANNUAL', 'TWOYEARS'] as const),
    ...(['CUSTOM1', 'CUSTOM2', 'CUSTOM3', 'CUSTOM4', 'CUSTOM5'] as const),
  ),
  name: text,
  default: or(flag, false),
  value: count,
  unit: choice('MONTHS', 'YEARS'),
})

export const billingTermScheme = kind({
  fields: {
    ...owned,
    code: text,
    name: text,
    description: maybe(anyText),
    life_cycle_state: or(choice('DRAFT', 'EFFECTIVE', 'TERMINATED'), 'EFFECTIVE'),
    used_for: or(choice('SUBSCRIPTIONS', 'JOBS'), 'SUBSCRIPTIONS'),
    billing_type: said(
      'PREPAID: a wallet pays, and the account is charged nothing',
      or(choice('NORMAL', 'PREPAID'), 'NORMAL'),
    ),
    billing_type_classification: or(choice('PRE_BILL', 'POST_BILL', 'PRE_RATED', 'POST_RATED'), 'PRE_BILL'),
    billing_method: or(choice('ANNIVERSARY', 'PERIOD'), 'ANNIVERSARY'),
    discount_option: maybe(choice('FIXED_PRICE', 'FLEXIBLE_PRICE')),
    billing_terms_auto_renewed: or(flag, false),
    allowed_cycle_day: maybe(count),
    price_plan: said('The plan of a subscription that names none', maybe(ref('pricePlan'))),
    regret_days: said('For how many days from its start a subscription can be regretted', or(count, regretDays)),
    billing_frequencies: list(frequency),
    udfs,
    log_information: log,
  },
  indexes: { code: by('code'), id: made(by('id')) },
})
export interface BillingTermScheme extends RecordOf<typeof billingTermScheme> {}
