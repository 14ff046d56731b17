import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { FailedAttempts } from '../store/records.js'
import { DuplicateError, scoped, type Versioned } from '../store/store.js'
import { type Failure, failure } from './failure.js'
import type { World } from './world.js'

/** When guessing is stopped, and for how long. No page of the vendor speaks of it; the defaults are ours. */
export interface Lockout {
  /**
   * Wrong tries in a row at one user's password, or at the pass code and the verification code of one
   * access token, after which no try at it is looked at.
   *
   * @default 10
   */
  attempts: number
  /**
   * Wrong tries in a row by one caller, whoever they are at: logins of customers under one Web API key,
   * and one-time passwords sent by one user or one customer.
   *
   * @default 100
   */
  attemptsByCaller: number
  /** How long a lock lasts, and after how long without a wrong try the earlier ones are forgotten. @default 900 */
  seconds: number
}

export const defaultLockout: Lockout = { attempts: 10, attemptsByCaller: 100, seconds: 900 }

/** What is guessed at, or who guesses. */
export type Subject = { kind: 'user' | 'accessToken' | 'webApiKey' | 'caller'; organisation: string } & (
  | { id: string }
  /** A name that nobody has. It is counted like any other, so that a lock does not tell who is there. */
  | { unknown: string }
)

/** Names that nobody has share this many counters. One of them takes the counter of another over. */
const places = 4096

/**
 * Looks at a secret unless there were too many wrong tries before, and counts a wrong one. The first
 * right one ends the row. Tries at one subject are looked at one after the other: of many made at once,
 * no more are answered than of as many made in a row.
 *
 * @param check Hands back undefined when the secret is wrong.
 * @throws {Failure} While the subject is locked, without a look at the secret.
 */
export async function guarded<T>(
  world: World,
  subject: Subject,
  check: () => Promise<T | undefined> | T | undefined,
): Promise<T | undefined> {
  const { lockout } = world
  if (lockout === null) return check()
  const counter = new Counter(world, lockout, subject)
  return world.turns.take(counter.name, async () => {
    counter.refuseLocked(await counter.read())
    const found = await check()
    if (found === undefined) await counter.add()
    else await counter.clear()
    return found
  })
}

/** Forgets the wrong tries at something that is taken out. */
export async function forgetAttempts(world: World, subject: Subject): Promise<void> {
  const { organisation, id } = placeOf(world, subject)
  for (;;) {
    const read = await world.store.get('failedAttempts', organisation, id)
    if (!read || (await world.store.remove('failedAttempts', read))) return
  }
}

/** The wrong tries at one subject. Those that other servers on the same store count meanwhile are not lost. */
class Counter {
  private readonly place: Pick<FailedAttempts, 'organisation' | 'id' | 'subject'>
  private readonly limit: number

  constructor(
    private readonly world: World,
    private readonly settings: Lockout,
    subject: Subject,
  ) {
    this.place = placeOf(world, subject)
    const byCaller = subject.kind === 'caller' || subject.kind === 'webApiKey'
    this.limit = byCaller ? settings.attemptsByCaller : settings.attempts
  }

  get name(): string {
    return this.place.subject
  }

  read(): Promise<Versioned<FailedAttempts> | undefined> {
    return this.world.store.get('failedAttempts', this.place.organisation, this.place.id)
  }

  /** @throws {Failure} When the subject is locked. */
  refuseLocked(read: Versioned<FailedAttempts> | undefined): void {
    if (read?.value.subject !== this.place.subject) return
    const left = (read.value.lockedUntil ?? 0) - this.world.clock.now()
    if (left > 0) throw tooManyAttempts(Math.ceil(left / 1000))
  }

  async add(): Promise<void> {
    for (;;) {
      const read = await this.read()
      this.refuseLocked(read)
      const now = this.world.clock.now()
      const failed = this.inRow(read?.value, now) + 1
      const lockedUntil = failed >= this.limit ? now + this.settings.seconds * 1000 : null
      if (await this.put(read, { ...this.place, failed, lastFailedAt: now, lockedUntil })) return
    }
  }

  async clear(): Promise<void> {
    for (;;) {
      const read = await this.read()
      this.refuseLocked(read)
      if (read?.value.subject !== this.place.subject) return
      if (await this.world.store.remove('failedAttempts', read)) return
    }
  }

  /** How many tries came before one made now. */
  private inRow(before: FailedAttempts | undefined, now: number): number {
    // A lock that has ended ends the row as well.
    if (before?.subject !== this.place.subject || before.lockedUntil !== null) return 0
    return now < before.lastFailedAt + this.settings.seconds * 1000 ? before.failed : 0
  }

  private async put(read: Versioned<FailedAttempts> | undefined, record: FailedAttempts): Promise<boolean> {
    if (read) return this.world.store.replace('failedAttempts', read, record)
    try {
      await this.world.store.insert('failedAttempts', record)
      return true
    } catch (error) {
      if (error instanceof DuplicateError) return false
      throw error
    }
  }
}

/** Where the tries at a subject are counted. What nobody has is placed by a hash under the server's key, so that nobody can choose names that meet. */
function placeOf(world: World, subject: Subject): Pick<FailedAttempts, 'organisation' | 'id' | 'subject'> {
  if ('id' in subject) {
    const id = `${subject.kind} ${subject.id}`
    return { organisation: subject.organisation, id, subject: scoped(subject.organisation, id) }
  }
  const { kind, organisation, unknown } = subject
  const name = utf8ToBytes(JSON.stringify([kind, organisation, unknown]))
  const hash = bytesToHex(hmac(sha256, world.keys.lockout, name))
  return { organisation: '', id: `unknown ${Number.parseInt(hash.slice(0, 8), 16) % places}`, subject: hash }
}

function tooManyAttempts(seconds: number): Failure {
  const message = 'There were too many attempts with wrong credentials'
  const words = `Try again in ${seconds} seconds`
  return failure('AUTHENTICATION', 'TOOMANYATTEMPTS', message, words, { retryAfterSeconds: seconds })
}
