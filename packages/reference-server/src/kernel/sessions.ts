import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Lifetime, Organisation, Session, Unit, User } from '../records/index.js'
import { wrongCredentials } from './credentials.js'
import { failure } from './failure.js'
import { signJwt, verifyByOne } from './jwt.js'
import type { OpenWorld } from './open-world.js'
import { hexId } from './random.js'
import { fitsSession, isOver } from './session-claims.js'
import { isGone } from './sweep.js'

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
  const unitId = login.unit ?? user.default_unit
  const unit = user.units.includes(unitId) ? await world.records.get('unit', organisation.id, unitId) : undefined
  if (!unit) throw unitNotAllowed(await isNamedByOther(world, user, unitId))
  const now = world.clock.now()
  const drawn = hexId(world.random)
  const opaque = world.terms.tokenForm === 'opaque'
  const session = ending({
    id: opaque ? idOfToken(drawn) : drawn,
    token: opaque ? drawn : null,
    organisation: organisation.id,
    user: user.id,
    unit: unit.id,
    issued_at: now,
    last_used_at: now,
    released_at: null,
    lifetime: login.lifetime,
    accounts_receivable: login.accountsReceivable ?? null,
    names: { user: user.username, organisation: organisation.name, unit: unit.name },
  })
  await world.records.insert('session', session)
  return opaque ? drawn : signSession(world, session, { ...login, unit })
}

/** Whether a unit of the user goes by this name or code, where its ID is meant. */
async function isNamedByOther(world: OpenWorld, user: User, text: string): Promise<boolean> {
  const units = await world.records.eachRelated('unit', user.organisation, user.units)
  return units.some(({ name, alternative_code }) => [name, alternative_code].includes(text))
}

function unitNotAllowed(isNamedByOther: boolean) {
  const hint = isNamedByOther ? 'unit takes the ID of a unit, and not its name or code' : 'unit takes the ID of a unit'
  return failure('AUTHENTICATION', 'UNITNOTALLOWED', 'The user does not belong to the unit', hint)
}

function signSession(world: OpenWorld, session: Session, login: Omit<Login, 'unit'> & { unit: Unit }): string {
  const issued = Math.floor(session.issued_at / 1000)
  const asObserved = world.numericDates === 'text'
  const date = (seconds: number) => (asObserved ? String(seconds) : seconds)
  const claims = {
    cii: login.contactInformation ?? undefined,
    usr: login.user.username,
    org: login.organisation.name,
    [asObserved ? 'ari' : 'acr']: session.accounts_receivable ?? undefined,
    oun: asObserved ? login.unit.id : login.unit.name,
    exp: date(issued + session.lifetime.seconds),
    iat: date(issued),
    jti: session.id,
  }
  const known = Object.entries(claims).filter(
    ([name, value]) => value !== undefined && world.terms.sessionClaims.includes(name),
  )
  return signJwt(Object.fromEntries(known), world.keys.session[0])
}

/**
 * Finds the live session behind a token and, where its life is counted from the last use, prolongs it, also when
 * the call is refused then.
 */
export async function useSession(world: OpenWorld, token: string): Promise<Session> {
  const session = await sessionOf(world, token)
  if (session === 'over') throw expired()
  if (!session) throw failure('AUTHENTICATION', 'INVALIDSESSIONTOKEN', 'The session token is missing or not known')
  if (session.released_at !== null) throw failure('AUTHENTICATION', 'SESSIONRELEASED', 'The session was released')
  const now = world.clock.now()
  if (now >= endOf(session)) throw expired()
  if (session.lifetime.counted_from === 'issue' || now <= session.last_used_at) return session
  world.lasting.push(async () => {
    const current = await world.records.get('session', '', session.id)
    if (current && current.last_used_at < now)
      await world.records.replace('session', ending({ ...current, last_used_at: now }))
  })
  return { ...session, last_used_at: now }
}

/** When the life of a session is over. One counted from its issue ends on a whole second, as its `exp` claim says. */
function endOf({ lifetime, issued_at, last_used_at }: Omit<Session, 'ends_at'>): number {
  const start = lifetime.counted_from === 'issue' ? Math.floor(issued_at / 1000) * 1000 : last_used_at
  return start + lifetime.seconds * 1000
}

/** A session with the time it ends. Whoever writes one has that worked out. */
export function ending(session: Omit<Session, 'ends_at'>): Session {
  // An instant is a whole number, also where a lifetime is none.
  return { ...session, ends_at: session.released_at ?? Math.ceil(endOf(session)) }
}

/** Ends a session. */
export async function releaseSession(world: OpenWorld, session: Session): Promise<void> {
  await world.records.replace('session', ending({ ...session, released_at: world.clock.now() }))
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
  if (!session || session === 'over') return false
  await world.records.replace('session', ending(change(session)))
  return true
}

const expired = () => failure('AUTHENTICATION', 'SESSIONEXPIRED', 'The session is over, log in again')

/**
 * The session behind a token, unless it ended so long ago that it is kept no more. Such a token may say itself that
 * it is over, which is known however long ago that was.
 */
async function sessionOf(world: OpenWorld, token: string): Promise<Session | 'over' | undefined> {
  const kept = (session: Session | undefined) => (session && !isGone(world, session.ends_at) ? session : undefined)
  const { records, terms, keys, verifiedTokens } = world
  if (terms.tokenForm === 'opaque') return kept(await records.first('session', { index: 'token', values: [token] }))
  const known = verifiedTokens.sessionOf(token)
  if (known !== undefined) {
    const session = kept(await records.get('session', '', known))
    if (session) return session
  }
  const claims = verifyByOne(token, keys.session)
  const id = claims?.['jti']
  if (!claims || typeof id !== 'string') return undefined
  const session = kept(await records.get('session', '', id))
  if (!session) return isOver(world, claims) ? 'over' : undefined
  if (!(await fitsSession(world, claims, session))) return undefined
  verifiedTokens.remember(token, id)
  return session
}

/** The id of a session whose token is opaque: whoever sees the id cannot tell the token. */
export function idOfToken(token: string): string {
  return bytesToHex(sha256(utf8ToBytes(token)))
    .slice(0, 32)
    .toUpperCase()
}
