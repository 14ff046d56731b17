import { by, kind, owned, type RecordOf, text } from './define.js'

export const group = kind({
  fields: { ...owned, name: text, alternative_code: text },
  indexes: { name: by('name'), alternative_code: by('alternative_code') },
})
export type Group = RecordOf<typeof group>
