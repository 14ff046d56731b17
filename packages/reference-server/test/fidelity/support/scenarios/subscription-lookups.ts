import { type Change, changed, each, maria, nikos, organisation, type Scenario, type Scenarios } from './scenario.js'

export const elenis = '9F1D20B8C7A6453E8B0C1D2E3F405162'
export const draft = 'A02E31C9D8B7564F9C1D2E3F40516273'
const resting = 'B13F42DAE9C86750AD2E3F4051627384'
const [eleni, nordlys] = ['F30C4F941CA09FD5D7605EA30D99265A', 'E0C41DFAE42E394E0C4E59A954EE200E']
const familyTv = 'ST01'

/** Whoever is named owns none. */
export const nobodyHasAny: Change = ({ store }) =>
  store.transact(async (within) => {
    for (const { id } of await within.find('accountsReceivable', { index: 'name', organisation, values: ['Suspense'] }))
      for (const account of [maria, nikos, eleni, nordlys])
        for (const one of await within.find('subscription', {
          index: 'accounts_receivable',
          organisation,
          values: [account],
        }))
          await within.replace('subscription', { ...one, accounts_receivable: id })
  })

const moved = (id: string) => changed('subscription', id, { number: 'another one' })
const noFamilyTv = changed('subscriptionType', familyTv, { name: 'Another', alternative_code: 'ANOTHER' })
const emptied = changed('subscriptionType', familyTv, { services: [], expenses: [], physical_goods: [] })
/** What is asked of a look-up, besides that it finds nothing where there is nothing. */
const lookup = (by: string | readonly string[], missing: string, away: Change, ...criteria: string[]): Scenario[] => {
  const request = [by].flat()
  return [
    { request, answers: ['listed'] },
    ...criteria.map((one): Scenario => ({ request: [...request, one, 'fields_set'], answers: ['some-fields'] })),
    { request: [...request, 'fields_set'], answers: ['some-fields'] },
    { request, answers: [missing], world: away },
  ]
}

const nordlysAway = changed('accountsReceivable', nordlys, { number: 'another one' })

/** Subscriptions as they are shown and listed, and what they can be made of. */
export const subscriptionLookups: Scenarios = {
  showSubscription: [
    { request: ['subscription_identifier'], answers: ['found'] },
    { request: ['subscription_identifier', 'fields_set'], answers: ['some-fields'] },
    { request: ['subscription_identifier'], answers: ['not-found'], world: moved(elenis) },
  ],
  listSubscriptions: [
    { request: ['accounts_receivable_identifier'], answers: ['listed'] },
    { request: ['contact_information_identifier', 'fields_set'], answers: ['some-fields'] },
    { request: ['accounts_receivable_identifier', 'fields_set'], answers: ['some-fields'] },
    { request: ['accounts_receivable_identifier'], answers: ['none'], world: nobodyHasAny },
    { request: ['accounts_receivable_identifier'], answers: ['account-not-found'], world: nordlysAway },
  ],
  listSubscriptionsByPost: [
    ...each(['by-contact', 'by-vat-number', 'by-registration-number'], ['listed']),
    { request: 'chosen-fields', answers: ['some-fields'] },
    ...each(
      [
        ...['by-account-number', 'by-account-id', 'by-account-name', 'by-contact', 'by-vat-number'],
        ...['by-contact-number', 'by-id-number', 'by-passport-number', 'by-social-security-number'],
        'by-registration-number',
        ...['by-authentication-code', 'by-access-token', 'by-one-time-password', 'by-identification-medium'],
      ],
      ['none'],
      { world: nobodyHasAny },
    ),
    {
      request: 'by-account-number',
      answers: ['account-not-found'],
      world: changed('accountsReceivable', nikos, { number: 'another one' }),
    },
    {
      request: 'by-contact',
      answers: ['contact-not-found'],
      edit: (input) => ({ ...input, contact_information_identifier: { id: '0' } }),
    },
  ],
  getScheduledSubscriptionActions: [
    { request: ['subscription_identifier'], answers: ['scheduled'] },
    {
      request: ['subscription_identifier', 'behavior_code', 'business_classification_code', 'fields_set'],
      answers: ['some-fields'],
    },
    { request: ['subscription_identifier', 'fields_set'], answers: ['some-fields'] },
    {
      request: ['subscription_identifier'],
      answers: ['none'],
      edit: (input) => ({ ...input, subscription_identifier: 'number=S0000000052' }),
    },
    { request: ['subscription_identifier'], answers: ['subscription-not-found'], world: moved(elenis) },
  ],
  listSubscriptionBehaviours: [
    {
      request: ['subscription_identifier'],
      answers: ['listed'],
      edit: (input) => ({ ...input, subscription_identifier: 'number=S0000000052' }),
    },
    { request: ['subscription_identifier', 'fields_set'], answers: ['some-fields'] },
    {
      request: ['subscription_identifier'],
      answers: ['none'],
      world: changed('subscription', elenis, { life_cycle_state: 'CANCELLED' }),
    },
    ...['subscription_service_id', 'subscription_installed_item_id'].map(
      (one): Scenario => ({
        request: [one],
        answers: ['none'],
        world: async (server, token) => {
          const found = (await server.store.read((within) => within.get('subscription', organisation, [elenis]))).get(
            elenis,
          )
          const services = found?.services.map((service) => ({ ...service, life_cycle_state: 'CANCELLED' as const }))
          await changed('subscription', elenis, { life_cycle_state: 'CANCELLED', services: services ?? [] })(
            server,
            token,
          )
        },
      }),
    ),
    { request: ['subscription_identifier'], answers: ['subscription-not-found'], world: moved(elenis) },
  ],
  listBillingTermSchemes: [
    { request: ['subscription_type_identifier'], answers: ['listed'] },
    { request: ['subscription_type_identifier', 'fields_set'], answers: ['some-fields'] },
    {
      request: ['subscription_type_identifier'],
      answers: ['none'],
      world: changed('subscriptionType', familyTv, { billing_term_schemes: [] }),
    },
    { request: ['subscription_type_identifier'], answers: ['type-not-found'], world: noFamilyTv },
  ],
  listSubscriptionTypes: [
    { request: ['accounts_receivable_identifier'], answers: ['listed'] },
    ...['group_identifier', 'unit_identifier'].map(
      (one): Scenario => ({
        request: ['accounts_receivable_identifier', one],
        answers: ['listed'],
      }),
    ),
    { request: ['accounts_receivable_identifier', 'fields_set'], answers: ['some-fields'] },
    {
      request: ['accounts_receivable_identifier'],
      answers: ['none'],
      world: async ({ store }) => {
        await store.transact(async (within) => {
          for (const type of await within.find('subscriptionType', { index: 'all', organisation, values: [] }))
            await within.replace('subscriptionType', { ...type, once_per_account: true })
          for (const [id, type] of [
            [draft, 'ST01'],
            [resting, 'ST02'],
          ] as const) {
            const one = (await within.get('subscription', organisation, [id])).get(id)
            if (one) await within.replace('subscription', { ...one, type, accounts_receivable: eleni })
          }
        })
      },
    },
    {
      request: ['accounts_receivable_identifier'],
      answers: ['account-not-found'],
      world: changed('accountsReceivable', eleni, { number: 'another one' }),
    },
  ],
  listExpensesToAdd: [
    ...lookup('subscription_identifier', 'subscription-not-found', moved(elenis)),
    { request: ['subscription_identifier'], answers: ['none'], world: emptied },
  ],
  listServicesToAdd: [
    ...lookup(
      'subscription_identifier',
      'subscription-not-found',
      moved(draft),
      ...['mandatory', 'provisioning_distributor_identifier', 'provisioning_provider_identifier'],
    ),
    { request: ['subscription_identifier'], answers: ['none'], world: emptied },
  ],
  listServicesOfNewSubscription: [
    ...lookup(
      ['subscription_type_identifier', 'billing_term_scheme_identifier'],
      'type-not-found',
      noFamilyTv,
      ...['provisioning_distributor_identifier', 'provisioning_provider_identifier', 'accounts_receivable_identifier'],
    ),
    {
      request: ['subscription_type_identifier', 'billing_term_scheme_identifier'],
      answers: ['none'],
      world: emptied,
    },
  ],
  listServicesToSwapTo: [
    ...lookup(
      'subscription_service_id',
      'service-not-found',
      changed('subscription', draft, { services: [] }),
      'business_classification_code',
    ),
    {
      request: ['subscription_service_id'],
      answers: ['none'],
      world: emptied,
    },
  ],
  listPhysicalGoodsOfNewSubscription: [
    ...lookup(
      'subscription_type_identifier',
      'type-not-found',
      noFamilyTv,
      ...['provisioning_distributor_identifier', 'accounts_receivable_identifier'],
    ),
    { request: ['subscription_type_identifier'], answers: ['none'], world: emptied },
  ],
}
