import { invalidRequest } from './failure.js'

// Swedish writes days as the API does. Making a format takes a hundred times as long as using it.
const formatOf = remembered(
  (zone) => new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' }),
)

function remembered<T>(make: (zone: string) => T): (zone: string) => T {
  const made = new Map<string, T>()
  return (zone) => {
    const known = made.get(zone) ?? make(zone)
    made.set(zone, known)
    return known
  }
}

/** A moment as the clocks of a time zone show it, such as `2026-01-05 10:00:00`. Years have four digits. */
const written = (moment: number, zone: string): string =>
  formatOf(zone).format(moment).padStart('2026-01-05 10:00:00'.length, '0')

/** The day on which a moment lies by the calendar of a time zone, such as 2026-01-05. */
export const dayOf = (moment: number, zone: string): string => written(moment, zone).slice(0, 10)

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

/**
 * The day so many months after another one; the last of its month where the month has no such day.
 *
 * @throws {Failure} When the day lies behind the year 9999: no date of the API can say it.
 */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  if (year * 12 + month - 1 + months >= 120_000) throw invalidRequest('what is asked for ends after the year 9999')
  const last = new Date(Date.UTC(year, month + months, 0))
  last.setUTCDate(Math.min(date, last.getUTCDate()))
  return last.toISOString().slice(0, 10)
}

/** By how many months the month of a day is later than that of another one. */
export function monthsBetween(earlier: string, later: string): number {
  const count = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))
  return count(later) - count(earlier)
}

const firstSecond = Date.parse('0001-01-02T00:00:00Z')
const lastSecond = Date.parse('9999-12-30T23:59:59Z')

/** The milliseconds of a day. */
export const dayLength = 86_400_000

/** By how much the clocks of a zone are ahead of UTC at a moment. */
function aheadAt(given: number, zone: string): number {
  // Of the years that are written with four digits, in every zone.
  const moment = Math.max(firstSecond, Math.min(given, lastSecond))
  return Date.parse(`${written(moment, zone).replace(' ', 'T')}Z`) - Math.floor(moment / 1000) * 1000
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
