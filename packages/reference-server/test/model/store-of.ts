import {
  type AccessToken as AccessTokenRecord,
  type CredentialSettings,
  type Kind,
  type Log,
  MemoryStore,
  type Records,
  type Store,
} from '@crmcom-webapi/reference-server'
import { known } from './expected.js'
import type { Organisation, Settings, Stamp, World } from './world.js'

/** A store that holds what the model's world holds at its start. */
export async function storeOf(world: World): Promise<Store> {
  const store = new MemoryStore()
  await store.transact(async (transaction) => {
    for (const organisation of world.organisations)
      for (const [kind, records] of Object.entries(recordsOf(organisation)))
        for (const record of records) await transaction.insert(kind as Kind, record as never)
  })
  return store
}

const settings = (given: Settings): CredentialSettings => ({
  generatesAuthenticationCode: given.generatesCode,
  generatesPassCode: given.generatesPassCode,
  allowsNoIdentifier: !given.needsIdentifier,
  passCodeLength: given.passCodeLength,
  asksForVerification: given.verifies,
})

const log = (created: Stamp, updated: Stamp): Log => ({
  createdAt: created.at,
  createdBy: known(created.user) ?? '',
  createdIn: created.unit,
  updatedAt: updated.at,
  updatedBy: known(updated.user) ?? '',
  updatedIn: updated.unit,
})

function recordsOf(given: Organisation): { [K in Kind]?: Records[K][] } {
  const organisation = given.id
  const made = given.users[0]?.created as Stamp
  return {
    organisation: [
      {
        ...{ id: organisation, name: given.name, customerUser: given.customerUser, tucanoApip: given.apip },
        accessTokenDefinition: settings(given.definition),
        identitySystem: { name: given.identity.issuer, secret: given.identity.secret },
        middleware: { name: null, secret: given.middleware.secret },
        defaultPin: given.defaultPin,
      },
    ],
    group: [{ organisation, id: given.group.id, name: given.group.name, alternativeCode: given.group.code }],
    unit: given.units.map(({ id, name, code }) => ({
      ...{ organisation, id, name, alternativeCode: code, group: given.group.id },
      ...{ groupName: given.group.name, communityName: `Community of ${given.name}`, description: `${name} itself` },
    })),
    securityProfile: given.profiles.map((profile) => ({ organisation, ...profile })),
    userTemplate: given.templates.map(({ id, name, code, profile, unit, telephony }) => ({
      ...{ organisation, id, name, alternativeCode: code, securityProfile: profile },
      ...{ units: [unit], defaultUnit: unit, ctiEnabled: telephony },
    })),
    user: given.users.map((user) => ({
      ...{ organisation, id: known(user.id) ?? '', username: user.username, password: user.password },
      ...{ personName: user.personName, email: user.email, active: user.active, domain: null, developer: false },
      ...{ superUser: user.superUser, systemUser: user.systemUser, ctiEnabled: user.telephony },
      ...{ ctiPhoneExtensionNumber: user.extension, ipAddress: user.ipAddress, units: user.units },
      ...{ defaultUnit: user.units[0] ?? '', securityProfile: user.profile },
      udfs: user.udfs as AccessTokenRecord['udfs'],
      log: log(user.created, user.updated),
    })),
    webApiKey: given.keys.map(({ key, systemic, user }) => ({
      ...{ organisation, id: `key-${key}`, key, user },
      classification: systemic ? ('SYSTEMIC_KEY' as const) : ('CONSUMER_APPLICATION_KEY' as const),
    })),
    accountsReceivable: given.accounts.map(({ id, number, name, contact }) => ({
      ...{ organisation, id, number, name, lifeCycleState: 'ACTIVE' },
      owner: { id: contact, name, last_name: `of ${given.name}` },
    })),
    rewardsParticipant: given.participants.map(({ account, ...participant }) => ({
      ...{ organisation, accountsReceivable: account },
      ...participant,
    })),
    accessTokenClassification: given.classifications.map(({ id, name, code, description, settings: own }) => ({
      ...{ organisation, id, name, alternativeCode: code, description },
      ...{ settings: settings(own), log: log(made, made) },
    })),
    accessToken: given.tokens.map((token) => ({
      ...{ organisation, id: known(token.id) ?? '', number: known(token.number) ?? '', lifeCycleState: token.state },
      ...{ authenticationCode: known(token.code) ?? '', identifier: token.identifier },
      ...{ passCode: known(token.passCode) ?? null, verificationCode: known(token.verificationCode) ?? null },
      ...{ cardMaskedNumber: token.card, verifiedAt: null, verifiedBy: null },
      ...{ accountsReceivable: token.account, rewardsParticipant: token.participant },
      ...{ classification: token.classification, oneTimePassword: null, passCodeReset: null },
      udfs: token.udfs as AccessTokenRecord['udfs'],
      log: log(token.created, token.updated),
    })),
    counter: [{ organisation, id: 'accessToken', last: given.tokens.length + 1 }],
    subscriptionType: given.subscriptionTypes.map(({ id, name, code }) => ({
      ...{ organisation, id, name, alternativeCode: code },
    })),
    subscription: given.subscriptions.map(({ id, number, type, account, served }) => ({
      ...{ organisation, id, number, type, accountsReceivable: account, ratingState: 'PENDING' },
      ...{ firstActivatedAt: made.at, nagraToken: null },
      perception: served ? { subscriberId: number, pin: given.defaultPin } : null,
    })),
    installedItem: given.items.map(({ id, serial, code, subscription }) => ({
      ...{ organisation, id, serialNumber: serial, alternativeCode: code, subscription },
    })),
    identificationMedium: given.mediums.map(({ value, account }) => ({
      ...{ organisation, id: value, fields: { id: value }, accountsReceivable: account },
    })),
  }
}
