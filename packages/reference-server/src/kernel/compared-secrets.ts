import type { Sealing } from '../store/store.js'
import type { Random } from './random.js'
import { equalSecrets } from './secrets.js'

/**
 * Secrets that are only compared, as one call meets them. Where a store has them sealed, that takes as long as the
 * slowest of what a call does, on purpose, and no transaction may wait for it: the work is broken off, what it asked
 * for is worked out, and the work begins again, drawing what it drew.
 */
export class ComparedSecrets {
  private readonly known = new Map<string, unknown>()

  constructor(private readonly sealing: Sealing | undefined) {}

  /** Whether a secret is the one that is kept. Where none is kept it takes as long, and is not. */
  matches(given: string, kept: string | null): Promise<boolean> {
    const { sealing } = this
    if (sealing === undefined) return Promise.resolve(equalSecrets(given, kept))
    return this.outside(JSON.stringify(['matches', given, kept]), () => sealing.matches(given, kept))
  }

  /** A new secret as it is kept. */
  seal(secret: string): Promise<string> {
    const { sealing } = this
    return sealing === undefined
      ? Promise.resolve(secret)
      : this.outside(JSON.stringify(['seal', secret]), () => sealing.seal(secret))
  }

  private async outside<T>(question: string, work: () => Promise<T>): Promise<T> {
    if (this.known.has(question)) return this.known.get(question) as T
    throw new ToDoOutside(async () => void this.known.set(question, await work()))
  }
}

/** Breaks work in a transaction off, for what is to be done before it is run again. */
export class ToDoOutside extends Error {
  override readonly name = 'ToDoOutside'

  constructor(readonly work: () => Promise<void>) {
    super('something is to be done outside of the transaction')
  }
}

/** Draws again what was drawn by the run of the work before, as far as this one draws alike, and then goes on. */
export class Redrawing implements Random {
  private readonly drawn: Uint8Array[] = []
  private at = 0

  constructor(private readonly random: Random) {}

  bytes(length: number): Uint8Array {
    let bytes = this.drawn[this.at]
    if (bytes?.length !== length) {
      bytes = this.random.bytes(length)
      this.drawn.splice(this.at, this.drawn.length, bytes)
    }
    this.at++
    return bytes.slice()
  }

  /** Goes back to the first draw, for another run. */
  again(): void {
    this.at = 0
  }
}
