import { aText, type Rule } from '@crmcom-webapi/release-marks/options'
import { checkOptions } from '../check-options.js'
import type { Subject } from '../domain/lockout.js'
import { forgetAttempts, lockOut } from '../domain/lockout.js'
import { changeSession } from '../domain/sessions.js'
import type { World } from '../domain/world.js'
import type { Lifetime, Session } from '../store/records.js'
import { scoped } from '../store/store.js'
import { type Duration, readDuration } from './duration.js'

/** What can be locked, named as in a request. Exactly one of the three is there. */
export type Lockable =
  | { user: { organisation: string; username: string } }
  | { webApiKey: string }
  | { accessToken: { organisation: string; authenticationCode: string } }

/** Thrown when a test names something its world does not have. */
export class NotInWorldError extends Error {
  override readonly name = 'NotInWorldError'

  constructor(what: string) {
    super(`there is no such ${what} in this world`)
  }
}

/** Puts sessions and credentials of a world into the states that a test wants to meet. */
export class AuthStates {
  constructor(private readonly world: () => World) {}

  /** Lets a session end now: the next call with its token meets an expired session. */
  expire(sessionToken: string): Promise<void> {
    return this.change(sessionToken, (session, now) => endingAt(session, now))
  }

  /**
   * Lets a session end soon, to the second: within the time given, and less than a second before that
   * where lives are counted from the login.
   */
  almostExpire(sessionToken: string, within: Duration = '5s'): Promise<void> {
    const left = readDuration(within)
    return this.change(sessionToken, (session, now) => endingAt(session, now + left))
  }

  /** Ends a session as the release of its token does. */
  release(sessionToken: string): Promise<void> {
    return this.change(sessionToken, (session, now) => ({ ...session, releasedAt: now }))
  }

  /**
   * Locks a user, a Web API key or an access token, as too many wrong tries do.
   *
   * @param duration How long, by the clock of the world; as long as such a lock lasts when left out.
   * @throws {RangeError} When the server was told never to lock anything.
   */
  async lock(what: Lockable, duration?: Duration): Promise<void> {
    const world = this.world()
    if (world.lockout === null) throw new RangeError('nothing can be locked: this server was started without lock-out')
    const milliseconds = duration === undefined ? world.lockout.seconds * 1000 : readDuration(duration)
    await lockOut(world, await subjectOf(world, what), world.clock.now() + milliseconds)
  }

  /** Takes a lock away, and with it the count of wrong tries. */
  async unlock(what: Lockable): Promise<void> {
    const world = this.world()
    await forgetAttempts(world, await subjectOf(world, what))
  }

  private async change(token: string, change: (session: Session, now: number) => Session): Promise<void> {
    const world = this.world()
    const found = await changeSession(world, token, (session) => change(session, world.clock.now()))
    if (!found) throw new NotInWorldError('session')
  }
}

/**
 * A session counted from its login ends on a whole second. Its token says when it was opened, so its life is
 * changed and not its beginning; only where the clock was set back behind that, there is no other way.
 */
function endingAt(session: Session, end: number): Session {
  const { lifetime }: { lifetime: Lifetime } = session
  if (lifetime.countedFrom === 'last-use') return { ...session, lastUsedAt: end - lifetime.seconds * 1000 }
  const seconds = Math.floor(end / 1000) - Math.floor(session.issuedAt / 1000)
  if (seconds < 0) return { ...session, issuedAt: end - lifetime.seconds * 1000 }
  return { ...session, lifetime: { ...lifetime, seconds } }
}

const named: Rule = ['an object that names it', (value: unknown) => Object(value) === value]

async function subjectOf(world: World, what: Lockable): Promise<Subject> {
  checkOptions('what is locked', what, { user: named, webApiKey: aText, accessToken: named })
  if (Object.keys(what).length !== 1) throw new RangeError('what is locked is one of user, webApiKey and accessToken')
  const { store } = world
  if ('webApiKey' in what) {
    const [found] = await store.find('webApiKey', 'key', what.webApiKey)
    if (!found) throw new NotInWorldError('Web API key')
    return { kind: 'webApiKey', organisation: found.value.organisation, id: found.value.id }
  }
  const { organisation: name } = 'user' in what ? what.user : what.accessToken
  const [organisation] = await store.find('organisation', 'name', name)
  if (!organisation) throw new NotInWorldError('organisation')
  const { id } = organisation.value
  const [found] =
    'user' in what
      ? await store.find('user', 'username', scoped(id, what.user.username))
      : await store.find('accessToken', 'authenticationCode', scoped(id, what.accessToken.authenticationCode))
  if (!found) throw new NotInWorldError('user' in what ? 'user' : 'access token')
  return { kind: 'user' in what ? 'user' : 'accessToken', organisation: id, id: found.value.id }
}
