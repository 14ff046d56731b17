import { maybeWriteAmount, writeAmount } from '../../kernel/amount.js'
import { maybeWireDate } from '../../kernel/clock.js'
import type { OpenWorld } from '../../kernel/open-world.js'
import type { Voucher, VoucherType } from '../../records/index.js'
import { viewPaymentShort } from '../payments/views.js'
import { viewProductShort, viewProductType } from '../products/views.js'
import { shown, viewLog, viewUnit } from '../views.js'

/** The state of a voucher now: an electronic one that is past its end has expired. */
export async function stateOf(world: OpenWorld, voucher: Voucher): Promise<Voucher['life_cycle_state'] | 'EXPIRED'> {
  const { expiration_date: end, life_cycle_state: state, organisation, type } = voucher
  if (state !== 'ACTIVATED' || end === null || end >= world.clock.now()) return state
  const of = await world.records.related('voucherType', organisation, type)
  return of?.classification === 'ELECTRONIC_PAYMENT_VOUCHER' ? 'EXPIRED' : state
}

/** Writes a voucher with all its fields. The payment is there only once it was posted. */
export async function viewVoucher(world: OpenWorld, voucher: Voucher) {
  const { organisation } = voucher
  const { records } = world
  const [type, lot, payment, units, log] = await Promise.all([
    records.related('voucherType', organisation, voucher.type),
    records.related('voucherLot', organisation, voucher.lot),
    records.related('payment', organisation, voucher.payment),
    records.eachRelated('unit', organisation, voucher.allowed_units),
    viewLog(world, organisation, voucher.log_information),
  ])
  return shown('voucher', voucher, {
    value: writeAmount(voucher.value),
    extra_added_value: maybeWriteAmount(voucher.extra_added_value),
    effective_date: maybeWireDate(voucher.effective_date),
    expiration_date: maybeWireDate(voucher.expiration_date),
    life_cycle_state: await stateOf(world, voucher),
    type: type ? viewTypeShort(type) : null,
    lot: lot ? shown('voucherLot', lot) : null,
    payment: payment ? await viewPaymentShort(world, payment) : undefined,
    products_set: await viewProducts(world, voucher),
    allowed_organisational_units_set: units.map(viewUnit),
    log_information: log,
  })
}

function viewTypeShort({ id, name, alternative_code, value_option, classification, description }: VoucherType) {
  return { id, name, alternative_code, value_options: value_option, classification, description }
}

function viewProducts(world: OpenWorld, { organisation, products }: Pick<Voucher, 'organisation' | 'products'>) {
  return Promise.all(
    products.map(async (entry) => {
      const product = await world.records.related('product', organisation, entry.product)
      const type = await world.records.related('productType', organisation, entry.product_type)
      return {
        id: entry.id,
        product: product ? await viewProductShort(world, product) : null,
        product_type: type ? viewProductType(type) : null,
      }
    }),
  )
}

/** Writes a type of vouchers with all its fields. */
export async function viewVoucherType(world: OpenWorld, type: VoucherType) {
  const { organisation } = type
  const payment = await world.records.related('financialTransactionType', organisation, type.default_payment_type)
  return shown('voucherType', type, {
    value: maybeWriteAmount(type.value),
    extra_added_value: maybeWriteAmount(type.extra_added_value),
    minimum_allowed_value: maybeWriteAmount(type.minimum_allowed_value),
    maximum_allowed_value: maybeWriteAmount(type.maximum_allowed_value),
    default_payment_type: payment ? shown('financialTransactionType', payment) : null,
    products_set: await viewProducts(world, type),
    log_information: await viewLog(world, organisation, type.log_information),
  })
}
