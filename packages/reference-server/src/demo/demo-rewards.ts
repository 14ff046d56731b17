import type { BookEntry, CustomerEvent, Log, RewardAward } from '../records/index.js'
import { type Entry, entry, headOffice, log, organisation } from './demo-records.js'
import { eleni, maria, nikos, nordlys } from './people.js'

const [harbourClub, staffClub] = ['5E9A03C7D1B64F28A0C7E4916D8F2B35', 'C27D90B4E8F1435C96A2D7E05B3F8146']
const tenPercent = '7A0D53E9B2C64F81A6D9E3170C8B5F42'
const [firstAward, secondAward, lastAward] = [
  'E18B4D60A7C3492F95B0D2C7F3A61E84',
  '2C95A7E1F0B84D63B7E4A1906D3F8C52',
  '84F0B3D9C61E4A27A5D8F7B2E9034C16',
]
const request = 'A1E4C7B0D3F6492585B8E1D4A7C0F362'
const counter = 'C4D7A0E3F6B94125A8E1C7D0F3965B24'
const spend = 'B6F1C08E3D7A4592A1C4E9D7052B8F63'
const purchase = 'D7A3F0B5E1C84962A4B8E0D2C7F61935'
const [november, december] = [Date.parse('2025-11-03T10:00:00Z'), Date.parse('2025-12-01T10:00:00Z')]
const [beforeChristmas, atChristmas] = [Date.parse('2025-12-20T10:00:00Z'), Date.parse('2025-12-22T10:00:00Z')]
const book = `rewards:${eleni}`
const nikosWallet = 'D5A81F3C0B7E4962A3C6E9D1F0842B75'
const [credit, debit] = ['0E6B93D7C5F14A28B4D0E7A19C3F8562', '7F24C8E1A0D94B65A9E3C7D5B1068F43']
const [inWallet, outOfWallet] = ['A60D4F92E7B841C3B5A1D8E0C97F2634', '3C8E5A17D0F64B92A2E7C1D9B4F06853']

const logOf = (moment: number): Log => ({ ...log, created_date: moment, updated_date: moment })
const award = (id: string, number: string, amount: string, made: number, expires: string, rest: Partial<RewardAward>) =>
  entry('rewardAward', {
    ...{ id, organisation, number, amount, accounts_receivable: eleni, reward_offer: tenPercent },
    expiration_date: Date.parse(expires),
    log_information: logOf(made),
    ...rest,
  })
const event = (id: string, number: string, type: CustomerEvent['type'], moment: number, rest: Partial<CustomerEvent>) =>
  entry('customerEvent', {
    ...{ id, organisation, number, type, life_cycle_state: 'POSTED', accounts_receivable: eleni, performed_on: moment },
    ...{ classification: counter, unit: headOffice, log_information: logOf(moment) },
    ...rest,
  })
const cause = (operation: string, kind: string, id: string) => ({ operation, kind, id })

/** What Eleni and Nikos were awarded and have spent of it, that of Nikos by a wallet. */
export const rewardMovements: readonly Pick<BookEntry, 'moment' | 'from' | 'to' | 'amount' | 'cause'>[] = [
  { moment: november, from: 'awarded', to: book, amount: '1.5', cause: cause('seed', 'rewardAward', firstAward) },
  { moment: december, from: 'awarded', to: book, amount: '5', cause: cause('seed', 'rewardAward', secondAward) },
  { moment: beforeChristmas, from: 'awarded', to: book, amount: '3.5', cause: cause('seed', 'rewardAward', lastAward) },
  { moment: atChristmas, from: book, to: 'redeemed', amount: '2', cause: cause('seed', 'rewardSpend', spend) },
  {
    ...{ moment: december, from: 'awarded', to: `wallet:${nikosWallet}`, amount: '4' },
    cause: cause('seed', 'walletTransaction', credit),
  },
  {
    ...{ moment: atChristmas, from: `wallet:${nikosWallet}`, to: 'redeemed', amount: '1' },
    cause: cause('seed', 'walletTransaction', debit),
  },
]

/** Two schemes and an offer, two who take part, and what one of them was awarded: some of it spent, some expired. */
export const rewardEntries: readonly Entry[] = [
  entry('rewardScheme', {
    ...{ id: harbourClub, organisation, name: 'Harbour Club', alternative_code: 'CLUB' },
    ...{ description: 'For all customers of the harbour', self_signup_enabled: true, log_information: log },
  }),
  entry('rewardScheme', {
    ...{ id: staffClub, organisation, name: 'Staff Club', alternative_code: 'STAFF' },
    ...{ description: 'For those who work at the harbour', requires_reference_code: true, log_information: log },
    ...{ reference_code_generation_method: 'AUTO_GENERATED', supported_email_domains: 'harbour.example' },
    reference_code: 'STAFF-2026',
  }),
  entry('rewardScheme', {
    ...{ id: '30D8F6A14B9C4E75B2A7C5E8D1F09463', organisation, name: 'Stamps', alternative_code: 'STAMPS' },
    ...{ description: 'On paper, until 2024', life_cycle_state: 'NOT_EFFECTIVE', log_information: log },
  }),
  entry('rewardTier', {
    ...{ id: '9F3E61B8C0D74A25B6A1F08E2C5D7493', organisation, code: 'B', name: 'Buoy', value_units: '0' },
  }),
  entry('rewardTier', {
    ...{ id: '1B7C4E90D3F84A62A8E5C6D2F0937B54', organisation, code: 'L', name: 'Lighthouse', value_units: '25' },
  }),
  entry('rewardsParticipant', {
    id: 'F6718293A4B5C6D7E809213142536475',
    organisation,
    number: '31',
    accounts_receivable: maria,
    log_information: log,
  }),
  entry('rewardsParticipant', {
    id: '0A4C8E2F6B1D4937A5E0C3D7F9182B64',
    organisation,
    number: '32',
    accounts_receivable: eleni,
    sign_up_on: Date.parse('2025-11-03T09:00:00Z'),
    sign_up_by_unit: headOffice,
    participations: [
      {
        id: '6D2F81A5C09E4B73B8F4E7106A3C5D92',
        scheme: harbourClub,
        sign_up_on: Date.parse('2025-11-03T09:00:00Z'),
        sign_off_on: null,
        reference_code: null,
        sign_up_by_unit: headOffice,
      },
    ],
    log_information: log,
  }),
  entry('rewardOffer', {
    ...{ id: tenPercent, organisation, number: '61', name: 'A tenth back', alternative_code: 'TENTH' },
    ...{ description: 'A tenth of what is bought', percentage: '10', reward_scheme: harbourClub, valid_days: 180 },
    ...{ merchant: nordlys, contribution_percentage: '50', words: 'Thank you! You are awarded a tenth.' },
  }),
  entry('rewardOffer', {
    id: 'E2B5D8A1F4C74036939C6F2B5E8D1A47',
    ...{ organisation, number: '62', name: 'Bring a friend', alternative_code: 'FRIEND', reward_scheme: harbourClub },
    ...{
      rewards: 'REFERRAL',
      award: '5',
      valid_days: 180,
      words: 'Thank you! For your friend you are awarded five euros.',
    },
  }),
  entry('customerEventClassification', {
    ...{ id: counter, organisation, name: 'At the counter', alternative_code: 'COUNTER' },
  }),
  entry('acquiringPoint', {
    ...{
      id: 'D5E8B1A4F7C04392865F1E8B4A7D0C36',
      organisation,
      name: 'Till 1',
      alternative_code: 'TILL-1',
      unit: headOffice,
    },
  }),
  entry('paymentMediumType', {
    ...{ id: '3B6E9C2F5A8D4170A3D6B9E2C5F8047D', organisation, name: 'Credit card', alternative_code: 'CREDIT' },
  }),
  entry('paymentMediumBrand', {
    ...{ id: '8E1F4A7D0C3B4962B5E8D1A4F7036C29', organisation, name: 'Harbour Card', alternative_code: 'HC' },
  }),
  entry('wallet', {
    ...{ id: nikosWallet, organisation, number: 'W0000000011', accounts_receivable: nikos },
    log_information: logOf(december),
  }),
  entry('walletTransaction', {
    ...{ id: credit, organisation, number: 'WT0000000001', wallet: nikosWallet, classification: 'CREDIT', amount: '4' },
    log_information: logOf(december),
  }),
  entry('walletTransaction', {
    ...{ id: debit, organisation, number: 'WT0000000002', wallet: nikosWallet, classification: 'DEBIT', amount: '1' },
    log_information: logOf(atChristmas),
  }),
  award(inWallet, '500', '4', december, '9999-12-31T23:59:59Z', {
    ...{ accounts_receivable: nikos, spent: '1', wallet_transaction: credit },
  }),
  entry('rewardSpend', {
    ...{ id: outOfWallet, organisation, number: '200', amount: '1', date: atChristmas, accounts_receivable: nikos },
    ...{ unit: headOffice, wallet_transaction: debit },
    allocations: [{ award: inWallet, amount: '1', date: atChristmas }],
    log_information: logOf(atChristmas),
  }),
  award(firstAward, '501', '1.5', november, '2025-12-31T23:59:59Z', {}),
  award(secondAward, '502', '5', december, '2026-01-31T23:59:59Z', { spent: '2' }),
  event(purchase, '901', 'PURCHASE', beforeChristmas, {
    ...{
      external_system_reference_number: 'TILL-1-0001',
      external_system: 'Harbour tills',
      reference_number: 'R-0901',
    },
    products: [
      {
        ...{ id: '1', product: '201D4F4A822BFC8AC0CFE4CFCA664AA8', quantity: '1' },
        ...{ net_amount: '29.41', vat_amount: '5.59', total_amount: '35' },
      },
    ],
  }),
  award(lastAward, '503', '3.5', beforeChristmas, '2099-06-30T23:59:59Z', { customer_event: purchase }),
  entry('rewardSpend', {
    ...{ id: spend, organisation, number: '201', amount: '2', date: atChristmas, accounts_receivable: eleni },
    ...{ unit: headOffice, customer_event: request },
    allocations: [{ award: secondAward, amount: '2', date: atChristmas }],
    log_information: logOf(atChristmas),
  }),
  event(request, '902', 'SPEND_REQUEST', atChristmas, {
    ...{ external_system_reference_number: 'TILL-1-0001-S', purchase, spend_amount: '2' },
  }),
  event('F2B5E8C1A4D74036962D5B8E1C4F7A03', '903', 'ACHIEVEMENT', december, {
    ...{ external_system_reference_number: 'WEB-0001', description: 'Watched a film on the web' },
  }),
  event('6C9F2B5E8D1A4743A6D9C2F5B8E1047A', '904', 'REFERRAL', december, {
    ...{ external_system_reference_number: 'FRIEND-0001', referred_accounts_receivable: maria },
  }),
  entry('counter', { id: 'rewardTransaction', organisation, last: 503 }),
  entry('counter', { id: 'customerEvent', organisation, last: 904 }),
]
