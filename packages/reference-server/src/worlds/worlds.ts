import type { UnavailableError } from '../control/unavailable-error.js'

/** How many worlds a server keeps, and for how long. */
export interface WorldLimits {
  /** How many worlds there may be beside the one without a name. @default 1000 */
  limit?: number
  /** After how many milliseconds without a call a world may be forgotten. @default 3600000, an hour */
  idleMs?: number
  /** Milliseconds of a clock that never goes back, whatever worlds take for the time. @default performance.now() */
  now?: () => number
}

/** Thrown when there are too many worlds, or the name of one is not fit. */
export class WorldError extends Error {
  override readonly name = 'WorldError'

  constructor(
    /** The HTTP status that tells it: 400 for a name, 429 for too many. */
    readonly status: 400 | 429,
    message: string,
  ) {
    super(message)
  }
}

/** Answers a request whose world cannot be had. It is no answer of the API, so it is in no envelope. */
export function refuseWorld(error: WorldError | UnavailableError, requestId: string): Response {
  const status = error instanceof WorldError ? error.status : 409
  return Response.json({ error: error.message }, { status, headers: { 'x-request-id': requestId } })
}

/** The header that selects a world; a request without it goes to the world without a name. */
export const worldHeader = 'x-crmcom-world'

const fit = /^[\w.:-]{1,64}$/

/**
 * Worlds by their names. Each is made when it is first asked for. Idle ones are forgotten when another
 * one is asked for; nothing waits on a timer.
 */
export class Worlds<T> {
  /** In the order of their last use. */
  private readonly worlds = new Map<string, { world: T; usedAt: number }>()
  private readonly limits: Required<WorldLimits>

  constructor(
    private readonly make: (name: string) => T,
    limits: WorldLimits,
  ) {
    this.limits = { limit: 1000, idleMs: 3_600_000, now: () => performance.now(), ...limits }
  }

  /** The world of a name. @throws {WorldError} When the name is not fit, or there are too many worlds. */
  get(name: string): T {
    const now = this.limits.now()
    const known = this.worlds.get(name)
    this.worlds.delete(name)
    this.forgetIdle(now)
    const world = known && !this.isIdle(known.usedAt, now) ? known.world : this.begin(name)
    this.worlds.set(name, { world, usedAt: now })
    return world
  }

  /** The names of the worlds there are, the one used last at the end. */
  names(): string[] {
    return [...this.worlds.keys()]
  }

  /** Forgets a world. @returns False when there was none. */
  drop(name: string): boolean {
    return this.worlds.delete(name)
  }

  private begin(name: string): T {
    if (typeof name !== 'string' || !fit.test(name))
      throw new WorldError(400, 'the name of a world has up to 64 letters, digits and the signs . : _ -')
    if (this.worlds.size >= this.limits.limit)
      throw new WorldError(429, `there are ${this.limits.limit} worlds already: drop some, or wait until they are idle`)
    return this.make(name)
  }

  private forgetIdle(now: number): void {
    for (const [name, { usedAt }] of this.worlds) {
      if (!this.isIdle(usedAt, now)) return
      this.worlds.delete(name)
    }
  }

  private isIdle(usedAt: number, now: number): boolean {
    return now - usedAt >= this.limits.idleMs
  }
}
