/** Lets pieces of work on the same thing happen one after the other, in the order they were asked for. */
export class Turns {
  private readonly last = new Map<string, Promise<unknown>>()

  /** Does the work once all earlier work on the same thing has ended, well or not. */
  async take<T>(thing: string, work: () => Promise<T>): Promise<T> {
    const before = this.last.get(thing)
    const own = before ? before.then(work, work) : work()
    this.last.set(thing, own)
    try {
      return await own
    } finally {
      if (this.last.get(thing) === own) this.last.delete(thing)
    }
  }
}
