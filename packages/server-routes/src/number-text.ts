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
