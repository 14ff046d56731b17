import {
  anyText,
  by,
  choice,
  flag,
  kind,
  list,
  made,
  maybe,
  or,
  owned,
  type RecordOf,
  ref,
  said,
  text,
} from './define.js'
import { log } from './shared.js'

/** A scheme by which customers are rewarded. No operation makes one. */
export const rewardScheme = kind({
  fields: {
    ...owned,
    name: text,
    alternative_code: maybe(text),
    description: maybe(anyText),
    life_cycle_state: or(choice('EFFECTIVE', 'NOT_EFFECTIVE'), 'EFFECTIVE'),
    requires_reference_code: or(flag, false),
    self_signup_enabled: or(flag, false),
    auto_signup_enabled: or(flag, false),
    reference_code_generation_method: maybe(choice('AUTO_GENERATED')),
    supported_email_domains: said('Domains of the email addresses that may join, separated by commas', maybe(text)),
    reference_code: said(
      'A code that lets anybody join where one is needed, besides those made on request',
      maybe(text),
    ),
    units: said('IDs of the units that may provide it; none: all', list(ref('unit'))),
    log_information: log,
  },
  indexes: {
    id: made(by('id')),
    name: by('name'),
    alternative_code: by('alternative_code'),
    state: made(by('life_cycle_state')),
  },
})
export interface RewardScheme extends RecordOf<typeof rewardScheme> {}
