import { fresh, type Kind, type Records } from '@crmcom-webapi/reference-server'
import { known } from '../expected.js'
import { logOf } from '../money/store.js'
import type { Organisation } from '../world.js'

/** The records of the catalogue, of vouchers, segments and webhook requests. The catalogue takes the place of what others name of it. */
export function shopRecords({ id: organisation, shop }: Organisation): { [K in Kind]?: Records[K][] } {
  if (shop.products.length === 0) return {}
  const named = (list: readonly { id: string; name: string; code: string }[]) =>
    list.map(({ id, name, code }) => ({ organisation, id, name, alternative_code: code }))
  const coded = (list: readonly { id: string; name: string; code: string }[]) =>
    list.map(({ id, name, code }) => ({ organisation, id, name, code }))
  return {
    productType: shop.productTypes.map(({ id, name, code, classification }) =>
      fresh('productType', {
        ...{ organisation, id, name, alternative_code: code, classification },
        service_type: classification === 'SERVICES' ? 'TERMED' : null,
      }),
    ),
    productBrand: named(shop.brands).map((one) => fresh('productBrand', one)),
    productFamily: coded(shop.families).map((one) => fresh('productFamily', one)),
    productCategory: coded(shop.categories),
    vatRate: named(shop.vatRates),
    productSynchronisation: shop.synchronisations.map(
      ({ id, name, code, byAlternative, enforces, type, brand, vatRate }) =>
        fresh('productSynchronisation', {
          ...{
            organisation,
            id,
            name,
            alternative_code: code,
            enforces_update: enforces,
            type,
            brand,
            vat_rate: vatRate,
          },
          matches_by: byAlternative ? 'ALTERNATIVE_CODE' : 'CODE',
        }),
    ),
    product: shop.products.map((one) =>
      fresh('product', {
        ...{ organisation, id: known(one.id) ?? '', code: one.code, alternative_code: one.alternative },
        ...{ description: one.description, long_description: one.longDescription, priority_level: one.priority },
        ...{ type: one.type, brand: one.brand, family: one.family, vat_rate: one.vatRate, categories: one.categories },
        ...{ valid_from: one.validFrom, valid_to: one.validTo, log_information: logOf(one) },
      }),
    ),
    voucherType: shop.voucherTypes.map((one) =>
      fresh('voucherType', {
        ...{ organisation, id: one.id, name: one.name, alternative_code: one.code, life_cycle_state: one.state },
        ...{ classification: one.classification, value_option: one.option, value: one.value?.toFixed() ?? null },
        ...{ extra_added_value: one.extra?.toFixed() ?? null, identifies_customer: one.identifiesCustomer },
        ...{ default_payment_type: one.paymentType, units: one.units, log_information: logOf(one) },
      }),
    ),
    voucherLot: shop.lots.map(({ id, number, code, description }) => ({
      ...{ organisation, id, number, alternative_code: code, description },
    })),
    voucher: shop.vouchers.map((one) =>
      fresh('voucher', {
        ...{ organisation, id: one.id, number: one.number, secret_number: one.secret, life_cycle_state: one.state },
        ...{ value: one.value.toFixed(), extra_added_value: one.extra?.toFixed() ?? null, type: one.type.id },
        ...{ effective_date: one.from, expiration_date: one.to, lot: one.lot, owner: one.owner },
        ...{
          allowed_units: one.units,
          cancellation_reason: one.reason as 'VOUCHER_LOSS' | null,
          log_information: logOf(one),
        },
      }),
    ),
    segment: shop.segments.map((one) =>
      fresh('segment', {
        ...{ organisation, id: one.id, number: one.number, alternative_code: one.code, life_cycle_state: one.state },
        ...{ criteria: one.criteria, entity: one.entity as 'BILLS', log_information: logOf(one) },
        members: one.members.map(({ id, name, number, code, account }) => ({
          ...{ id, name, number, alternative_code: code, description: null, accounts_receivable: account },
        })),
      }),
    ),
    webhookDefinition: named(shop.webhookDefinitions),
    workflowRule: named(shop.workflowRules),
    webhookRequest: shop.webhookRequests.map((one) =>
      fresh('webhookRequest', {
        ...{ organisation, id: one.id, number: one.number, life_cycle_state: one.state, entity: one.entity as 'JOBS' },
        ...{ entity_id: one.record, url: one.url, authentication_code: one.authentication },
        ...{ error_code: one.error?.code ?? null, error_description: one.error?.description ?? null },
        ...{ webhook_definition: one.definition, workflow_rule: one.rule, log_information: logOf(one) },
      }),
    ),
  }
}
