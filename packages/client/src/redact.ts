import { sensitiveFields } from './generated/operations.gen.js'

/** Takes the secrets out of a text from outside. */
export type Redact = (text: string) => string

/** What stands where a secret stood. */
export const marker = '[redacted]'
/** Names of the fields whose values are never shown. */
export const isSensitive = new Set<string>(sensitiveFields)
const names = [...sensitiveFields, '(?:web_?api|application)_?key']

// A JSON Web Token, whole or cut off; an opaque token or a key.
const tokens = /eyJ[\w-]{6,}(?:\.[\w-]*){0,2}|[0-9a-f]{32,}/gi

// A sensitive field in JSON (also JSON inside a JSON string), in a query string, in a form.
const fields = new RegExp(
  `((?:${names.join('|')})(?:\\\\{0,9}["']|&quot;|%22)?\\s{0,3}(?:[:=]|%3[ad])\\s{0,3})` +
    `(?:"(?:[^"\\\\]|\\\\.)*"?|\\\\{1,9}"(?:(?!\\\\{1,9}")[^])*|'[^']*'?|&quot;(?:(?!&quot;)[^])*|[^\\s&,;<>{}"']+)`,
  'gi',
)

/**
 * Makes a function that takes the given secrets out of a text, in each form in which a server or a proxy may
 * echo them, and whatever else looks like a token or stands in a field the contract marks as sensitive.
 */
export function createRedact(secrets: Iterable<string>): Redact {
  const written = [...new Set([...secrets].flatMap(writings))].sort((a, b) => b.length - a.length).map(pattern)
  const known = written.length > 0 ? new RegExp(written.join('|'), 'gi') : undefined
  return (text) => {
    const stripped = known ? text.replace(known, marker) : text
    return stripped.replace(fields, `$1${marker}`).replace(tokens, marker)
  }
}

/** Gathers the values of all sensitive fields, however deep they stand. */
export function collectSecrets(value: unknown, found: string[] = []): string[] {
  if (Object(value) === value)
    for (const [key, entry] of Object.entries(value as object)) {
      if (isSensitive.has(key) && isScalar(entry)) found.push(String(entry))
      else collectSecrets(entry, found)
    }
  return found
}

/** A text or a number: what a sensitive field holds. */
export function isScalar(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number'
}

/**
 * Copies an error without its secrets. Only name, message, stack, code and cause come along, since anything
 * else may hold the request.
 */
export function redactError(error: unknown, redact: Redact, depth = 0): Error {
  const { name, message = error, stack, code, cause, errors } = Object(error) as { [key: string]: unknown }
  const inner = cause ?? (Array.isArray(errors) ? errors[0] : undefined)
  const copy = new Error(
    redact(String(message)),
    inner === undefined || depth > 3 ? undefined : { cause: redactError(inner, redact, depth + 1) },
  )
  for (const [key, text] of Object.entries({ name, stack, code }))
    if (typeof text === 'string')
      Object.defineProperty(copy, key, { value: redact(text), configurable: true, writable: true })
  return copy
}

function writings(secret: string): string[] {
  if (secret === '') return []
  const json = JSON.stringify(secret).slice(1, -1)
  const ascii = json.replace(/[^\x20-\x7e]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)
  const url = encodeUrl(secret)
  const html = secret.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  return [
    secret,
    json,
    ascii,
    JSON.stringify(json).slice(1, -1),
    url,
    url.replaceAll('%20', '+'),
    html,
    html.replaceAll('"', '&quot;').replaceAll("'", '&#39;'),
    basicValue(secret).replace(/=+$/, ''),
  ]
}

function encodeUrl(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'))
}

/** The value of a Basic login with a key for user name and no password. */
export function basicValue(key: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(`${key}:`)))
}

/** A very short secret is replaced only where it stands alone: anywhere else it would mark its own letters in every word. */
function pattern(text: string): string {
  const literal = text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
  return text.length < 4 ? `(?<![A-Za-z0-9])${literal}(?![A-Za-z0-9])` : literal
}
