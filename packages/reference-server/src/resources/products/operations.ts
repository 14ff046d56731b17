import { instantOf } from '../../kernel/clock.js'
import type { Product } from '../../records/index.js'
import type { Query } from '../../store/store.js'
import type { Call, Input } from '../call.js'
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
    const { offset = 0, number_of_results: limit = Number.POSITIVE_INFINITY } = call.input
    const any = await validAmong(call, query, instantOf(date), offset + limit)
    return { index: 'id', organisation: query.organisation, values: [{ any }] }
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

/** So many products are looked at in one go. */
const pageLength = 100

/** The IDs of those of some products that are valid at a moment, until there are so many. */
async function validAmong(
  { world }: Call<'listProducts'>,
  query: Query<'product'>,
  moment: number,
  wanted: number,
): Promise<string[]> {
  const ids: string[] = []
  for (let offset = 0; ids.length < wanted; offset += pageLength) {
    const part = { ...query, order: 'made', offset, limit: pageLength } as Query<'product'>
    const found = await world.records.find('product', part)
    ids.push(...found.filter(validAt(moment)).map(({ id }) => id))
    if (found.length < pageLength) break
  }
  return ids
}

/** Whether a product is valid at a moment. Both ends count. */
const validAt =
  (moment: number) =>
  ({ valid_from, valid_to }: Product): boolean =>
    (valid_from ?? moment) <= moment && moment <= (valid_to ?? moment)
