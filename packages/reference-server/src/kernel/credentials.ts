import type { AccessToken, Organisation, Session, User, WebApiKey } from '../records/index.js'
import { failure } from './failure.js'
import { guarded, type Subject } from './lockout.js'
import type { OpenWorld } from './open-world.js'
import { equalSecrets } from './secrets.js'

/** One-time passwords are as long as the one in the vendor's sample. */
export const oneTimePasswordLength = 6

/** How a request names an access token: by its authentication code, or by identifier and pass code. */
export interface AccessTokenIdentifier {
  authentication_code?: string | undefined
  identifier?: string | undefined
  pass_code?: string | undefined
}

/**
 * Finds the user behind a username and password. An unknown organisation, an unknown user and a wrong
 * password are one and the same failure, and take the same steps.
 */
export async function checkUser(
  world: OpenWorld,
  given: { organisation: string; username: string; password: string },
): Promise<{ organisation: Organisation; user: User }> {
  const organisation = await findOrganisation(world, given.organisation)
  const user = await world.records.first('user', {
    index: 'username',
    organisation: organisation?.id ?? '',
    values: [given.username],
  })
  const subject: Subject = user
    ? { kind: 'user', organisation: user.organisation, id: user.id }
    : { kind: 'user', organisation: given.organisation, unknown: given.username }
  const accepted = await guarded(world, subject, async () => {
    const same = await world.secrets.matches(given.password, user?.password ?? null)
    return organisation && user?.active && same ? { organisation, user } : undefined
  })
  if (!accepted) throw wrongCredentials()
  return accepted
}

/**
 * Finds the customer's access token that logs in, and the user it acts as. The access token must be
 * effective and belong to an account: a session of nobody in particular would see everybody.
 */
export async function checkAccessTokenLogin(
  world: OpenWorld,
  given: { organisation: string; identifier: AccessTokenIdentifier },
): Promise<{ organisation: Organisation; user: User; accountsReceivable: string }> {
  const organisation = await findOrganisation(world, given.organisation)
  const seeker = { organisation: organisation?.id ?? '', accounts_receivable: null }
  const accessToken = await matchAccessToken(world, seeker, given.identifier, identifiesCustomer)
  const { accounts_receivable: accountsReceivable = null } = accessToken ?? {}
  if (!organisation || accountsReceivable === null) throw wrongCredentials()
  const user = await world.records.get('user', organisation.id, organisation.customer_user)
  if (!user) throw wrongCredentials()
  return { organisation, user, accountsReceivable }
}

/** Who logs in by an access token that nobody owns would see everybody. */
export function identifiesCustomer(token: AccessToken): boolean {
  return isEffective(token) && token.accounts_receivable !== null
}

/** Finds the user a Web API key belongs to; the key has to be of the classification the login takes. */
export async function checkWebApiKey(
  world: OpenWorld,
  key: string | undefined,
  classification: WebApiKey['classification'],
): Promise<{ organisation: Organisation; user: User; webApiKey: WebApiKey }> {
  const found = await world.records.first('webApiKey', { index: 'key', values: [key ?? ''] })
  if (!found) throw failure('AUTHENTICATION', 'INVALIDWEBAPIKEY', 'The Web API key is not valid')
  if (found.classification !== classification)
    throw failure(
      'AUTHENTICATION',
      'WEBAPIKEYCLASSIFICATIONNOTALLOWED',
      'The Web API key does not allow this login',
      `It takes a key of the classification ${classification}`,
    )
  const organisation = await world.records.get('organisation', '', found.organisation)
  const user = await world.records.get('user', found.organisation, found.user)
  if (!organisation || !user) throw failure('AUTHENTICATION', 'INVALIDWEBAPIKEY', 'The Web API key is not valid')
  return { organisation, user, webApiKey: found }
}

/** Who looks for an access token: a session, or a login that has none yet. A customer finds his own only. */
export type Seeker = Pick<Session, 'organisation' | 'accounts_receivable'>

/**
 * Finds the access token an identifier names, among those the seeker may see. A wrong pass code finds
 * nothing, after the same steps, and so does the right one of an access token that does not fit.
 *
 * @throws {Failure} When there were too many wrong pass codes before.
 */
export async function matchAccessToken(
  world: OpenWorld,
  seeker: Seeker,
  identifier: AccessTokenIdentifier,
  fits: (token: AccessToken) => boolean = () => true,
): Promise<AccessToken | undefined> {
  const { organisation } = seeker
  const accept = async (found: AccessToken | undefined) =>
    found && fits(found) && (await maySee(world, seeker, found)) ? found : undefined
  if (identifier.authentication_code !== undefined) {
    const values = [identifier.authentication_code] as const
    return accept(await world.records.first('accessToken', { index: 'authentication_code', organisation, values }))
  }
  const { identifier: name = '', pass_code = '' } = identifier
  const found = await world.records.first('accessToken', { index: 'identifier', organisation, values: [name] })
  const subject: Subject = found ? secretsOf(found) : { kind: 'accessToken', organisation, unknown: name }
  return guarded(world, subject, async () =>
    (await world.secrets.matches(pass_code, found?.pass_code ?? null)) ? accept(found) : undefined,
  )
}

/** Only an effective access token identifies anybody. */
export function isEffective({ life_cycle_state: lifeCycleState }: AccessToken): boolean {
  return lifeCycleState === 'EFFECTIVE'
}

/** Whether somebody sees what belongs to an account, or to none: a customer sees what is his own only. */
export function seesAccount({ accounts_receivable: own }: Pick<Seeker, 'accounts_receivable'>, account: string | null) {
  return own === null || account === own
}

/** Whether somebody is of the back office: the session of a customer or a device is narrowed to an account. */
export const isBackOffice = ({ accounts_receivable: own }: Pick<Seeker, 'accounts_receivable'>): boolean => own === null

/** An access token belongs to the account that owns it, and to that of the rewards participant who does. */
export async function maySee(world: OpenWorld, seeker: Seeker, token: AccessToken): Promise<boolean> {
  if (seesAccount(seeker, token.accounts_receivable)) return true
  const participant = await world.records.related('rewardsParticipant', token.organisation, token.rewards_participant)
  return seesAccount(seeker, participant?.accounts_receivable ?? null)
}

/** An access token as what is guessed at: its pass code and its verification code count together. */
export function secretsOf({ organisation, id }: AccessToken): Subject {
  return { kind: 'accessToken', organisation, id }
}

/** How some requests may name an access token besides: by a one-time password alone. */
export interface AccessTokenOrOtpIdentifier extends AccessTokenIdentifier {
  one_time_password?: string | number | undefined
}

/**
 * Finds the effective access token an identifier names, where a one-time password may do so too.
 */
export async function matchAccessTokenOrOtp(
  world: OpenWorld,
  session: Session,
  identifier: AccessTokenOrOtpIdentifier,
): Promise<AccessToken | undefined> {
  const { one_time_password } = identifier
  if (one_time_password === undefined) return matchAccessToken(world, session, identifier, isEffective)
  // It names nobody before it is right, so what is counted is who sends it.
  return guarded(world, callerOf(session), () => findByOneTimePassword(world, session, one_time_password))
}

/** Finds the effective access token a one-time password is for, until the password expires or is used up. */
export async function findByOneTimePassword(
  world: OpenWorld,
  seeker: Seeker,
  sent: string | number,
): Promise<AccessToken | undefined> {
  // A number has lost the zeros it began with.
  const given = typeof sent === 'number' ? String(sent).padStart(oneTimePasswordLength, '0') : sent
  const found = await world.records.first('accessToken', {
    index: 'one_time_password',
    organisation: seeker.organisation,
    values: [given],
  })
  const { password = null, expiration_date: expiresAt = 0 } = found?.one_time_password ?? {}
  const holds = equalSecrets(given, password) && world.clock.now() < expiresAt
  return found && holds && isEffective(found) && (await maySee(world, seeker, found)) ? found : undefined
}

/** Who makes the calls of a session. Customers act as one user, so each counts for himself. */
function callerOf({ organisation, user, accounts_receivable: accountsReceivable }: Session): Subject {
  return { kind: 'caller', organisation, id: accountsReceivable === null ? user : `${user} for ${accountsReceivable}` }
}

function findOrganisation(world: OpenWorld, name: string): Promise<Organisation | undefined> {
  return world.records.first('organisation', { index: 'name', values: [name] })
}

export function wrongCredentials() {
  return failure('AUTHENTICATION', 'INVALIDCREDENTIALS', 'The credentials are not valid')
}
