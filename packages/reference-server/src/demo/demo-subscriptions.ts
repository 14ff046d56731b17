import type { Subscription, SubscriptionService } from '../records/index.js'
import { type Entry, entry, headOffice, log, organisation, subscription } from './demo-records.js'
import { eleni, maria, nikos, nordlys } from './people.js'

const [family, sports] = ['839508DA6038668C8E81181C6E6391B9', '72C737D3F37801184CA501D783C57673']
const [box, setup] = ['1E5F3BE6B2C74D08A9F0C1D2E3F40516', '2F6A4CF7C3D85E19BA01D2E3F4051627']
const [boxes, work] = ['6B7C8D9EAF104152B3C4D5E6F7081929', '7C8D9EAF105263B4C5D6E7F80819202A']
const prices = '8D9EAF1062637485D6E7F8091A2B3C4D'
const [monthly, prepaid] = ['4C1B7CAEF8EA5F34B2D608B71C3D5E22', '5D2C8DBF09FB6045C3E719C82D4E6F44']
/** The subscription of Eleni. */
const elenis = '9F1D20B8C7A6453E8B0C1D2E3F405162'
const firstOfDecember = Date.parse('2025-12-01T00:00:00Z')
/** Far enough that it lies ahead whenever a server is started. */
const farAhead = Date.parse('2099-02-01T00:00:00Z')

/** Who brings television home. */
export const harbourNet = 'PD01'

const service = (id: string, product: string, rest: Partial<SubscriptionService> = {}): SubscriptionService => ({
  ...{ id, product, life_cycle_state: 'EFFECTIVE', first_activated_date: firstOfDecember, rated_up_to: null },
  udfs: {},
  ...rest,
})

const terms = (id: string, rest: Partial<NonNullable<Subscription['billing_terms']>> = {}) => ({
  ...{ id, scheme: monthly, price_plan: prices, billing_frequency: 'MONTHLY', billing_cycle_day: 1 },
  ...{ billing_cycle_last_day_of_month: false, agreement_date: firstOfDecember, effective_date: firstOfDecember },
  ...{ expiration_date: null, binding: null },
  ...rest,
})

const type = (id: string, name: string, alternative_code: string, description: string, rest: object): Entry =>
  entry('subscriptionType', { id, organisation, name, alternative_code, description, log_information: log, ...rest })

/** What the catalogue needs besides for subscriptions: a box, what setting it up costs, and who brings both home. */
export const equipmentEntries: readonly Entry[] = [
  entry('productType', {
    id: boxes,
    organisation,
    name: 'Set-top boxes',
    alternative_code: 'BOXES',
    description: 'Boxes that are traced one by one',
    classification: 'PHYSICALGOODS',
    physical_good_type: 'TRACEABLE',
  }),
  entry('productType', {
    id: work,
    organisation,
    name: 'Work at home',
    alternative_code: 'WORK',
    description: 'What is charged once',
    classification: 'SERVICES',
    service_type: 'EXPENSE',
  }),
  entry('provisioningProvider', {
    ...{ id: harbourNet, organisation, name: 'Harbour Net', alternative_code: 'HARBOURNET' },
  }),
  entry('product', {
    ...{ id: box, organisation, code: 'BOX', alternative_code: 'STB', description: 'Set-top box', type: boxes },
    ...{ provisioning_provider: harbourNet, log_information: log },
  }),
  entry('product', {
    ...{ id: setup, organisation, code: 'SETUP', alternative_code: 'SET', description: 'Setting up at home' },
    ...{ type: work, log_information: log },
  }),
]

/** Subscriptions, by what they are billed, and what is scheduled. Nothing of it costs anything until somebody calls. */
export const subscriptionEntries: readonly Entry[] = [
  entry('pricePlan', {
    ...{ id: prices, organisation, code: 'STANDARD', name: 'Standard prices' },
    description: 'What customers at home pay',
    rates: [
      { product: family, one_time: '0', recurring: '25' },
      { product: sports, one_time: '5', recurring: '15' },
      { product: setup, one_time: '40', recurring: '0' },
    ],
  }),
  entry('billingTermScheme', {
    ...{
      id: monthly,
      organisation,
      code: 'MONTHLY',
      name: 'By the month',
      description: 'Paid at the start of each month',
    },
    ...{ price_plan: prices, discount_option: null, log_information: log },
    billing_frequencies: [
      { code: 'MONTHLY', name: 'Each month', default: true, value: 1, unit: 'MONTHS' },
      { code: 'ANNUAL', name: 'Each year', default: false, value: 1, unit: 'YEARS' },
    ],
  }),
  entry('billingTermScheme', {
    ...{ id: prepaid, organisation, code: 'WALLET', name: 'From the wallet', description: 'Paid by a wallet' },
    ...{ price_plan: prices, discount_option: null, log_information: log },
    ...{ billing_type: 'PREPAID', billing_type_classification: 'PRE_RATED', billing_method: 'PERIOD' },
  }),
  type('ST01', 'Family TV', 'FAMILY', 'Television for the family', {
    billing_term_schemes: [monthly],
    services: [
      { id: 'E462750D1CFB9A83D051627384950617', product: family, mandatory: true },
      { id: 'D35164FC0BEA8972CF40516273849506', product: sports, mandatory: false },
    ],
    expenses: [{ id: 'F573861E2D0CAB94E162738495061728', product: setup, mandatory: false }],
    physical_goods: [{ id: '0684972F3E1DBCA5F27384950617283A', product: box, mandatory: false }],
  }),
  type('ST02', 'Sports TV', 'SPORTS', 'Matches for the fan', {
    billing_term_schemes: [monthly],
    services: [{ id: '1795A8304F2ECDB60384950617283A4B', product: sports, mandatory: true }],
  }),
  type('ST03', 'All in', 'ALLIN', 'Channels and a box in one', {
    ...{
      classification: 'Package',
      model: 'RESIDENTIAL',
      base_rate: '30',
      sold: false,
      billing_term_schemes: [monthly],
    },
  }),
  entry('subscriptionActionType', { id: 'AT01', organisation, name: 'On request', alternative_code: 'REQUEST' }),
  entry('subscriptionSubActionType', { id: 'AS01', organisation, name: 'By telephone', alternative_code: 'TELEPHONE' }),
  entry('subscriptionActionClassification', {
    ...{ id: 'AC01', organisation, name: 'Customer asked', alternative_code: 'ASKED' },
  }),
  entry('promoCode', { id: 'PC01', organisation, code: 'SPRING-2026', percentage: 10 }),
  subscription('A12C4D5E6F708192B3C4D5E6F7081920', 'S0000000042', 'ST01', maria, {
    nagra_token: '5A7C9E0B2D4F6A8C1E3F5A7B9C0D2E4F',
  }),
  subscription('B23D5E6F708192A3C4D5E6F708192031', 'S0000000043', 'ST02', maria),
  subscription('C34E6F708192A3B4D5E6F70819203144', 'S0000000044', 'ST01', nikos, {
    perception: { subscriber_id: 'S0000000044', pin: '0471' },
  }),
  subscription(elenis, 'S0000000051', 'ST01', eleni, {
    first_activated_date: firstOfDecember,
    billing_terms: terms('9EAF1062738495A6E7F8091A2B3C4D5E', {
      binding: {
        ...{ period: 'Annual', code: 'ANNUAL', start_date: firstOfDecember },
        end_date: Date.parse('2026-12-01T00:00:00Z'),
      },
    }),
    services: [
      service('3B0A6B9DE7D94E23A1C5F7A60B2C4D11', family),
      service('3B0A6B9DE7D94E23A1C5F7A60B2C4D12', sports),
    ],
    address: { apartment_number: '12', country: 'CTR1' },
    owned_by_group: 'GR01',
    owned_by_business_unit: headOffice,
    due_at: farAhead,
  }),
  subscription('A02E31C9D8B7564F9C1D2E3F40516273', 'S0000000052', 'ST01', nordlys, {
    life_cycle_state: 'DRAFT',
    first_activated_date: null,
    billing_terms: terms('AFB0217384A5B6C7F8091A2B3C4D5E6F'),
    services: [
      service('4C1B7CAEF8EA4F34B2D608B71C3D5E22', family, { life_cycle_state: 'DRAFT', first_activated_date: null }),
    ],
  }),
  subscription('B13F42DAE9C86750AD2E3F4051627384', 'S0000000053', 'ST02', nordlys, {
    life_cycle_state: 'IN_RESTING',
    first_activated_date: firstOfDecember,
    rating_state: 'COMPLETED',
    rated_up_to: Date.parse('2026-01-01T00:00:00Z'),
    billing_terms: terms('B0C1328495B6C7D8091A2B3C4D5E6F70'),
    services: [
      service('5D2C8DBF09FB5045C3E719C82D4E6F33', sports, {
        ...{ life_cycle_state: 'IN_RESTING', rated_up_to: Date.parse('2026-01-01T00:00:00Z') },
      }),
    ],
  }),
  subscription('C24053EBFAD97861BE3F405162738496', 'S0000000054', 'ST01', eleni, {
    ...{ life_cycle_state: 'SHORT_TERM_EFFECTIVE', state_until: farAhead, due_at: farAhead },
    first_activated_date: firstOfDecember,
  }),
  subscription('D35164FC0BEA8972CF40516273849507', 'S0000000055', 'ST01', eleni, {
    ...{ life_cycle_state: 'SHORT_TERM_NOT_EFFECTIVE', state_until: farAhead, due_at: farAhead },
    first_activated_date: firstOfDecember,
  }),
  entry('buyInAdvanceRequest', {
    ...{ id: 'F684972F3E1DBCA5F27384950617283B', organisation, number: 'BIA0000000003', duration: 3 },
    ...{ subscription: '897D9995C75389C65551374C75CD1B40', unit_of_time: 'MONTHS', description: 'A quarter at once' },
    ...{ billing_effective_date: Date.parse('2026-01-05T00:00:00Z'), log_information: log },
  }),
  entry('usageAuthorisation', {
    ...{ id: 'E573861E2D0CAB94E162738495061729', organisation, usage_authorisation_identifier: 'UA0000000004' },
    ...{ authorisation_amount: '12.5', authorisation_date: Date.parse('2026-01-05T10:30:00Z') },
    ...{ expiration_date: Date.parse('2026-01-06T10:30:00Z'), accounts_receivable: eleni, subscription: elenis },
    log_information: log,
  }),
  entry('counter', { id: 'usageAuthorisation', organisation, last: 4 }),
  entry('subscriptionAction', {
    ...{ id: 'C24053EBFAD97861BE3F405162738495', organisation, number: 'SA0000000007', subscription: elenis },
    ...{
      transaction_reference_number: 'WEB-2026-0007',
      operation: 'deactivateSubscription',
      accounts_receivable: eleni,
    },
    ...{ behavior_code: 'DEACTIVATE_SUBSCRIPTION', business_classification_code: 'DEACTIVATE_SUBSCRIPTION' },
    ...{ life_cycle_state: 'SCHEDULED', scheduled_date: farAhead, submitted_on: log.created_date },
    ...{ submitted_by: '2', submitted_in: headOffice, log_information: log },
  }),
  entry('counter', { id: 'subscription', organisation, last: 242 }),
  entry('counter', { id: 'subscriptionAction', organisation, last: 7 }),
  entry('installedItem', {
    id: 'C34E6F708192A3B4D5E6F70819203142',
    organisation,
    serial_number: 'STB-0042',
    alternative_code: 'BOX-42',
    subscription: 'A12C4D5E6F708192B3C4D5E6F7081920',
    product: box,
  }),
  entry('installedItem', {
    id: 'D45F708192A3B4C5E6F7081920314254',
    organisation,
    serial_number: 'STB-0043',
    alternative_code: 'BOX-43',
    subscription: 'B23D5E6F708192A3C4D5E6F708192031',
    product: box,
  }),
  entry('installedItem', {
    ...{ id: '6E3D9E201AAC5156D4F82AD93E5F7044', organisation, serial_number: 'STB-0051', alternative_code: 'BOX-51' },
    ...{ subscription: elenis, installed_as: '5D2C8D1F09FB4045C3E719C82D4E6F33', product: box },
  }),
  // In stock, for the next customers.
  ...[
    ['7F4EAF311BBD6267E5A93BEA4F608155', '60'],
    ['8A5FB0422CCE7378F6BA4CFB50719266', '61'],
    ['9B60C1533DDF848907CB5D0C6182A377', '62'],
  ].map(([id = '', number]) =>
    entry('installedItem', {
      ...{ id, organisation, serial_number: `STB-00${number}`, alternative_code: `BOX-${number}`, product: box },
      ownership_status: 'IN_INTERNAL_WAREHOUSE',
    }),
  ),
]
