// How secrets look in texts, for all that keeps them out of what people and logs get to see.

/** Each form in which a server, a proxy or a recorder may write a secret, the secret as it is among them. */
export function writings(secret: string): string[] {
  const json = JSON.stringify(secret).slice(1, -1)
  const ascii = json.replace(/[^\x20-\x7e]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)
  const url = encodeURIComponent(secret.replace(/\p{Surrogate}/gu, '\ufffd'))
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
  ].filter((text) => text)
}

/** The value of a Basic login with a key for user name and no password. */
export function basicValue(key: string): string {
  // One by one: a text may be longer than a call takes arguments.
  return btoa(Array.from(new TextEncoder().encode(`${key}:`), (byte) => String.fromCharCode(byte)).join(''))
}

/**
 * Writes a text as a part of a regular expression with the flag `u`. One shorter than `alone` is found only where it
 * stands by itself: anywhere else it would mark its own letters in every word.
 */
export function patternOf(text: string, alone: number): string {
  const literal = text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
  return text.length < alone ? `(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])` : literal
}

const jwt = /eyJ[\w-]{6,}(?:\.[\w-]*){0,2}/g
const hex =
  /(\b(?:access[ _-]?)?(?:token|key|session|secret|password|bearer)s?(?: (?:is|was|value))?[\s"'`:=(]{1,4})?([\da-f]{32,})/gi

/** Replaces JSON Web Tokens, whole or cut off. */
export function replaceJwts(text: string, replace: (secret: string) => string): string {
  return text.replace(jwt, replace)
}

/**
 * Replaces what looks like an opaque token or a key, for secrets that nobody knew of. An ID of the API, 32 upper-case
 * hexadecimal digits, has the same look: it stays unless the words before call it a token or a key.
 */
export function replaceKeys(text: string, replace: (secret: string) => string): string {
  return text.replace(hex, (all, lead: string | undefined, digits: string) =>
    /^[\dA-F]{32}$/.test(digits) && (!lead || /^access/i.test(lead)) ? all : (lead ?? '') + replace(digits),
  )
}

/**
 * Tells whether a field is secret, by its name and that of the field that holds it. The names are those the contract
 * gives: `password`, or `cards_set.number` for what is secret in one place only.
 */
export function isSensitive(names: ReadonlySet<string>, name: string, holder: string): boolean {
  return names.has(name) || names.has(`${holder}.${name}`)
}
