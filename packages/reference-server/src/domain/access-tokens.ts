import { wireDate } from '../clock.js'
import { digits } from '../random.js'
import type { AccessToken, AccessTokenClassification, LifeCycleState, Session } from '../records/index.js'
import { checkPassCode } from './credential-settings.js'
import { type AccessTokenIdentifier, matchAccessToken, maySee, secretsOf } from './credentials.js'
import { describeAccount, describeLog, describeUdfs, describeUserReference, related } from './describe.js'
import { failure } from './failure.js'
import { forgetAttempts, guarded } from './lockout.js'
import { touched } from './log.js'
import type { OpenWorld } from './open-world.js'
import { equalSecrets } from './secrets.js'

/** How a request names an access token without a pass code. */
export interface AccessTokenName {
  authentication_code?: string | undefined
  identifier?: string | undefined
}

/** Finds the access token an identifier names, among those the session may see. */
export async function findAccessToken(
  world: OpenWorld,
  session: Session,
  identifier: AccessTokenIdentifier,
): Promise<AccessToken> {
  return existing(await matchAccessToken(world, session, identifier))
}

/** Finds an access token by authentication code or identifier alone, without a pass code. */
export async function findAccessTokenByName(
  world: OpenWorld,
  session: Session,
  { authentication_code, identifier }: AccessTokenName,
): Promise<AccessToken> {
  const [found] = await world.records.named('accessToken', session.organisation, { authentication_code, identifier })
  return existing(found && (await maySee(world, session, found)) ? found : undefined)
}

function existing(found: AccessToken | undefined): AccessToken {
  if (!found) throw failure('ACCESSTOKENS', 'ACCESSTOKENNOTFOUND', 'No access token was found')
  return found
}

/** Gives some fields of an access token new values, and notes who did so. */
export async function changeAccessToken(
  world: OpenWorld,
  by: Pick<Session, 'user' | 'unit'>,
  token: AccessToken,
  fields: Partial<AccessToken>,
): Promise<AccessToken> {
  const changed = { ...token, ...fields, log_information: touched(token.log_information, world, by) }
  await world.records.replace('accessToken', changed)
  return changed
}

/** @throws {Failure} When the access token is in another state than the call needs. */
export function requireState(token: AccessToken, state: LifeCycleState, message: string): void {
  if (token.life_cycle_state !== state) throw failure('ACCESSTOKENS', 'INVALIDLIFECYCLESTATE', message)
}

/** Verification codes are as long as the one in the vendor's sample. */
export function newVerificationCode(world: OpenWorld): string {
  return digits(world.random, 7)
}

/** Gives an access token that waits for its verification a new code; the old one is void at once. */
export async function resetVerificationCode(
  world: OpenWorld,
  session: Session,
  token: AccessToken,
): Promise<AccessToken> {
  requireState(token, 'PENDING_VERIFICATION', 'The access token does not wait for verification')
  let verificationCode = token.verification_code
  while (verificationCode === token.verification_code) verificationCode = newVerificationCode(world)
  return changeAccessToken(world, session, token, { verification_code: verificationCode })
}

/** Verifies an access token by its code, which is used up, and makes it effective. */
export async function verifyAccessToken(
  world: OpenWorld,
  session: Session,
  token: AccessToken,
  given: { verification_code: string; pass_code?: string | undefined },
): Promise<AccessToken> {
  requireState(token, 'PENDING_VERIFICATION', 'The access token does not wait for verification')
  const right = await guarded(world, secretsOf(token), () =>
    equalSecrets(given.verification_code, token.verification_code) ? token : undefined,
  )
  if (!right) throw failure('ACCESSTOKENS', 'INVALIDVERIFICATIONCODE', 'The verification code is not right')
  if (given.pass_code !== undefined) await checkPassCode(world, token, given.pass_code)
  return changeAccessToken(world, session, token, {
    life_cycle_state: 'EFFECTIVE',
    verification_code: null,
    verified_date: world.clock.now(),
    verified_by_user: session.user,
    pass_code: given.pass_code ?? token.pass_code,
  })
}

/** Makes an access token effective that is not. */
export async function setAsEffective(world: OpenWorld, session: Session, token: AccessToken): Promise<AccessToken> {
  requireState(token, 'NOT_EFFECTIVE', 'The access token is not in state NOT_EFFECTIVE')
  return changeAccessToken(world, session, token, { life_cycle_state: 'EFFECTIVE' })
}

/** Makes an effective access token not effective. A rewards participant who is not terminated keeps his. */
export async function setAsNotEffective(world: OpenWorld, session: Session, token: AccessToken): Promise<AccessToken> {
  requireState(token, 'EFFECTIVE', 'The access token is not effective')
  const participant = await related(world, 'rewardsParticipant', token.organisation, token.rewards_participant)
  if (participant && !participant.terminated)
    throw failure('ACCESSTOKENS', 'OWNEDBYREWARDSPARTICIPANT', 'The access token belongs to a rewards participant')
  return changeAccessToken(world, session, token, { life_cycle_state: 'NOT_EFFECTIVE' })
}

/** Takes an access token out for good and hands it back as it was. */
export async function deleteAccessToken(world: OpenWorld, token: AccessToken): Promise<AccessToken> {
  requireState(token, 'NOT_EFFECTIVE', 'The access token is not in state NOT_EFFECTIVE')
  await world.records.remove('accessToken', token)
  await forgetAttempts(world, secretsOf(token))
  return token
}

/** Writes an access token the way the API does, with every field any release knows. */
export async function describeAccessToken(world: OpenWorld, token: AccessToken) {
  const { organisation } = token
  const [account, participant, classification, verifier, log] = await Promise.all([
    related(world, 'accountsReceivable', organisation, token.accounts_receivable),
    related(world, 'rewardsParticipant', organisation, token.rewards_participant),
    related(world, 'accessTokenClassification', organisation, token.classification),
    related(world, 'user', organisation, token.verified_by_user),
    describeLog(world, organisation, token.log_information),
  ])
  return {
    id: token.id,
    number: token.number,
    life_cycle_state: token.life_cycle_state,
    authentication_code: token.authentication_code,
    identifier: token.identifier,
    card_masked_number: token.card_masked_number,
    card_last_4_digits: token.card_masked_number?.slice(-4) ?? null,
    verification_code: token.verification_code,
    verified_date: token.verified_date === null ? null : wireDate(token.verified_date),
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
export function describeClassification({ id, name, alternative_code: alternativeCode }: AccessTokenClassification) {
  return { id, name, alternative_code: alternativeCode }
}
