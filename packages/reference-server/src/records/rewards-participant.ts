import {
  amount,
  by,
  choice,
  flag,
  instant,
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

const participationFields = {
  id: text,
  scheme: ref('rewardScheme'),
  sign_up_on: maybe(instant),
  sign_off_on: maybe(instant),
  reference_code: maybe(text),
  sign_up_by_unit: maybe(ref('unit')),
}

const settingFields = {
  enabled: or(flag, false),
  updated_date: maybe(instant),
  updated_by_user: maybe(ref('user')),
}

const automaticFields = {
  ...settingFields,
  minimum_wallet_balance: maybe(amount),
  minimum_spend_amount: maybe(amount),
  maximum_spend_amount: maybe(amount),
}

/** A customer who takes part in reward schemes; from R17.0.0 on it is the account alone that is named for it. */
export const rewardsParticipant = kind({
  fields: {
    ...owned,
    number: text,
    accounts_receivable: ref('accountsReceivable'),
    sign_up_on: maybe(instant),
    sign_up_by_unit: maybe(ref('unit')),
    terminated: or(flag, false),
    termination_reason: maybe(choice('CUSTOMER_REQUEST', 'FRAUD', 'DUPLICATION')),
    terminated_on: maybe(instant),
    replaced_by: said('ID of the participant who took over', maybe(text)),
    automatic_spend: said('Whether awards are spent automatically', or(object(automaticFields), {})),
    spend_blocking: said('Whether spend requests are blocked', or(object(settingFields), {})),
    participations: said('The schemes joined', list(object(participationFields))),
    udfs,
    log_information: log,
  },
  indexes: { id: made(by('id')), number: by('number'), accounts_receivable: made(by('accounts_receivable')) },
})
export interface RewardsParticipant extends RecordOf<typeof rewardsParticipant> {}
export type Participation = RewardsParticipant['participations'][number]
