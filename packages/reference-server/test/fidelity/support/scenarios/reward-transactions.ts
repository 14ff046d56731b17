import { recordsOf } from '../../../support/records.js'
import { type Change, card, changed, each, organisation, type Scenarios } from './scenario.js'

const eleni = 'F30C4F941CA09FD5D7605EA30D99265A'
const ofEleni = '0A4C8E2F6B1D4937A5E0C3D7F9182B64'
const purchase = 'D7A3F0B5E1C84962A4B8E0D2C7F61935'
const [award, spend] = ['2C95A7E1F0B84D63B7E4A1906D3F8C52', 'B6F1C08E3D7A4592A1C4E9D7052B8F63']

const noAward = changed('rewardAward', award, { number: '0' })
const noSpend = changed('rewardSpend', spend, { number: '0' })
const noAccount = changed('accountsReceivable', eleni, { number: 'ACR0' })
/** Has the token and the medium of the examples be those of Eleni. */
const ofElenis: Change = async (server, token) => {
  await changed('accessToken', card.maria, { accounts_receivable: eleni, rewards_participant: ofEleni })(server, token)
  await changed('identificationMedium', 'D45F708192A3B4C5E6F7081920314253', { accounts_receivable: eleni })(
    server,
    token,
  )
}
const nothingAwarded: Change = async ({ store }) => {
  const records = recordsOf(store)
  for (const one of await records.find('rewardAward', { index: 'accounts_receivable', organisation, values: [eleni] }))
    await records.remove('rewardAward', one)
}
const ways = ['by-access-token', 'by-pass-code', 'by-one-time-password']
const events = (of: string) => ['by-number', 'by-id', 'by-reference'].map((way) => `${of}-${way}`)

/** Awards and spends. */
export const rewardTransactions: Scenarios = {
  showAwardRewardTransaction: [
    { request: ['reward_award_transaction_identifier'], answers: ['found'], showsPart: true },
    { request: ['reward_award_transaction_identifier', 'fields_set'], answers: ['some-fields'] },
    { request: ['reward_award_transaction_identifier'], answers: ['not-found'], world: noAward },
    {
      request: ['wallet_transaction_identifier'],
      answers: ['found'],
      showsPart: true,
      says: {
        id: 'A60D4F92E7B841C3B5A1D8E0C97F2634',
        number: '500',
        amount: 4,
        expiration_date: '9999-12-31T23:59:59',
      },
    },
  ],
  showSpendRewardTransaction: [
    { request: ['reward_spend_transaction_identifier'], answers: ['found'], showsPart: true },
    { request: ['reward_spend_transaction_identifier', 'fields_set'], answers: ['some-fields'] },
    { request: ['reward_spend_transaction_identifier'], answers: ['not-found'], world: noSpend },
    {
      request: ['wallet_transaction_identifier'],
      answers: ['found'],
      showsPart: true,
      says: { id: '3C8E5A17D0F64B92A2E7C1D9B4F06853', number: '200', amount: 1 },
    },
  ],
  getAllocatedSpends: [
    { request: ['reward_award_transaction_identifier', 'fields_set'], answers: ['some-fields'] },
    {
      request: ['reward_award_transaction_identifier'],
      answers: ['none'],
      world: changed('rewardSpend', spend, { allocations: [] }),
    },
    { request: ['reward_award_transaction_identifier'], answers: ['not-found'], world: noAward },
  ],
  getAllocatedAwards: [
    { request: ['reward_spend_transaction_identifier', 'fields_set'], answers: ['some-fields'] },
    { request: ['reward_spend_transaction_identifier'], answers: ['not-found'], world: noSpend },
  ],
  listAwardRewardTransactions: [
    ...each(
      ['account-by-number', 'account-by-id', 'account-by-name', 'participant-by-number', 'participant-by-id'],
      ['some-fields'],
    ),
    ...each(['wallet-by-number', 'wallet-by-id'], ['some-fields']),
    ...each(
      [...ways.flatMap((way) => [`account-${way}`, `participant-${way}`]), 'account-by-medium'],
      ['some-fields'],
      { world: ofElenis },
    ),
    ...each(events('purchase'), ['of-event']),
    ...each(events('referral'), ['of-event'], { world: changed('customerEvent', purchase, { type: 'REFERRAL' }) }),
    ...each(events('social-media'), ['of-event'], {
      world: changed('customerEvent', purchase, { type: 'SOCIAL_MEDIA' }),
    }),
    { request: 'referral-by-number', answers: ['event-not-found'] },
    { request: 'account-by-number', answers: ['none'], world: nothingAwarded },
    { request: 'account-by-number', answers: ['account-not-found'], world: noAccount },
  ],
}
