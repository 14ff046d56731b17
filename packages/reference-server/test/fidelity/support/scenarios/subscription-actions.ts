import { changeRecord } from '../../../support/broken-stores.js'
import type { Input } from '../requests.js'
import {
  type Change,
  changed,
  each,
  maria,
  mariaShown,
  nikos,
  nikosShown,
  organisation,
  type Scenario,
  type Scenarios,
} from './scenario.js'
import { draft, elenis, nobodyHasAny } from './subscription-lookups.js'

const [activated, deactivated] = ['C24053EBFAD97861BE3F405162738496', 'D35164FC0BEA8972CF40516273849507']
const [eleni, nordlys] = ['F30C4F941CA09FD5D7605EA30D99265A', 'E0C41DFAE42E394E0C4E59A954EE200E']
const card = '98FE881A4EBA73D39FF10C01B75B3970'
const [monthly, prepaid] = ['4C1B7CAEF8EA5F34B2D608B71C3D5E22', '5D2C8DBF09FB6045C3E719C82D4E6F44']
const promo = 'PC01'
const authorisation = 'E573861E2D0CAB94E162738495061729'
const advance = 'F684972F3E1DBCA5F27384950617283B'

/** The ways to name an account: in the demo world each names one with one subscription, or with several. */
const byAccount = [
  ...['by-account-number', 'by-account-id', 'by-account-name', 'by-authentication-code', 'by-access-token'],
  ...['by-one-time-password', 'by-identification-medium'],
]
const bySubscription = ['by-number', 'types-by-id', 'types-by-code', 'classification', 'reference']
const byUnit = ['unit-by-id', 'unit-by-name', 'unit-by-code']
const is = (id: string, life_cycle_state: 'CANCELLED' | 'REGRETTED' | 'DRAFT' | 'EFFECTIVE') =>
  changed('subscription', id, { life_cycle_state })
const renamed = (id: string) => changed('subscription', id, { number: 'another one' })
/** Nikos owns two. */
const several = changed('subscription', elenis, { accounts_receivable: nikos })
/** The same where whoever is named owns this one and no other. */
const byOnlyOne = (id: string, answer: string, shown: (owner: object) => Input, also?: Change): Scenario[] =>
  byAccount.map((request) => {
    const [owner, ownerShown] = request === 'by-one-time-password' ? [maria, mariaShown] : [nikos, nikosShown]
    return {
      ...{ request, answers: [answer], at: '10:30', says: shown(ownerShown) },
      world: async (server, token) => {
        await also?.(server, token)
        await nobodyHasAny(server, token)
        await changed('subscription', id, { accounts_receivable: owner })(server, token)
      },
    }
  })
const taken: Change = (server) =>
  changeRecord(server.store, 'subscriptionAction', [organisation, 'C24053EBFAD97861BE3F405162738495'], {
    transaction_reference_number: 'WEB-2026-0008',
  })

const integrator = { id: '2', username: 'integrator', person_name: 'Ina Grator', email: 'integrator@demo.example' }
const types = {
  action_type: { id: 'AT01', name: 'On request', alternative_code: 'REQUEST' },
  sub_action_type: { id: 'AS01', name: 'By telephone', alternative_code: 'TELEPHONE' },
}
const said = {
  performed_on: '2026-01-05T10:00:00',
  ...{ udf_string_1: 'asked at the counter', performed_by: integrator },
  ...types,
}

/** What is asked of each call that does something to a subscription. */
const act = (id: string, wrong: Parameters<typeof is>[1], { scheduled = false, cards = [] as string[] } = {}) => [
  { request: 'by-number', answers: ['done'], at: '10:30' },
  { request: 'types-by-id', answers: ['done'], at: '10:30', says: { ...types, performed_by: integrator } },
  { request: 'types-by-code', answers: ['done'], at: '10:30', says: types },
  { request: 'classification', answers: ['done'], at: '10:30', says: { classification: 'Customer asked' } },
  ...each(['reference', ...byUnit], ['done'], { at: '10:30' }),
  { request: 'by-id', answers: [scheduled ? 'scheduled' : 'done'], at: '10:30', says: scheduled ? types : said },
  ...each([...bySubscription, ...byUnit, 'by-id'], ['wrong-state'], { world: is(id, wrong) }),
  ...byOnlyOne(id, 'done', (accounts_receivable) => ({ subscription: { accounts_receivable } })),
  ...each(byAccount, ['subscription-not-found'], { world: nobodyHasAny }),
  { request: 'by-number', answers: ['subscription-not-found'], world: renamed(id) },
  { request: 'by-account-number', answers: ['several-subscriptions'], world: several },
  { request: 'reference', answers: ['reference-taken'], world: taken },
  ...each(cards, ['card-not-found'], { world: changed('paymentGatewayCard', card, { accounts_receivable: nikos }) }),
]

const cards = ['card-by-id', 'card-by-reference', 'card-by-digits']
const ofNordlys = changed('paymentGatewayCard', card, { accounts_receivable: nordlys })

/** New subscriptions, by whatever their requests name. */
const newOnes = [
  ...['new-account', 'existing-account', 'existing-account-by-id', 'existing-account-by-name', 'all-by-id'],
  ...['all-by-name', 'all-by-code', 'contact-number', 'company', 'registered-company', 'manager'],
  ...['currency', 'currency-by-id'],
  ...['business-unit', 'business-unit-by-id', 'business-unit-by-name'],
]
const concurrent = ['concurrent-use', 'concurrent-use-by-items']
const kinds = ['activated', 'kind-by-id', 'kind-by-name', 'kind-by-code', 'with-classification']
const noServices = changed('subscriptionType', 'ST01', { services: [] })
const billed = changed('subscription', elenis, {
  rated_up_to: Date.parse('2026-02-01T00:00:00Z'),
  due_at: Date.parse('2026-02-01T00:00:00Z'),
})
const paidByWallet: Change = async (server, token) => {
  const found = (await server.store.read((within) => within.get('subscription', organisation, [elenis]))).get(elenis)
  const terms = found?.billing_terms
  if (terms) await changed('subscription', elenis, { billing_terms: { ...terms, scheme: prepaid } })(server, token)
}
const inYen = changed('organisation', organisation, { default_currency: 'CUR3' })

/** What is done to subscriptions, what it would cost, and what is used. */
export const subscriptionActions: Scenarios = {
  activateSubscription: [
    ...act(draft, 'CANCELLED', { scheduled: true, cards }),
    ...each(cards, ['done'], { at: '10:30', world: ofNordlys }),
    {
      request: 'by-number',
      answers: ['account-not-active'],
      world: changed('accountsReceivable', nordlys, { life_cycle_state: 'SUSPENDED' }),
    },
  ],
  deactivateSubscription: act(elenis, 'CANCELLED', { scheduled: true }),
  cancelSubscription: act(elenis, 'REGRETTED', { scheduled: true }),
  regretSubscription: [
    ...act(draft, 'CANCELLED'),
    {
      request: 'by-number',
      answers: ['too-late'],
      world: changed('subscription', draft, { first_activated_date: Date.parse('2025-12-01T00:00:00Z') }),
    },
  ],
  endShortTermActivation: act(activated, 'EFFECTIVE'),
  endShortTermDeactivation: [
    ...act(deactivated, 'EFFECTIVE', { cards }),
    ...each(cards, ['done'], {
      at: '10:30',
      world: changed('paymentGatewayCard', card, { accounts_receivable: eleni }),
    }),
  ],
  createSubscription: [
    { request: 'activated', answers: ['activated'], at: '10:30' },
    ...(
      [
        ['kind-by-id', { ...types, performed_by: integrator }],
        ['kind-by-name', { ...types, performed_by: integrator }],
        ['kind-by-code', types],
        ['with-classification', { classification: 'Customer asked' }],
      ] as const
    ).map(
      ([request, says]): Scenario => ({
        ...{ request, answers: ['activated'], at: '10:30', says },
        world: changed('paymentGatewayCard', card, { accounts_receivable: eleni }),
      }),
    ),
    ...each([...newOnes, ...kinds], ['service-not-of-type'], { world: noServices }),
    ...each(concurrent, ['concurrent-use']),
    {
      request: 'existing-account',
      answers: ['account-not-found'],
      world: changed('accountsReceivable', eleni, { number: 'another one' }),
    },
    {
      request: 'existing-account',
      answers: ['type-not-found'],
      world: changed('subscriptionType', 'ST01', { alternative_code: 'ANOTHER' }),
    },
    {
      request: 'existing-account',
      answers: ['type-not-allowed'],
      world: changed('subscriptionType', 'ST01', { once_per_account: true }),
    },
    {
      request: 'existing-account',
      answers: ['mandatory-service'],
      edit: ({ subscription, ...input }) => ({
        ...input,
        subscription: { ...(subscription as object), services_set: [{ service_identifier: { code: 'SPORTS' } }] },
      }),
    },
    {
      request: 'existing-account',
      answers: ['service-twice'],
      edit: ({ subscription, ...input }) => ({
        ...input,
        subscription: {
          ...(subscription as object),
          services_set: ['FAMILY', 'FAMILY'].map((code) => ({ service_identifier: { code } })),
        },
      }),
    },
    {
      request: 'existing-account',
      answers: ['terms-do-not-fit'],
      edit: ({ subscription, ...input }) => {
        const { billing_terms, ...rest } = subscription as { billing_terms: { billing_frequency?: string } }
        const { billing_frequency: _, ...terms } = billing_terms
        return { ...input, subscription: { ...rest, billing_terms: terms } }
      },
    },
    {
      request: 'activated',
      answers: ['item-not-free'],
      edit: ({ subscription, ...input }) => ({
        ...input,
        subscription: {
          ...(subscription as object),
          installed_items_set: [{ installed_item_identifier: { serial_number: 'STB-0051' } }],
        },
      }),
    },
    {
      request: 'kind-by-id',
      answers: ['card-not-found'],
      world: changed('paymentGatewayCard', card, { accounts_receivable: nikos }),
    },
  ],
  updateSubscription: [
    { request: 'notes', answers: ['updated'], at: '10:05' },
    ...each(['notes', 'owner-by-id', 'business-unit', 'business-unit-by-id', 'business-unit-by-name'], ['not-found'], {
      world: renamed(elenis),
    }),
    { request: 'owner', answers: ['some-fields'] },
    { request: 'owner-by-code', answers: ['nothing-changed'] },
    {
      request: 'emptied',
      answers: ['emptied'],
      world: changed('subscription', elenis, { udfs: { udf_string_1: 'x' }, notes: 'x' }),
    },
    {
      request: 'owner-by-code',
      answers: ['reference-not-found'],
      world: changed('group', 'GR01', { alternative_code: 'ANOTHER' }),
    },
  ],
  applyPromoCode: [
    { request: 'by-number', answers: ['applied'] },
    { request: 'by-id', answers: ['some-fields'] },
    ...byOnlyOne(elenis, 'applied', (accounts_receivable) => ({ accounts_receivable })),
    ...each(byAccount, ['subscription-not-found'], { world: nobodyHasAny }),
    { request: 'by-account-number', answers: ['several-subscriptions'], world: several },
    { request: 'by-number', answers: ['code-not-valid'], world: changed('promoCode', promo, { code: 'ANOTHER' }) },
  ],
  calculateSubscriptionRates: [
    { request: 'new-account', answers: ['rates'], at: '10:30' },
    ...each(newOnes, ['service-not-of-type'], { world: noServices }),
    ...each(concurrent, ['concurrent-use']),
    ...each(['activation', 'activation-by-id', 'activation-later'], ['wrong-state'], { world: is(draft, 'EFFECTIVE') }),
    { request: 'activation', answers: ['subscription-not-found'], world: renamed(draft) },
    { request: 'bought-in-advance', answers: ['bought-in-advance'] },
    {
      request: 'activation',
      answers: ['parameter-of-other-mode'],
      edit: (input) => ({
        ...input,
        subscription: {
          type_identifier: { id: 'ST01' },
          billing_terms: {
            billing_term_scheme_identifier: { id: monthly },
            price_plan_identifier: { code: 'STANDARD' },
            agreement_date: '2026-01-05T00:00:00',
          },
          services_set: [{ service_identifier: { code: 'FAMILY' } }],
        },
      }),
    },
    { request: 'activation', answers: ['not-emulated'], edit: (input) => ({ ...input, mode: 'RATE_SWAP_SERVICES' }) },
  ],
  previewSubscriptionBill: [
    ...each([...bySubscription, 'by-id'], ['previewed'], { at: '10:30', world: billed }),
    ...each([...bySubscription, 'by-id'], ['paid-by-wallet'], { world: paidByWallet }),
    ...byOnlyOne(elenis, 'previewed', () => ({ bill_preview: { total_amount_to_be_paid: 40 } }), billed),
    ...each(byAccount, ['subscription-not-found'], { world: nobodyHasAny }),
    { request: 'by-number', answers: ['subscription-not-found'], world: renamed(elenis) },
    { request: 'by-account-number', answers: ['several-subscriptions'], world: several },
  ],
  previewBill: [
    { request: ['accounts_receivable_identifier'], answers: ['previewed'], at: '10:30', world: billed },
    { request: ['accounts_receivable_identifier', 'fields_set'], answers: ['previewed'], at: '10:30', world: billed },
    ...[['accounts_receivable_identifier'], ['accounts_receivable_identifier', 'fields_set']].map(
      (request): Scenario => ({
        request,
        answers: ['account-not-found'],
        world: changed('accountsReceivable', eleni, { number: 'another one' }),
      }),
    ),
  ],
  getPackageInformation: [
    { request: ['type_identifier'], answers: ['found'] },
    { request: ['type_identifier', 'fields_set'], answers: ['some-fields'] },
    {
      request: ['type_identifier'],
      answers: ['type-not-found'],
      world: changed('subscriptionType', 'ST03', { alternative_code: 'ANOTHER' }),
    },
  ],
  deleteUsageAllowanceLimits: [
    { request: 'by-number', answers: ['removed'], at: '10:05' },
    { request: 'by-id', answers: ['some-fields'] },
    { request: 'by-number', answers: ['not-found'], world: renamed(elenis) },
  ],
  createUsageAuthorisation: [
    {
      request: 'by-subscription',
      answers: ['created'],
      at: '10:30',
      says: { usage_authorisation_identifier: 'UA0000000005' },
    },
    { request: 'by-subscription-id', answers: ['some-fields'] },
    ...each(byAccount, ['not-exact'], { world: inYen }),
    {
      request: 'by-subscription',
      answers: ['too-much'],
      world: changed('subscription', elenis, { usage_allowance_limit: '10' }),
    },
    { request: 'by-subscription', answers: ['subscription-not-found'], world: renamed(elenis) },
    {
      request: 'by-account-number',
      answers: ['account-not-found'],
      world: changed('accountsReceivable', nikos, { number: 'another one' }),
    },
    {
      request: 'by-subscription',
      answers: ['not-positive'],
      edit: (input) => ({ ...input, authorisation_amount: 0 }),
    },
  ],
  showUsageAuthorisation: [
    {
      request: ['usage_authorisation_identifier'],
      answers: ['found'],
      says: { usage_authorisation_identifier: 'UA0000000004' },
    },
    { request: ['usage_authorisation_identifier', 'fields_set'], answers: ['some-fields'] },
    {
      request: ['usage_authorisation_identifier'],
      answers: ['not-found'],
      edit: (input) => ({ ...input, usage_authorisation_identifier: 'id=0' }),
    },
  ],
  listUsageAuthorisations: [
    { request: ['accounts_receivable_identifier'], answers: ['listed'] },
    { request: ['accounts_receivable_identifier', 'fields_set'], answers: ['some-fields'] },
    {
      request: ['accounts_receivable_identifier'],
      answers: ['none'],
      world: changed('usageAuthorisation', authorisation, { accounts_receivable: nikos }),
    },
    {
      request: ['accounts_receivable_identifier'],
      answers: ['account-not-found'],
      world: changed('accountsReceivable', eleni, { number: 'another one' }),
    },
  ],
  showBuyInAdvanceRequest: [
    { request: ['buy_in_advance_request_identifier'], answers: ['found'] },
    { request: ['buy_in_advance_request_identifier', 'fields_set'], answers: ['some-fields'] },
    {
      request: ['buy_in_advance_request_identifier'],
      answers: ['not-found'],
      world: changed('buyInAdvanceRequest', advance, { number: 'another one' }),
    },
  ],
  listBuyInAdvanceRequests: [
    { request: ['subscription_identifier'], answers: ['listed'] },
    { request: ['subscription_identifier', 'fields_set'], answers: ['some-fields'] },
    { request: ['subscription_identifier', 'number_of_results', 'offset', 'fields_set'], answers: ['some-fields'] },
    {
      request: ['subscription_identifier'],
      answers: ['none'],
      world: changed('buyInAdvanceRequest', advance, { subscription: elenis }),
    },
    {
      request: ['subscription_identifier'],
      answers: ['subscription-not-found'],
      world: renamed('897D9995C75389C65551374C75CD1B40'),
    },
  ],
}
