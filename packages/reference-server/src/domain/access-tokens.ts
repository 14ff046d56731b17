import { wireDate } from '../clock.js'
import { digits } from '../random.js'
import type { AccessToken, AccessTokenClassification, LifeCycleState, Session } from '../store/records.js'
import { scoped, type Versioned } from '../store/store.js'
import { checkPassCode } from './credential-settings.js'
import { type AccessTokenIdentifier, matchAccessToken, maySee, secretsOf } from './credentials.js'
import { describeAccount, describeLog, describeUdfs, describeUserReference, related } from './describe.js'
import { failure } from './failure.js'
import { forgetAttempts, guarded } from './lockout.js'
import { touched } from './log.js'
import { equalSecrets } from './secrets.js'
import type { World } from './world.js'

/** How a request names an access token without a pass code. */
export interface AccessTokenName {
  authentication_code?: string | undefined
  identifier?: string | undefined
}

/** Looks an access token up as it stands at that moment. */
export type Find = () => Promise<Versioned<AccessToken>>

/** Finds the access token an identifier names, among those the session may see. */
export async function findAccessToken(
  world: World,
  session: Session,
  identifier: AccessTokenIdentifier,
): Promise<Versioned<AccessToken>> {
  return existing(await matchAccessToken(world, session, identifier))
}

/** Finds an access token by authentication code or identifier alone, without a pass code. */
export async function findAccessTokenByName(
  world: World,
  session: Session,
  name: AccessTokenName,
): Promise<Versioned<AccessToken>> {
  const { organisation } = session
  const [found] =
    name.authentication_code !== undefined
      ? await world.store.find('accessToken', 'authenticationCode', scoped(organisation, name.authentication_code))
      : await world.store.find('accessToken', 'identifier', scoped(organisation, name.identifier ?? ''))
  return existing(found && (await maySee(world, session, found.value)) ? found : undefined)
}

function existing(found: Versioned<AccessToken> | undefined): Versioned<AccessToken> {
  if (!found) throw failure('ACCESSTOKENS', 'ACCESSTOKENNOTFOUND', 'No access token was found')
  return found
}

/** Changes an access token as it stands; when somebody else was faster, `find` and `change` run again. */
export async function changeAccessToken(
  world: World,
  find: Find,
  change: (token: AccessToken) => AccessToken | Promise<AccessToken>,
): Promise<AccessToken> {
  for (;;) {
    const found = await find()
    const changed = await change(found.value)
    if (await world.store.replace('accessToken', found, changed)) return changed
  }
}

/** @throws {Failure} When the access token is in another state than the call needs; it says how to come to that one. */
export function requireState(token: AccessToken, state: LifeCycleState, message: string): void {
  const { lifeCycleState: is } = token
  if (is === state) return
  throw failure('ACCESSTOKENS', 'INVALIDLIFECYCLESTATE', message, `It is ${is}; ${wayTo(state, is)}`)
}

function wayTo(state: LifeCycleState, from: LifeCycleState): string {
  if (state === 'PENDING_VERIFICATION')
    return 'only one that was created where its classification, or the definition of access tokens, asks for a verification waits for it'
  const first = from === 'PENDING_VERIFICATION' ? 'access_tokens/verify' : ''
  const last = state === 'NOT_EFFECTIVE' ? 'access_tokens/set_as_not_effective' : 'access_tokens/set_as_effective'
  if (state === 'EFFECTIVE' && first !== '') return `${first} makes it EFFECTIVE`
  return `${first && `${first} and then `}${last} makes it ${state}`
}

/** Verification codes are as long as the one in the vendor's sample. */
export function newVerificationCode(world: World): string {
  return digits(world.random, 7)
}

/** Gives an access token that waits for its verification a new code; the old one is void at once. */
export function resetVerificationCode(world: World, session: Session, find: Find): Promise<AccessToken> {
  return changeAccessToken(world, find, (token) => {
    requireState(token, 'PENDING_VERIFICATION', 'The access token does not wait for verification')
    let verificationCode = token.verificationCode
    while (verificationCode === token.verificationCode) verificationCode = newVerificationCode(world)
    return { ...token, verificationCode, log: touched(token.log, world, session) }
  })
}

/** Verifies an access token by its code, which is used up, and makes it effective. */
export function verifyAccessToken(
  world: World,
  session: Session,
  find: Find,
  given: { verification_code: string; pass_code?: string | undefined },
): Promise<AccessToken> {
  return changeAccessToken(world, find, async (token) => {
    requireState(token, 'PENDING_VERIFICATION', 'The access token does not wait for verification')
    const right = await guarded(world, secretsOf(token), () =>
      equalSecrets(given.verification_code, token.verificationCode) ? token : undefined,
    )
    if (!right) throw failure('ACCESSTOKENS', 'INVALIDVERIFICATIONCODE', 'The verification code is not right')
    if (given.pass_code !== undefined) await checkPassCode(world, token, given.pass_code)
    return {
      ...token,
      lifeCycleState: 'EFFECTIVE',
      verificationCode: null,
      verifiedAt: world.clock.now(),
      verifiedBy: session.user,
      passCode: given.pass_code ?? token.passCode,
      log: touched(token.log, world, session),
    }
  })
}

/** Makes an access token effective that is not. */
export function setAsEffective(world: World, session: Session, find: Find): Promise<AccessToken> {
  return changeAccessToken(world, find, (token) => {
    requireState(token, 'NOT_EFFECTIVE', 'The access token is not in state NOT_EFFECTIVE')
    return { ...token, lifeCycleState: 'EFFECTIVE', log: touched(token.log, world, session) }
  })
}

/** Makes an effective access token not effective. A rewards participant who is not terminated keeps his. */
export function setAsNotEffective(world: World, session: Session, find: Find): Promise<AccessToken> {
  return changeAccessToken(world, find, async (token) => {
    requireState(token, 'EFFECTIVE', 'The access token is not effective')
    const participant = await related(world, 'rewardsParticipant', token.organisation, token.rewardsParticipant)
    if (participant && !participant.terminated)
      throw failure('ACCESSTOKENS', 'OWNEDBYREWARDSPARTICIPANT', 'The access token belongs to a rewards participant')
    return { ...token, lifeCycleState: 'NOT_EFFECTIVE', log: touched(token.log, world, session) }
  })
}

/** Takes an access token out for good and hands it back as it was. */
export async function deleteAccessToken(world: World, find: Find): Promise<AccessToken> {
  for (;;) {
    const found = await find()
    requireState(found.value, 'NOT_EFFECTIVE', 'The access token is not in state NOT_EFFECTIVE')
    if (!(await world.store.remove('accessToken', found))) continue
    await forgetAttempts(world, secretsOf(found.value))
    return found.value
  }
}

/** Writes an access token the way the API does, with every field any release knows. */
export async function describeAccessToken(world: World, token: AccessToken) {
  const { organisation } = token
  const [account, participant, classification, verifier, log] = await Promise.all([
    related(world, 'accountsReceivable', organisation, token.accountsReceivable),
    related(world, 'rewardsParticipant', organisation, token.rewardsParticipant),
    related(world, 'accessTokenClassification', organisation, token.classification),
    related(world, 'user', organisation, token.verifiedBy),
    describeLog(world, organisation, token.log),
  ])
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
    verified_by_user: verifier ? describeUserReference(verifier) : null,
    ...describeUdfs(token.udfs),
    classification: classification ? describeClassification(classification) : null,
    accounts_receivable: account ? describeAccount(account) : null,
    // Which fields it has is not known; these are the ones it is named by.
    rewards_participant: participant ? { id: participant.id, number: participant.number } : null,
    log_information: log,
  }
}

/** Writes a classification as far as an access token shows it. */
export function describeClassification({ id, name, alternativeCode }: AccessTokenClassification) {
  return { id, name, alternative_code: alternativeCode }
}
