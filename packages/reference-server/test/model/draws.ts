/** Choices that follow from one number, so that the same number makes the same call of the same world. */
export class Draws {
  constructor(private state: number) {}

  /** A whole number from 0 up to, not including, a count. */
  below(count: number): number {
    // mulberry32
    this.state = (this.state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % count
  }

  /** True once in so many times. */
  once(times: number): boolean {
    return this.below(times) === 0
  }

  pick<T>(list: readonly T[]): T {
    if (list.length === 0) throw new RangeError('there is nothing to choose from')
    return list[this.below(list.length)] as T
  }

  /** One of a list, or something else where the list is empty. */
  pickOr<T, U>(list: readonly T[], other: U): T | U {
    return list.length === 0 ? other : this.pick(list)
  }

  /** Some fields, each there half of the time. */
  some<T extends object>(fields: T): Partial<T> {
    return Object.fromEntries(Object.entries(fields).filter(() => this.once(2))) as Partial<T>
  }
}
