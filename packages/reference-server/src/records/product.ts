import { anyText, by, count, kind, maybe, object, owned, type RecordOf, text } from './define.js'

export const product = kind({
  fields: {
    ...owned,
    code: text,
    alternative_code: maybe(text),
    description: maybe(anyText),
    priority_level: maybe(count),
    product_type: maybe(object({ id: text, name: text, alternative_code: text })),
  },
  indexes: { code: by('code'), alternative_code: by('alternative_code') },
})
export interface Product extends RecordOf<typeof product> {}
