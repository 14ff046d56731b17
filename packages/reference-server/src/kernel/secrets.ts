import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'

/** Compares two byte strings of one length in a time that does not tell where they differ. */
export function equalBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false
  let difference = 0
  for (let i = 0; i < a.length; i++) difference |= (a[i] as number) ^ (b[i] as number)
  return difference === 0
}

/**
 * Compares secrets in a time that follows from what is given alone: neither where they differ shows in it, nor how long
 * the stored one is. Compare with `null` where no secret is stored: it takes the same time and is never equal.
 */
export function equalSecrets(given: string, stored: string | null): boolean {
  const [one, other] = [encodeText(given), encodeText(stored ?? ' ')]
  let difference = one.length ^ other.length
  for (let i = 0; i < one.length; i++) difference |= (one[i] as number) ^ (other[i % other.length] ?? 0)
  return stored !== null && difference === 0
}

/**
 * Writes a text as UTF-8 bytes. Half of a surrogate pair has none: in its place all would get the same bytes, and two
 * secrets would be one.
 *
 * @throws {RangeError} When the text is no well-formed Unicode.
 */
export function encodeText(text: string): Uint8Array {
  if (/\p{Cs}/u.test(text)) throw new RangeError('the text holds half of a surrogate pair, which is no character')
  return utf8ToBytes(text)
}

/** Derives the key for one purpose, so that a token of one kind is never valid as another. */
export function deriveKey(secret: Uint8Array, purpose: string): Uint8Array {
  return hmac(sha256, secret, utf8ToBytes(purpose))
}
