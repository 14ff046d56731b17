import { anyText, by, kind, maybe, owned, type RecordOf, text } from './define.js'

export const productBrand = kind({
  fields: { ...owned, name: text, alternative_code: text, description: maybe(anyText) },
  indexes: { name: by('name'), alternative_code: by('alternative_code') },
})
export interface ProductBrand extends RecordOf<typeof productBrand> {}
