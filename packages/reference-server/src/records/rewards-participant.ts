import { by, flag, kind, or, owned, type RecordOf, ref, text } from './define.js'

export const rewardsParticipant = kind({
  fields: { ...owned, number: text, accounts_receivable: ref('accountsReceivable'), terminated: or(flag, false) },
  indexes: { number: by('number') },
})
export interface RewardsParticipant extends RecordOf<typeof rewardsParticipant> {}
