import type { AccessToken, AccountsReceivable, InstalledItem, Organisation, TokenIssuer } from '../records/index.js'
import { isOver } from '../records/subscription.js'
import {
  type AccessTokenIdentifier,
  checkWebApiKey,
  identifiesCustomer,
  matchAccessToken,
  wrongCredentials,
} from './credentials.js'
import { failure, invalidRequest } from './failure.js'
import { verifyForeignJwt } from './jwt.js'
import { guarded } from './lockout.js'
import type { Identifier, OpenWorld } from './open-world.js'
import { encodeText } from './secrets.js'
import type { Login } from './sessions.js'

type Accepted = Omit<Login, 'unit' | 'lifetime'>

/** What tokens are checked with where there is no issuer, so that the same steps are taken. */
const nobody: TokenIssuer = { name: null, secret: 'the secret of nobody, accepted nowhere' }

/** Finds the customer an access token identifies to an application with a key. The session belongs to the user of the key. */
export async function checkConsumerLogin(
  world: OpenWorld,
  given: { webApiKey: string | undefined; identifier: AccessTokenIdentifier },
): Promise<Accepted> {
  const { webApiKey, ...login } = await checkWebApiKey(world, given.webApiKey, 'CONSUMER_APPLICATION_KEY')
  const { organisation, id } = webApiKey
  const seeker = { organisation, accounts_receivable: null }
  const account = await guarded(world, { kind: 'webApiKey', organisation, id }, async () =>
    customerOf(world, await matchAccessToken(world, seeker, given.identifier, identifiesCustomer)),
  )
  if (!account) throw wrongCredentials()
  return { ...login, ...seenBy(account) }
}

/**
 * Finds the customer whom the identity management system of an organisation vouches for: its token names
 * the identifier of an access token as `sub`. Which user the session acts as is not documented; here it
 * is the one the organisation keeps for its customers.
 */
export async function checkIdentityLogin(
  world: OpenWorld,
  given: { webApiKey: string | undefined; organisation: string; jwt: string },
): Promise<Accepted> {
  if (given.webApiKey !== undefined) throw invalidRequest('a Web API key is not allowed together with jwt')
  const organisation = await world.records.get('organisation', '', given.organisation)
  const subject = readSubject(world, organisation?.identity_system ?? null, given.jwt)
  const accessToken = await world.records.first('accessToken', {
    index: 'identifier',
    organisation: organisation?.id ?? '',
    values: [subject ?? ''],
  })
  const account = await customerOf(world, accessToken)
  if (!organisation || subject === undefined || !account) throw wrongToken()
  return { ...(await customerLogin(world, organisation)), ...seenBy(account) }
}

/**
 * Finds the account that owns an installed item. The request names no organisation: it is the one whose
 * middleware vouches for the item, by a token with its serial number as `sub`.
 */
export async function checkDeviceLogin(
  world: OpenWorld,
  given: { identifier: Identifier<'installedItem'>; jwt: string },
): Promise<Accepted> {
  const [name = 'id', value = ''] = Object.entries(given.identifier).find(([, sent]) => sent !== undefined) ?? []
  const index = `${name}_anywhere` as 'id_anywhere'
  const found = await world.records.find('installedItem', { index, values: [value] })
  const vouchedFor: { item: InstalledItem; organisation: Organisation }[] = []
  for (const item of found) {
    const organisation = await world.records.get('organisation', '', item.organisation)
    const subject = readSubject(world, organisation?.middleware ?? null, given.jwt)
    if (organisation && subject === item.serial_number) vouchedFor.push({ item, organisation })
  }
  if (found.length === 0) readSubject(world, null, given.jwt)
  const [only, ...others] = vouchedFor
  // Two organisations that share a secret and a serial number cannot be told apart.
  if (!only || others.length > 0) throw wrongToken()
  const { item, organisation } = only
  const subscription = await world.records.related('subscription', organisation.id, item.subscription)
  // What is on a subscription that has ended stands for nobody.
  if (!subscription || isOver(subscription.life_cycle_state)) throw wrongToken()
  const { accounts_receivable: accountsReceivable } = subscription
  return { ...(await customerLogin(world, organisation)), accountsReceivable, contactInformation: null }
}

/** The account behind an access token that identifies a customer. */
async function customerOf(
  world: OpenWorld,
  accessToken: AccessToken | undefined,
): Promise<AccountsReceivable | undefined> {
  if (!accessToken || !identifiesCustomer(accessToken)) return undefined
  const { organisation, accounts_receivable: accountsReceivable } = accessToken
  return world.records.related('accountsReceivable', organisation, accountsReceivable)
}

function seenBy(account: AccountsReceivable) {
  return { accountsReceivable: account.id, contactInformation: account.owner }
}

async function customerLogin(world: OpenWorld, organisation: Organisation) {
  const user = await world.records.get('user', organisation.id, organisation.customer_user)
  if (!user) throw wrongToken()
  return { organisation, user }
}

/** Reads whom a token of another system is for. */
function readSubject(world: OpenWorld, issuer: TokenIssuer | null, token: string): string | undefined {
  const { name, secret } = issuer ?? nobody
  const claims = verifyForeignJwt(token, encodeText(secret), world.clock.now())
  const subject = claims?.['sub']
  const ours = issuer !== null && claims !== undefined && (claims['iss'] ?? null) === name
  return ours && typeof subject === 'string' && subject !== '' ? subject : undefined
}

function wrongToken() {
  return failure('AUTHENTICATION', 'INVALIDJSONWEBTOKEN', 'The JSON Web Token is not valid')
}
