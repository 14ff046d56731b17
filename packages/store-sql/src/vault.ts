import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'

/** How secrets are kept in a database, under keys that are not in it. */
export interface Vault {
  /**
   * What a secret is looked up by: a digest under each key, the one it is written under first.
   *
   * @param place What the text is, so that one text has another digest elsewhere.
   */
  digests(place: string, text: string): readonly string[]
  /**
   * Encrypts a text, so that it opens at the same place only.
   *
   * @param place What it is, and in which record.
   */
  seal(place: string, text: string): string
  /** @throws {SecretError} When none of the keys opens it, or it was changed, or stands elsewhere. */
  open(place: string, sealed: string): string
}

/** Thrown when what a database holds cannot be read with the secret that was given. */
export class SecretError extends Error {
  override readonly name = 'SecretError'
}

interface Keys {
  /** Tells which of several keys sealed a text. */
  name: string
  digest: Buffer
  seal: Buffer
}

const algorithm = 'aes-256-gcm'
const [nonceBytes, tagBytes] = [12, 16]

/**
 * Makes a vault of secrets of 32 bytes or more. The first seals and digests; what was sealed under the others opens
 * and is found as well, so that a secret can be replaced.
 */
export function vaultOf(secrets: readonly Uint8Array[]): Vault {
  const keys = secrets.map(keysOf)
  const [first] = keys
  if (first === undefined) throw new RangeError('a vault needs a secret')
  return {
    digests: (place, text) =>
      keys.map(({ digest }) => createHmac('sha256', digest).update(`${place}\0`).update(text, 'utf16le').digest('hex')),
    seal(place, text) {
      const nonce = randomBytes(nonceBytes)
      const cipher = createCipheriv(algorithm, first.seal, nonce)
      cipher.setAAD(Buffer.from(place))
      const bytes = Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()])
      return `${first.name}.${bytes.toString('base64url')}`
    },
    open(place, sealed) {
      const [name, text = ''] = sealed.split('.')
      const own = keys.find((one) => one.name === name)
      if (own === undefined) throw new SecretError('a secret in the database is under a key that was not given')
      const bytes = Buffer.from(text, 'base64url')
      try {
        const decipher = createDecipheriv(algorithm, own.seal, bytes.subarray(0, nonceBytes))
        decipher.setAAD(Buffer.from(place))
        decipher.setAuthTag(bytes.subarray(-tagBytes))
        return decipher.update(bytes.subarray(nonceBytes, -tagBytes), undefined, 'utf8') + decipher.final('utf8')
      } catch {
        throw new SecretError('a secret in the database was changed, or stands where it was not written')
      }
    },
  }
}

function keysOf(secret: Uint8Array): Keys {
  const derived = (purpose: string, bytes: number) =>
    Buffer.from(hkdfSync('sha256', secret, '', `crmcom-webapi store: ${purpose}`, bytes))
  return {
    name: derived('name', 6).toString('base64url'),
    digest: derived('digest', 32),
    seal: derived('seal', 32),
  }
}
