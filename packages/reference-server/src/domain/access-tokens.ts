import { wireDate } from '../clock.js'
import { digits } from '../random.js'
import type { AccessToken, AccountsReceivable, Log, Session, Unit, User } from '../store/records.js'
import { scoped, type Versioned } from '../store/store.js'
import { type AccessTokenIdentifier, matchAccessToken } from './credentials.js'
import { failure } from './failure.js'
import type { World } from './world.js'

/** Verification codes are as long as the one in the vendor's sample. */
const verificationCodeLength = 7

/** Finds the access token an identifier names, among those the session may see. */
export async function findAccessToken(
  world: World,
  session: Session,
  identifier: AccessTokenIdentifier,
): Promise<Versioned<AccessToken>> {
  return visible(session, await matchAccessToken(world, session.organisation, identifier))
}

/** Finds an access token by authentication code or identifier alone, without a pass code. */
export async function findAccessTokenByName(
  world: World,
  session: Session,
  name: { authentication_code?: string | undefined; identifier?: string | undefined },
): Promise<Versioned<AccessToken>> {
  const [found] =
    name.authentication_code !== undefined
      ? await world.store.find(
          'accessToken',
          'authenticationCode',
          scoped(session.organisation, name.authentication_code),
        )
      : await world.store.find('accessToken', 'identifier', scoped(session.organisation, name.identifier ?? ''))
  return visible(session, found)
}

function visible(session: Session, found: Versioned<AccessToken> | undefined): Versioned<AccessToken> {
  const own = session.accountsReceivable
  if (!found || (own !== null && found.value.accountsReceivable !== own))
    throw failure('ACCESSTOKENS', 'ACCESSTOKENNOTFOUND', 'No access token was found')
  return found
}

/** Gives an access token that waits for its verification a new code; the old one is void at once. */
export async function resetVerificationCode(
  world: World,
  session: Session,
  find: () => Promise<Versioned<AccessToken>>,
): Promise<AccessToken> {
  for (;;) {
    const found = await find()
    if (found.value.lifeCycleState !== 'PENDING_VERIFICATION')
      throw failure('ACCESSTOKENS', 'INVALIDLIFECYCLESTATE', 'The access token does not wait for a verification')
    let code = found.value.verificationCode
    while (code === found.value.verificationCode) code = digits(world.random, verificationCodeLength)
    const changed = { ...found.value, verificationCode: code, log: touched(found.value.log, world, session) }
    if (await world.store.replace('accessToken', found, changed)) return changed
  }
}

function touched(log: Log, world: World, session: Session): Log {
  return { ...log, updatedAt: world.clock.now(), updatedBy: session.user, updatedIn: session.unit }
}

/** Writes an access token the way the API does, with every field any release knows. */
export async function describeAccessToken(world: World, token: AccessToken) {
  const account = await related(world, 'accountsReceivable', token.organisation, token.accountsReceivable)
  const verifier = await related(world, 'user', token.organisation, token.verifiedBy)
  return {
    id: token.id,
    number: token.number,
    life_cycle_state: token.lifeCycleState,
    authentication_code: token.authenticationCode,
    identifier: token.identifier,
    card_masked_number: token.cardMaskedNumber,
    card_last_4_digits: token.cardMaskedNumber?.slice(-4) ?? null,
    verification_code: token.verificationCode,
    verified_date: token.verifiedAt === null ? null : wireDate(token.verifiedAt),
    verified_by_user: verifier ? describeUser(verifier) : null,
    ...udfs(token),
    classification: token.classification,
    accounts_receivable: account ? describeAccount(account) : null,
    rewards_participant: null,
    log_information: await describeLog(world, token.organisation, token.log),
  }
}

function udfs(token: AccessToken): { [name: string]: string | number | null } {
  const names = [
    ...Array.from({ length: 8 }, (_, i) => `udf_string_${i + 1}`),
    ...Array.from({ length: 4 }, (_, i) => `udf_float_${i + 1}`),
    ...Array.from({ length: 4 }, (_, i) => `udf_date_${i + 1}`),
  ]
  return Object.fromEntries(names.map((name) => [name, token.udfs[name] ?? null]))
}

function describeAccount(account: AccountsReceivable) {
  return {
    id: account.id,
    number: account.number,
    name: account.name,
    life_cycle_state: account.lifeCycleState,
    account_owner: account.owner && {
      ...account.owner,
      company_name: null,
      company_profile: null,
      life_cycle_state: 'FINANCIAL',
    },
  }
}

async function describeLog(world: World, organisation: string, log: Log) {
  const [createdIn, updatedIn] = [
    await related(world, 'unit', organisation, log.createdIn),
    await related(world, 'unit', organisation, log.updatedIn),
  ]
  const [createdBy, updatedBy] = [
    await related(world, 'user', organisation, log.createdBy),
    await related(world, 'user', organisation, log.updatedBy),
  ]
  return {
    created_date: wireDate(log.createdAt),
    updated_date: wireDate(log.updatedAt),
    created_by_unit: createdIn ? describeUnit(createdIn) : null,
    created_by_business_unit: createdIn ? describeBusinessUnit(createdIn) : null,
    created_by_user: createdBy ? describeUser(createdBy) : null,
    updated_by_unit: updatedIn ? describeUnit(updatedIn) : null,
    updated_by_business_unit: updatedIn ? describeBusinessUnit(updatedIn) : null,
    updated_by_user: updatedBy ? describeUser(updatedBy) : null,
  }
}

function describeUnit(unit: Unit) {
  return {
    id: unit.id,
    name: unit.name,
    group_name: unit.groupName,
    community_name: unit.communityName,
    alternative_code: unit.alternativeCode,
    description: unit.description,
  }
}

function describeBusinessUnit(unit: Unit) {
  return { id: unit.id, name: unit.name, code: unit.alternativeCode }
}

function describeUser(user: User) {
  return { id: user.id, username: user.username, person_name: user.personName, email: user.email }
}

async function related<K extends 'accountsReceivable' | 'unit' | 'user'>(
  world: World,
  kind: K,
  organisation: string,
  id: string | null,
) {
  return id === null ? undefined : (await world.store.get(kind, organisation, id))?.value
}
