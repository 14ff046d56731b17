import { isBackOffice } from '../../kernel/credentials.js'
import { failure } from '../../kernel/failure.js'
import { firstLog } from '../../kernel/log.js'
import { hexId } from '../../kernel/random.js'
import { fresh } from '../../records/fresh.js'
import type { Product } from '../../records/index.js'
import type { Call } from '../call.js'
import { sent } from '../resource.js'
import { readMoreTexts, readUdfs } from '../views.js'
import { belongings, productNotFound, referenceNotFound, refuseTakenCodes } from './references.js'

/** Makes a product. */
export async function created(call: Call<'createProduct'>): Promise<Product> {
  const { world, session, input } = call
  const { code, alternative_code, description, short_description, long_description, priority_level } = input
  const { type, ...rest } = await belongings(call, input)
  if (type === undefined) throw referenceNotFound('type_identifier')
  await refuseTakenCodes(call, { code, alternative_code })
  return fresh('product', {
    id: hexId(world.random),
    organisation: session.organisation,
    ...{ code, alternative_code, description, short_description, long_description, priority_level, type },
    ...rest,
    udfs: readUdfs(input),
    more_texts: readMoreTexts(input),
    log_information: firstLog(world, session),
  })
}

/** The new values of a product that is to be changed. */
export async function updated(call: Call<'updateProduct'>, product: Product): Promise<Partial<Product>> {
  const { input, session } = call
  const { code, alternative_code, description, short_description, long_description, priority_level } = input
  if (!isBackOffice(session)) throw productNotFound()
  const own = sent(await belongings(call, input))
  await refuseTakenCodes(call, sent({ code, alternative_code }), product.id)
  return {
    ...sent({ code, alternative_code, description, short_description, long_description, priority_level }),
    ...own,
    non_stockable: await stockable(call, { ...product, ...own }),
    udfs: { ...product.udfs, ...readUdfs(input) },
    more_texts: readMoreTexts(input, product.more_texts),
  }
}

/** Whether the product is kept in stock after a change. Only goods can be. */
async function stockable({ world, input }: Call<'updateProduct'>, { organisation, type, non_stockable }: Product) {
  const { non_stockable: given } = input
  const classification = (await world.records.get('productType', organisation, type))?.classification
  if (classification === 'PHYSICALGOODS') return given === undefined ? non_stockable : given
  if (given === undefined || given === null) return null
  const words = `non_stockable is no field of products of class ${classification}`
  throw failure('PRODUCTS', 'FIELDSDONOTFITTYPE', words)
}
