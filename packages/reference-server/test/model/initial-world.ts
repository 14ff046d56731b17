import { customers, initialMoney } from './money/initial.js'
import { has } from './releases.js'
import { reward } from './rewards/initial.js'
import { emptyRewards, participant } from './rewards/world.js'
import { stock } from './shop/initial.js'
import { emptyShop } from './shop/world.js'
import { start } from './start.js'
import { plainRun, sell } from './subscriptions/world.js'
import type { AccessToken, Organisation, Settings, Stamp, User, World } from './world.js'

/** What a world begins with: customers and their money, subscriptions beside them, or everything. */
export type Holds = 'customers' | 'sales' | 'everything'

const stamp: Stamp = { at: start - 86_400_000, user: 'u-manager', unit: 'un-1' }

const plain: Settings = {
  generatesCode: true,
  generatesPassCode: true,
  needsIdentifier: false,
  passCodeLength: 4,
  verifies: false,
}
const printed: Settings = { ...plain, generatesCode: false, generatesPassCode: false, passCodeLength: 6 }
const online: Settings = {
  ...plain,
  generatesPassCode: false,
  needsIdentifier: true,
  passCodeLength: 8,
  verifies: true,
}

/**
 * Two organisations with the same ids, user names, codes and pass codes; all else tells them apart. The second
 * one asks for the verification of every new access token.
 *
 * @param holds What there is besides customers and money: nothing, subscriptions in every state, or all the rest too.
 */
export function initialWorld(release: string, holds: Holds = 'customers'): World {
  const organisations = [organisation('North', release, false), organisation('South', release, true)]
  for (const one of organisations) {
    if (holds !== 'customers') sell(one, release)
    if (holds !== 'everything') continue
    stock(one, release)
    reward(one)
  }
  return { organisations, sessions: [] }
}

function organisation(name: string, release: string, verifies: boolean): Organisation {
  const tokens = [
    token('1', 'EFFECTIVE', { account: 'acc-1' }),
    token('2', 'PENDING_VERIFICATION', { verificationCode: '4815162', account: verifies ? 'acc-2' : null }),
    token('3', 'NOT_EFFECTIVE', {}),
    token('4', 'EFFECTIVE', { account: 'acc-2', classification: has(release, 'R10.0.0') ? 'cl-1' : null }),
    token('5', 'EFFECTIVE', { participant: 'rp-1' }),
    token('6', 'EFFECTIVE', { participant: 'rp-2', identifier: null, passCode: null }),
  ]
  const accounts = customers(name)
  return {
    id: `ORG-${name}`,
    name,
    definition: { ...plain, verifies },
    classifications: [
      { id: 'cl-1', name: 'Printed', code: 'PRINTED', description: `Cards of ${name}`, settings: printed },
      { id: 'cl-2', name: 'Online', code: 'ONLINE', description: null, settings: online },
    ],
    units: [
      { id: 'un-1', name: `${name} office`, code: 'OFFICE' },
      { id: 'un-2', name: `${name} shop`, code: 'SHOP' },
    ],
    group: { id: 'gr-1', name: `All of ${name}`, code: 'ALL' },
    profiles: [
      { id: 'sp-1', name: 'Staff' },
      { id: 'sp-2', name: 'Nobody' },
    ],
    templates: [
      { id: 'ut-1', name: 'Shop', code: 'SHOP', profile: 'sp-1', unit: 'un-2', telephony: false },
      { id: 'ut-2', name: 'Calls', code: 'CALLS', profile: 'sp-2', unit: 'un-1', telephony: true },
    ],
    users: [
      user(name, 'manager', ['un-1', 'un-2'], { superUser: true, udfs: { udf_string_1: name } }),
      user(name, 'clerk', ['un-2'], {}),
      user(name, 'customers', ['un-1'], { systemUser: true }),
      user(name, 'leaver', ['un-1'], { active: false }),
    ].map((one, index) => ({ ...one, created: { ...stamp, at: stamp.at + 1000 * index } })),
    customerUser: 'u-customers',
    keys: [
      { key: `SYSTEMIC-${name}`, systemic: true, user: 'u-manager' },
      { key: `CONSUMER-${name}`, systemic: false, user: 'u-customers' },
      { key: `LEAVER-${name}`, systemic: true, user: 'u-leaver' },
    ],
    accounts,
    money: initialMoney(name, accounts),
    participants: [
      participant('rp-1', '31', 'acc-1', { created: stamp, updated: stamp }),
      participant('rp-2', '32', 'acc-2', { created: stamp, updated: stamp }, { terminated: true }),
    ],
    tokens: tokens
      .map((one) => ({ ...one, udfs: { udf_string_1: name } }))
      .filter(({ state }) => state !== 'PENDING_VERIFICATION' || has(release, 'R9.0.0')),
    numbers: new Set(tokens.map(({ number }) => String(number))),
    subscriptionTypes: [
      { id: 'st-1', name: 'Family', code: 'FAMILY' },
      { id: 'st-2', name: 'Sports', code: 'SPORTS' },
    ],
    subscriptions: [
      { id: 'sub-1', number: 'S0000000001', type: 'st-1', account: 'acc-1', served: true },
      { id: 'sub-2', number: 'S0000000002', type: 'st-2', account: 'acc-1', served: false },
      { id: 'sub-3', number: 'S0000000003', type: 'st-1', account: 'acc-2', served: verifies },
    ].map((subscription) => ({ ...subscription, run: plainRun(), nagraToken: null, requests: [] })),
    actions: [],
    items: [
      { id: 'it-1', serial: 'STB-1', code: 'BOX-1', subscription: 'sub-1' },
      { id: 'it-2', serial: 'STB-2', code: 'BOX-2', subscription: 'sub-3' },
    ],
    mediums: [{ value: `medium-${name}`, account: 'acc-2' }],
    currencies: [
      { ...{ id: 'cu-1', code: 'EUR', prefix: null, suffix: '€', whole: 'euro', part: 'cent', digits: 2 } },
      {
        ...{ id: 'cu-2', code: 'USD', prefix: '$', suffix: null, whole: 'dollar', part: `cent of ${name}`, digits: 2 },
      },
      { ...{ id: 'cu-3', code: 'JPY', prefix: '¥', suffix: null, whole: 'yen', part: null, digits: 0 } },
      { ...{ id: 'cu-4', code: 'GBP', prefix: '£', suffix: null, whole: 'pound', part: 'penny', digits: 2 } },
    ].map((currency, index) => {
      const made = { ...stamp, at: stamp.at + 1000 * index }
      return { ...currency, state: index < 2 ? 'EFFECTIVE' : 'NOT_EFFECTIVE', created: made, updated: made }
    }),
    rates: [
      { id: 'cr-1', currency: 'cu-2', price: verifies ? '0.875' : '0.92', from: 0, until: start + 3_600_000 },
      { id: 'cr-2', currency: 'cu-2', price: '0.9', from: start + 3_600_000, until: null },
      { id: 'cr-3', currency: 'cu-3', price: '0.0061', from: 0, until: start + 10_800_000 },
    ],
    identity: { issuer: 'https://identity.example', secret: `an invented secret of the identity system of ${name}` },
    middleware: { secret: `an invented secret of the middleware of ${name}` },
    apip: `platform-${name}`,
    defaultPin: '0000',
    mails: [],
    shop: emptyShop(),
    rewards: emptyRewards(),
  }
}

function user(organisation: string, username: string, units: string[], more: Partial<User>): User {
  return {
    id: `u-${username}`,
    username,
    password: `${username}-password`,
    personName: `${username} of ${organisation}`,
    email: `${username}@${organisation.toLowerCase()}.example`,
    active: true,
    superUser: false,
    systemUser: false,
    telephony: false,
    extension: null,
    ipAddress: null,
    units,
    profile: 'sp-1',
    udfs: {},
    created: stamp,
    updated: stamp,
    ...more,
  }
}

function token(count: string, state: AccessToken['state'], more: Partial<AccessToken>): AccessToken {
  return {
    id: `at-${count}`,
    number: `AT000000000${count}`,
    state,
    code: `CARD-${count}`,
    identifier: `customer${count}@mail.example`,
    passCode: `pass-code-${count}`,
    card: null,
    verificationCode: null,
    verified: null,
    account: null,
    participant: null,
    classification: null,
    oneTimePassword: null,
    mail: null,
    udfs: {},
    created: stamp,
    updated: stamp,
    ...more,
  }
}
