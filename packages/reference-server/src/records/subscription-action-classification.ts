import { by, kind, owned, type RecordOf, text } from './define.js'

export const subscriptionActionClassification = kind({
  fields: { ...owned, name: text, alternative_code: text },
  indexes: { name: by('name'), alternative_code: by('alternative_code') },
})
export interface SubscriptionActionClassification extends RecordOf<typeof subscriptionActionClassification> {}
