/** The day on which a moment lies by the calendar of a time zone, such as 2026-01-05. */
export function dayOf(moment: number, zone: string): string {
  // Swedish writes days as the API does.
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    moment,
  )
}

/** The last millisecond of a day by the calendar of a time zone. */
export function endOf(day: string, zone: string): number {
  const next = Date.parse(`${day}T00:00:00Z`) + dayLength
  // Midnight there is some hours before or after midnight here; clocks may change meanwhile, so it is looked up twice.
  const once = next - aheadAt(next, zone)
  return next - aheadAt(once, zone) - 1
}

/** The first millisecond of a day by the calendar of a time zone. */
export const startOf = (day: string, zone: string): number => endOf(dayBefore(day), zone) + 1

const dayBefore = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - dayLength).toISOString().slice(0, 10)

/** The day so many months after another one; the last of its month where the month has no such day. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + months, 0))
  last.setUTCDate(Math.min(date, last.getUTCDate()))
  return last.toISOString().slice(0, 10)
}

/** By how many months the month of a day is later than that of another one. */
export function monthsBetween(earlier: string, later: string): number {
  const count = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))
  return count(later) - count(earlier)
}

/** The milliseconds of a day. */
export const dayLength = 86_400_000

/** By how much the clocks of a zone are ahead of UTC at a moment. */
function aheadAt(moment: number, zone: string): number {
  const written = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' }).format(
    moment,
  )
  return Date.parse(`${written.replace(' ', 'T')}Z`) - Math.floor(moment / 1000) * 1000
}

/** Whether the IANA database has a time zone of that name. A difference to UTC such as +02:00 is none: not every platform reads it. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}
