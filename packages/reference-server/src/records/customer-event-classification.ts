import { by, kind, maybe, owned, type RecordOf, text } from './define.js'

/** What customer events are sorted by. No operation makes one. */
export const customerEventClassification = kind({
  fields: { ...owned, name: text, alternative_code: maybe(text) },
  indexes: { name: by('name'), alternative_code: by('alternative_code') },
})
export interface CustomerEventClassification extends RecordOf<typeof customerEventClassification> {}
