import { date } from '../describe.js'
import type { Draws } from '../draws.js'
import { known } from '../expected.js'
import { accountsOf, sees } from '../money/world.js'
import { type Maker, named, naming, type Scene, type Sent } from '../names.js'
import { day } from '../subscriptions/world.js'
import type { Session } from '../world.js'
import type { ShopPath } from './forms.js'
import type { Product, Voucher } from './world.js'

/** An account of a customer that a session sees, now and then one that it does not. */
export function ownAccount({ draws }: Scene, session: Session): Sent {
  const all = accountsOf(session.organisation).filter(({ type }) => type === 'CUSTOMER')
  const own = all.filter((one) => sees(session, one) || draws.once(20))
  const { id, number, name } = draws.pickOr(own, draws.pick(all))
  return naming(draws, { id: known(id), number: known(number), name })
}

/** Wallets and subscriptions know these by their codes: they stay as they are. */
const isFree = ({ id }: Product): boolean => !/^pr-(\d|base|extra|other)/.test(known(id) ?? '')

export const productName = (draws: Draws, { id, code, alternative }: Product): Sent =>
  naming(draws, { id: known(id), code, ...(alternative !== null && { alternative_code: alternative }) })
const anyProduct = ({ draws }: Scene, { organisation }: Session): Sent =>
  productName(draws, draws.pick(organisation.shop.products))

const codes = ['RADIO', 'SHIRT', 'LAMP', 'CHAIR', 'TABLE', 'BOOK', 'PEN']
const byCode = (draws: Draws, { id, name, code }: { id: string; name: string; code: string }): Sent =>
  naming(draws, { id, name, code })

const productFields = ({ draws }: Scene, { organisation: { shop } }: Session): Sent => ({
  ...(draws.once(3) && { description: draws.pick(['New', 'Better']) }),
  ...(draws.once(4) && { long_description: draws.pick(['At length', 'In short']) }),
  ...(draws.once(4) && { priority_level: draws.below(5) - 1 }),
  ...(draws.once(5) && { brand_identifier: named(draws, draws.pick(shop.brands)) }),
  ...(draws.once(5) && { family_identifier: byCode(draws, draws.pick(shop.families)) }),
  ...(draws.once(5) && { vat_rate_identifier: named(draws, draws.pick(shop.vatRates)) }),
  ...(draws.once(4) && { udf_string_1: draws.pick(['red', 'blue']) }),
  ...(draws.once(6) && { udf_float_1: draws.pick([0, 1.5]) }),
})

const createProduct: Maker = (scene, session) => {
  const { draws } = scene
  return {
    ...{ code: draws.pick(codes), alternative_code: `${draws.pick(codes)}-B`, description: 'Made' },
    type_identifier: named(draws, draws.pick(session.organisation.shop.productTypes)),
    ...productFields(scene, session),
    ...(draws.once(5) && { short_description: 'Short' }),
  }
}

const updateProduct: Maker = (scene, session) => {
  const { draws } = scene
  const { shop } = session.organisation
  return {
    product_identifier: productName(draws, draws.pick(shop.products.filter(isFree))),
    ...productFields(scene, session),
    ...(draws.once(4) && { code: draws.pick(codes) }),
    ...(draws.once(5) && { alternative_code: `${draws.pick(codes)}-B` }),
    ...(draws.once(5) && { short_description: draws.pick(['Short', null]) }),
    ...(draws.once(6) && { long_description: null }),
    ...(draws.once(4) && { non_stockable: draws.pick([true, false, null]) }),
    ...(draws.once(6) && { type_identifier: named(draws, draws.pick(shop.productTypes)) }),
    ...(draws.once(8) && { priority_level: null }),
  }
}

const synchronise: Maker = (scene, session) => {
  const { draws, model } = scene
  const { shop } = session.organisation
  const row = () => ({
    code: draws.pick(codes),
    ...(draws.once(2) && { alternative_code: `${draws.pick(codes)}-${draws.pick(['A', 'B'])}` }),
    ...productFields(scene, session),
    ...(draws.once(3) && { type_identifier: named(draws, draws.pick(shop.productTypes)) }),
    ...(draws.once(6) && { product_validity_to: date(model.now + (draws.below(4) - 1) * day) }),
  })
  return {
    synchronisation_definition_identifier: named(draws, draws.pick(shop.synchronisations)),
    products_set: Array.from({ length: 1 + draws.below(3) }, row),
  }
}

const listProducts: Maker = ({ draws, model }, { organisation: { shop } }) => ({
  ...draws.pick([
    { type_identifier: named(draws, draws.pick(shop.productTypes)) },
    { brand_identifier: named(draws, draws.pick(shop.brands)) },
    { family_identifier: byCode(draws, draws.pick(shop.families)) },
    { category_identifier: byCode(draws, draws.pick(shop.categories)) },
  ]),
  ...(draws.once(3) && { as_of_date_valid: date(model.now + (draws.below(3) - 1) * day) }),
  ...paged(draws),
})

export const paged = (draws: Draws): Sent => ({
  ...(draws.once(4) && { number_of_results: draws.pick([1, 2, 50, 0]) }),
  ...(draws.once(4) && { offset: draws.below(3) }),
})

/** A voucher: one that can be used, the one of the call before, or any. */
function voucher({ draws, past }: Scene, session: Session, isWanted: (one: Voucher) => boolean): Voucher {
  const { vouchers } = session.organisation.shop
  const { voucher_identifier: name, secret_number: secret } = past.last?.sent ?? {}
  const { id, number } = (name ?? {}) as Sent
  const last = vouchers.find((one) => one.secret === secret || one.id === id || one.number === number)
  if (last && draws.once(2)) return last
  return draws.once(4) ? draws.pick(vouchers) : draws.pickOr(vouchers.filter(isWanted), draws.pick(vouchers))
}

const voucherName =
  (isWanted: (one: Voucher) => boolean = () => true): Maker =>
  (scene, session) => {
    const { id, number } = voucher(scene, session, isWanted)
    return { voucher_identifier: naming(scene.draws, { id, number }) }
  }

const isElectronic = ({ type, state }: Voucher) =>
  type.classification === 'ELECTRONIC_PAYMENT_VOUCHER' && state === 'ACTIVATED'

const useVoucher: Maker = (scene, session) => {
  const { draws, model } = scene
  const { organisation } = session
  const category = draws.once(4) && {
    payment_category_identifier: byCode(draws, draws.pick(organisation.money.categories)),
  }
  if (model.has('R18.0.0') ? draws.once(4) : draws.once(40))
    return { customer_identification_medium_value: draws.pick([`medium-${organisation.name}`, 'nothing']), ...category }
  const { secret } = voucher(scene, session, ({ state, type }) => state === 'ACTIVATED' && !type.identifiesCustomer)
  return {
    secret_number: draws.once(15) ? '0000' : secret,
    accounts_receivable_identifier: ownAccount(scene, session),
    ...category,
  }
}

const typeOrLot = ({ draws }: Scene, { organisation: { shop } }: Session): Sent => {
  const { id, number } = draws.pick(shop.lots)
  return draws.once(2)
    ? { type_identifier: named(draws, draws.pick(shop.voucherTypes)) }
    : { lot_identifier: naming(draws, { id, number }) }
}

const part = ({ draws }: Scene, { organisation: { units, group } }: Session): Sent => ({
  // What both together mean, nobody says.
  ...draws.pick([{}, { unit_identifier: named(draws, draws.pick(units)) }, { group_identifier: named(draws, group) }]),
})

const segment: Maker = ({ draws }, { organisation: { shop } }) => {
  const { id, number } = draws.pick(shop.segments)
  return { segmentation_identifier: naming(draws, { id, number }) }
}

const request =
  (state?: 'REJECTED'): Maker =>
  ({ draws, past }, { organisation: { shop } }) => {
    const last = past.last?.sent['webhook_request_identifier']
    if (last && draws.once(2)) return { webhook_request_identifier: last }
    const fitting = shop.webhookRequests.filter((one) => state === undefined || one.state === state)
    const { id, number } = draws.pickOr(fitting, { id: 'whr-1', number: '1' })
    return { webhook_request_identifier: naming(draws, { id, number }) }
  }

const listRequests: Maker = ({ draws, model }, { organisation: { shop } }) => ({
  ...draws.pick([
    { webhook_definition_identifier: named(draws, draws.pick(shop.webhookDefinitions)) },
    { workflow_rule_identifier: named(draws, draws.pick(shop.workflowRules)) },
    { entity: draws.pick(['SUBSCRIPTIONS', 'JOBS', 'SERVICEREQUESTS', 'LEADS', 'WALLETS', 'NOTHING']) },
    { entity_id: draws.pick(['sub-1', 'job-1', 'nothing']) },
  ]),
  ...(draws.once(4) && { url: `https://hooks.example/${draws.below(2)}` }),
  ...(draws.once(3) && { life_cycle_state: draws.pick(['SUCCESSFUL', 'REJECTED', 'GONE']) }),
  ...(draws.once(5) && { created_date: date(model.now - draws.pick([0, 60]) * day) }),
  ...paged(draws),
})

/** Calls on products, vouchers, segments and webhook requests: most can be done, some are wrong in one respect. */
export const shopMakers: { readonly [P in ShopPath]: Maker } = {
  'products/show': (scene, session) => ({ product_identifier: anyProduct(scene, session) }),
  'products/list': listProducts,
  'products/create': createProduct,
  'products/update': updateProduct,
  'products/synchronise': synchronise,
  'vouchers/show': voucherName(),
  'vouchers/list': (scene, session) => ({ ...typeOrLot(scene, session), ...paged(scene.draws) }),
  'vouchers/use': useVoucher,
  'vouchers/cancel': (scene, session) => ({
    ...voucherName(isElectronic)(scene, session),
    cancellation_reason: scene.draws.pick(['VOUCHER_RETURN', 'VOUCHER_LOSS', 'VOUCHER_FRAUD']),
  }),
  'vouchers/retrieve_secret_number': voucherName(),
  'vouchers/get_available_accepted_for_activation': (scene, session) => ({
    ...typeOrLot(scene, session),
    ...(scene.draws.once(4) && { accounts_receivable_identifier: ownAccount(scene, session) }),
    ...part(scene, session),
  }),
  'vouchers/configuration/types/list': part,
  'segmentation/show': segment,
  'segmentation/list': ({ draws }) => ({
    entity: draws.pick(['BILLS', 'CONTACTINFORMATION', 'WALLETS', 'BILLS', 'NOTHING']),
    ...paged(draws),
  }),
  'segmentation/preview': segment,
  'webhook_requests/show': request(),
  'webhook_requests/list': listRequests,
  'webhook_requests/delete': request(),
  'webhook_requests/resend': request('REJECTED'),
}

/** How often a call comes, next to others. */
export const shopWeights: { readonly [P in ShopPath]?: number } = {
  ...{ 'vouchers/use': 8, 'vouchers/cancel': 4, 'vouchers/show': 3, 'products/update': 4, 'products/synchronise': 3 },
  ...{ 'vouchers/get_available_accepted_for_activation': 3, 'webhook_requests/resend': 3 },
}

/** What shows whether a call has done what it should. */
export const nextOfShop: {
  readonly [P in ShopPath]?: readonly (ShopPath | 'accounts_receivable/show' | 'payments/list')[]
} = {
  'vouchers/use': ['vouchers/use', 'vouchers/show', 'accounts_receivable/show', 'payments/list', 'vouchers/cancel'],
  'vouchers/cancel': ['vouchers/show', 'vouchers/use', 'vouchers/use', 'vouchers/cancel'],
  'vouchers/retrieve_secret_number': ['vouchers/use'],
  'vouchers/get_available_accepted_for_activation': ['vouchers/list', 'vouchers/get_available_accepted_for_activation'],
  'products/create': ['products/show', 'products/list', 'products/synchronise'],
  'products/update': ['products/show', 'products/list', 'products/update'],
  'products/synchronise': ['products/list', 'products/synchronise'],
  'webhook_requests/resend': ['webhook_requests/show', 'webhook_requests/resend', 'webhook_requests/list'],
  'webhook_requests/delete': ['webhook_requests/show', 'webhook_requests/delete'],
}
