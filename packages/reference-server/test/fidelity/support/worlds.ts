import { listOperations, type OpenApiDocument, resolveRef, type Schema } from '@crmcom-webapi/contract'
import type { AccessToken, Records, Udfs } from '@crmcom-webapi/reference-server'
import { changeRecord, readRecord } from '../../support/broken-stores.js'
import { recordsOf } from '../../support/records.js'
import { namedInputs } from './inputs.js'
import type { Input } from './requests.js'
import type { ReusedServer } from './world.js'

const organisation = 'ORG1'
const cards = [
  '3A6F0C1D2E4B4F5A8C7D9E0F1A2B3C4D',
  '5B8E1F2A3C4D4E6F9A0B1C2D3E4F5061',
  '7C0A2B3D4E5F4061B2C3D4E5F6071829',
  '8D1B3C4E5F60417203C4D5E6F708192A',
]

const numbered = <T>(count: number, name: string, value: T) =>
  Array.from({ length: count }, (_, index) => [`${name}_${index + 1}`, value] as const)

const udfs: Udfs = Object.fromEntries([
  ...numbered(8, 'udf_string', 'silver'),
  ...numbered(4, 'udf_float', 12.5),
  ...numbered(4, 'udf_date', '2026-01-05T00:00:00'),
])

async function changeCards({ store }: ReusedServer, fields: Partial<AccessToken>): Promise<void> {
  // A release without verifications does without the access token that waits for one.
  for (const id of cards)
    if (await recordsOf(store).get('accessToken', organisation, id))
      await changeRecord(store, 'accessToken', [organisation, id], fields)
}

/** Gives every access token a value in every field, and what money is about as much as an answer can show. */
export async function fillEverything(server: ReusedServer): Promise<void> {
  await fillMoney(server, 'CUSTOM_PAYMENT_GATEWAY')
  await changeCards(server, {
    card_masked_number: '411111******1111',
    verification_code: '4815162',
    verified_date: Date.parse('2026-01-05T10:05:00Z'),
    verified_by_user: '2',
    classification: 'ATC1',
    udfs,
  })
}

const [eleni, nordlys] = ['F30C4F941CA09FD5D7605EA30D99265A', 'E0C41DFAE42E394E0C4E59A954EE200E']
const [wallet, otherWallet] = ['AFA912A5B79F251CE47F8D3AB82EDFC7', '45F7DDB8B61BBAFB1E9D62BE26595F45']
const [firstTopUp, secondTopUp] = ['73295E23D89B5D6B90FFE783A7A61EA0', '99B3605BA6475BB857D8E26E6F92F23C']
const product = '839508DA6038668C8E81181C6E6391B9'
const invoice = 'FC08F4199BF7148EC7FB7052CDCCA3F4'
const [cashPayment, draftPayment] = ['DD23358E380901182D4FD3E6FF67D353', '095D0CC9C0522D99F1E522912D08A50C']
const [refund, draftRefund] = ['E45A9D12EF3CB9C5C4893AFFB8E758FC', '58686FCD4E30E28D9513764D9459A441']
const pending = 'C443FED7504875900C78F244B6D13C18'
const byGateway = { processed_by_payment_gateway: 'Harbour Pay', payment_gateway_reference_number: 'HP-4711' }
const cash = '7B1E9F20C4D3485A96E7F8091A2B3C4D'

/**
 * Counts all in a currency that has a rate, and pays by a gateway and by the kinds of preferences that came late, cards
 * by one of them.
 */
async function fillMoney(server: ReusedServer, cards: Records['paymentPreference']['type']): Promise<void> {
  const { store } = server
  const records = recordsOf(store)
  await changeRecord(store, 'organisation', ['', organisation], { default_currency: 'CUR2' })
  const period = { id: 'CRP0', organisation, currency: 'CUR1', rate: '1.09', from_date: 0, to_date: null }
  await records.insert('currencyRatePeriod', period)
  if (knows(server, 'PaymentPreferenceType', cards))
    await changeRecord(store, 'paymentPreference', [organisation, 'PYP3'], { type: cards })
  if (knows(server, 'PaymentPreferenceType', 'WALLET'))
    await changeRecord(store, 'paymentPreference', [organisation, 'PYP4'], { type: 'WALLET' })
  for (const payment of [cashPayment, draftPayment])
    await changeRecord(store, 'payment', [organisation, payment], { settles: [{ invoice, amount: '25.5' }] })
  await changeRecord(store, 'refund', [organisation, refund], byGateway)
  await changeRecord(store, 'refund', [organisation, draftRefund], byGateway)
  const request = await readRecord(store, 'paymentGatewayRequest', organisation, pending)
  const preference = { notes: 'By the bank', payment_medium_identifier: 'NO-4711' }
  await records.replace('paymentGatewayRequest', {
    ...request,
    refund,
    payment_preference: request.payment_preference && { ...request.payment_preference, ...preference },
  })
  await fillWallets(server)
  await fillProducts(server)
  await fillRewards(server)
  await fillEvents(server)
  for (const account of [eleni, nordlys])
    await changeRecord(store, 'accountsReceivable', [organisation, account], {
      currency: 'CUR1',
      type: knows(server, 'AccountsReceivable', 'ORGANISATIONAL', 'type') ? 'ORGANISATIONAL' : 'CUSTOMER',
      payment_preferences: [cash, 'PYP3', 'PYP4'],
    })
}

const elenis = '9F1D20B8C7A6453E8B0C1D2E3F405162'
const demoSubscriptions = [
  ...[
    elenis,
    'A02E31C9D8B7564F9C1D2E3F40516273',
    'B13F42DAE9C86750AD2E3F4051627384',
    'C24053EBFAD97861BE3F405162738496',
  ],
  ...['D35164FC0BEA8972CF40516273849507', 'C34E6F708192A3B4D5E6F70819203144', '897D9995C75389C65551374C75CD1B40'],
]
const monthly = '4C1B7CAEF8EA5F34B2D608B71C3D5E22'
const scheduled = 'C24053EBFAD97861BE3F405162738495'

/** Gives a subscription and what is used of it everything that a mark brings, one of its services by the piece. */
async function fillSubscriptions({ store }: ReusedServer): Promise<void> {
  await changeRecord(store, 'subscriptionType', [organisation, 'ST03'], { sold: true })
  const { services, billing_terms } = await readRecord(store, 'subscription', organisation, elenis)
  await recordsOf(store).insert('productType', {
    ...(await readRecord(store, 'productType', organisation, '7C8D9EAF105263B4C5D6E7F80819202A')),
    ...{ id: 'PTU1', alternative_code: 'USAGE', service_type: 'USAGE' },
  })
  await changeRecord(store, 'product', [organisation, '72C737D3F37801184CA501D783C57673'], { type: 'PTU1' })
  await changeRecord(store, 'subscription', [organisation, elenis], {
    ...{ rated_up_to: Date.parse('2026-02-01T00:00:00Z'), rating_state: 'COMPLETED', privacy_level: 'PRL1' },
    billing_terms: billing_terms && { ...billing_terms, expiration_date: Date.parse('2027-01-01T00:00:00Z') },
    services: services.map((service) => ({ ...service, udfs, rated_up_to: Date.parse('2026-02-01T00:00:00Z') })),
  })
  await changeRecord(store, 'installedItem', [organisation, '6E3D9E201AAC5156D4F82AD93E5F7044'], {
    state: 'NOT_EFFECTIVE',
    state_classification: { name: 'Broken', alternative_code: 'BROKEN' },
  })
  await changeRecord(store, 'subscriptionAction', [organisation, scheduled], { udfs, classification: 'AC01' })
  await changeRecord(store, 'usageAuthorisation', [organisation, 'E573861E2D0CAB94E162738495061729'], {
    ...{ completed_by_action: scheduled, cancelled_by_user: '2' },
  })
}

/** The states and kinds that subscriptions and what belongs to them come in, one after the other where others are shown. */
const subscriptionTurns = {
  states: ['REPLACED', 'PENDING_VERIFICATION'] as const,
  actions: ['SCHEDULED', 'PENDING_VERIFICATION', 'REJECTED', 'CANCELLED', 'SCHEDULED'] as const,
  owners: [
    ...(['SOLD_TO_CUSTOMER_NOT_INVOICED', 'SOLD_TO_CUSTOMER_INVOICED', 'RENTED_TO_CUSTOMER'] as const),
    ...(['IN_INTERNAL_WAREHOUSE', 'IN_EXTERNAL_WAREHOUSE', 'NOT_IN_WAREHOUSE'] as const),
  ],
  uses: ['SUBSCRIPTIONS', 'JOBS'] as const,
  types: ['NORMAL', 'PREPAID'] as const,
  classes: ['PRE_BILL', 'POST_BILL', 'PRE_RATED', 'POST_RATED'] as const,
}

const turnOf = <T>(values: readonly T[], turn: number): T => values[turn % values.length] as T

/** A world in which each of these is the next of its values, as far as the release has it. */
const inTurn =
  (turn: number) =>
  async (server: ReusedServer): Promise<void> => {
    const { store } = server
    await fillProducts(server)
    await fillSubscriptions(server)
    const state = turnOf(subscriptionTurns.states, turn)
    if (knows(server, 'SubscriptionState', state))
      for (const id of demoSubscriptions) {
        const { services } = await readRecord(store, 'subscription', organisation, id)
        await changeRecord(store, 'subscription', [organisation, id], {
          life_cycle_state: state,
          services: services.map((service) => ({
            ...service,
            life_cycle_state: state === 'REPLACED' ? state : service.life_cycle_state,
          })),
        })
      }
    const action = turnOf(subscriptionTurns.actions, turn)
    if (action === 'REJECTED' || knows(server, 'SubscriptionAction', action, 'life_cycle_state'))
      await changeRecord(store, 'subscriptionAction', [organisation, scheduled], { life_cycle_state: action })
    await changeRecord(store, 'installedItem', [organisation, '6E3D9E201AAC5156D4F82AD93E5F7044'], {
      ownership_status: turnOf(subscriptionTurns.owners, turn),
    })
    await changeRecord(store, 'billingTermScheme', [organisation, monthly], {
      billing_terms_auto_renewed: true,
      used_for: turnOf(subscriptionTurns.uses, turn),
      billing_type: turnOf(subscriptionTurns.types, turn),
      billing_type_classification: turnOf(subscriptionTurns.classes, turn),
    })
  }

/** Calls that do something to a subscription, with whatever they take to say about it. */
const acts = /^(create|activate|deactivate|cancel|regret|endShortTerm)\w*(Subscription|Activation|Deactivation)$/

function actsWithAllFields(contract: OpenApiDocument, operationId: string) {
  const [first] = namedInputs(contract, operationId)
  if (!first) return []
  const taken = takenOf(contract, operationId, { ...udfs, transaction_reference_number: 'WEB-2026-0009' })
  const world = ({ store }: ReusedServer) =>
    changeRecord(store, 'subscription', [organisation, 'A02E31C9D8B7564F9C1D2E3F40516273'], {
      first_activated_date: Date.parse('2026-01-04T00:00:00Z'),
    })
  return [{ input: { ...first.input, ...taken }, world }]
}

/** What a release takes of an input, of a call by POST; all of one by GET. */
function takenOf(contract: OpenApiDocument, operationId: string, input: Input): Input {
  const { operation } = listOperations(contract).find((one) => one.operation.operationId === operationId) ?? {}
  const body = operation?.requestBody?.content?.['application/json']?.schema
  if (!body) return input
  const { properties = {} } = body.$ref ? (resolveRef(contract, body.$ref) as Schema) : body
  return Object.fromEntries(Object.entries(input).filter(([name]) => name in properties))
}

/** Calls that show subscriptions, in whatever state they are. */
const showsSubscriptions = /^(show|list|update|delete|getScheduled)\w*(Subscription|UsageA|BuyInAdvance)/

/** Gives the products everything that a mark brings. */
async function fillProducts({ store }: ReusedServer): Promise<void> {
  await changeRecord(store, 'billingTermScheme', [organisation, monthly], { discount_option: 'FIXED_PRICE' })
  for (const id of [
    ...[product, '72C737D3F37801184CA501D783C57673', 'FD634DF4E17ABF5C88A492032940D86F'],
    ...['1E5F3BE6B2C74D08A9F0C1D2E3F40516', '2F6A4CF7C3D85E19BA01D2E3F4051627'],
    '201D4F4A822BFC8AC0CFE4CFCA664AA8',
  ])
    await changeRecord(store, 'product', [organisation, id], {
      ...{ short_description: 'Short', long_description: 'Long', priority_level: 1, non_stockable: false },
      global_rate: '{"amount":20}',
    })
}

const harbourClub = '5E9A03C7D1B64F28A0C7E4916D8F2B35'

/** Gives rewards participants and vouchers everything that a mark brings, and the card of one to a participant. */
async function fillRewards({ store }: ReusedServer): Promise<void> {
  const set = { enabled: true, updated_date: 0, updated_by_user: '2' }
  const limits = { minimum_wallet_balance: '1', minimum_spend_amount: '1', maximum_spend_amount: '5' }
  const club = { id: 'RPS1', scheme: 'C27D90B4E8F1435C96A2D7E05B3F8146', sign_up_on: 0, sign_off_on: 0 }
  await changeRecord(store, 'rewardsParticipant', [organisation, '0A4C8E2F6B1D4937A5E0C3D7F9182B64'], {
    automatic_spend: { ...set, ...limits },
    participations: [
      { ...club, reference_code: 'STAFF-2026', sign_up_by_unit: '1' },
      { ...club, id: 'RPS2', scheme: harbourClub, sign_off_on: null, reference_code: null, sign_up_by_unit: '1' },
    ],
  })
  await changeRecord(store, 'rewardScheme', [organisation, harbourClub], {
    ...{ reference_code_generation_method: 'AUTO_GENERATED', supported_email_domains: 'club.example' },
  })
  await changeRecord(store, 'rewardOffer', [organisation, '7A0D53E9B2C64F81A6D9E3170C8B5F42'], {
    ...{ marketing_information_short_description: 'A tenth', spend_method: 'SPEND_INSTANTLY' },
  })
  const nikos = '8D1B3C4E5F60417203C4D5E6F708192A'
  // The first releases have no access tokens.
  if (await recordsOf(store).get('accessToken', organisation, nikos))
    await changeRecord(store, 'accessToken', [organisation, nikos], {
      ...{ rewards_participant: '0A4C8E2F6B1D4937A5E0C3D7F9182B64', card_masked_number: '411111******1111' },
      classification: 'ATC1',
    })
  const products = [{ id: 'VP1', product, product_type: null }]
  for (const id of ['4D17B0E9C3A84F62B5E8A1C07F93D624', 'E6A2C91F5D084B37B0C8F1E4D3A76952'])
    await changeRecord(store, 'voucherType', [organisation, id], { products, voucher_using_method: 'PERSONAL' })
  for (const id of [
    '7B2E9D14F0C64A85B1D3E6A70C8F5924',
    'D05A8F2C6E914B73A0D8C5E1B47F9326',
    '3A60C9E5D7B24F18A4E1B7C02F95D836',
  ])
    await changeRecord(store, 'voucher', [organisation, id], {
      ...{ products, payment: cashPayment, cancellation_reason: 'VOUCHER_LOSS', allowed_units: ['1'] },
    })
}

const [purchased, requested] = ['D7A3F0B5E1C84962A4B8E0D2C7F61935', 'A1E4C7B0D3F6492585B8E1D4A7C0F362']
const achieved = 'F2B5E8C1A4D74036962D5B8E1C4F7A03'
const referral = '6C9F2B5E8D1A4743A6D9C2F5B8E1047A'

/** Gives customer events everything that a mark brings; on the purchase something was spent instantly and something automatically. */
async function fillEvents({ store }: ReusedServer): Promise<void> {
  const records = recordsOf(store)
  for (const id of [purchased, requested, achieved, referral])
    await changeRecord(store, 'customerEvent', [organisation, id], {
      ...{ description: 'At the till', process_immediately: true, payment_medium_identifier: '4711', amount: '3' },
      external_system: 'Harbour tills',
    })
  await changeRecord(store, 'customerEvent', [organisation, purchased], { requested_spend_amount: '2' })
  const asked = await readRecord(store, 'customerEvent', organisation, requested)
  const spend = await readRecord(store, 'rewardSpend', organisation, 'B6F1C08E3D7A4592A1C4E9D7052B8F63')
  for (const way of ['instant_spend', 'automatic_spend']) {
    await records.insert('customerEvent', {
      ...asked,
      ...{ id: way, number: way, external_system_reference_number: way, [way]: true },
    })
    await records.insert('rewardSpend', { ...spend, id: way, number: way, customer_event: way, allocations: [] })
  }
}

/** Gives the wallets a second currency, what is spent under conditions only, and transactions with every field. */
async function fillWallets({ store }: ReusedServer): Promise<void> {
  const entry = '75B253D0F78571487814EDC46BABDA1A'
  await changeRecord(store, 'subscription', [organisation, '897D9995C75389C65551374C75CD1B40'], {
    first_activated_date: Date.parse('2026-01-04T00:00:00Z'),
  })
  await changeRecord(store, 'wallet', [organisation, wallet], {
    alternative_currency: 'CUR2',
    product_consumption: [
      { id: entry, product, estimated_consumption_date: null, estimated_consumption_as_of_date: null },
    ],
    allotments: [
      {
        ...{ id: 'WAL1', group_condition_id: 'WGC1', transaction: secondTopUp, amount: '10' },
        ...{ validity_date: null, products: [product], conditions: '{}' },
      },
    ],
  })
  const texts = Array.from({ length: 8 }, (_, index) => [`udf_string_${index + 9}`, 'silver'] as const)
  for (const id of [firstTopUp, secondTopUp])
    await changeRecord(store, 'walletTransaction', [organisation, id], { udfs, more_texts: Object.fromEntries(texts) })
  // Both are of the balance period that runs.
  const { log_information } = await readRecord(store, 'walletTransaction', organisation, secondTopUp)
  await changeRecord(store, 'walletTransaction', [organisation, firstTopUp], {
    ...{ transferred_by: secondTopUp, log_information, expires_on: Date.parse('2026-01-10T00:00:00Z') },
  })
  await changeRecord(store, 'walletTransaction', [organisation, secondTopUp], { to_wallet: otherWallet })
}

const segmentAsked = { segmentation_identifier: 'number=11' }
const requestAsked = { webhook_request_identifier: 'number=7' }
const requestNamed = { webhook_request_identifier: { number: '7' } }
/** What is asked for where the kind of record that a segment or a webhook request is of comes by turns. */
const askedOfKind: { [operationId: string]: (entity: string) => object } = {
  showSegment: () => segmentAsked,
  listSegments: (entity) => ({ entity }),
  showWebhookRequest: () => requestAsked,
  listWebhookRequests: () => ({ webhook_definition_identifier: 'name=Ticket desk' }),
  deleteWebhookRequest: () => requestNamed,
  resendWebhookRequest: () => requestNamed,
}

const participant = { rewards_participant_identifier: { number: '32' } }
const ofAccount = { accounts_receivable_identifier: { number: 'ACR0000000021' } }
const happened = {
  ...{ performed_on: '2026-01-05T10:00:00', description: 'At the till', payment_medium_identifier: '4711' },
  ...{ external_system: 'Harbour tills', external_system_reference_number: 'TILL-1-0009', ...udfs },
  ...{ classification_identifier: { alternative_code: 'COUNTER' }, performed_by_unit_identifier: { id: '1' } },
}
const bought = {
  ...{ ...ofAccount, ...happened, reference_number: 'R-1000' },
  products_set: [{ product_identifier: { code: 'REMOTE' }, net_amount: 20, vat_amount: 3.8, total_amount: 23.8 }],
}
const eventNamed = (number: string) => ({ customer_event_identifier: { number } })
const eventsOf = { accounts_receivable_identifier: { number: 'ACR0000000021' } }
/** What is asked for with all fields, where each documented request asks for some. */
const askedWhole: { [operationId: string]: Input } = {
  listRewardsParticipants: { accounts_receivable_identifier: 'number=ACR0000000021' },
  updateRewardsParticipant: { ...participant, sign_up_on: '2026-01-05T00:00:00' },
  listVouchers: { lot_identifier: 'number=LOT-7' },
  getVoucherForActivation: { lot_identifier: 'number=LOT-7' },
  useVoucher: { ...ofAccount, secret_number: '481516234201' },
  cancelVoucher: { voucher_identifier: { number: 'V0000000704' }, cancellation_reason: 'VOUCHER_LOSS' },
  listVoucherTypes: {},
  showAwardRewardTransaction: { reward_award_transaction_identifier: 'number=501' },
  listAwardRewardTransactions: ofAccount,
  getAllocatedSpends: { reward_award_transaction_identifier: 'number=502' },
  getAllocatedAwards: { reward_spend_transaction_identifier: 'number=201' },
  showPurchase: { customer_event_identifier: 'number=901' },
  listPurchases: eventsOf,
  previewPurchase: bought,
  createPurchase: { ...bought, requested_spend_amount: 0.5 },
  cancelPurchase: eventNamed('901'),
  applyPurchaseSettlement: eventNamed('901'),
  showSpendRequest: { customer_event_identifier: 'number=902' },
  listSpendRequests: eventsOf,
  createSpendRequest: {
    ...{ ...ofAccount, ...happened, spend_amount: 0.5, process_immediately: true },
    purchase_customer_request_identifier: { number: '901' },
  },
  cancelSpendRequest: eventNamed('902'),
  createAchievement: { ...ofAccount, ...happened, amount: 3 },
  cancelAchievement: eventNamed('903'),
  createReferral: {
    ...happened,
    referred_by_accounts_receivable_identifier: { number: 'ACR0000000021' },
    referred_accounts_receivable_identifier: { number: 'ACR0000000008' },
  },
  listReferrals: { referred_by_accounts_receivable_identifier: { number: 'ACR0000000021' } },
  cancelReferral: eventNamed('904'),
}

/** Calls besides the documented ones, and the worlds they are made in. */
export function furtherCalls(server: ReusedServer, operationId: string) {
  const whole = askedWhole[operationId]
  const asked = whole && takenOf(server.contract, operationId, whole)
  return [...kindsByTurns(server, operationId), ...(asked ? [{ input: asked, world: fillEverything }] : [])]
}

/** Worlds in which a segment and a webhook request are of one kind of record after the other, and what is asked there. */
function kindsByTurns({ contract }: ReusedServer, operationId: string) {
  if (showsSubscriptions.test(operationId)) return subscriptionsByTurns(contract, operationId)
  if (acts.test(operationId)) return actsWithAllFields(contract, operationId)
  const asked = askedOfKind[operationId]
  if (!asked) return []
  const ofSegments = operationId.includes('Segment')
  const kinds = contract.components?.schemas?.[ofSegments ? 'SegmentEntity' : 'WebhookEntity']?.enum ?? []
  return kinds.map((entity) => ({
    input: asked(entity as string) as { [name: string]: unknown },
    world: ({ store }: ReusedServer) =>
      ofSegments
        ? changeRecord(store, 'segment', [organisation, '3C1E7A90D2B84F6599A7C4E1F0B26D58'], { entity } as object)
        : changeRecord(store, 'webhookRequest', [organisation, 'D60A35C8E1F7429B8AD2406B9C7E1F53'], {
            entity,
          } as object),
  }))
}

function subscriptionsByTurns(contract: OpenApiDocument, operationId: string) {
  const [first] = namedInputs(contract, operationId)
  if (!first) return []
  return subscriptionTurns.owners.map((_, turn) => ({ input: first.input, world: inTurn(turn) }))
}

/** Whether the release has a value of a schema, or of one of its properties. */
function knows({ contract }: ReusedServer, schema: string, value: string, property?: string): boolean {
  const whole = contract.components?.schemas?.[schema]
  return ((property === undefined ? whole : whole?.properties?.[property])?.enum ?? []).includes(value)
}

/**
 * Lets every access token wait for its verification, those to come included; where there are verifications. Cards are
 * of another gateway.
 */
export async function letEverythingWait(server: ReusedServer): Promise<void> {
  await fillMoney(server, 'BRAINTREE_PAYMENT_GATEWAY')
  if (!knows(server, 'AccessToken', 'PENDING_VERIFICATION', 'life_cycle_state')) return
  await changeCards(server, { life_cycle_state: 'PENDING_VERIFICATION', verification_code: '4815162' })
  const read = await recordsOf(server.store).get('organisation', '', organisation)
  if (!read) throw new Error('the demo world has lost its organisation')
  const accessTokenDefinition = { ...read.access_token_definition, asks_for_verification: true }
  await recordsOf(server.store).replace('organisation', { ...read, access_token_definition: accessTokenDefinition })
}
