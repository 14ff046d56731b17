import { anyText, by, kind, maybe, owned, type RecordOf, text } from './define.js'

export const productFamily = kind({
  fields: { ...owned, name: text, code: text, description: maybe(anyText) },
  indexes: { name: by('name'), code: by('code') },
})
export interface ProductFamily extends RecordOf<typeof productFamily> {}
