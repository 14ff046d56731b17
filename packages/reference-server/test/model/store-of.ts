import {
  type AccessToken as AccessTokenRecord,
  type CredentialSettings,
  fresh,
  type Kind,
  type Log,
  MemoryStore,
  type Records,
} from '@crmcom-webapi/reference-server'
import { known } from './expected.js'
import { moneyRecords } from './money/store.js'
import { rewardCounters, rewardRecords } from './rewards/store.js'
import { shopRecords } from './shop/store.js'
import { courseOf, sellingRecords } from './subscriptions/store.js'
import type { Organisation, Settings, Stamp, World } from './world.js'

/** A store that holds what the model's world holds at its start. */
export async function storeOf(world: World): Promise<MemoryStore> {
  const store = new MemoryStore()
  await store.transact(async (transaction) => {
    for (const organisation of world.organisations)
      for (const [kind, records] of Object.entries(recordsOf(organisation)))
        for (const record of records) await transaction.insert(kind as Kind, record as never)
  })
  return store
}

const settings = (given: Settings): CredentialSettings => ({
  generates_authentication_code: given.generatesCode,
  generates_pass_code: given.generatesPassCode,
  allows_no_identifier: !given.needsIdentifier,
  pass_code_length: given.passCodeLength,
  asks_for_verification: given.verifies,
})

const log = (created: Stamp, updated: Stamp): Log => ({
  created_date: created.at,
  created_by_user: known(created.user) ?? '',
  created_by_unit: created.unit,
  updated_date: updated.at,
  updated_by_user: known(updated.user) ?? '',
  updated_by_unit: updated.unit,
})

function recordsOf(given: Organisation): { [K in Kind]?: Records[K][] } {
  const organisation = given.id
  const made = given.users[0]?.created as Stamp
  const money = moneyRecords(given)
  const selling = sellingRecords(given, log(made, made))
  const shop = shopRecords(given)
  return {
    organisation: [
      {
        ...{ id: organisation, name: given.name, customer_user: given.customerUser, tucano_apip: given.apip },
        access_token_definition: settings(given.definition),
        identity_system: { name: given.identity.issuer, secret: given.identity.secret },
        middleware: { name: null, secret: given.middleware.secret },
        default_pin: given.defaultPin,
        default_currency: 'cu-1',
        suspense_account: given.money.suspense,
        time_zone: given.money.zone.name,
      },
    ],
    currency: given.currencies.map(({ id, code, prefix, suffix, state, whole, part, digits, created, updated }) => ({
      ...{ organisation, id, code, prefix, suffix, life_cycle_state: state, integer_part_name: whole },
      ...{ decimal_part_name: part, decimal_digits: digits, log_information: log(created, updated) },
    })),
    currencyRatePeriod: given.rates.map(({ id, currency, price, from, until }) => ({
      ...{ organisation, id, currency, rate: price, from_date: from, to_date: until },
    })),
    group: [{ organisation, id: given.group.id, name: given.group.name, alternative_code: given.group.code }],
    unit: given.units.map(({ id, name, code }) => ({
      ...{ organisation, id, name, alternative_code: code, group: given.group.id },
      ...{ group_name: given.group.name, community_name: `Community of ${given.name}`, description: `${name} itself` },
    })),
    securityProfile: given.profiles.map((profile) => ({ organisation, ...profile })),
    userTemplate: given.templates.map(({ id, name, code, profile, unit, telephony }) => ({
      ...{ organisation, id, name, alternative_code: code, security_profile: profile },
      ...{ units: [unit], default_unit: unit, cti_enabled: telephony },
    })),
    user: given.users.map((user) => ({
      ...{ organisation, id: known(user.id) ?? '', username: user.username, password: user.password },
      ...{ person_name: user.personName, email: user.email, active: user.active, domain: null, developer: false },
      ...{ super_user: user.superUser, system_user: user.systemUser, cti_enabled: user.telephony },
      ...{ cti_phone_extension_number: user.extension, ip_address: user.ipAddress, units: user.units },
      ...{ default_unit: user.units[0] ?? '', security_profile: user.profile },
      udfs: user.udfs as AccessTokenRecord['udfs'],
      log_information: log(user.created, user.updated),
    })),
    webApiKey: given.keys.map(({ key, systemic, user }) => ({
      ...{ organisation, id: `key-${key}`, key, user },
      classification: systemic ? ('SYSTEMIC_KEY' as const) : ('CONSUMER_APPLICATION_KEY' as const),
    })),
    accessTokenClassification: given.classifications.map(({ id, name, code, description, settings: own }) => ({
      ...{ organisation, id, name, alternative_code: code, description },
      ...{ settings: settings(own), log_information: log(made, made) },
    })),
    accessToken: given.tokens.map((token) => ({
      ...{ organisation, id: known(token.id) ?? '', number: known(token.number) ?? '', life_cycle_state: token.state },
      ...{ authentication_code: known(token.code) ?? '', identifier: token.identifier },
      ...{ pass_code: known(token.passCode) ?? null, verification_code: known(token.verificationCode) ?? null },
      ...{ card_masked_number: token.card, verified_date: null, verified_by_user: null },
      ...{ accounts_receivable: token.account, rewards_participant: token.participant },
      ...{ classification: token.classification, one_time_password: null, pass_code_reset: null },
      udfs: token.udfs as AccessTokenRecord['udfs'],
      log_information: log(token.created, token.updated),
    })),
    ...money,
    ...selling,
    product: [...(money.product ?? []), ...(selling.product ?? [])],
    ...shop,
    ...rewardRecords(given),
    counter: [
      { organisation, id: 'accessToken', last: given.tokens.length + 1 },
      ...(money.counter ?? []),
      ...rewardCounters(given),
    ],
    subscription: given.subscriptions.map((one) => {
      const { type, account, served } = one
      const [id, number] = [known(one.id) ?? '', known(one.number) ?? '']
      return fresh('subscription', {
        ...{ organisation, id, number, type, accounts_receivable: account, rating_state: 'PENDING' },
        ...{ ...courseOf(one), nagra_token: null },
        prepaid_consumption: given.money.consumption.flatMap(({ subscription, at, amount }) =>
          subscription === id ? [{ date: at, amount: amount.toFixed() }] : [],
        ),
        perception: served ? { subscriber_id: number, pin: given.defaultPin } : null,
      })
    }),
    installedItem: given.items.map(({ id, serial, code, subscription }) =>
      fresh('installedItem', { organisation, id, serial_number: serial, alternative_code: code, subscription }),
    ),
    identificationMedium: given.mediums.map(({ value, account }) => ({
      ...{ organisation, id: value, fields: { id: value }, accounts_receivable: account },
    })),
  }
}
