import type Big from 'big.js'
import type { Drawn, Text } from '../expected.js'
import type { Logged, Payment } from '../money/world.js'

/** What the model takes a system to hold of its catalogue, its vouchers, its segments and its webhook requests. */
export interface Shop {
  productTypes: ProductType[]
  brands: Named[]
  families: Named[]
  categories: Named[]
  vatRates: Named[]
  synchronisations: Synchronisation[]
  products: Product[]
  voucherTypes: VoucherType[]
  lots: { id: string; number: string; code: string; description: string }[]
  vouchers: Voucher[]
  /** What was handed out of vouchers that wait: which one it was, the answer says. */
  handedOut: { id: Drawn; stamp: Logged['updated'] }[]
  segments: Segment[]
  webhookDefinitions: Named[]
  workflowRules: Named[]
  webhookRequests: WebhookRequest[]
}

export interface Named {
  id: string
  name: string
  code: string
}

export interface ProductType extends Named {
  classification: 'PHYSICALGOODS' | 'SERVICES'
}

/** How products of another system come in. */
export interface Synchronisation extends Named {
  byAlternative: boolean
  enforces: boolean
  type: string | null
  brand: string | null
  vatRate: string | null
}

export interface Product extends Logged {
  id: Text
  code: string
  alternative: string | null
  description: string | null
  shortDescription: string | null
  longDescription: string | null
  priority: number | null
  nonStockable: boolean | null
  type: string
  brand: string | null
  family: string | null
  vatRate: string | null
  categories: string[]
  validFrom: number | null
  validTo: number | null
  udfs: { [name: string]: unknown }
  /** A synchronisation has looked at it and may have changed nothing. */
  isTouched: boolean
}

export interface VoucherType extends Named, Logged {
  state: 'EFFECTIVE' | 'NOT_EFFECTIVE'
  classification: 'PRINTED_PAYMENT_VOUCHER' | 'ELECTRONIC_PAYMENT_VOUCHER' | 'REFUND_VOUCHER'
  option: 'FIXED' | 'VARIABLE'
  value: Big | null
  extra: Big | null
  identifiesCustomer: boolean
  /** The type of its payments; none: the first of payments. */
  paymentType: string | null
  units: string[]
}

export type VoucherState =
  | 'DRAFT'
  | 'ACCEPTED_FOR_ACTIVATION'
  | 'NOT_ACCEPTED_FOR_ACTIVATION'
  | 'ACTIVATED'
  | 'USED'
  | 'CANCELLED'
  | 'PURGED'

export interface Voucher extends Logged {
  id: string
  number: string
  secret: string
  state: VoucherState
  reason: string | null
  type: VoucherType
  lot: string | null
  value: Big
  extra: Big | null
  from: number | null
  to: number | null
  units: string[]
  owner: string | null
  payment: Payment | null
}

export interface Segment extends Logged {
  id: string
  number: string
  code: string
  state: 'DRAFT' | 'POSTED'
  criteria: string | null
  entity: string
  members: { id: string; name: string; number: string | null; code: string | null; account: string | null }[]
}

export interface WebhookRequest extends Logged {
  id: string
  number: string
  state: 'SUCCESSFUL' | 'REJECTED'
  entity: string
  record: string
  url: string
  authentication: string
  error: { code: string; description: string } | null
  definition: string
  rule: string
}

export const emptyShop = (): Shop => ({
  ...{ productTypes: [], brands: [], families: [], categories: [], vatRates: [], synchronisations: [], products: [] },
  ...{ voucherTypes: [], lots: [], vouchers: [], handedOut: [], segments: [], webhookDefinitions: [] },
  ...{ workflowRules: [], webhookRequests: [] },
})
