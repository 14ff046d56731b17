import { patternOf, writings } from '@crmcom-webapi/release-marks/secrets'

/** A text shorter than this stands in too many others to be cut out of them. */
const shortest = 4

/** Every text and number in a value, each of which may be a secret; the longest first, as one may be a part of another. */
export function textsIn(value: unknown): string[] {
  const texts = new Set<string>()
  const add = (inner: unknown): void => {
    if (typeof inner === 'object' && inner !== null) for (const next of Object.values(inner)) add(next)
    else if (typeof inner === 'string' || typeof inner === 'number') texts.add(String(inner))
  }
  add(value)
  return [...texts].filter(({ length }) => length >= shortest).sort((a, b) => b.length - a.length)
}

/** The texts of a request: those in its body or query, and what stands in the header for credentials, as sent and as read. */
export function textsSent(request: Request, input: unknown): string[] {
  const parts = (request.headers.get('authorization') ?? '').split(' ')
  return textsIn([input, parts, parts.map((part) => decoded(part).split(':'))])
}

function decoded(base64: string): string {
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(base64), (char) => char.charCodeAt(0)))
  } catch {
    return ''
  }
}

/**
 * Hands an error on for logs and people. One that shows a secret anywhere is copied without it: name, message,
 * stack and cause stay, other fields do not. An error without a secret stays what it is.
 */
export function withoutSecrets(error: unknown, secrets: readonly string[]): unknown {
  const written = [...new Set(secrets.flatMap(writings))].sort((a, b) => b.length - a.length)
  if (written.length === 0) return error
  return clean(error, new RegExp(written.map((text) => patternOf(text, shortest)).join('|'), 'giu'))
}

function clean(error: unknown, secret: RegExp): unknown {
  if (!shows(error, secret, new Set())) return error
  const redact = (text: string) => text.replace(secret, '[redacted]')
  if (typeof error === 'string') return redact(error)
  if (!(error instanceof Error)) return new Error('something was thrown that is no error and holds a secret')
  const copy = new Error(redact(error.message))
  copy.name = redact(error.name)
  copy.stack = redact(error.stack ?? '')
  if (error.cause !== undefined) copy.cause = clean(error.cause, secret)
  return copy
}

/** Whether a secret stands in a value, in a name or anywhere inside. What cannot be looked at counts as showing one. */
function shows(value: unknown, secret: RegExp, seen: Set<unknown>): boolean {
  if (typeof value === 'string') return value.search(secret) >= 0
  if (typeof value === 'number' || typeof value === 'bigint') return shows(String(value), secret, seen)
  if (typeof value !== 'object' || value === null || seen.has(value)) return false
  seen.add(value)
  try {
    const entries = value instanceof Map || value instanceof Set ? [...value] : []
    return [...Reflect.ownKeys(value).flatMap((key) => [String(key), Reflect.get(value, key)]), ...entries].some(
      (inner) => shows(inner, secret, seen),
    )
  } catch {
    return true
  }
}
