/** Where the server takes the time from. Every lifetime follows it; nothing waits on a timer. */
export interface Clock {
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  now(): number
}

export const systemClock: Clock = { now: () => Date.now() }

/** The last second that has a date of four digits, in seconds since 1970. */
const lastSecond = Date.parse('9999-12-31T23:59:59Z') / 1000

/**
 * Writes an instant the way the API writes dates: to the second, without a zone. The zone is UTC here. An instant
 * behind the last that can be written, such as the end of something that lives beyond it, is written as that one.
 */
export function wireDate(milliseconds: number): string {
  const seconds = Math.min(Math.floor(milliseconds / 1000), lastSecond)
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

/** The same of what need not be set. */
export const maybeWireDate = (instant: number | null) => (instant === null ? null : wireDate(instant))

/** The instant of a date of the API, which has no zone: it is in UTC. */
export const instantOf = (date: string): number => Date.parse(`${date}Z`)
