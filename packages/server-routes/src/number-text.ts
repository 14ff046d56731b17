/** Tells whether a number, as JSON writes it, has more digits than what is kept of it. */
export function losesDigits(text: string): boolean {
  const kept = Number(text)
  return Number.isFinite(kept) && digitsOf(text) !== digitsOf(String(kept))
}

/** The digits of a number and the power of ten of the last of them, the same however the number is written. */
function digitsOf(text: string): string {
  const [, sign = '', whole = '', fraction = '', power = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/i.exec(text) ?? []
  const digits = `${whole}${fraction}`.replace(/^0+/, '')
  const some = digits.replace(/0+$/, '')
  return some === '' ? '0' : `${sign}${some}e${Number(power) - fraction.length + digits.length - some.length}`
}

/**
 * Tells whether a number, as JSON writes it, is no whole number while what is kept of it is one, such as
 * `1.00000000000000001` or `1e-999`. Readers would take it for an integer that nobody sent.
 */
export function losesFraction(text: string): boolean {
  if (!/[.e]/i.test(text) || !Number.isInteger(Number(text))) return false
  // The last of its digits stands behind the point.
  return digitsOf(text).includes('e-')
}
