import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { encodeText } from './secrets.js'

/** Where the server takes secrets, ids and codes from. */
export interface Random {
  bytes(length: number): Uint8Array
}

export const systemRandom: Random = { bytes: (length) => crypto.getRandomValues(new Uint8Array(length)) }

/** Random bytes that can be gone on with later, from the same seed and as many bytes. */
export interface SeededRandom extends Random {
  /** How many bytes were drawn so far. */
  readonly drawn: number
}

/**
 * Makes the same bytes in the same order for the same seed. Whoever knows the seed can forge every
 * token, so it is for tests on one machine only.
 *
 * @throws {RangeError} When the seed is no well-formed Unicode.
 * @param drawn How many bytes were drawn already; the first ones when it is left out.
 */
export function seededRandom(seed: string, drawn = 0): SeededRandom {
  const key = encodeText(seed)
  let block = new Uint8Array(0)
  let held = -1
  let at = drawn
  return {
    bytes(length) {
      const bytes = new Uint8Array(length)
      for (let filled = 0; filled < length; ) {
        const wanted = Math.floor(at / blockBytes)
        if (wanted !== held) block = new Uint8Array(hmac(sha256, key, utf8ToBytes(String(wanted))))
        held = wanted
        const taken = block.subarray(at % blockBytes, (at % blockBytes) + length - filled)
        bytes.set(taken, filled)
        filled += taken.length
        at += taken.length
      }
      return bytes
    },
    get drawn() {
      return at
    },
  }
}

/** How many bytes one hash makes. */
const blockBytes = 32

/** Hands out what another source gives, and asks that for much at a time: to ask a system takes long, however little it is asked for. */
export function pooled(random: Random): Random {
  let pool = new Uint8Array(0)
  return {
    bytes(length) {
      if (length > pool.length) pool = new Uint8Array(random.bytes(Math.max(4096, length)))
      const drawn = pool.subarray(0, length)
      pool = pool.subarray(length)
      return drawn
    },
  }
}

/** An id as the API writes them: 32 upper-case hexadecimal characters, 128 random bits. */
export function hexId(random: Random): string {
  return bytesToHex(random.bytes(16)).toUpperCase()
}

/** A code of decimal digits, each equally likely. */
export function digits(random: Random, length: number): string {
  return characters(random, '0123456789', length)
}

/** A code of letters and digits, each equally likely. */
export function lettersAndDigits(random: Random, length: number): string {
  return characters(random, 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789', length)
}

function characters(random: Random, alphabet: string, length: number): string {
  const usable = 256 - (256 % alphabet.length)
  let code = ''
  while (code.length < length) {
    for (const byte of random.bytes(length))
      if (byte < usable && code.length < length) code += alphabet[byte % alphabet.length]
  }
  return code
}

/** One of some items, each equally likely; undefined where there are none. */
export function oneOf<T>(random: Random, items: readonly T[]): T | undefined {
  const range = 0x1_0000_0000
  const usable = range - (range % Math.max(items.length, 1))
  for (;;) {
    const drawn = new DataView(random.bytes(4).slice().buffer).getUint32(0)
    if (drawn < usable) return items[drawn % Math.max(items.length, 1)]
  }
}
