/** How often an operation was called, and how far the calls came. */
export interface Reached {
  sent: number
  /** Not refused before it was known what the call is for. */
  passed: number
  succeeded: number
}

/** What a walk is to reach for every operation. */
export interface Wanted {
  passed: number
  succeeded: number
}

/** Counts calls by operation, and tells which operations are called too little. */
export class Tally {
  readonly operations: Map<string, Reached>
  readonly counts = { calls: 0, rounds: 0, broken: 0, compared: 0, expired: 0 }

  constructor(
    operationIds: readonly string[],
    private readonly wanted: Wanted,
  ) {
    this.operations = new Map(operationIds.map((id) => [id, { sent: 0, passed: 0, succeeded: 0 }]))
  }

  note(operationId: string, isPassed: boolean, isSuccess: boolean): void {
    const reached = this.of(operationId)
    this.counts.calls++
    reached.sent++
    if (isPassed) reached.passed++
    if (isSuccess) reached.succeeded++
  }

  of(operationId: string): Reached {
    return this.operations.get(operationId) as Reached
  }

  /** How much an operation lacks; a little where it lacks nothing, since others need what it makes. */
  lacks(operationId: string): number {
    const { passed, succeeded } = this.of(operationId)
    const part = (is: number, wanted: number) => Math.max(0, 1 - is / wanted)
    return 0.02 + 0.3 * part(passed, this.wanted.passed) + part(succeeded, this.wanted.succeeded)
  }

  get isReached(): boolean {
    return this.least('passed') >= this.wanted.passed && this.least('succeeded') >= this.wanted.succeeded
  }

  least(of: keyof Wanted): number {
    return Math.min(...[...this.operations.values()].map((reached) => reached[of]))
  }

  rarest(of: keyof Wanted, count = 6): string {
    return [...this.operations]
      .sort(([, one], [, other]) => one[of] - other[of])
      .slice(0, count)
      .map(([id, reached]) => `${id} ${reached[of]} of ${reached.sent}`)
      .join(', ')
  }
}
