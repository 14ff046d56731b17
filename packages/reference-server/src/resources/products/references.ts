import { isBackOffice } from '../../kernel/credentials.js'
import { failure } from '../../kernel/failure.js'
import type { Product } from '../../records/index.js'
import type { SessionCall } from '../call.js'
import { references } from '../references.js'

export const productNotFound = () => failure('PRODUCTS', 'PRODUCTNOTFOUND', 'No product was found')

export const referenceNotFound = (parameter: string) =>
  failure('PRODUCTS', 'REFERENCENOTFOUND', `Nothing was found under ${parameter}`)

/** Finds what a product is to refer to. */
const referred = references(referenceNotFound)

/** Finds what products are looked for by. */
export const criterion = references((parameter) =>
  failure('PRODUCTS', 'CRITERIONNOTFOUND', `Nothing was found under ${parameter}`),
)

type Identifiers = Parameters<typeof referred>[3]

/** What a product belongs to, where a request names it. The session of a customer finds none of it. */
export async function belongings(
  call: SessionCall,
  input: { [N in 'type' | 'brand' | 'family' | 'vat_rate' as `${N}_identifier`]?: Identifiers },
) {
  if (!isBackOffice(call.session)) throw referenceNotFound('type_identifier')
  return {
    type: (await referred(call, 'productType', 'type_identifier', input.type_identifier))?.id,
    brand: (await referred(call, 'productBrand', 'brand_identifier', input.brand_identifier))?.id,
    family: (await referred(call, 'productFamily', 'family_identifier', input.family_identifier))?.id,
    vat_rate: (await referred(call, 'vatRate', 'vat_rate_identifier', input.vat_rate_identifier))?.id,
  }
}

/** What only a synchronisation puts products into. */
export async function groupings(
  call: SessionCall,
  input: { [N in 'category' | 'tax_rate' as `${N}_identifier`]?: Identifiers },
) {
  const category = await referred(call, 'productCategory', 'category_identifier', input.category_identifier)
  const taxRate = await referred(call, 'taxRate', 'tax_rate_identifier', input.tax_rate_identifier)
  return { categories: category && [category.id], tax_rate: taxRate?.id }
}

/** @throws {Failure} When another product has the code or the alternative code. */
export async function refuseTakenCodes(
  { world, session: { organisation } }: SessionCall,
  codes: Partial<Pick<Product, 'code' | 'alternative_code'>>,
  own?: string,
): Promise<void> {
  for (const index of ['code', 'alternative_code'] as const) {
    const code = codes[index]
    if (code === undefined || code === null) continue
    const found = await world.records.first('product', { index, organisation, values: [code] })
    if (found && found.id !== own)
      throw failure('PRODUCTS', 'CODEALREADYEXISTS', `Another product has the ${index.replace('_', ' ')}`)
  }
}
