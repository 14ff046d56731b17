import { by, kind, owned, type RecordOf, text } from './define.js'

export const privacyLevel = kind({
  fields: { ...owned, number: text, name: text },
  indexes: { number: by('number') },
})
export interface PrivacyLevel extends RecordOf<typeof privacyLevel> {}
