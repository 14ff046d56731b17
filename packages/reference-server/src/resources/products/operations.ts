import { instantOf } from '../../kernel/clock.js'
import type { Product } from '../../records/index.js'
import type { Query } from '../../store/store.js'
import type { Call, Input } from '../call.js'
import { narrowed } from '../narrowed.js'
import { resource } from '../resource.js'
import { created, updated } from './changes.js'
import { criterion, productNotFound } from './references.js'
import { synchronised } from './synchronisation.js'
import { viewProduct } from './views.js'

/** The catalogue is seen by everybody who has a session. */
const products = resource('product', { sees: () => true, missing: productNotFound, view: viewProduct })

export const productOperations = {
  showProduct: products.show((input: Input<'showProduct'>) => input.product_identifier),
  listProducts: products.list(async (call: Call<'listProducts'>): Promise<Query<'product'>> => {
    const query = await chosen(call)
    const { as_of_date_valid: date } = call.input
    if (date === undefined) return query
    return narrowed(call, 'product', query, validAt(instantOf(date)))
  }),
  createProduct: products.create(created),
  updateProduct: products.change((input: Input<'updateProduct'>) => input.product_identifier, updated),
  synchroniseProducts: synchronised,
}

/** The products of the one type, brand, family or category that is named. */
async function chosen(call: Call<'listProducts'>): Promise<Query<'product'>> {
  const { type_identifier: type, brand_identifier: brand, family_identifier: family, category_identifier } = call.input
  const by = (index: 'type' | 'brand' | 'family' | 'category', found: { id: string } | undefined) => ({
    ...{ index, organisation: call.session.organisation, values: [found?.id ?? ''] as const },
  })
  if (type) return by('type', await criterion(call, 'productType', 'type_identifier', type))
  if (brand) return by('brand', await criterion(call, 'productBrand', 'brand_identifier', brand))
  if (family) return by('family', await criterion(call, 'productFamily', 'family_identifier', family))
  return by('category', await criterion(call, 'productCategory', 'category_identifier', category_identifier))
}

/** Whether a product is valid at a moment. Both ends count. */
const validAt =
  (moment: number) =>
  ({ valid_from, valid_to }: Product): boolean =>
    (valid_from ?? moment) <= moment && moment <= (valid_to ?? moment)
