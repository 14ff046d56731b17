import { recordsOf } from '../../../support/records.js'
import { type Change, card, changed, each, forms, organisation, type Scenario, type Scenarios } from './scenario.js'

const eleni = 'F30C4F941CA09FD5D7605EA30D99265A'
const [ofMaria, ofEleni] = ['F6718293A4B5C6D7E809213142536475', '0A4C8E2F6B1D4937A5E0C3D7F9182B64']
const club = '5E9A03C7D1B64F28A0C7E4916D8F2B35'

/** Takes the participant out who is meant. */
const gone: Change = async ({ store }) => {
  const records = recordsOf(store)
  const found = await records.get('rewardsParticipant', organisation, ofEleni)
  if (found) await records.remove('rewardsParticipant', found)
}
const all = (...changes: readonly Change[]): Change => {
  return async (server, token) => {
    for (const change of changes) await change(server, token)
  }
}
/** Lets the token of the examples name the participant, or the account. */
const tokenOfEleni = changed('accessToken', card.maria, { rewards_participant: ofEleni })
const tokenOfAccount = changed('accessToken', card.maria, { accounts_receivable: eleni })
const mediumOfAccount = changed('identificationMedium', 'D45F708192A3B4C5E6F7081920314253', {
  accounts_receivable: eleni,
})
const noSchemes: Change = async ({ store }) => {
  const records = recordsOf(store)
  for (const one of await records.find('rewardScheme', { index: 'state', organisation, values: ['EFFECTIVE'] }))
    await records.replace('rewardScheme', { ...one, life_cycle_state: 'NOT_EFFECTIVE' })
}
const noAccount = changed('accountsReceivable', eleni, { number: 'ACR0' })
const tokens = ['by-access-token', 'by-pass-code', 'by-one-time-password']
const part = { showsPart: true } as const

/** What asks for sums by a participant or by an account gets alike. */
const summed = (answers: readonly string[]): Scenario[] => [
  { request: 'by-number', answers },
  ...each(['of-scheme', 'of-scheme-by-code', 'of-scheme-by-id'], answers),
  { request: 'by-id', answers: ['some-fields'] },
  { request: 'of-a-time', answers: ['nothing'], ...part, says: { from_date: null, to_date: null } },
  {
    request: 'of-scheme',
    answers: ['scheme-not-found'],
    world: changed('rewardScheme', club, { name: 'Another club' }),
  },
]

/** Rewards participants, schemes, and what accounts are awarded. */
export const rewardsParticipants: Scenarios = {
  showRewardsParticipant: [
    {
      request: ['rewards_participant_identifier'],
      answers: forms(
        'found',
        'by-unit',
        'before-states-of-currencies',
        'before-limits',
        'before-reference-codes',
        'before-states',
        'before-automatic-spending',
        'before-currencies',
        'first-form',
      ),
    },
    { request: ['rewards_participant_identifier', 'fields_set'], answers: ['some-fields'] },
    { request: ['rewards_participant_identifier'], answers: ['not-found'], world: gone },
  ],
  showRewardsParticipantByPost: [
    { request: 'all-fields', answers: ['found'], ...part },
    ...each(['by-number', 'by-id'], ['some-fields']),
    ...each(tokens, ['some-fields'], { world: tokenOfEleni }),
    ...each(['by-number', 'by-id'], ['not-found'], { world: gone }),
  ],
  listRewardsParticipants: [
    ...['accounts_receivable_identifier', 'contact_information_identifier', 'wallet_identifier'].map((by) => ({
      ...{ request: [by, 'fields_set'], answers: ['some-fields'] },
    })),
    {
      request: ['accounts_receivable_identifier', 'life_cycle_state', 'fields_set', 'number_of_results', 'offset'],
      answers: ['some-fields'],
    },
    { request: ['accounts_receivable_identifier', 'life_cycle_state', 'fields_set'], answers: ['some-fields'] },
    { request: ['accounts_receivable_identifier'], answers: ['none'], world: gone },
    { request: ['accounts_receivable_identifier'], answers: ['account-not-found'], world: noAccount },
  ],
  updateRewardsParticipant: [
    ...each(['signed-up', 'signed-up-by-code'], ['updated']),
    ...each(tokens, ['updated'], { world: tokenOfEleni }),
    ...each(['automatic', 'joins-by-code', 'joins-by-address', 'leaves', 'removed'], ['updated'], {
      says: { sign_up_on: '2025-11-03T09:00:00' },
    }),
    ...each(['joins', 'scheme-by-id', 'scheme-by-name'], ['updated'], { says: { number: '31', sign_up_on: null } }),
    { request: 'joins', answers: ['scheme-not-found'], world: noSchemes },
    {
      request: 'signed-up',
      answers: ['unit-not-found'],
      edit: (input) => ({ ...input, sign_up_by_unit_identifier: { name: 'Nowhere' } }),
    },
    {
      request: 'removed',
      answers: ['participation-not-found'],
      world: changed('rewardsParticipant', ofEleni, { participations: [] }),
    },
    {
      request: 'joins',
      answers: ['already-joined'],
      edit: (input) => ({ ...input, rewards_participant_identifier: { number: '32' } }),
    },
    {
      request: 'joins-by-code',
      answers: ['wrong-reference-code'],
      world: changed('rewardScheme', 'C27D90B4E8F1435C96A2D7E05B3F8146', { reference_code: null }),
    },
    {
      request: 'joins-by-address',
      answers: ['domain-not-supported'],
      edit: ({ participating_schemes_set, ...input }) => ({
        ...input,
        participating_schemes_set: (participating_schemes_set as object[]).map((one) => ({
          ...{ ...one, email_address: 'eleni@demo.example' },
        })),
      }),
    },
    { request: 'signed-up', answers: ['not-found'], world: gone },
  ],
  endRewardsParticipation: [
    ...each(['by-request', 'fraud'], ['terminated'], part),
    ...each(['duplicate', 'duplicate-by-pass-code'], ['terminated'], {
      ...{ ...part, says: { number: '31' } },
      world: changed('accessToken', card.maria, { rewards_participant: ofMaria }),
    }),
    {
      request: 'by-request',
      answers: ['not-effective'],
      world: changed('rewardsParticipant', ofEleni, { terminated: true }),
    },
    { request: 'by-request', answers: ['not-found'], world: gone },
  ],
  listRewardsParticipantRewardSchemes: [
    { request: [], answers: forms('listed', 'before-domains', 'first-form') },
    ...[['group_identifier'], ['unit_identifier']].map((request) => ({
      ...{ request, answers: forms('listed', 'before-domains', 'first-form') },
    })),
    { request: ['fields_set'], answers: ['some-fields'] },
    { request: [], answers: ['none'], world: noSchemes },
    {
      request: ['unit_identifier'],
      answers: ['unit-not-found'],
      edit: (input) => ({ ...input, unit_identifier: 'id=0' }),
    },
  ],
  listRewardSchemes: [
    { request: [], answers: ['listed'] },
    { request: ['fields_set'], answers: ['some-fields'] },
    { request: [], answers: ['none'], world: noSchemes },
  ],
  calculateRewardsParticipantAwards: [
    ...summed(forms('summed', 'before-states')),
    ...each(tokens, ['some-fields'], { world: tokenOfEleni }),
    ...each(['by-number', 'by-id'], ['not-found'], { world: gone }),
  ],
  calculateAccountsReceivableAwards: [
    ...summed(['summed']),
    ...each([...tokens, 'by-name', 'by-medium'], ['some-fields'], { world: all(tokenOfAccount, mediumOfAccount) }),
    { request: 'by-number', answers: ['account-not-found'], world: noAccount },
  ],
  calculateAccountsReceivableValueUnits: [
    { request: 'by-number', answers: ['computed'] },
    { request: 'by-id', answers: ['some-fields'] },
    ...each([...tokens, 'by-name', 'by-medium'], ['some-fields'], { world: all(tokenOfAccount, mediumOfAccount) }),
    { request: 'by-number', answers: ['account-not-found'], world: noAccount },
  ],
  requestRewardSchemeReferenceCode: [
    ...each(['by-number', 'by-id', 'by-name'], ['requested']),
    {
      request: 'by-number',
      answers: ['domain-not-supported'],
      edit: (input) => ({ ...input, email_address: 'eleni@demo.example' }),
    },
    { request: 'by-number', answers: ['account-not-found'], world: noAccount },
  ],
}
