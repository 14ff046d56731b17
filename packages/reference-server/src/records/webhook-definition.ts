import { by, kind, maybe, owned, type RecordOf, text } from './define.js'

export const webhookDefinition = kind({
  fields: { ...owned, name: text, alternative_code: maybe(text) },
  indexes: { name: by('name'), alternative_code: by('alternative_code') },
})
export interface WebhookDefinition extends RecordOf<typeof webhookDefinition> {}
