import { isDateTimeLocal } from '@crmcom-webapi/contract/date-time'
import type { Clock } from '../kernel/clock.js'
import type { ClockSetting } from '../records/index.js'
import { type Duration, readDuration } from './duration.js'

/** An instant: milliseconds since 1970, or text such as `2026-01-05T10:00:00Z`. */
export type Instant = number | string | Date

/** The API writes years with four digits. */
const [first, last] = [0, Date.parse('9999-12-31T23:59:59Z')]

/** What a clock shows and how it goes, as it is kept in a snapshot. */
export interface ClockState {
  now: number
  frozen: boolean
}

/** Whole milliseconds since 1970; not a number for what is no instant. */
export function readInstant(instant: Instant): number {
  if (typeof instant === 'number') return Math.floor(instant)
  if (typeof instant === 'string') {
    // The language takes 30 February for a day in March, and 24:00 for the next day.
    const [, day, time = 'T00:00:00'] = /^(\d{4}-\d\d-\d\d)(T\d\d:\d\d(?::\d\d)?)?/.exec(instant) ?? []
    const whole = time.length === 6 ? `${time}:00` : time
    if (day !== undefined && !isDateTimeLocal(`${day}${whole}`)) return Number.NaN
  }
  return typeof instant === 'string' || instant instanceof Date ? new Date(instant).getTime() : Number.NaN
}

/** Whether it is an instant that the API can write. */
export function isInstant(instant: Instant): boolean {
  const time = readInstant(instant)
  return time >= first && time <= last
}

/**
 * The clock of one world. It goes as fast as the clock it follows, from wherever it was set, or stands
 * still. Moving it costs the same for a second and for ten years: nothing waits on it.
 */
export class WorldClock implements Clock {
  /** Ahead of the clock it follows by this much; while frozen, the time it shows. */
  private offset = 0
  private stands = false

  constructor(private readonly followed: Clock) {}

  /** Milliseconds since 1970. */
  now(): number {
    return this.stands ? this.offset : this.followed.now() + this.offset
  }

  get frozen(): boolean {
    return this.stands
  }

  /**
   * Sets the time, forward or back; a frozen clock stays frozen.
   *
   * @throws {RangeError} When it is no instant from 1970 to 9999. The clock is as before.
   */
  set(instant: Instant): void {
    const time = readInstant(instant)
    if (!isInstant(time))
      throw new RangeError('a clock can be set to an instant from 1970 to 9999, such as 2026-01-05T10:00:00Z')
    this.offset = this.stands ? time : time - this.followed.now()
    this.tell()
  }

  /**
   * Moves the time forward.
   *
   * @throws {RangeError} When it is no duration, or leads past the year 9999. The clock is as before.
   */
  advance(duration: Duration): void {
    this.set(this.now() + readDuration(duration))
  }

  /** Stops the clock at the time it shows; it can still be set and advanced. */
  freeze(): void {
    if (this.stands) return
    this.offset = this.now()
    this.stands = true
    this.tell()
  }

  /** Lets a frozen clock go on from the time it shows. */
  resume(): void {
    if (!this.stands) return
    this.offset -= this.followed.now()
    this.stands = false
    this.tell()
  }

  /** Shows the time of the clock it follows again, and goes with it. */
  follow(): void {
    this.offset = 0
    this.stands = false
    this.tell()
  }

  /** Puts the clock into a state it was in. */
  restore({ now, frozen }: ClockState): void {
    this.resume()
    this.set(now)
    if (frozen) this.freeze()
  }

  /** Looks how other servers moved it, where there are others. */
  async catchUp(): Promise<void> {}

  /** Resolves once others see how it was moved here. */
  async settled(): Promise<void> {}

  /** Goes as another clock that follows the same one does. */
  protected put({ ahead_by, stands }: Omit<ClockSetting, 'id'>): void {
    this.offset = ahead_by
    this.stands = stands
  }

  /** Told how it goes each time it was moved. */
  protected moved(_setting: Omit<ClockSetting, 'id'>): void {}

  private tell(): void {
    this.moved({ ahead_by: this.offset, stands: this.stands })
  }
}
