import { fresh, type Kind, type Log, type Records } from '@crmcom-webapi/reference-server'
import { known } from '../expected.js'
import type { Organisation, Subscription } from '../world.js'
import { isBilled } from './course.js'
import { frequencies, products, promoCodes, schemes } from './world.js'

/** The records that selling takes: none where nothing is sold. */
export function sellingRecords(
  { id: organisation, subscriptionTypes }: Organisation,
  log: Log,
): { [K in Kind]?: Records[K][] } {
  const sells = subscriptionTypes.some(({ id }) => id === 'st-3')
  const log_information = log
  const types = subscriptionTypes.map(({ id, name, code }) =>
    fresh('subscriptionType', {
      ...{ organisation, id, name, alternative_code: code },
      ...(sells && {
        once_per_account: id === 'st-3',
        billing_term_schemes: schemes.map((one) => one.id),
        services: products
          .filter(({ code }) => code !== 'OTHER')
          .map((product) => ({ id: `${id}-${product.id}`, product: product.id, mandatory: product.code === 'BASE' })),
      }),
    }),
  )
  if (!sells) return { subscriptionType: types }
  return {
    subscriptionType: types,
    productType: [
      fresh('productType', {
        ...{ organisation, id: 'pt-1', name: 'Channel', alternative_code: 'CHANNEL', classification: 'SERVICES' },
        service_type: 'TERMED',
      }),
    ],
    product: products.map(({ id, code }) =>
      fresh('product', { organisation, id, code, type: 'pt-1', description: code, log_information }),
    ),
    pricePlan: [
      fresh('pricePlan', {
        ...{ organisation, id: 'pp-1', code: 'STANDARD', name: 'Standard' },
        rates: products.map(({ id, recurring, once }) => ({ product: id, recurring, one_time: once })),
      }),
    ],
    billingTermScheme: schemes.map(({ id, code, prepaid, regretDays }) =>
      fresh('billingTermScheme', {
        ...{ organisation, id, code, name: code, price_plan: 'pp-1', regret_days: regretDays, log_information },
        ...(prepaid
          ? { billing_type: 'PREPAID' as const, billing_method: 'PERIOD' as const }
          : {
              billing_frequencies: Object.entries(frequencies).map(([frequency, value]) => ({
                ...{
                  code: frequency as 'MONTHLY',
                  name: frequency,
                  default: value === 1,
                  value,
                  unit: 'MONTHS' as const,
                },
              })),
            }),
      }),
    ),
    promoCode: Object.entries(promoCodes).map(([code, percentage]) => ({ organisation, id: code, code, percentage })),
  }
}

/** What the record of a subscription has of its course. */
export function courseOf({ run, number }: Subscription): Partial<Records['subscription']> {
  const isPaidAgain = isBilled(run.state) && run.months !== null
  const dueAt = [...(run.until === null ? [] : [run.until]), ...(isPaidAgain && run.paid !== null ? [run.paid] : [])]
  return {
    ...{ life_cycle_state: run.state, state_until: run.until, first_activated_date: run.activated },
    ...{ rated_up_to: run.paid, due_at: dueAt.length > 0 ? Math.min(...dueAt) : null },
    billed_from: run.periods ? new Date(run.periods.anchor * 86_400_000).toISOString().slice(0, 10) : null,
    services: run.services.map(({ product, state, started }, index) => ({
      ...{ id: `${known(number)}-${index}`, product, life_cycle_state: state as 'EFFECTIVE', rated_up_to: run.paid },
      ...{ first_activated_date: started ? run.activated : null, udfs: {} },
    })),
    ...(run.months !== null && {
      billing_terms: {
        ...{ id: `terms-${known(number)}`, scheme: 'bts-1', price_plan: 'pp-1', billing_frequency: 'MONTHLY' },
        ...{ billing_cycle_day: null, billing_cycle_last_day_of_month: false, agreement_date: 0, effective_date: null },
        ...{ expiration_date: null, binding: null },
      },
    }),
  }
}
