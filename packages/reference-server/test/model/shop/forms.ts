import {
  anyText,
  type Check,
  choice,
  date,
  type Form,
  flag,
  from,
  guessed,
  invalid,
  listOf,
  nullable,
  number,
  object,
  text,
  tooNew,
} from '../checks.js'
import { accountName, category, coded, fields, get, numbered, parts, post, product } from '../money/forms.js'
import { has } from '../releases.js'

const named = guessed('id', 'name', 'alternative_code')
const lot = guessed('id', 'number')
const whole: Check = (value) => (Number.isSafeInteger(value) ? [] : [invalid])
const udfs = { udf_string_1: anyText, udf_float_1: number }
const emptied = { udf_string_1: nullable(anyText), udf_float_1: nullable(number) }

/** One of some words, of which later releases have more. */
const kindOf =
  (words: readonly string[], later: { readonly [word: string]: string }): Check =>
  (value, release) => {
    const mark = later[String(value)]
    if (mark !== undefined && !has(release, mark)) return [tooNew, invalid]
    return mark !== undefined || words.includes(String(value)) ? [] : [invalid]
  }
const inWallets = { CREDITNOTES: 'R15.0.0', INVOICES: 'R15.0.0', WALLETS: 'R15.0.0', WRITEOFFS: 'R15.0.0' }
const segmentEntity = kindOf(['CONTACTINFORMATION', 'SUBSCRIPTIONS', 'BILLS', 'JOBS', 'PAYMENTS'], inWallets)
const webhookEntity = kindOf(['ACTIVITIES', 'JOBS', 'SERVICEREQUESTS', 'SUBSCRIPTIONS'], {
  ...inWallets,
  LEADS: 'R14.0.0',
})

const synchronised = object({
  required: { code: text },
  optional: {
    ...{ alternative_code: text, description: text, long_description: text, priority_level: whole },
    ...{ type_identifier: coded, brand_identifier: coded, family_identifier: category, vat_rate_identifier: named },
    ...{ product_validity_from: date, product_validity_to: date, udf_string_1: anyText },
  },
  open: true,
})

/** The calls on products, vouchers, segments and webhook requests, as the sheets list their parameters. */
export const shopForms = {
  'products/show': get({ required: { product_identifier: product }, optional: fields }),
  'products/list': get({
    optional: {
      ...{
        type_identifier: coded,
        brand_identifier: coded,
        family_identifier: category,
        category_identifier: category,
      },
      ...{ as_of_date_valid: date, ...parts, ...fields },
    },
    one: ['type_identifier', 'brand_identifier', 'family_identifier', 'category_identifier'],
  }),
  'products/create': post(
    {
      required: { code: text, alternative_code: text, description: text, type_identifier: coded },
      optional: {
        ...{ short_description: from('R16.2.0', text), long_description: text, priority_level: whole },
        ...{ brand_identifier: coded, family_identifier: category, vat_rate_identifier: named, ...udfs, ...fields },
      },
      open: true,
    },
    'R14.0.0',
  ),
  'products/update': {
    ...post(
      {
        required: { product_identifier: product },
        optional: {
          ...{
            code: text,
            alternative_code: text,
            description: text,
            short_description: from('R16.2.0', nullable(text)),
          },
          ...{ long_description: nullable(text), priority_level: nullable(whole) },
          non_stockable: from('R18.0.0', nullable(flag)),
          ...{
            type_identifier: coded,
            brand_identifier: coded,
            family_identifier: category,
            vat_rate_identifier: named,
          },
          ...{ ...emptied, ...fields },
        },
        open: true,
      },
      'R14.0.0',
    ),
    changes: true,
  },
  'products/synchronise': post(
    {
      required: { synchronisation_definition_identifier: named, products_set: listOf(synchronised, 1000) },
      optional: fields,
    },
    'R14.0.0',
  ),
  'vouchers/show': get({ required: { voucher_identifier: numbered }, optional: fields }),
  'vouchers/list': get({
    optional: { type_identifier: named, lot_identifier: lot, ...parts, ...fields },
    one: ['type_identifier', 'lot_identifier'],
  }),
  'vouchers/use': post({
    optional: {
      ...{ secret_number: text, accounts_receivable_identifier: accountName },
      customer_identification_medium_value: from('R18.0.0', text),
      ...{ payment_category_identifier: category, fields_set: from('R10.0.0', text) },
    },
  }),
  'vouchers/cancel': post(
    {
      required: {
        voucher_identifier: numbered,
        cancellation_reason: choice('VOUCHER_RETURN', 'VOUCHER_LOSS', 'VOUCHER_FRAUD'),
      },
      optional: fields,
    },
    'R13.1.0',
  ),
  'vouchers/retrieve_secret_number': get({ required: { voucher_identifier: numbered }, optional: fields }, 'R5.0.0'),
  'vouchers/get_available_accepted_for_activation': get({
    optional: {
      ...{ type_identifier: named, lot_identifier: lot, accounts_receivable_identifier: accountName },
      ...{ group_identifier: coded, unit_identifier: coded, ...fields },
    },
    one: ['type_identifier', 'lot_identifier'],
  }),
  'vouchers/configuration/types/list': get(
    { optional: { group_identifier: coded, unit_identifier: coded, ...fields } },
    'R6.0.0',
  ),
  'segmentation/show': get({ required: { segmentation_identifier: numbered }, optional: fields }),
  'segmentation/list': get({ required: { entity: segmentEntity }, optional: { ...parts, ...fields } }),
  'segmentation/preview': get({ required: { segmentation_identifier: numbered }, optional: fields }),
  'webhook_requests/show': get({ required: { webhook_request_identifier: numbered }, optional: fields }, 'R9.0.0'),
  'webhook_requests/list': get(
    {
      optional: {
        ...{ webhook_definition_identifier: named, workflow_rule_identifier: named, entity: webhookEntity },
        ...{ entity_id: text, url: text, life_cycle_state: choice('SUCCESSFUL', 'REJECTED'), created_date: date },
        ...{ ...parts, ...fields },
      },
      one: ['webhook_definition_identifier', 'workflow_rule_identifier', 'entity', 'entity_id'],
    },
    'R9.0.0',
  ),
  'webhook_requests/delete': post({ required: { webhook_request_identifier: numbered }, optional: fields }, 'R9.0.0'),
  'webhook_requests/resend': post({ required: { webhook_request_identifier: numbered }, optional: fields }, 'R9.0.0'),
} satisfies { [path: string]: Form }

export type ShopPath = keyof typeof shopForms

export const isOfShop = (path: string): path is ShopPath => Object.hasOwn(shopForms, path)
