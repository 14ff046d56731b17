import type { OpenApiDocument } from '@crmcom-webapi/contract'
import { magicUsers } from '../control/magic.js'
import { readTerms } from '../kernel/terms.js'
import type { CredentialSettings, Kind } from '../records/index.js'
import type { Store } from '../store/store.js'
import { catalogueEntries } from './demo-catalogue.js'
import { moneyEntries } from './demo-money.js'
import {
  accessToken,
  classification,
  currency,
  type Entry,
  entry,
  headOffice,
  log,
  organisation,
  ratePeriod,
  user,
} from './demo-records.js'
import { rewardEntries } from './demo-rewards.js'
import { segmentEntries } from './demo-segments.js'
import { equipmentEntries, subscriptionEntries } from './demo-subscriptions.js'
import { voucherEntries } from './demo-vouchers.js'
import { maria, nikos, people, suspense } from './people.js'

/** Credentials of the demo world, for a banner or a test. They are no secret. */
export const demoCredentials = {
  username: 'integrator',
  password: 'open-sesame',
  organisation: 'DEMO',
  webApiKey: '8D2F6A1B9C3E47F0A5B4C3D2E1F00918',
  consumerApplicationKey: '1B7E4D90C2A34F58B6E7A8C9D0E1F234',
  /** Signs the tokens of the identity management system, which name `https://identity.demo.example` as `iss`. */
  identitySecret: 'an invented secret for samples 1234',
  /** Signs the tokens of the middleware of devices, which name no `iss`. */
  middlewareSecret: 'an invented secret for samples 1234',
} as const

const [mainGroup, testGroup] = ['GR01', 'GR02']
const harbourShop = '7F1C2E9A4B3D4C6E8A0B1C2D3E4F5A6B'
const testDesk = '2E9A4B3D4C6E8A0B1C2D3E4F5A6B7F1C'
/** The one-time password and the mail of the examples can be used whenever a server is started. */
const endOfTime = Date.parse('9999-12-31T23:59:59Z')
const passCodeResetToken = '6C8E0A2F4B1D3F5C7E9A0B2D4F6A8C1D'

/** What is not sent is generated, and nothing waits for a verification. */
const definition: CredentialSettings = {
  generates_authentication_code: true,
  generates_pass_code: true,
  allows_no_identifier: true,
  pass_code_length: 8,
  asks_for_verification: false,
}

/** Who logs in online has to have credentials of their own choice, and to prove that they can be reached. */
const online: CredentialSettings = {
  generates_authentication_code: true,
  generates_pass_code: false,
  allows_no_identifier: false,
  pass_code_length: 10,
  asks_for_verification: true,
}

const entries: Entry[] = [
  entry('organisation', {
    id: organisation,
    name: 'DEMO',
    default_currency: 'CUR1',
    suspense_account: suspense,
    customer_user: '3',
    tucano_apip: 'demo-platform',
    access_token_definition: definition,
    identity_system: { name: 'https://identity.demo.example', secret: demoCredentials.identitySecret },
    middleware: { name: null, secret: demoCredentials.middlewareSecret },
    default_pin: '0000',
  }),
  currency('CUR1', 'EUR', 'euro', 'cent', { suffix: '€', life_cycle_state: 'EFFECTIVE' }),
  currency('CUR2', 'USD', 'dollar', 'cent', { prefix: '$', life_cycle_state: 'EFFECTIVE' }),
  currency('CUR3', 'JPY', 'yen', null, { prefix: '¥', decimal_digits: 0 }),
  ratePeriod('CRP1', 'CUR2', '0.95', '2025-01-01', '2026-01-01'),
  ratePeriod('CRP2', 'CUR2', '0.92', '2026-01-01', null),
  ratePeriod('CRP3', 'CUR3', '0.0061', '2026-01-01', null),
  entry('group', { id: mainGroup, organisation, name: 'Main Group', alternative_code: 'MAIN' }),
  entry('unit', {
    id: headOffice,
    organisation,
    name: 'Head Office',
    alternative_code: 'headoffice',
    group_name: 'Main Group',
    community_name: 'Main Community',
    description: 'Head office',
    group: mainGroup,
  }),
  entry('unit', {
    id: harbourShop,
    organisation,
    name: 'Harbour Shop',
    alternative_code: 'harbour',
    group_name: 'Main Group',
    community_name: 'Main Community',
    description: 'Shop at the harbour',
    group: mainGroup,
  }),
  entry('securityProfile', { id: 'SP01', organisation, name: 'Administrators' }),
  entry('securityProfile', { id: 'SP02', organisation, name: 'Integrators' }),
  entry('securityProfile', { id: 'SP03', organisation, name: 'Shop staff' }),
  entry('securityProfile', { id: 'SP04', organisation, name: 'Customers' }),
  entry('userTemplate', {
    id: 'UT01',
    organisation,
    name: 'Shop staff',
    alternative_code: 'SHOP-STAFF',
    security_profile: 'SP03',
    units: [harbourShop],
    default_unit: harbourShop,
    cti_enabled: true,
  }),
  user('1', 'administrator', 'a-door-with-two-locks', 'Ada Ministrator', [headOffice], {
    super_user: true,
    security_profile: 'SP01',
  }),
  user('2', 'integrator', 'open-sesame', 'Ina Grator', [headOffice, harbourShop], {
    security_profile: 'SP02',
    udfs: { udf_string_1: 'back office' },
  }),
  user('3', 'customers', 'nobody-logs-in-with-this', 'Customer Sessions', [headOffice], {
    system_user: true,
    security_profile: 'SP04',
  }),
  user('4', 'trainee', 'first-week-here', 'Tara Inee', [harbourShop], { security_profile: 'SP03' }),
  // Magic users work in a unit of their own, so that no list of the others shows them.
  entry('group', { id: testGroup, organisation, name: 'Tests', alternative_code: 'TESTS' }),
  entry('unit', {
    id: testDesk,
    organisation,
    name: 'Test Desk',
    alternative_code: 'testdesk',
    group_name: 'Tests',
    community_name: 'Main Community',
    description: 'Where nobody works but tests',
    group: testGroup,
  }),
  ...Object.keys(magicUsers).map((username, i) =>
    user(`T${i + 1}`, username, demoCredentials.password, `Magic User ${i + 1}`, [testDesk], {}),
  ),
  user('T0', 'inactive', demoCredentials.password, 'Magic User 0', [testDesk], { active: false }),
  entry('webApiKey', {
    id: 'WK1',
    organisation,
    key: demoCredentials.webApiKey,
    classification: 'SYSTEMIC_KEY',
    user: '2',
  }),
  entry('webApiKey', {
    id: 'WK2',
    organisation,
    key: demoCredentials.consumerApplicationKey,
    classification: 'CONSUMER_APPLICATION_KEY',
    user: '3',
  }),
  ...people,
  classification('ATC1', 'Family card', 'FAMILYCARD', 'Cards of a household', definition),
  classification('ATC2', 'Online login', 'ONLINE', null, online),
  accessToken(1, '3A6F0C1D2E4B4F5A8C7D9E0F1A2B3C4D', 'maria@demo.example', 'maria-7391', {
    verified_date: Date.parse('2026-01-05T10:05:00Z'),
    verified_by_user: '2',
    accounts_receivable: maria,
    udfs: { udf_string_1: 'gold', udf_float_1: 12.5 },
    one_time_password: { password: '058213', expiration_date: endOfTime },
    pass_code_reset: { token: passCodeResetToken, expiration_date: endOfTime },
    log_information: log,
  }),
  accessToken(2, '5B8E1F2A3C4D4E6F9A0B1C2D3E4F5061', 'petros@demo.example', 'petros-2846', {
    life_cycle_state: 'PENDING_VERIFICATION',
    verification_code: '4815162',
  }),
  accessToken(3, '7C0A2B3D4E5F4061B2C3D4E5F6071829', 'eleni@demo.example', 'eleni-5502', {
    life_cycle_state: 'NOT_EFFECTIVE',
  }),
  accessToken(4, '8D1B3C4E5F60417203C4D5E6F708192A', 'nikos@demo.example', 'nikos-6170', {
    accounts_receivable: nikos,
  }),
  entry('counter', { id: 'accessToken', organisation, last: 4 }),
  entry('counter', { id: 'accountsReceivable', organisation, last: 34 }),
  entry('mail', {
    id: '0E1F2A3B4C5D4E6F8091A2B3C4D5E6F7',
    organisation,
    to: 'maria@demo.example',
    sent_at: Date.parse('2026-01-05T10:05:00Z'),
    pass_code_reset_token: passCodeResetToken,
  }),
  entry('identificationMedium', {
    id: 'D45F708192A3B4C5E6F7081920314253',
    organisation,
    fields: { id: 'D45F708192A3B4C5E6F7081920314253' },
    accounts_receivable: nikos,
  }),
  ...catalogueEntries,
  ...equipmentEntries,
  ...subscriptionEntries,
  ...moneyEntries,
  ...rewardEntries,
  ...segmentEntries,
  ...voucherEntries,
]

/** How much a demo world holds: the story that the examples tell, or what somebody needs to log in. */
export type DemoContent = 'story' | 'empty'

/** What somebody needs to log in, by the ids of its kinds. */
const needed: { readonly [K in Kind]?: readonly string[] } = {
  organisation: [organisation],
  currency: ['CUR1'],
  group: [mainGroup],
  unit: [headOffice],
  securityProfile: ['SP02', 'SP04'],
  user: ['2', '3'],
  webApiKey: ['WK1', 'WK2'],
}
const empty = entries
  .filter(({ kind, record }) => needed[kind]?.includes(record.id))
  .map((one): Entry => {
    if (one.kind === 'organisation') return { ...one, record: { ...one.record, suspense_account: null } }
    if (one.kind !== 'user') return one
    return { ...one, record: { ...one.record, units: [headOffice], default_unit: headOffice } }
  })

/**
 * Fills a store with the demo world: one organisation with users, keys, customers and subscriptions. It
 * holds the values of the contract's examples. A record in a state the release does not know is left out.
 *
 * @param content `empty` for an organisation with a unit and a user, and nothing besides.
 * @param contract The contract of the release, as {@link ReferenceServer.contract} and `project()` give it.
 */
export async function seedDemoWorld(
  store: Store,
  contract: OpenApiDocument,
  content: DemoContent = 'story',
): Promise<void> {
  const { lifeCycleStates } = readTerms(contract)
  await store.transact(async (transaction) => {
    for (const { kind, record } of content === 'story' ? entries : empty) {
      if (kind === 'accessToken' && !lifeCycleStates.includes(record.life_cycle_state)) continue
      await transaction.insert(kind, record as never)
    }
  })
}
