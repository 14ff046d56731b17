const unitMilliseconds = {
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  w: 7 * 86_400_000,
  y: 365 * 86_400_000,
} as const

/**
 * A length of time: milliseconds as a number, or text made of whole numbers with units, such as `90s`,
 * `2h`, `1h30m` or `10y`. Units are `ms`, `s`, `m` (minutes), `h`, `d`, `w` and `y` (365 days).
 */
export type Duration = number | string

/** No clock goes further, and every instant up to there is a whole number that is kept as it is. */
const longest = 10_000 * unitMilliseconds.y

/**
 * Reads a length of time.
 *
 * @returns Whole milliseconds, zero or more.
 * @throws {RangeError} When it is negative, longer than 10,000 years, not finite, or text of another form.
 */
export function readDuration(duration: Duration): number {
  const milliseconds = typeof duration === 'number' ? duration : readText(duration)
  if (!(milliseconds >= 0 && milliseconds <= longest))
    throw new RangeError(
      `${JSON.stringify(duration)} is no duration: give milliseconds, or text such as 90s, 2h or 10y, up to 10000y`,
    )
  return Math.round(milliseconds)
}

function readText(text: string): number {
  if (!/^(\d+(ms|[smhdwy]))+$/.test(text)) return Number.NaN
  let sum = 0
  for (const [, count, unit] of text.matchAll(/(\d+)(ms|[smhdwy])/g))
    sum += Number(count) * unitMilliseconds[unit as keyof typeof unitMilliseconds]
  return sum
}
