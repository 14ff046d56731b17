/** What is wrong with a header that should hold a key. */
export type BasicFlaw = 'missing' | 'no basic' | 'no base64' | 'no utf-8' | 'no colon' | 'no username' | 'a password'

/**
 * Reads the key of an HTTP Basic login: the username, with an empty password.
 *
 * @returns The key, or what is wrong with the header.
 */
export function readBasic(header: string | null): { key: string } | { flaw: BasicFlaw } {
  if (header === null || header === '') return { flaw: 'missing' }
  const written = /^basic +(.+)$/i.exec(header)?.[1]
  if (written === undefined) return { flaw: 'no basic' }
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(written)) return { flaw: 'no base64' }
  let bytes: Uint8Array
  try {
    bytes = Uint8Array.from(atob(written), (character) => character.charCodeAt(0))
  } catch {
    return { flaw: 'no base64' }
  }
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return { flaw: 'no utf-8' }
  }
  const colon = text.indexOf(':')
  if (colon < 0) return { flaw: 'no colon' }
  if (colon === 0) return { flaw: 'no username' }
  return colon === text.length - 1 ? { key: text.slice(0, -1) } : { flaw: 'a password' }
}

/** The key of an HTTP Basic login; undefined when the header is missing or is anything else. */
export function readBasicKey(header: string | null): string | undefined {
  const read = readBasic(header)
  return 'key' in read ? read.key : undefined
}

/** What to do about a header that holds no key. It says nothing of the key itself. */
export function mendBasic(flaw: BasicFlaw): string {
  return `Send it as the HTTP Basic username, with an empty password${mends[flaw]}`
}

/** Nobody can tell what of the header was to be the key, so the whole form is told. */
const whole = '. The header is "Authorization: Basic ", and behind it the key and a colon, in base64'

const mends: { readonly [flaw in BasicFlaw]: string } = {
  missing: whole,
  'no basic': whole,
  'no base64': whole,
  'no utf-8': whole,
  'no colon': ': the colon behind the key is missing. Encode the key and the colon together',
  'no username': ': the username is empty. The key stands before the colon',
  'a password': ': something follows the colon behind the key',
}
