/** Where the server takes the time from. Every lifetime follows it; nothing waits on a timer. */
export interface Clock {
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  now(): number
}

export const systemClock: Clock = { now: () => Date.now() }

/** Writes an instant the way the API writes dates: to the second, without a zone. The zone is UTC here. */
export function wireDate(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000)
  let text = written.get(seconds)
  if (text === undefined) {
    if (written.size >= 1_000) written.clear()
    text = new Date(seconds * 1000).toISOString().slice(0, 19)
    written.set(seconds, text)
  }
  return text
}

/** Records are read far more often than their dates change, and writing a date takes longer than the rest of it. */
const written = new Map<number, string>()
