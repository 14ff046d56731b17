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
 * Compares secrets in constant time. Both are hashed first, so their lengths stay hidden too. Compare
 * with `null` where no secret is stored: it takes the same time and is never equal.
 */
export function equalSecrets(given: string, stored: string | null): boolean {
  const same = equalBytes(sha256(utf8ToBytes(given)), sha256(utf8ToBytes(stored ?? '')))
  return stored !== null && same
}

/** Derives the key for one purpose, so that a token of one kind is never valid as another. */
export function deriveKey(secret: Uint8Array, purpose: string): Uint8Array {
  return hmac(sha256, secret, utf8ToBytes(purpose))
}
