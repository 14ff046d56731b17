import { isSensitive, patternOf, replaceJwts, replaceKeys, writings } from '@crmcom-webapi/release-marks/secrets'
import { sensitiveFields } from './generated/operations.gen.js'

/** Takes the secrets out of a text from outside. Of one that stands where an ID belongs only what is known is taken. */
export type Redact = (text: string, isId?: boolean) => string

/** What stands where a secret stood. */
export const marker = '[redacted]'
const secretFields = new Set<string>(sensitiveFields)
// What is secret in one place only is known there, and not by its name in a text.
const names = [...sensitiveFields.filter((name) => !name.includes('.')), '(?:web_?api|application)_?key']

// A sensitive field in JSON (also JSON inside a JSON string), in a query string, in a form.
const fields = new RegExp(
  `((?:${names.join('|')})(?:\\\\{0,9}["']|&quot;|%22)?\\s{0,3}(?:[:=]|%3[ad])\\s{0,3})` +
    `(?:(["']|\\\\{1,9}"|&quot;)(?:(?!\\2)(?:\\\\.|[^]))*(?:\\2)?|[^\\s&,;<>{}"']+)`,
  'gi',
)

const mark = () => marker

/**
 * Makes a function that takes the given secrets out of a text, in each form in which a server or a proxy may
 * echo them, and whatever stands in a field the contract marks as sensitive. What looks like a token is taken too, for
 * secrets that nobody knew of.
 */
export function createRedact(secrets: Iterable<string>): Redact {
  const written = [...secrets].flatMap(writings).sort((a, b) => b.length - a.length)
  const known = written[0] && new RegExp(written.map((text) => patternOf(text, 4)).join('|'), 'giu')
  return (text, isId) => {
    const stripped = known ? text.replace(known, marker) : text
    const rest = replaceJwts(stripped.replace(fields, `$1${marker}`), mark)
    return isId ? rest : replaceKeys(rest, mark)
  }
}

/** Gathers the values of all sensitive fields, however deep they stand. */
export function collectSecrets(value: unknown, found: string[] = [], holder = ''): string[] {
  if (Array.isArray(value)) for (const entry of value) collectSecrets(entry, found, holder)
  else if (Object(value) === value)
    for (const [key, entry] of Object.entries(value as object)) {
      if (isHidden(key, holder, entry)) found.push(String(entry))
      else collectSecrets(entry, found, key)
    }
  return found
}

/** Whether a value is one that is never shown, by its name and that of the field that holds it. */
export function isHidden(name: string, holder: string, value: unknown): value is string | number {
  return isSensitive(secretFields, name, holder) && isScalar(value)
}

/** A text or a number: what a sensitive field holds. */
function isScalar(value: unknown): value is string | number {
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
    if (typeof text === 'string') Object.assign(copy, { [key]: redact(text) })
  return copy
}
