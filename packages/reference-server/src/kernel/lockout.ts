import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { FailedAttempts } from '../records/index.js'
import { scoped } from '../store/place.js'
import { type Failure, failure } from './failure.js'
import type { Lockout } from './lockout-settings.js'
import type { OpenWorld } from './open-world.js'

/** What is guessed at, or who guesses. */
export type Subject = { kind: 'user' | 'accessToken' | 'webApiKey' | 'caller'; organisation: string } & (
  | { id: string }
  /** A name that nobody has. It is counted like any other, so that a lock does not tell who is there. */
  | { unknown: string }
)

/** Names that nobody has share this many counters. One of them takes the counter of another over. */
const places = 4096

/**
 * Looks at a secret unless there were too many wrong tries before, and counts a wrong one, also when the call is
 * refused then. The first right one ends the row. Tries at one subject are looked at one after the other, because
 * each is looked at and counted in one transaction: of many made at once, no more are answered than of as many made
 * in a row.
 *
 * @param check Hands back undefined when the secret is wrong.
 * @throws {Failure} While the subject is locked, without a look at the secret.
 */
export async function guarded<T>(
  world: OpenWorld,
  subject: Subject,
  check: () => Promise<T | undefined> | T | undefined,
): Promise<T | undefined> {
  const { lockout } = world
  if (lockout === null) return check()
  const place = placeOf(world, subject)
  const before = await countAt(world, place)
  const left = (before?.locked_until ?? 0) - world.clock.now()
  if (left > 0) throw tooManyAttempts(Math.ceil(left / 1000))
  const found = await check()
  if (found === undefined) world.lasting.push(() => countWrong(world, lockout, subject))
  else if (before) world.lasting.push(() => forgetAttempts(world, subject))
  return found
}

/** Locks a subject as too many wrong tries do, until an instant in milliseconds since 1970. */
export async function lockOut(world: OpenWorld, subject: Subject, until: number): Promise<void> {
  await put(world, { ...placeOf(world, subject), failed: 0, last_failed_at: world.clock.now(), locked_until: until })
}

/** Forgets the wrong tries at something. */
export async function forgetAttempts(world: OpenWorld, subject: Subject): Promise<void> {
  const found = await countAt(world, placeOf(world, subject))
  if (found) await world.records.remove('failedAttempts', found)
}

async function countWrong(world: OpenWorld, settings: Lockout, subject: Subject): Promise<void> {
  const place = placeOf(world, subject)
  const now = world.clock.now()
  const failed = inRow(settings, await countAt(world, place), now) + 1
  const byCaller = subject.kind === 'caller' || subject.kind === 'webApiKey'
  const limit = byCaller ? settings.attemptsByCaller : settings.attempts
  const lockedUntil = failed >= limit ? now + settings.seconds * 1000 : null
  await put(world, { ...place, failed, last_failed_at: now, locked_until: lockedUntil })
}

/** How many tries came before one made now. */
function inRow({ seconds }: Lockout, before: FailedAttempts | undefined, now: number): number {
  // A lock that has ended ends the row as well.
  if (!before || before.locked_until !== null) return 0
  return now < before.last_failed_at + seconds * 1000 ? before.failed : 0
}

/** The wrong tries at one subject; those at another one that stood in its place do not count. */
async function countAt(world: OpenWorld, { organisation, id, subject }: Place): Promise<FailedAttempts | undefined> {
  const found = await world.records.get('failedAttempts', organisation, id)
  return found?.subject === subject ? found : undefined
}

async function put(world: OpenWorld, record: FailedAttempts): Promise<void> {
  const there = await world.records.get('failedAttempts', record.organisation, record.id)
  await (there ? world.records.replace('failedAttempts', record) : world.records.insert('failedAttempts', record))
}

type Place = Pick<FailedAttempts, 'organisation' | 'id' | 'subject'>

/** Where the tries at somebody who is there are counted. */
function counterOf({ kind, organisation, id }: Subject & { id: string }): Place {
  const own = `${kind} ${id}`
  return { organisation, id: own, subject: scoped(organisation, own) }
}

/** Where the tries at a subject are counted. What nobody has is placed by a hash under the server's key, so that nobody can choose names that meet. */
function placeOf(world: OpenWorld, subject: Subject): Place {
  if ('id' in subject) return counterOf(subject)
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
