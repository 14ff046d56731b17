import { by, kind, owned, type RecordOf, text } from './define.js'

export const productCategory = kind({
  fields: { ...owned, name: text, code: text },
  indexes: { name: by('name'), code: by('code') },
})
export interface ProductCategory extends RecordOf<typeof productCategory> {}
