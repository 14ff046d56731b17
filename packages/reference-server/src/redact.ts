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
    return atob(base64)
  } catch {
    return ''
  }
}

/**
 * Hands an error on for logs and people. One that shows a secret anywhere is copied without it: name, message,
 * stack and cause stay, other fields do not. An error without a secret stays what it is.
 */
export function withoutSecrets(error: unknown, secrets: readonly string[]): unknown {
  if (secrets.length === 0 || !shows(error, secrets, new Set())) return error
  if (typeof error === 'string') return redact(error, secrets)
  if (!(error instanceof Error)) return new Error('something was thrown that is no error and holds a secret')
  const copy = new Error(redact(error.message, secrets))
  copy.name = redact(error.name, secrets)
  copy.stack = redact(error.stack ?? '', secrets)
  if (error.cause !== undefined) copy.cause = withoutSecrets(error.cause, secrets)
  return copy
}

function redact(text: string, secrets: readonly string[]): string {
  return secrets.reduce((left, secret) => left.replaceAll(secret, '[redacted]'), text)
}

/** Whether a secret stands in a value, in a name or anywhere inside. What cannot be looked at counts as showing one. */
function shows(value: unknown, secrets: readonly string[], seen: Set<unknown>): boolean {
  if (typeof value === 'string') return secrets.some((secret) => value.includes(secret))
  if (typeof value === 'number' || typeof value === 'bigint') return shows(String(value), secrets, seen)
  if (typeof value !== 'object' || value === null || seen.has(value)) return false
  seen.add(value)
  try {
    const entries = value instanceof Map || value instanceof Set ? [...value] : []
    return [...Reflect.ownKeys(value).flatMap((key) => [String(key), Reflect.get(value, key)]), ...entries].some(
      (inner) => shows(inner, secrets, seen),
    )
  } catch {
    return true
  }
}
