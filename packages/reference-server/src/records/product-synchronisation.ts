import { by, choice, flag, kind, maybe, or, owned, type RecordOf, ref, said, text } from './define.js'

/** How the products of another system come into the catalogue. */
export const productSynchronisation = kind({
  fields: {
    ...owned,
    name: text,
    alternative_code: text,
    matches_by: said(
      'By what a product of the other system is found in the catalogue',
      or(choice('CODE', 'ALTERNATIVE_CODE'), 'CODE'),
    ),
    enforces_update: said('Fields that are filled are changed, too', or(flag, false)),
    type: said('Type of new products that name none', maybe(ref('productType'))),
    brand: said('Brand of new products that name none', maybe(ref('productBrand'))),
    family: said('Family of new products that name none', maybe(ref('productFamily'))),
    vat_rate: said('VAT rate of new products that name none', maybe(ref('vatRate'))),
  },
  indexes: { name: by('name'), alternative_code: by('alternative_code') },
})
export interface ProductSynchronisation extends RecordOf<typeof productSynchronisation> {}
