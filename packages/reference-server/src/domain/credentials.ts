import type { AccessToken, Organisation, User, WebApiKey } from '../store/records.js'
import { scoped, type Versioned } from '../store/store.js'
import { failure } from './failure.js'
import { equalSecrets } from './secrets.js'
import type { World } from './world.js'

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
  world: World,
  given: { organisation: string; username: string; password: string },
): Promise<{ organisation: Organisation; user: User }> {
  const organisation = await findOrganisation(world, given.organisation)
  const [user] = await world.store.find('user', 'username', scoped(organisation?.id ?? '', given.username))
  const accepted = equalSecrets(given.password, user?.value.password ?? null)
  if (!organisation || !user || !accepted) throw wrongCredentials()
  return { organisation, user: user.value }
}

/**
 * Finds the customer's access token that logs in, and the user it acts as. The access token must be
 * effective and belong to an account: a session of nobody in particular would see everybody.
 */
export async function checkAccessTokenLogin(
  world: World,
  given: { organisation: string; identifier: AccessTokenIdentifier },
): Promise<{ organisation: Organisation; user: User; accountsReceivable: string }> {
  const organisation = await findOrganisation(world, given.organisation)
  const accessToken = await matchAccessToken(world, organisation?.id ?? '', given.identifier)
  const accountsReceivable = accessToken?.value.lifeCycleState === 'EFFECTIVE' && accessToken.value.accountsReceivable
  if (!organisation || !accountsReceivable) throw wrongCredentials()
  const user = await world.store.get('user', organisation.id, organisation.customerUser)
  if (!user) throw wrongCredentials()
  return { organisation, user: user.value, accountsReceivable }
}

/** Finds the user a Web API key belongs to; the key has to be of the classification the login takes. */
export async function checkWebApiKey(
  world: World,
  key: string,
  classification: WebApiKey['classification'],
): Promise<{ organisation: Organisation; user: User }> {
  const [found] = await world.store.find('webApiKey', 'key', key)
  if (!found) throw failure('AUTHENTICATION', 'INVALIDWEBAPIKEY', 'The Web API key is not valid')
  if (found.value.classification !== classification)
    throw failure(
      'AUTHENTICATION',
      'WEBAPIKEYCLASSIFICATIONNOTALLOWED',
      'The Web API key does not allow this login',
      `It takes a key of the classification ${classification}`,
    )
  const organisation = await world.store.get('organisation', '', found.value.organisation)
  const user = await world.store.get('user', found.value.organisation, found.value.user)
  if (!organisation || !user) throw failure('AUTHENTICATION', 'INVALIDWEBAPIKEY', 'The Web API key is not valid')
  return { organisation: organisation.value, user: user.value }
}

/** Finds the access token an identifier names. A wrong pass code finds nothing, after the same steps. */
export async function matchAccessToken(
  world: World,
  organisation: string,
  identifier: AccessTokenIdentifier,
): Promise<Versioned<AccessToken> | undefined> {
  if (identifier.authentication_code !== undefined) {
    const [found] = await world.store.find(
      'accessToken',
      'authenticationCode',
      scoped(organisation, identifier.authentication_code),
    )
    return found
  }
  const [found] = await world.store.find('accessToken', 'identifier', scoped(organisation, identifier.identifier ?? ''))
  return equalSecrets(identifier.pass_code ?? '', found?.value.passCode ?? null) ? found : undefined
}

/** How some requests may name an access token besides: by a one-time password alone. */
export interface AccessTokenOrOtpIdentifier extends AccessTokenIdentifier {
  one_time_password?: string | number | undefined
}

/**
 * Finds the access token an identifier names, where a one-time password may do so too. It may be used
 * until it expires, and the state of the access token is for the caller to look at.
 */
export async function matchAccessTokenOrOtp(
  world: World,
  organisation: string,
  identifier: AccessTokenOrOtpIdentifier,
): Promise<Versioned<AccessToken> | undefined> {
  if (identifier.one_time_password === undefined) return matchAccessToken(world, organisation, identifier)
  const sent = identifier.one_time_password
  // A number has lost the zeros it began with.
  const given = typeof sent === 'number' ? String(sent).padStart(oneTimePasswordLength, '0') : sent
  const [found] = await world.store.find('accessToken', 'oneTimePassword', scoped(organisation, given))
  const { password = null, expiresAt = 0 } = found?.value.oneTimePassword ?? {}
  return equalSecrets(given, password) && world.clock.now() < expiresAt ? found : undefined
}

async function findOrganisation(world: World, name: string): Promise<Organisation | undefined> {
  const [found] = await world.store.find('organisation', 'name', name)
  return found?.value
}

export function wrongCredentials() {
  return failure('AUTHENTICATION', 'INVALIDCREDENTIALS', 'The credentials are not valid')
}
