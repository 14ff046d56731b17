import type { Session } from '../records/index.js'
import type { OpenWorld } from './open-world.js'

type Claims = { readonly [name: string]: unknown }

/**
 * Whether the claims of a token are those that the server writes for a session: all that are checked against
 * its record, in a form the server writes, and none besides. Names are those of the login, whoever has been renamed
 * since. Dates may be texts or numbers, and `oun` the ID of the unit or its name, since a server can be told to write
 * either and another one may share its secret.
 */
export async function fitsSession(world: OpenWorld, claims: Claims, session: Session): Promise<boolean> {
  const names = session.names ?? (await namesOf(world, session))
  return names !== null && hasKnownClaims(world, claims) && fits(world, claims, session, names)
}

/** Whether claims, of a session that is not known, say themselves that it is over. */
export function isOver(world: OpenWorld, claims: Claims): boolean {
  const [issued, ends] = [readSeconds(claims['iat']), readSeconds(claims['exp'])]
  const isInForm = typeof claims['iat'] === typeof claims['exp'] && hasKnownClaims(world, claims)
  return isInForm && issued !== undefined && ends !== undefined && issued <= ends && world.clock.now() >= ends * 1000
}

function hasKnownClaims({ terms }: OpenWorld, claims: Claims): boolean {
  return Object.keys(claims).every((name) => terms.sessionClaims.includes(name))
}

/** What they are called today, for a session that does not say what they were called at its login. */
async function namesOf({ records }: OpenWorld, session: Session): Promise<Session['names']> {
  const [organisation, user, unit] = await Promise.all([
    records.get('organisation', '', session.organisation),
    records.get('user', session.organisation, session.user),
    records.get('unit', session.organisation, session.unit),
  ])
  if (!organisation || !user || !unit) return null
  return { organisation: organisation.name, user: user.username, unit: unit.name }
}

function fits(world: OpenWorld, claims: Claims, session: Session, names: NonNullable<Session['names']>): boolean {
  const [issued, ends] = [readSeconds(claims['iat']), readSeconds(claims['exp'])]
  // A test may have let a session live shorter or longer than its token says.
  const lifetimes = [session.lifetime, ...Object.values(world.terms.sessionLifetimes)].map(({ seconds }) => seconds)
  return (
    claims['jti'] === session.id &&
    claims['usr'] === names.user &&
    claims['org'] === names.organisation &&
    (claims['oun'] === session.unit || claims['oun'] === names.unit) &&
    typeof claims['iat'] === typeof claims['exp'] &&
    issued === Math.floor(session.issued_at / 1000) &&
    ends !== undefined &&
    lifetimes.includes(ends - issued) &&
    (claims['ari'] ?? null) === session.accounts_receivable &&
    (claims['cii'] === undefined || (typeof claims['cii'] === 'string' && session.accounts_receivable !== null))
  )
}

/** A date as the server writes it, in whole seconds since 1970; undefined for anything else. */
function readSeconds(claim: unknown): number | undefined {
  const isText = typeof claim === 'string' && /^(0|[1-9]\d*)$/.test(claim)
  const seconds = isText ? Number(claim) : claim
  return typeof seconds === 'number' && Number.isSafeInteger(seconds) && seconds >= 0 ? seconds : undefined
}
