import { by, kind, owned, type RecordOf, text } from './define.js'

export const subscriptionActionType = kind({
  fields: { ...owned, name: text, alternative_code: text },
  indexes: { name: by('name'), alternative_code: by('alternative_code') },
})
export interface SubscriptionActionType extends RecordOf<typeof subscriptionActionType> {}
