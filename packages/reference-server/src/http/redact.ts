/** A text shorter than this stands in too many others to be cut out of them. */
const shortest = 4

/**
 * The texts a caller sent, each of which may be a secret: every value of the body or the query, and
 * what stands in the header for credentials, as it was sent and as it is read.
 */
export function textsSent(request: Request, input: unknown): string[] {
  const texts = new Set<string>()
  const add = (value: unknown): void => {
    if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) add(inner)
    else if (typeof value === 'string' || typeof value === 'number') texts.add(String(value))
  }
  add(input)
  for (const part of (request.headers.get('authorization') ?? '').split(' ')) {
    texts.add(part)
    texts.add(decoded(part).replace(/:.*$/s, ''))
  }
  // The longest first: one may be a part of another.
  return [...texts].filter(({ length }) => length >= shortest).sort((a, b) => b.length - a.length)
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
