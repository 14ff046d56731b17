import {
  anyText,
  by,
  choice,
  compared,
  ended,
  everywhere,
  type Field,
  givenBack,
  instant,
  kind,
  lookedUp,
  made,
  maybe,
  object,
  or,
  owned,
  type RecordOf,
  ref,
  text,
  unique,
  was,
} from './define.js'
import { log, udfs } from './shared.js'

const lifeCycleState = choice('PENDING_VERIFICATION', 'EFFECTIVE', 'NOT_EFFECTIVE')
export type LifeCycleState = typeof lifeCycleState extends Field<infer S> ? S : never

export const accessToken = kind({
  fields: {
    ...owned,
    number: text,
    life_cycle_state: or(lifeCycleState, 'EFFECTIVE'),
    authentication_code: givenBack(text),
    identifier: maybe(text),
    pass_code: maybe(compared(text)),
    card_masked_number: maybe(anyText),
    verification_code: maybe(givenBack(text)),
    verified_date: was('verifiedAt', maybe(instant)),
    verified_by_user: was('verifiedBy', maybe(ref('user'))),
    accounts_receivable: maybe(ref('accountsReceivable')),
    rewards_participant: maybe(ref('rewardsParticipant')),
    classification: maybe(ref('accessTokenClassification')),
    /** The latest one only: a new one takes the place of the one before. */
    one_time_password: maybe(object({ password: lookedUp(text), expiration_date: was('expiresAt', instant) })),
    /** What the latest mail about a forgotten pass code holds. Used once. */
    pass_code_reset: maybe(object({ token: lookedUp(text), expiration_date: was('expiresAt', instant) })),
    udfs,
    log_information: log,
  },
  indexes: {
    authentication_code: unique('authentication_code'),
    identifier: unique('identifier'),
    one_time_password: unique('one_time_password.password'),
    // Whoever follows a mail names no organisation.
    pass_code_reset_token: { ...everywhere('pass_code_reset.token'), unique: true },
    one_time_password_over: ended('one_time_password.expiration_date', 'one_time_password'),
    pass_code_reset_over: ended('pass_code_reset.expiration_date', 'pass_code_reset'),
    accounts_receivable: made(by('accounts_receivable')),
    accounts_receivable_classification: made(by('accounts_receivable', 'classification')),
    rewards_participant: made(by('rewards_participant')),
    rewards_participant_classification: made(by('rewards_participant', 'classification')),
    owners: made(by('accounts_receivable', 'rewards_participant')),
    owners_state: made(by('accounts_receivable', 'rewards_participant', 'life_cycle_state')),
  },
})
export interface AccessToken extends RecordOf<typeof accessToken> {}
