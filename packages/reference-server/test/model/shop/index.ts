import type { Model, Operation } from '../model.js'
import type { Session } from '../world.js'
import type { ShopPath } from './forms.js'
import { productFields, products } from './products.js'
import { recordFields, records } from './records.js'
import { voucherFields, vouchers } from './vouchers.js'

/** What the calls on products, vouchers, segments and webhook requests are answered with. */
export const shop: { readonly [P in ShopPath]: Operation } = { ...products, ...vouchers, ...records }

/** The fields of their answers, where a call chooses among them. */
export const shopFields: { readonly [path: string]: (model: Model, session: Session) => string[] } = {
  ...productFields,
  ...voucherFields,
  ...recordFields,
}
