import { hexId } from '../random.js'
import type { Lifetime, Organisation, Session, Unit, User } from '../store/records.js'
import { wrongCredentials } from './credentials.js'
import { failure } from './failure.js'
import { signJwt, verifyJwt } from './jwt.js'
import type { OpenWorld } from './open-world.js'
import { VerifiedTokens } from './verified-tokens.js'
import type { Keys } from './world.js'

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
export async function openSession(world: OpenWorld, login: Login): Promise<string> {
  const { organisation, user } = login
  if (!user.active) throw wrongCredentials()
  const unitId = login.unit ?? user.defaultUnit
  const unit = user.units.includes(unitId) ? await world.records.get('unit', organisation.id, unitId) : undefined
  if (!unit) throw failure('AUTHENTICATION', 'UNITNOTALLOWED', 'The user does not belong to the unit')
  const now = world.clock.now()
  const session: Session = {
    id: hexId(world.random),
    organisation: organisation.id,
    user: user.id,
    unit: unit.id,
    issuedAt: now,
    lastUsedAt: now,
    releasedAt: null,
    lifetime: login.lifetime,
    accountsReceivable: login.accountsReceivable ?? null,
  }
  await world.records.insert('session', session)
  return world.terms.tokenForm === 'opaque' ? session.id : signSession(world, session, { ...login, unit })
}

function signSession(world: OpenWorld, session: Session, login: Omit<Login, 'unit'> & { unit: Unit }): string {
  const issued = Math.floor(session.issuedAt / 1000)
  const date = (seconds: number) => (world.numericDates === 'text' ? String(seconds) : seconds)
  const claims = {
    cii: login.contactInformation ?? undefined,
    usr: login.user.username,
    org: login.organisation.name,
    ari: session.accountsReceivable ?? undefined,
    oun: login.unit.name,
    exp: date(issued + session.lifetime.seconds),
    iat: date(issued),
    jti: session.id,
  }
  const known = Object.entries(claims).filter(
    ([name, value]) => value !== undefined && world.terms.sessionClaims.includes(name),
  )
  return signJwt(Object.fromEntries(known), world.keys.session)
}

/**
 * Finds the live session behind a token and, where its life is counted from the last use, prolongs it, also when
 * the call is refused then.
 */
export async function useSession(world: OpenWorld, token: string): Promise<Session> {
  const session = await findLiveSession(world, token)
  const now = world.clock.now()
  if (session.lifetime.countedFrom === 'issue' || now <= session.lastUsedAt) return session
  world.lasting.push(async () => {
    const current = await world.records.get('session', '', session.id)
    if (current && current.lastUsedAt < now) await world.records.replace('session', { ...current, lastUsedAt: now })
  })
  return { ...session, lastUsedAt: now }
}

/** A session counted from its issue ends on a whole second, as its `exp` claim says. */
function endOf(lifetime: Lifetime, issuedAt: number, lastUsedAt: number): number {
  const start = lifetime.countedFrom === 'issue' ? Math.floor(issuedAt / 1000) * 1000 : lastUsedAt
  return start + lifetime.seconds * 1000
}

/** Ends the session behind a token. */
export async function releaseSession(world: OpenWorld, token: string): Promise<void> {
  const session = await findLiveSession(world, token)
  await world.records.replace('session', { ...session, releasedAt: world.clock.now() })
}

/**
 * Changes the session behind a token, in whatever state it is.
 *
 * @returns False when there is none.
 */
export async function changeSession(
  world: OpenWorld,
  token: string,
  change: (session: Session) => Session,
): Promise<boolean> {
  const session = await sessionOf(world, token)
  if (session) await world.records.replace('session', change(session))
  return session !== undefined
}

async function findLiveSession(world: OpenWorld, token: string): Promise<Session> {
  const session = await sessionOf(world, token)
  if (!session) throw failure('AUTHENTICATION', 'INVALIDSESSIONTOKEN', 'The session token is missing or not known')
  if (session.releasedAt !== null) throw failure('AUTHENTICATION', 'SESSIONRELEASED', 'The session was released')
  if (world.clock.now() >= endOf(session.lifetime, session.issuedAt, session.lastUsedAt))
    throw failure('AUTHENTICATION', 'SESSIONEXPIRED', 'The session is over, log in again')
  return session
}

async function sessionOf(world: OpenWorld, token: string): Promise<Session | undefined> {
  const id = sessionId(world, token)
  return id === undefined ? undefined : world.records.get('session', '', id)
}

function sessionId(world: OpenWorld, token: string): string | undefined {
  if (world.terms.tokenForm === 'opaque') return token
  const verified = verifiedTokens.get(world.keys) ?? new VerifiedTokens()
  verifiedTokens.set(world.keys, verified)
  return verified.sessionOf(token, () => {
    const jti = verifyJwt(token, world.keys.session)?.['jti']
    return typeof jti === 'string' ? jti : undefined
  })
}

const verifiedTokens = new WeakMap<Keys, VerifiedTokens>()
