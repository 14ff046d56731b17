import { type Change, card, changed, each, maria, type Scenarios } from './scenario.js'

const eleni = 'F30C4F941CA09FD5D7605EA30D99265A'
const ofEleni = '0A4C8E2F6B1D4937A5E0C3D7F9182B64'
const events = {
  purchase: 'D7A3F0B5E1C84962A4B8E0D2C7F61935',
  request: 'A1E4C7B0D3F6492585B8E1D4A7C0F362',
  achievement: 'F2B5E8C1A4D74036962D5B8E1C4F7A03',
  referral: '6C9F2B5E8D1A4743A6D9C2F5B8E1047A',
}
const lastAward = '84F0B3D9C61E4A27A5D8F7B2E9034C16'
const awards = ['2C95A7E1F0B84D63B7E4A1906D3F8C52', lastAward]

const noAccount = changed('accountsReceivable', eleni, { number: 'ACR0' })
const noClassification = changed('customerEventClassification', 'C4D7A0E3F6B94125A8E1C7D0F3965B24', {
  ...{ alternative_code: 'OTHER', name: 'Other' },
})
/** Has the token and the medium of the examples be those of Eleni. */
const ofElenis: Change = async (server, token) => {
  await changed('accessToken', card.maria, { accounts_receivable: eleni, rewards_participant: ofEleni })(server, token)
  await changed('identificationMedium', 'D45F708192A3B4C5E6F7081920314253', { accounts_receivable: eleni })(
    server,
    token,
  )
}
const ofMarias = changed('accessToken', card.maria, { rewards_participant: 'F6718293A4B5C6D7E809213142536475' })
const mediumOfMaria = changed('identificationMedium', 'D45F708192A3B4C5E6F7081920314253', {
  accounts_receivable: maria,
})
const nothingLeft: Change = async (server, token) => {
  for (const id of awards) await changed('rewardAward', id, { life_cycle_state: 'CANCELLED' })(server, token)
}
const blocked = changed('rewardsParticipant', ofEleni, {
  spend_blocking: { enabled: true, updated_date: null, updated_by_user: null },
})
const taken = (kind: keyof typeof events) =>
  changed('customerEvent', events[kind], { external_system_reference_number: 'TILL-1-0002' })
const other = (kind: keyof typeof events) =>
  changed('customerEvent', events[kind], { number: '0', external_system_reference_number: '0' })
const away =
  (kind: keyof typeof events): Change =>
  async (server, token) => {
    await changed('customerEvent', events[kind], { number: '0' })(server, token)
  }
const ofOthers = (kind: keyof typeof events): Change => changed('customerEvent', events[kind], { type: 'SOCIAL_MEDIA' })

const ways = ['by-card', 'by-pass-code', 'by-one-time-password']
const plain = ['by-number', 'by-id', 'by-name', 'by-participant', 'by-participant-id']
const units = ['business-unit-id', 'business-unit-name', 'business-unit-code', 'by-till']
const tokens = [...ways, 'by-medium', ...ways.map((way) => way.replace('by-', 'by-participant-'))]
const invoices = ['invoice-by-id', 'invoice-by-number', 'invoice-by-reference', 'invoice-by-code']
const media = ['media-0', 'media-1', 'media-2']
const products = ['product-0', 'product-1', 'product-2']
const referredBy = ['card', 'one-time-password', 'medium'].map((way) => `referred-by-${way}`)
const participantReferredBy = ['card', 'one-time-password'].map((way) => `referred-by-participant-${way}`)
const classified = ['by-classification-code', 'by-classification-id', 'by-classification-name']

/** What all calls that make an event answer. */
const made = (requests: readonly string[], kind: keyof typeof events) => [
  ...each(requests, ['created']),
  ...each(tokens, ['created'], { world: ofElenis }),
  { request: 'by-number', answers: ['reference-not-found'], world: noClassification },
  { request: 'from-till', answers: ['number-taken'], world: taken(kind) },
  { request: 'by-number', answers: ['account-not-found'], world: noAccount },
]
const bulk = (requests: readonly string[]) => [
  ...each([...plain, ...units, ...requests, 'from-till'], ['all-made']),
  ...each(tokens, ['all-made'], { world: ofElenis }),
  { request: 'two', answers: ['one-failed'], showsPart: true as const },
]
const listed = (requests: readonly string[], kind: keyof typeof events, more: readonly string[] = tokens) => [
  ...each([...requests, ...classified], ['some-fields']),
  ...each(more, ['some-fields'], { world: ofElenis }),
  { request: 'by-number', answers: ['none'], world: ofOthers(kind) },
  { request: 'by-classification-code', answers: ['classification-not-found'], world: noClassification },
  { request: 'by-number', answers: ['account-not-found'], world: noAccount },
]
const named = ['by-number', 'by-id', 'by-reference']
const cancels = (kind: keyof typeof events, some = true) => [
  ...each(named, ['cancelled'], { showsPart: true as const }),
  ...(some ? each(['some-fields'], ['some-fields']) : []),
  {
    ...{ request: 'by-number', answers: ['cancelled-before'] },
    world: changed('customerEvent', events[kind], { life_cycle_state: 'CANCELLED' }),
  },
  { request: 'by-number', answers: ['not-found'], world: other(kind) },
]
const shows = (kind: keyof typeof events) => [
  { request: ['customer_event_identifier'], answers: ['found'], showsPart: true as const },
  { request: ['customer_event_identifier', 'fields_set'], answers: ['some-fields'] },
  { request: ['customer_event_identifier'], answers: ['not-found'], world: away(kind) },
]

/** Purchases, spend requests, achievements and referrals. */
export const customerEvents: Scenarios = {
  showPurchase: shows('purchase'),
  listPurchases: listed([...plain, 'spent-on'], 'purchase'),
  previewPurchase: [
    ...each([...plain, ...units, 'quantity'], ['some-fields']),
    ...each(tokens, ['some-fields'], { world: ofElenis }),
    {
      ...{ request: 'by-number', answers: ['preview'], showsPart: true },
      edit: ({ fields_set: _, ...input }) => input,
    },
    { request: 'by-number', answers: ['reference-not-found'], world: noClassification },
    { request: 'by-number', answers: ['account-not-found'], world: noAccount },
  ],
  createPurchase: [
    ...made([...plain, ...units, ...invoices, ...media, 'quantity', 'from-till', 'spends'], 'purchase'),
    { request: 'spends', answers: ['too-little'], world: nothingLeft },
  ],
  cancelPurchase: [
    ...cancels('purchase'),
    { request: 'by-number', answers: ['spent'], world: changed('rewardAward', lastAward, { spent: '1' }) },
  ],
  applyPurchaseSettlement: [
    ...each(named, ['settled']),
    {
      ...{ request: 'by-number', answers: ['settled-before'] },
      world: changed('customerEvent', events.purchase, { contribution_amount: '0' }),
    },
    {
      ...{ request: 'by-number', answers: ['cancelled-before'] },
      world: changed('customerEvent', events.purchase, { life_cycle_state: 'CANCELLED' }),
    },
    { request: 'by-number', answers: ['not-found'], world: other('purchase') },
  ],
  createPurchasesInBulk: bulk([...invoices, ...media, 'quantity', 'currency', 'currency-by-id']),
  showSpendRequest: shows('request'),
  listSpendRequests: listed(
    [...plain, 'of-time'],
    'request',
    ways.map((way) => way.replace('by-', 'by-participant-')),
  ),
  createSpendRequest: [
    ...each([...plain, 'purchase-by-id', 'purchase-by-reference', 'currency', 'currency-by-id'], ['created']),
    ...each(
      ways.map((way) => way.replace('by-', 'by-participant-')),
      ['created'],
      { world: ofElenis },
    ),
    { request: 'by-number', answers: ['reference-not-found'], world: noClassification },
    { request: 'purchase-by-reference', answers: ['number-taken'], world: taken('request') },
    { request: 'by-number', answers: ['too-little'], world: nothingLeft },
    { request: 'by-number', answers: ['blocked'], world: blocked },
    { request: 'by-number', answers: ['not-found'], world: other('purchase') },
    { request: 'by-number', answers: ['account-not-found'], world: noAccount },
  ],
  cancelSpendRequest: cancels('request'),
  createAchievement: made([...plain, ...units, ...products, 'from-till'], 'achievement'),
  cancelAchievement: cancels('achievement'),
  createAchievementsInBulk: bulk(products),
  createReferral: [
    ...made([...plain, ...units, ...referredBy, 'both-participants', 'from-till'], 'referral'),
    ...each(participantReferredBy, ['created'], { world: ofMarias }),
  ],
  listReferrals: [
    ...listed([...plain, 'referred', 'referred-participant'], 'referral'),
    ...each(referredBy, ['some-fields'], { world: mediumOfMaria }),
    ...each(participantReferredBy, ['some-fields'], { world: ofMarias }),
  ],
  cancelReferral: cancels('referral', false),
  createReferralsInBulk: [
    ...bulk([...referredBy, 'both-participants']),
    ...each(participantReferredBy, ['all-made'], { world: ofMarias }),
  ],
}
