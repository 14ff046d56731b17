const form = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)$/

/**
 * Tells whether a text is a date and time of the calendar, from year 1 to 9999, written `YYYY-MM-DDThh:mm:ss`. Days
 * end at 23:59:59: there are no leap seconds, and midnight is 00:00:00 of the day that begins.
 */
export function isDateTimeLocal(text: string): boolean {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = (form.exec(text)?.slice(1) ?? []).map(Number)
  return year > 0 && day > 0 && day <= daysIn(year, month) && hour < 24 && minute < 60 && second < 60
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month] ?? 0
}
