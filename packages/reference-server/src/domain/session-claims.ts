import type { Organisation, Session, Unit, User } from '../store/records.js'
import type { World } from './world.js'

type Claims = { readonly [name: string]: unknown }

/** What a session token says, beside its session. */
interface Told {
  session: Session
  organisation: Organisation
  user: User
  unit: Unit
}

/**
 * Whether the claims of a token are those that the server writes for a session: all that are checked against
 * its record, in a form the server writes, and none besides. Dates may be texts or numbers, and `oun` the ID of the
 * unit or its name, since a server can be told to write either and another one may share its secret.
 */
export async function fitsSession(world: World, claims: Claims, session: Session): Promise<boolean> {
  const { store } = world
  const [organisation, user, unit] = await Promise.all([
    store.get('organisation', '', session.organisation),
    store.get('user', session.organisation, session.user),
    store.get('unit', session.organisation, session.unit),
  ])
  if (!organisation || !user || !unit) return false
  const told = { session, organisation: organisation.value, user: user.value, unit: unit.value }
  return Object.keys(claims).every((name) => world.terms.sessionClaims.includes(name)) && fits(world, claims, told)
}

function fits(world: World, claims: Claims, { session, organisation, user, unit }: Told): boolean {
  const [issued, ends] = [readSeconds(claims['iat']), readSeconds(claims['exp'])]
  // A test may have let a session live shorter or longer than its token says.
  const lifetimes = [session.lifetime, ...Object.values(world.terms.sessionLifetimes)].map(({ seconds }) => seconds)
  return (
    claims['jti'] === session.id &&
    claims['usr'] === user.username &&
    claims['org'] === organisation.name &&
    (claims['oun'] === unit.id || claims['oun'] === unit.name) &&
    typeof claims['iat'] === typeof claims['exp'] &&
    issued === Math.floor(session.issuedAt / 1000) &&
    ends !== undefined &&
    lifetimes.includes(ends - issued) &&
    (claims['ari'] ?? null) === session.accountsReceivable &&
    (claims['cii'] === undefined || (typeof claims['cii'] === 'string' && session.accountsReceivable !== null))
  )
}

/** A date as the server writes it, in whole seconds since 1970; undefined for anything else. */
function readSeconds(claim: unknown): number | undefined {
  const isText = typeof claim === 'string' && /^(0|[1-9]\d*)$/.test(claim)
  const seconds = isText ? Number(claim) : claim
  return typeof seconds === 'number' && Number.isSafeInteger(seconds) && seconds >= 0 ? seconds : undefined
}
