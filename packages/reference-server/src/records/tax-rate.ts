import { by, kind, owned, type RecordOf, text } from './define.js'

export const taxRate = kind({
  fields: { ...owned, name: text, alternative_code: text },
  indexes: { name: by('name'), alternative_code: by('alternative_code') },
})
export interface TaxRate extends RecordOf<typeof taxRate> {}
