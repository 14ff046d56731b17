import { by, kind, owned, type RecordOf, text } from './define.js'

export const group = kind({
  fields: { ...owned, name: text, alternative_code: text },
  indexes: { name: by('name'), alternative_code: by('alternative_code') },
})
export interface Group extends RecordOf<typeof group> {}
