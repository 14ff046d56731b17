import { instantOf } from '../../kernel/clock.js'
import { isBackOffice } from '../../kernel/credentials.js'
import { failure } from '../../kernel/failure.js'
import { firstLog } from '../../kernel/log.js'
import { hexId } from '../../kernel/random.js'
import { fresh } from '../../records/fresh.js'
import type { Product, ProductSynchronisation } from '../../records/index.js'
import { inBulk } from '../bulk.js'
import type { Call } from '../call.js'
import { named } from '../financial-transactions.js'
import { changeRecord, sent } from '../resource.js'
import { readUdfs } from '../views.js'
import { belongings, groupings, referenceNotFound, refuseTakenCodes } from './references.js'

type Synchronisation = Call<'synchroniseProducts'>
type Element = Synchronisation['input']['products_set'][number]

const definitionNotFound = () =>
  failure('PRODUCTS', 'SYNCHRONISATIONDEFINITIONNOTFOUND', 'No definition of a synchronisation was found')
const findDefinition = named('productSynchronisation', definitionNotFound)

/** Brings each product of another system into the catalogue. The session of a customer finds no definition. */
export async function synchronised(call: Synchronisation) {
  const { input, session } = call
  const definition = await findDefinition(call, input.synchronisation_definition_identifier)
  if (!definition || !isBackOffice(session)) throw definitionNotFound()
  const { processed, unprocessed } = await inBulk(input.products_set, (element) => brought(call, definition, element))
  return {
    processed_products_set: processed,
    unprocessed_products_set: unprocessed.map(({ element, ...error }) => ({ request_code: element.code, ...error })),
  }
}

/** Changes the product that an element matches, or makes one. */
async function brought(call: Synchronisation, definition: ProductSynchronisation, element: Element) {
  const found = await matching(call, definition, element)
  const fields = await given(call, element)
  const bundle = await bundleOf(call, element, found)
  const [product, message] = found
    ? await changed(call, definition, found, fields)
    : [await made(call, definition, fields), 'The product is made']
  if (bundle) await changeRecord(call, 'product', bundle, { components: componentsWith(bundle, product, element) })
  return { request_code: element.code, id: product.id, code: product.code, message }
}

/** The product of the catalogue that is meant, by the rule of the definition. */
async function matching({ world, session }: Synchronisation, { matches_by }: ProductSynchronisation, element: Element) {
  const { code, alternative_code = code } = element
  const identifier = matches_by === 'CODE' ? { code } : { alternative_code }
  const [found] = await world.records.named('product', session.organisation, identifier)
  return found
}

type Given = Partial<Product> & Pick<Product, 'code'>

/** What an element says of a product. */
async function given(call: Synchronisation, element: Element): Promise<Given> {
  const { code, alternative_code, description, long_description, priority_level, global_rate } = element
  const { product_validity_from: from, product_validity_to: to } = element
  const udfs = readUdfs(element)
  return {
    code,
    ...sent({ alternative_code, description, long_description, priority_level }),
    ...sent({ ...(await belongings(call, element)), ...(await groupings(call, element)) }),
    ...(global_rate && { global_rate: JSON.stringify(global_rate) }),
    ...(from !== undefined && { valid_from: instantOf(from) }),
    ...(to !== undefined && { valid_to: instantOf(to) }),
    ...(Object.keys(udfs).length > 0 && { udfs }),
  }
}

/** Makes a product; what the other system does not say is as the definition has it, and its alternative code is its code. */
async function made(call: Synchronisation, definition: ProductSynchronisation, fields: Given): Promise<Product> {
  const { world, session } = call
  const type = fields.type ?? definition.type
  if (type === null) throw failure('PRODUCTS', 'TYPEREQUIRED', 'The product is new and needs a type')
  const { brand, family, vat_rate } = definition
  const own = { alternative_code: fields.code, brand, family, vat_rate, ...fields, type }
  await refuseTakenCodes(call, own)
  const product = fresh('product', {
    id: hexId(world.random),
    organisation: session.organisation,
    ...own,
    log_information: firstLog(world, session),
  })
  await world.records.insert('product', product)
  return product
}

/** Changes a product. Where the definition does not enforce updates, only what is empty is filled. */
async function changed(
  call: Synchronisation,
  { enforces_update }: ProductSynchronisation,
  product: Product,
  fields: Given,
): Promise<[Product, string]> {
  const differing = Object.entries(fields).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(product[name as keyof Product]),
  )
  const isFilled = (name: string) => !enforces_update && !isEmpty(product[name as keyof Product])
  const kept = differing.map(([name]) => name).filter(isFilled)
  const changes: Partial<Product> = Object.fromEntries(differing.filter(([name]) => !isFilled(name)))
  await refuseTakenCodes(call, changes, product.id)
  if (changes.udfs) changes.udfs = { ...product.udfs, ...changes.udfs }
  return [await changeRecord(call, 'product', product, changes), messageOf(kept)]
}

const isEmpty = (held: unknown) => held === null || (typeof held === 'object' && Object.keys(held).length === 0)

const messageOf = (kept: readonly string[]) =>
  kept.length === 0
    ? 'The product is changed'
    : `The product is changed, but for what it has already, since the definition does not enforce updates: ${kept.join(', ')}`

/** The bundle that an element is to be a component of. A product is no component of itself. */
async function bundleOf({ world, session }: Synchronisation, element: Element, found: Product | undefined) {
  const { bundle_code, component_quantity = 1 } = element
  if (bundle_code === undefined) return undefined
  if (component_quantity <= 0) throw failure('REQUEST', 'INVALIDPARAMETERS', 'component_quantity is not above zero')
  const [bundle] = await world.records.named('product', session.organisation, { code: bundle_code })
  if (!bundle || bundle.id === found?.id) throw referenceNotFound('bundle_code')
  return bundle
}

const componentsWith = (bundle: Product, { id }: Product, { component_quantity: quantity = 1 }: Element) => [
  ...bundle.components.filter(({ product }) => product !== id),
  { product: id, quantity },
]
