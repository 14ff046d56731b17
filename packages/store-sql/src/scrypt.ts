import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import type { Sealing } from '@crmcom-webapi/reference-server'

const derive = promisify<string, Buffer, number, ScryptOptions, Buffer>(scrypt)

/** How much memory and time a hash takes: as powers of two of 1 KiB blocks, which are 16 MiB with 14. */
export const defaultCost = 14
const [blocks, lanes, saltBytes, hashBytes] = [8, 1, 16, 32]

/**
 * Keeps of a secret what scrypt (RFC 7914) makes of it, with its cost and its salt, so that what was kept at another cost
 * can still be compared. It runs beside the thread that answers calls.
 */
export function scryptSealing(cost = defaultCost): Sealing {
  if (!Number.isInteger(cost) || cost < 1 || cost > 20)
    throw new RangeError(`the cost of hashes must be a whole number from 1 to 20, not ${cost}`)
  const hash = (secret: string, salt: Buffer, power: number) => {
    const N = 2 ** power
    // As UTF-16, in which no two texts are the same bytes.
    const text = Buffer.from(secret, 'utf16le').toString('base64')
    return derive(text, salt, hashBytes, { N, r: blocks, p: lanes, maxmem: 2 ** 20 + 256 * N * blocks })
  }
  const seal = async (secret: string) => {
    const salt = randomBytes(saltBytes)
    return ['scrypt', cost, salt.toString('base64url'), (await hash(secret, salt, cost)).toString('base64url')].join(
      '.',
    )
  }
  let other: Promise<string> | undefined
  return {
    seal,
    async matches(given, sealed) {
      // Where none is kept, it is compared with one that nobody knows.
      other ??= seal(randomBytes(hashBytes).toString('hex'))
      const [, power, salt = '', kept = ''] = (sealed ?? (await other)).split('.')
      const made = await hash(given, Buffer.from(salt, 'base64url'), Number(power))
      return timingSafeEqual(made, Buffer.from(kept, 'base64url')) && sealed !== null
    },
  }
}
