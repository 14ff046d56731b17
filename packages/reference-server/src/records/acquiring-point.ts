import { by, kind, maybe, owned, type RecordOf, ref, text } from './define.js'

/** Where transactions come from, such as a till. No operation makes one. */
export const acquiringPoint = kind({
  fields: { ...owned, name: text, alternative_code: maybe(text), unit: ref('unit') },
  indexes: { name: by('name'), alternative_code: by('alternative_code') },
})
export interface AcquiringPoint extends RecordOf<typeof acquiringPoint> {}
