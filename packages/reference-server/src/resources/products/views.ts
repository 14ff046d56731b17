import type { OpenWorld } from '../../kernel/open-world.js'
import type { Product, ProductType } from '../../records/index.js'
import { shown, viewLog, viewMoreTexts } from '../views.js'

/** Writes a product with all its fields. */
export async function viewProduct(world: OpenWorld, product: Product) {
  const { organisation } = product
  const { records } = world
  const [type, brand, family, vatRate, log] = await Promise.all([
    records.related('productType', organisation, product.type),
    records.related('productBrand', organisation, product.brand),
    records.related('productFamily', organisation, product.family),
    records.related('vatRate', organisation, product.vat_rate),
    viewLog(world, organisation, product.log_information),
  ])
  return shown('product', product, {
    ...viewMoreTexts(product.more_texts),
    type: type ? viewProductType(type) : null,
    brand: brand ? shown('productBrand', brand) : null,
    family: family ? shown('productFamily', family) : null,
    vat_rate: vatRate ? shown('vatRate', vatRate) : null,
    log_information: log,
  })
}

/** Writes a product as far as other records show it. */
export async function viewProductShort({ records }: OpenWorld, product: Product) {
  const type = await records.related('productType', product.organisation, product.type)
  const rate = product.global_rate
  return shown('product', product, {
    product_type: type ? viewProductType(type) : null,
    global_rate: rate === null ? null : (JSON.parse(rate) as { [name: string]: unknown }),
  })
}

export const viewProductType = (type: ProductType) => shown('productType', type)
