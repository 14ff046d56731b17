import { aText, type Rule } from '@crmcom-webapi/release-marks/options'
import { checkOptions } from '../kernel/check-options.js'
import type { Subject } from '../kernel/lockout.js'
import { forgetAttempts, lockOut } from '../kernel/lockout.js'
import type { OpenWorld } from '../kernel/open-world.js'
import { changeSession } from '../kernel/sessions.js'
import { transact } from '../kernel/transact.js'
import type { World } from '../kernel/world.js'
import type { Lifetime, Session } from '../records/index.js'
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
    return this.change(sessionToken, (session, now) => ({ ...session, released_at: now }))
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
    await transact(world, async (open) => lockOut(open, await subjectOf(open, what), world.clock.now() + milliseconds))
  }

  /** Takes a lock away, and with it the count of wrong tries. */
  async unlock(what: Lockable): Promise<void> {
    await transact(this.world(), async (open) => forgetAttempts(open, await subjectOf(open, what)))
  }

  private async change(token: string, change: (session: Session, now: number) => Session): Promise<void> {
    const world = this.world()
    const found = await transact(world, (open) =>
      changeSession(open, token, (session) => change(session, world.clock.now())),
    )
    if (!found) throw new NotInWorldError('session')
  }
}

/**
 * A session counted from its login ends on a whole second. Its token says when it was opened, so its life is
 * changed and not its beginning; only where the clock was set back behind that, there is no other way.
 */
function endingAt(session: Session, end: number): Session {
  const { lifetime }: { lifetime: Lifetime } = session
  if (lifetime.counted_from === 'last-use') return { ...session, last_used_at: end - lifetime.seconds * 1000 }
  const seconds = Math.floor(end / 1000) - Math.floor(session.issued_at / 1000)
  if (seconds < 0) return { ...session, issued_at: end - lifetime.seconds * 1000 }
  return { ...session, lifetime: { ...lifetime, seconds } }
}

const named: Rule = ['an object that names it', (value: unknown) => Object(value) === value]

async function subjectOf({ records }: OpenWorld, what: Lockable): Promise<Subject> {
  checkOptions('what is locked', what, { user: named, webApiKey: aText, accessToken: named })
  if (Object.keys(what).length !== 1) throw new RangeError('what is locked is one of user, webApiKey and accessToken')
  if ('webApiKey' in what) {
    const found = await records.first('webApiKey', { index: 'key', values: [what.webApiKey] })
    if (!found) throw new NotInWorldError('Web API key')
    return { kind: 'webApiKey', organisation: found.organisation, id: found.id }
  }
  const { organisation: name } = 'user' in what ? what.user : what.accessToken
  const organisation = (await records.first('organisation', { index: 'name', values: [name] }))?.id
  if (organisation === undefined) throw new NotInWorldError('organisation')
  const [found] =
    'user' in what
      ? await records.named('user', organisation, { username: what.user.username })
      : await records.named('accessToken', organisation, { authentication_code: what.accessToken.authenticationCode })
  if (!found) throw new NotInWorldError('user' in what ? 'user' : 'access token')
  return { kind: 'user' in what ? 'user' : 'accessToken', organisation, id: found.id }
}
