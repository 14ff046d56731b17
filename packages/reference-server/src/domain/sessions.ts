import { hexId } from '../random.js'
import type { Lifetime, Organisation, Session, Unit, User } from '../store/records.js'
import type { Store, Versioned } from '../store/store.js'
import { wrongCredentials } from './credentials.js'
import { failure } from './failure.js'
import { signJwt, verifyJwt } from './jwt.js'
import { fitsSession } from './session-claims.js'
import { VerifiedTokens } from './verified-tokens.js'
import type { World } from './world.js'

/** Who is to be logged in, once their credentials have been accepted. */
export interface Login {
  organisation: Organisation
  user: User
  /** The unit asked for; the user's default unit when absent. */
  unit: string | undefined
  /** The one account the session may see, where a customer or a device logs in. */
  accountsReceivable?: string | null
  /** The contact information of the customer who logs in; a device has none. */
  contactInformation?: string | null
  lifetime: Lifetime
}

/** Opens a session and hands back its token in the form of the release. Earlier sessions live on. */
export async function openSession(world: World, login: Login): Promise<string> {
  const { organisation, user } = login
  if (!user.active) throw wrongCredentials()
  const unitId = login.unit ?? user.defaultUnit
  const unit = user.units.includes(unitId) ? await world.store.get('unit', organisation.id, unitId) : undefined
  if (!unit) throw unitNotAllowed(await isNamedByOther(world, user, unitId))
  const now = world.clock.now()
  const session: Session = {
    id: hexId(world.random),
    organisation: organisation.id,
    user: user.id,
    unit: unit.value.id,
    issuedAt: now,
    lastUsedAt: now,
    releasedAt: null,
    lifetime: login.lifetime,
    accountsReceivable: login.accountsReceivable ?? null,
    names: { user: user.username, organisation: organisation.name, unit: unit.value.name },
  }
  await world.store.insert('session', session)
  return world.terms.tokenForm === 'opaque' ? session.id : signSession(world, session, { ...login, unit: unit.value })
}

/** Whether a unit of the user goes by this name or code, where its ID is meant. */
async function isNamedByOther(world: World, user: User, text: string): Promise<boolean> {
  const units = await Promise.all(user.units.map((id) => world.store.get('unit', user.organisation, id)))
  return units.some((unit) => unit !== undefined && [unit.value.name, unit.value.alternativeCode].includes(text))
}

function unitNotAllowed(isNamedByOther: boolean) {
  const hint = isNamedByOther ? 'unit takes the ID of a unit, and not its name or code' : 'unit takes the ID of a unit'
  return failure('AUTHENTICATION', 'UNITNOTALLOWED', 'The user does not belong to the unit', hint)
}

function signSession(world: World, session: Session, login: Omit<Login, 'unit'> & { unit: Unit }): string {
  const issued = Math.floor(session.issuedAt / 1000)
  const asObserved = world.numericDates === 'text'
  const date = (seconds: number) => (asObserved ? String(seconds) : seconds)
  const claims = {
    cii: login.contactInformation ?? undefined,
    usr: login.user.username,
    org: login.organisation.name,
    [asObserved ? 'ari' : 'acr']: session.accountsReceivable ?? undefined,
    oun: asObserved ? login.unit.id : login.unit.name,
    exp: date(issued + session.lifetime.seconds),
    iat: date(issued),
    jti: session.id,
  }
  const known = Object.entries(claims).filter(
    ([name, value]) => value !== undefined && world.terms.sessionClaims.includes(name),
  )
  return signJwt(Object.fromEntries(known), world.keys.session)
}

/** Finds the live session behind a token and, where its life is counted from the last use, prolongs it. */
export async function useSession(world: World, token: string): Promise<Session> {
  for (;;) {
    const found = await findLiveSession(world, token)
    const now = world.clock.now()
    const { lifetime, lastUsedAt } = found.value
    if (lifetime.countedFrom === 'issue' || now <= lastUsedAt) return found.value
    const used = { ...found.value, lastUsedAt: now }
    if (await world.store.replace('session', found, used)) return used
  }
}

/** A session counted from its issue ends on a whole second, as its `exp` claim says. */
function endOf(lifetime: Lifetime, issuedAt: number, lastUsedAt: number): number {
  const start = lifetime.countedFrom === 'issue' ? Math.floor(issuedAt / 1000) * 1000 : lastUsedAt
  return start + lifetime.seconds * 1000
}

/** Ends the session behind a token. */
export async function releaseSession(world: World, token: string): Promise<void> {
  for (;;) {
    const found = await findLiveSession(world, token)
    if (await world.store.replace('session', found, { ...found.value, releasedAt: world.clock.now() })) return
  }
}

/**
 * Changes the session behind a token, in whatever state it is.
 *
 * @returns False when there is none.
 */
export async function changeSession(
  world: World,
  token: string,
  change: (session: Session) => Session,
): Promise<boolean> {
  for (;;) {
    const found = await findByToken(world, token)
    if (!found) return false
    if (await world.store.replace('session', found, change(found.value))) return true
  }
}

async function findLiveSession(world: World, token: string): Promise<Versioned<Session>> {
  const found = await findSession(world, token)
  const { lifetime, issuedAt, lastUsedAt, releasedAt } = found.value
  if (releasedAt !== null) throw failure('AUTHENTICATION', 'SESSIONRELEASED', 'The session was released')
  if (world.clock.now() >= endOf(lifetime, issuedAt, lastUsedAt))
    throw failure('AUTHENTICATION', 'SESSIONEXPIRED', 'The session is over, log in again')
  return found
}

async function findSession(world: World, token: string): Promise<Versioned<Session>> {
  const found = await findByToken(world, token)
  if (!found) throw failure('AUTHENTICATION', 'INVALIDSESSIONTOKEN', 'The session token is missing or not known')
  return found
}

function findByToken(world: World, token: string): Promise<Versioned<Session> | undefined> {
  return world.terms.tokenForm === 'opaque' ? getSession(world, token) : findByJwt(world, token)
}

function getSession(world: World, id: string): Promise<Versioned<Session> | undefined> {
  return world.store.get('session', '', id)
}

async function findByJwt(world: World, token: string): Promise<Versioned<Session> | undefined> {
  const verified = verifiedTokens.get(world.store) ?? new VerifiedTokens()
  verifiedTokens.set(world.store, verified)
  const known = verified.sessionOf(token)
  if (known !== undefined) return getSession(world, known)
  const claims = verifyJwt(token, world.keys.session)
  const id = claims?.['jti']
  const found = typeof id === 'string' ? await getSession(world, id) : undefined
  if (!claims || !found || !(await fitsSession(world, claims, found.value))) return undefined
  verified.remember(token, found.value.id)
  return found
}

/** By the store that holds their sessions: in another world the same token may say something else. */
const verifiedTokens = new WeakMap<Store, VerifiedTokens>()
