/** Where the server takes the time from. Every lifetime follows it; nothing waits on a timer. */
export interface Clock {
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  now(): number
}

export const systemClock: Clock = { now: () => Date.now() }

/** Writes an instant the way the API writes dates: to the second, without a zone. The zone is UTC here. */
export function wireDate(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 19)
}
