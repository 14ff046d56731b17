import type { UnavailableError } from '../control/unavailable-error.js'

/** How many worlds a server keeps, and for how long. */
export interface WorldLimits {
  /** How many worlds there may be beside the one without a name. @default 1000 */
  limit?: number
  /** After how many milliseconds without a call a world may be forgotten. @default 3600000, an hour */
  idleMs?: number
  /**
   * After how many milliseconds without a call a world gives way, the one that was used longest ago first, when there
   * are too many. @default 60000, a minute
   */
  givesWayMs?: number
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

/** How many worlds are kept into which nobody was let. */
const mostStrangers = 100

interface Place<T> {
  world: T
  usedAt: number
}

/** A world for one call. */
export interface Visit<T> {
  world: T
  /** To be told when the call got past authentication: from then on its world is kept. */
  letIn(): void
}

/**
 * Worlds by their names. Each is made when it is first asked for. Idle ones are forgotten when another one is
 * asked for; nothing waits on a timer.
 *
 * Whoever knows no password can ask for any number of names. So a world counts, and is kept, once somebody was let
 * in or a test took hold of it. Until then it is one of a few, and when there are too many of those, the next one
 * lives for its call only: what a stranger fills is no room of others, and takes nothing from them.
 */
export class Worlds<T> {
  /** In the order of their last use. */
  private readonly kept = new Map<string, Place<T>>()
  private readonly strangers = new Map<string, Place<T>>()
  private readonly limits: Required<WorldLimits>

  constructor(
    private readonly make: (name: string) => T,
    limits: WorldLimits,
  ) {
    const defaults = { limit: 1000, idleMs: 3_600_000, givesWayMs: 60_000, now: () => performance.now() }
    this.limits = { ...defaults, ...limits }
  }

  /** The world of a name, to be kept. @throws {WorldError} When the name is not fit, or there are too many worlds. */
  get(name: string): T {
    const place = this.find(name)
    if (!this.kept.has(name)) this.makeRoom()
    this.keep(name, place)
    return place.world
  }

  /** The world of a name, for one call. @throws {WorldError} When the name is not fit, or there are too many worlds. */
  visit(name: string): Visit<T> {
    const place = this.find(name)
    if (this.kept.has(name)) {
      this.keep(name, place)
      return { world: place.world, letIn: () => {} }
    }
    this.strangers.delete(name)
    if (this.strangers.size >= mostStrangers) {
      const idle = this.givesWay(this.strangers)
      if (idle !== undefined) this.strangers.delete(idle)
    }
    if (this.strangers.size < mostStrangers) this.strangers.set(name, place)
    return { world: place.world, letIn: () => this.letIn(name, place) }
  }

  /** The names of the worlds there are, the one used last at the end. */
  names(): string[] {
    const all = [...this.kept, ...this.strangers].sort(([, a], [, b]) => a.usedAt - b.usedAt)
    return all.map(([name]) => name)
  }

  /** Forgets a world. @returns False when there was none. */
  drop(name: string): boolean {
    const [kept, stranger] = [this.kept.delete(name), this.strangers.delete(name)]
    return kept || stranger
  }

  /** What stands under a name, or what would; it is not put anywhere. */
  private find(name: string): Place<T> {
    const now = this.limits.now()
    this.forgetIdle(now, name)
    const known = this.kept.get(name) ?? this.strangers.get(name)
    if (known && !this.isIdle(known, now)) return Object.assign(known, { usedAt: now })
    this.drop(name)
    if (typeof name !== 'string' || !fit.test(name))
      throw new WorldError(400, 'the name of a world has up to 64 letters, digits and the signs . : _ -')
    // Said before anything is done: a world that cannot be kept is of no use to who is let in.
    if (this.kept.size >= this.limits.limit && this.givesWay() === undefined) throw this.tooMany()
    return { world: this.make(name), usedAt: now }
  }

  private keep(name: string, place: Place<T>): void {
    this.strangers.delete(name)
    this.kept.delete(name)
    this.kept.set(name, place)
  }

  /** Keeps the very world a call was let into, also when it was to live for that call only. */
  private letIn(name: string, place: Place<T>): void {
    if (this.kept.has(name)) return
    const other = this.strangers.get(name)
    if (other && other !== place) return
    if (this.kept.size >= this.limits.limit) {
      const idle = this.givesWay()
      if (idle !== undefined) this.kept.delete(idle)
    }
    this.keep(name, place)
  }

  private makeRoom(): void {
    if (this.kept.size < this.limits.limit) return
    const idle = this.givesWay()
    if (idle === undefined) throw this.tooMany()
    this.kept.delete(idle)
  }

  /** The world used longest ago, if that is long enough. */
  private givesWay(places = this.kept): string | undefined {
    const [oldest] = places
    if (!oldest) return undefined
    const [name, { usedAt }] = oldest
    return this.limits.now() - usedAt >= this.limits.givesWayMs ? name : undefined
  }

  private tooMany(): WorldError {
    return new WorldError(
      429,
      `there are ${this.limits.limit} worlds in use already: drop some, or wait until one is idle`,
    )
  }

  private forgetIdle(now: number, wanted: string): void {
    for (const places of [this.kept, this.strangers])
      for (const [name, place] of places) {
        if (!this.isIdle(place, now)) break
        if (name !== wanted) places.delete(name)
      }
  }

  private isIdle({ usedAt }: Place<T>, now: number): boolean {
    return now - usedAt >= this.limits.idleMs
  }
}
