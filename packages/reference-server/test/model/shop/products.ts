import { log, type Wire } from '../describe.js'
import { anything, Either, Having } from '../expected.js'
import {
  type Call,
  chosen,
  type Expected,
  fieldsProblems,
  type Model,
  type Operation,
  ok,
  part,
  stampOf,
} from '../model.js'
import { coded, decided, drawnId, instant, Reasons, type Sent, udfsIn } from '../money/common.js'
import { byField, type Organisation, type Session } from '../world.js'
import type { Product, Synchronisation } from './world.js'

const missing = 'PRODUCTS.PRODUCTNOTFOUND'
const unknown = 'PRODUCTS.REFERENCENOTFOUND'
const taken = 'PRODUCTS.CODEALREADYEXISTS'

const byCode = { id: coded.id, name: coded.name, code: coded.alternative_code }
const find = (session: Session, identifier: unknown): Product | undefined =>
  byField(session.organisation.shop.products, identifier, {
    ...{ id: ({ id }) => id, code: ({ code }) => code, alternative_code: ({ alternative }) => alternative },
  })
const typeNamed = ({ organisation }: Session, identifier: unknown) =>
  byField(organisation.shop.productTypes, identifier, coded)
const brandNamed = ({ organisation }: Session, identifier: unknown) =>
  byField(organisation.shop.brands, identifier, coded)
const familyNamed = ({ organisation }: Session, identifier: unknown) =>
  byField(organisation.shop.families, identifier, byCode)
const rateNamed = ({ organisation }: Session, identifier: unknown) =>
  byField(organisation.shop.vatRates, identifier, coded)

function view(model: Model, { shop, ...rest }: Organisation, one: Product): Wire {
  const organisation = { shop, ...rest }
  const object = (found: { id: string; name: string; code: string } | undefined, code = 'alternative_code') =>
    found ? new Having({ id: found.id, name: found.name, [code]: found.code }) : null
  const byId = <T extends { id: string }>(list: readonly T[], wanted: string | null) =>
    list.find(({ id }) => id === wanted)
  return {
    ...{ id: one.id, code: one.code, alternative_code: one.alternative, description: one.description },
    ...(model.has('R16.3.0') && { short_description: one.shortDescription }),
    ...(model.has('R12.3.0', 'R13.1.0') && { long_description: one.longDescription }),
    ...(model.has('R12.3.0') && { priority_level: one.priority }),
    ...(model.has('R18.0.0') && { non_stockable: one.nonStockable }),
    ...{ udf_string_1: one.udfs['udf_string_1'] ?? null, udf_float_1: one.udfs['udf_float_1'] ?? null },
    type: object(byId(shop.productTypes, one.type)),
    brand: object(byId(shop.brands, one.brand)),
    family: object(byId(shop.families, one.family), 'code'),
    vat_rate: object(byId(shop.vatRates, one.vatRate)),
    log_information: one.isTouched ? anything : log(organisation, one, model.release),
  }
}

const fields = (model: Model, { organisation }: Session): string[] =>
  Object.keys(view(model, organisation, organisation.shop.products[0] as Product))

/** Fields of users' own are many; of them the model knows two. */
const answered = (model: Model, session: Session, one: Product, call: Call): Expected =>
  ok(new Having(chosen(view(model, session.organisation, one), call)))

const show: Operation = (model, call, session) => {
  const reasons = new Reasons()
  reasons.must.push(...fieldsProblems(fields(model, session), call))
  const found = reasons.need(find(session, call.sent['product_identifier']), missing)
  return decided(reasons, () => answered(model, session, found as Product, call))
}

const list: Operation = (model, call, session) => {
  const { sent } = call
  const { organisation } = session
  const reasons = new Reasons()
  reasons.must.push(...fieldsProblems(fields(model, session), call))
  const criterion = 'PRODUCTS.CRITERIONNOTFOUND'
  const type = reasons.needSent(sent['type_identifier'], (name) => typeNamed(session, name), criterion)
  const brand = reasons.needSent(sent['brand_identifier'], (name) => brandNamed(session, name), criterion)
  const family = reasons.needSent(sent['family_identifier'], (name) => familyNamed(session, name), criterion)
  const category = reasons.needSent(
    sent['category_identifier'],
    (name) => byField(organisation.shop.categories, name, byCode),
    criterion,
  )
  const { as_of_date_valid: day } = sent
  const at = day === undefined ? undefined : instant(day)
  const rows = organisation.shop.products.filter(
    (one) =>
      (!type || one.type === type.id) &&
      (!brand || one.brand === brand.id) &&
      (!family || one.family === family.id) &&
      (!category || one.categories.includes(category.id)) &&
      (at === undefined || ((one.validFrom ?? at) <= at && at <= (one.validTo ?? at))),
  )
  return decided(reasons, () =>
    ok(part(rows, call).map((one) => new Having(chosen(view(model, organisation, one), call)))),
  )
}

/** What a call says of a product, by the fields of the model. */
function said(reasons: Reasons, session: Session, sent: Sent): Partial<Product> {
  const brand = reasons.needSent(sent['brand_identifier'], (name) => brandNamed(session, name), unknown)
  const family = reasons.needSent(sent['family_identifier'], (name) => familyNamed(session, name), unknown)
  const vatRate = reasons.needSent(sent['vat_rate_identifier'], (name) => rateNamed(session, name), unknown)
  const plain: { [name: string]: keyof Product } = {
    ...{ code: 'code', alternative_code: 'alternative', description: 'description', priority_level: 'priority' },
    ...{ short_description: 'shortDescription', long_description: 'longDescription', non_stockable: 'nonStockable' },
  }
  return {
    ...Object.fromEntries(
      Object.entries(plain).flatMap(([name, field]) => (name in sent ? [[field, sent[name]]] : [])),
    ),
    ...(brand && { brand: brand.id }),
    ...(family && { family: family.id }),
    ...(vatRate && { vatRate: vatRate.id }),
  }
}

/** No two products have one code, nor one alternative code. */
const isTaken = ({ organisation }: Session, { code, alternative }: Partial<Product>, own?: Product): boolean =>
  organisation.shop.products.some(
    (one) => one !== own && (one.code === code || (alternative != null && one.alternative === alternative)),
  )

const isServices = ({ organisation }: Session, type: string | undefined): boolean =>
  organisation.shop.productTypes.find(({ id }) => id === type)?.classification === 'SERVICES'

const blank = (model: Model, session: Session): Product => {
  const stamp = stampOf(model, session)
  return {
    ...{ id: drawnId(model), code: '', alternative: null, description: null, shortDescription: null },
    ...{
      longDescription: null,
      priority: null,
      nonStockable: null,
      type: '',
      brand: null,
      family: null,
      vatRate: null,
    },
    ...{ categories: [], validFrom: null, validTo: null, udfs: {}, isTouched: false, created: stamp, updated: stamp },
  }
}

/** Whether a session may change the catalogue: to one of a customer or a device nothing of it is found. */
const changes = ({ account }: Session): boolean => account === null

const create: Operation = (model, call, session) => {
  const { sent } = call
  const reasons = new Reasons()
  reasons.must.push(...fieldsProblems(fields(model, session), call))
  const made = said(reasons, session, sent)
  const type = reasons.need(typeNamed(session, sent['type_identifier']), unknown)
  reasons.refuseIf(!changes(session), unknown)
  reasons.refuseIf(isTaken(session, made), taken)
  return decided(reasons, () => {
    const product = { ...blank(model, session), ...made, type: type?.id ?? '', udfs: udfsIn(sent) }
    session.organisation.shop.products.push(product)
    return answered(model, session, product, call)
  })
}

const update: Operation = (model, call, session) => {
  const { sent } = call
  const reasons = new Reasons()
  reasons.must.push(...fieldsProblems(fields(model, session), call))
  const found = reasons.need(changes(session) ? find(session, sent['product_identifier']) : undefined, missing)
  const made = said(reasons, session, sent)
  const type = reasons.needSent(sent['type_identifier'], (name) => typeNamed(session, name), unknown)
  if (found) reasons.refuseIf(isTaken(session, made, found), taken)
  const services = isServices(session, type?.id ?? found?.type)
  reasons.refuseIf(services && sent['non_stockable'] != null, 'PRODUCTS.FIELDSDONOTFITTYPE')
  return decided(reasons, () => {
    const one = found as Product
    Object.assign(one, made, { updated: stampOf(model, session), isTouched: false })
    if (type) one.type = type.id
    if (services) one.nonStockable = null
    Object.assign(one.udfs, udfsIn(sent))
    return answered(model, session, one, call)
  })
}

const outcome = ['processed_products_set', 'unprocessed_products_set']

const synchronise: Operation = (model, call, session) => {
  const { shop } = session.organisation
  const reasons = new Reasons()
  reasons.must.push(...fieldsProblems(outcome, call))
  const definition = reasons.need(
    changes(session)
      ? byField(shop.synchronisations, call.sent['synchronisation_definition_identifier'], coded)
      : undefined,
    'PRODUCTS.SYNCHRONISATIONDEFINITIONNOTFOUND',
  )
  return decided(reasons, () => {
    const results = (call.sent['products_set'] as Sent[]).map((sent) =>
      bring(model, session, definition as Synchronisation, sent),
    )
    return ok(
      chosen(
        {
          processed_products_set: results.flatMap(({ processed }) => (processed ? [processed] : [])),
          unprocessed_products_set: results.flatMap(({ refused }) => (refused ? [refused] : [])),
        },
        call,
      ),
    )
  })
}

/** Brings one product of another system in. */
function bring(
  model: Model,
  session: Session,
  definition: Synchronisation,
  sent: Sent,
): { processed?: Wire; refused?: Having } {
  const { shop } = session.organisation
  const reasons = new Reasons()
  const key = definition.byAlternative ? (sent['alternative_code'] ?? sent['code']) : sent['code']
  const own = shop.products.find((one) => (definition.byAlternative ? one.alternative : one.code) === key)
  const type = reasons.needSent(sent['type_identifier'], (name) => typeNamed(session, name), unknown)
  const validity = {
    ...(sent['product_validity_from'] !== undefined && { validFrom: instant(sent['product_validity_from']) }),
    ...(sent['product_validity_to'] !== undefined && { validTo: instant(sent['product_validity_to']) }),
  }
  const made: Partial<Product> = { ...said(reasons, session, sent), ...(type && { type: type.id }), ...validity }
  const first = definition.type ?? undefined
  reasons.refuseIf(!own && sent['type_identifier'] === undefined && first === undefined, 'PRODUCTS.TYPEREQUIRED')
  const wanted: Partial<Product> = own
    ? Object.fromEntries(Object.entries(made).filter(([name]) => definition.enforces || own[name as 'brand'] === null))
    : made
  const complete = own ? wanted : { ...wanted, alternative: wanted.alternative ?? String(sent['code']) }
  reasons.refuseIf(isTaken(session, complete, own), taken)
  if (reasons.must.length > 0)
    return {
      refused: new Having({
        request_code: sent['code'],
        error_code: new Either(reasons.must.map((code) => `COM.CRM.EXCEPTION.${code}EXCEPTION`)),
        error_description: anything,
      }),
    }
  const product = own ?? {
    ...blank(model, session),
    ...{ type: first ?? '', brand: definition.brand, vatRate: definition.vatRate },
  }
  Object.assign(product, complete)
  // Of fields of users' own, an element has the texts.
  const texts = { ...(sent['udf_string_1'] !== undefined && { udf_string_1: sent['udf_string_1'] }) }
  Object.assign(product.udfs, own && !definition.enforces ? missingOf(product.udfs, texts) : texts)
  if (own) product.isTouched = true
  else shop.products.push(product)
  return {
    processed: {
      ...{ request_code: sent['code'], id: product.id, code: product.code },
      ...(model.has('R17.0.0') && { message: anything }),
    },
  }
}

const missingOf = (own: Sent, sent: Sent): Sent =>
  Object.fromEntries(Object.entries(sent).filter(([name]) => (own[name] ?? null) === null))

export const products = {
  'products/show': show,
  'products/list': list,
  'products/create': create,
  'products/update': update,
  'products/synchronise': synchronise,
}

export const productFields = {
  'products/show': fields,
  'products/list': fields,
  'products/create': fields,
  'products/update': fields,
  'products/synchronise': () => outcome,
}
