import Big from 'big.js'
import { has } from '../releases.js'
import { start } from '../start.js'
import { day, products as sold } from '../subscriptions/world.js'
import type { Organisation, Stamp } from '../world.js'
import type { Product, Segment, Voucher, VoucherState, VoucherType, WebhookRequest } from './world.js'

const hour = 3_600_000

/** Puts a catalogue, vouchers, segments and webhook requests in; both organisations have the same numbers and names. */
export function stock(organisation: Organisation, release: string): void {
  const { shop, name } = organisation
  const factor = name === 'North' ? 1 : 2
  let made = start - 60 * day
  const stamp = (): { created: Stamp; updated: Stamp } => {
    made += 1000
    const one = { at: made, user: 'u-manager', unit: 'un-1' }
    return { created: one, updated: one }
  }
  const named = (prefix: string, ...names: string[]) =>
    names.map((one, index) => ({ id: `${prefix}-${index + 1}`, name: one, code: one.toUpperCase() }))

  shop.productTypes.push(
    { id: 'pt-1', name: 'Channel', code: 'CHANNEL', classification: 'SERVICES' },
    { id: 'pt-2', name: 'Goods', code: 'GOODS', classification: 'PHYSICALGOODS' },
  )
  shop.brands.push(...named('br', 'Harbour', `Brand of ${name}`))
  shop.families.push(...named('fam', 'Radios', 'Shirts'))
  shop.categories.push(...named('cat', 'Home', 'Garden'))
  shop.vatRates.push(...named('vat', 'Full', 'Reduced'))
  shop.synchronisations.push(
    {
      id: 'syn-1',
      name: 'Fills',
      code: 'FILLS',
      byAlternative: false,
      enforces: false,
      type: 'pt-2',
      brand: 'br-1',
      vatRate: null,
    },
    {
      id: 'syn-2',
      name: 'Forces',
      code: 'FORCES',
      byAlternative: true,
      enforces: true,
      type: null,
      brand: null,
      vatRate: 'vat-1',
    },
  )
  const product = (id: string, code: string, more: Partial<Product> = {}): Product => ({
    ...{
      id,
      code,
      alternative: `${code}-A`,
      description: `Product ${code}`,
      shortDescription: null,
      longDescription: null,
    },
    ...{ priority: null, nonStockable: null, type: 'pt-2', brand: null, family: null, vatRate: null, categories: [] },
    ...{ validFrom: null, validTo: null, udfs: {}, isTouched: false, ...stamp(), ...more },
  })
  shop.products.push(
    // What wallets and subscriptions know by their codes.
    ...organisation.money.products.map(({ id, code, alternative, description }) =>
      product(id, code, { alternative, description }),
    ),
    ...sold.map(({ id, code }) => product(id, code, { alternative: null, description: code, type: 'pt-1' })),
    product('pr-radio', 'RADIO', { brand: 'br-1', family: 'fam-1', categories: ['cat-1'], vatRate: 'vat-1' }),
    product('pr-shirt', 'SHIRT', {
      family: 'fam-2',
      categories: ['cat-1', 'cat-2'],
      longDescription: 'Long',
      validTo: start + 2 * hour,
    }),
    product('pr-news', 'NEWS', { type: 'pt-1', brand: 'br-2', priority: 3, validFrom: start + hour }),
  )

  const type = (id: string, classification: VoucherType['classification'], more: Partial<VoucherType> = {}) => {
    const one: VoucherType = {
      ...{ id, name: `Vouchers ${id}`, code: id.toUpperCase(), state: 'EFFECTIVE', classification, option: 'VARIABLE' },
      ...{ value: null, extra: null, identifiesCustomer: false, paymentType: null, units: [], ...stamp(), ...more },
    }
    shop.voucherTypes.push(one)
    return one
  }
  const printed = type('vt-1', 'PRINTED_PAYMENT_VOUCHER', {
    ...{ option: 'FIXED', value: new Big(20 * factor), extra: new Big(2), paymentType: 'ft-payment' },
  })
  const electronic = type('vt-2', 'ELECTRONIC_PAYMENT_VOUCHER')
  const refund = type('vt-3', 'REFUND_VOUCHER')
  const old = type('vt-4', 'PRINTED_PAYMENT_VOUCHER', { units: ['un-2'] })
  const gift = type('vt-5', 'ELECTRONIC_PAYMENT_VOUCHER', { identifiesCustomer: true })
  shop.lots.push(
    ...['1', '2'].map((count) => ({
      id: `lot-${count}`,
      number: `LOT-${count}`,
      code: `L${count}`,
      description: `Lot ${count}`,
    })),
  )
  const voucher = (owner: VoucherType, state: VoucherState, more: Partial<Voucher> = {}) => {
    const count = shop.vouchers.length + 1
    shop.vouchers.push({
      ...{ id: `v-${count}`, number: `V${String(count).padStart(10, '0')}`, secret: `${name}-${4815 + count}`, state },
      ...{
        reason: null,
        type: owner,
        lot: null,
        value: owner.value ?? new Big(5 * factor + count),
        extra: owner.extra,
      },
      ...{ from: null, to: null, units: [], owner: null, payment: null, ...stamp(), ...more },
    })
  }
  const lot = { lot: 'lot-1' }
  for (const state of ['ACTIVATED', 'ACTIVATED', 'ACCEPTED_FOR_ACTIVATION', 'ACCEPTED_FOR_ACTIVATION'] as const)
    voucher(printed, state, lot)
  for (const state of ['DRAFT', 'NOT_ACCEPTED_FOR_ACTIVATION', 'USED', 'PURGED'] as const) voucher(printed, state, lot)
  voucher(old, 'ACCEPTED_FOR_ACTIVATION', { lot: 'lot-2' })
  voucher(old, 'ACTIVATED', { lot: 'lot-2', to: start + hour })
  voucher(printed, 'ACTIVATED', { from: start + hour })
  voucher(old, 'ACTIVATED', { units: ['un-2'] })
  for (const state of ['ACTIVATED', 'ACTIVATED', 'USED'] as const) voucher(electronic, state, { extra: new Big('1.5') })
  voucher(electronic, 'ACTIVATED', { to: start + hour, from: start - day })
  voucher(electronic, 'CANCELLED', { reason: 'VOUCHER_LOSS' })
  voucher(refund, 'ACTIVATED')
  voucher(refund, 'ACTIVATED', { to: start + 20 * day })
  voucher(gift, 'ACTIVATED', { owner: 'acc-2' })
  voucher(gift, 'ACTIVATED', { owner: 'acc-2' })

  const segment = (count: number, entity: string, state: Segment['state'], members: Segment['members']): Segment => ({
    ...{
      id: `seg-${count}`,
      number: `${10 + count}`,
      code: `SEG${count}`,
      state,
      criteria: count === 2 ? null : `of ${name}`,
    },
    ...{ entity, members, ...stamp() },
  })
  const member = (id: string, account: string | null) => ({
    ...{ id, name: `${id} of ${name}`, number: account && `N-${id}`, code: account ? null : id.toUpperCase(), account },
  })
  shop.segments.push(
    segment(1, 'BILLS', 'POSTED', [member('bill-1', 'acc-1'), member('bill-2', 'acc-2')]),
    segment(2, 'BILLS', 'DRAFT', []),
    segment(3, 'CONTACTINFORMATION', 'POSTED', [member('con-1', null)]),
    ...(has(release, 'R15.0.0') ? [segment(4, 'WALLETS', 'POSTED', [member('w-1', 'acc-1')])] : []),
  )

  shop.webhookDefinitions.push(...named('wd', 'Tickets', 'Stock'))
  shop.workflowRules.push(...named('wr', 'New', 'Changed'))
  const request = (count: number, state: WebhookRequest['state'], entity: string, record: string): WebhookRequest => ({
    ...{ id: `whr-${count}`, number: `${count}`, state, entity, record, url: `https://hooks.example/${count % 2}` },
    ...{
      authentication: `hmac of ${name} ${count}`,
      definition: `wd-${1 + (count % 2)}`,
      rule: `wr-${1 + (count % 3 > 0 ? 1 : 0)}`,
    },
    error: state === 'REJECTED' ? { code: 'TIMEOUT', description: `no answer for ${name}` } : null,
    ...stamp(),
  })
  shop.webhookRequests.push(
    request(1, 'REJECTED', 'SUBSCRIPTIONS', 'sub-1'),
    request(2, 'SUCCESSFUL', 'SUBSCRIPTIONS', 'sub-2'),
    request(3, 'REJECTED', 'JOBS', 'job-1'),
    request(4, 'SUCCESSFUL', 'JOBS', 'job-1'),
    request(5, 'REJECTED', 'SUBSCRIPTIONS', 'sub-1'),
    request(6, 'REJECTED', 'SERVICEREQUESTS', 'sr-1'),
  )
}
