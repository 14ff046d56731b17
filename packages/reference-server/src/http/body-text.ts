import { failure } from '../domain/failure.js'

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
  const charset = parameters
    .map((parameter) => /^\s*charset\s*=\s*"?([^\s"]+)"?\s*$/i.exec(parameter)?.[1])
    .find((value) => value !== undefined)
  return { name: name.trim().toLowerCase(), charset: charset?.toLowerCase() }
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** JSON is UTF-8. Older HTTP libraries announce Latin-1 for what they do not look at, so that is read as well. */
const decoders: ReadonlyMap<string, (bytes: Uint8Array) => string> = new Map([
  ...['utf-8', 'utf8', 'us-ascii', 'ascii'].map((name) => [name, readUtf8] as const),
  ...['iso-8859-1', 'iso8859-1', 'iso_8859-1', 'latin1'].map((name) => [name, readLatin1] as const),
])

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
    throw failure('REQUEST', 'MALFORMEDJSON', 'The body is not UTF-8', 'JSON is sent in UTF-8')
  }
}

/** The character of each byte is the one of its number; what the web calls Latin-1 is another set. */
function readLatin1(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
}
