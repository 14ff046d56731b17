import { failure } from '../kernel/failure.js'

/** What a Content-Type says, as far as it matters here. */
export interface MediaType {
  /** In small letters, without parameters. */
  name: string
  /** In small letters; undefined when it is not said. */
  charset: string | undefined
}

/** Reads a Content-Type; undefined for one that is missing or empty. */
export function readMediaType(header: string | null): MediaType | undefined {
  if (!header) return undefined
  const [name = '', ...parameters] = header.split(';')
  // Whatever is said is looked at: what cannot be read as a set is one that nobody knows, and so are two of them.
  const charsets = parameters
    .map((parameter) =>
      /^\s*charset\s*=\s*(.*?)\s*$/i
        .exec(parameter)?.[1]
        ?.replace(/^"(.*)"$/, '$1')
        .toLowerCase(),
    )
    .filter((value) => value)
  return {
    name: name.trim().toLowerCase(),
    charset: charsets.length > 0 ? [...new Set(charsets)].join(' ') : undefined,
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** JSON is UTF-8. Older HTTP libraries announce Latin-1 for what they do not look at, so that is read as well. */
const decoders: ReadonlyMap<string, (bytes: Uint8Array) => string> = new Map([
  ...['utf-8', 'utf8', 'us-ascii', 'ascii'].map((name) => [name, readUtf8] as const),
  ...['iso-8859-1', 'iso8859-1', 'iso_8859-1', 'latin1'].map((name) => [name, readLatin1] as const),
])

const byteOrderMark = [0xef, 0xbb, 0xbf]

/** Whether there is nothing in a body but what may stand between parts of JSON, behind a byte order mark or not. */
export function isBlank(bytes: Uint8Array): boolean {
  const start = byteOrderMark.every((byte, at) => bytes[at] === byte) ? byteOrderMark.length : 0
  return bytes.subarray(start).every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d)
}

/**
 * Reads bytes as text, without a byte order mark at its start. No byte is replaced by what it does not mean.
 *
 * @throws {Failure} When the bytes are not of the character set, or nobody knows that set.
 */
export function decodeBody(bytes: Uint8Array, charset = 'utf-8'): string {
  const decode = decoders.get(charset)
  if (!decode)
    throw failure(
      'REQUEST',
      'UNSUPPORTEDMEDIATYPE',
      'The body is in a character set that is not read here',
      'Send it in UTF-8: Content-Type: application/json; charset=utf-8',
    )
  return decode(bytes)
}

function readUtf8(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes)
  } catch {
    const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b
    const hint = isGzip ? '; it looks like gzip, which is sent with Content-Encoding: gzip' : ''
    throw failure('REQUEST', 'MALFORMEDJSON', 'The body is not UTF-8', `JSON is sent in UTF-8${hint}`)
  }
}

/** The character of each byte is the one of its number; what the web calls Latin-1 is another set. */
function readLatin1(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
}
