// What a caller most likely did, for the words of a refusal. Nothing here repeats what was sent.

/** What is likely of a body that is no JSON. */
export function mistakenBody(text: string): string | undefined {
  const start = text.trimStart()
  if (start === '') return 'it is empty: an empty object is written {}'
  if (/^\w[\w.[\]%-]*=/.test(start)) return 'it looks like a form (a=b&c=d): write it as {"a": "b", "c": "d"}'
  if (start.startsWith('<')) return 'it looks like XML'
  if (/^[{[]\s*'/.test(start)) return 'JSON has double quotes, not single ones'
  if (start.includes('\0')) return 'it looks like UTF-16: send it in UTF-8'
  return undefined
}

/** What is likely of a body under another type than JSON. */
export function mistakenType(type: string | undefined, bytes: Uint8Array): string | undefined {
  const looksLikeJson = bytes[0] === '{'.charCodeAt(0) || bytes[0] === '['.charCodeAt(0)
  if (type === undefined) return undefined
  if (looksLikeJson) return 'the body looks like JSON, but Content-Type says something else'
  if (type === 'application/x-www-form-urlencoded' || type === 'multipart/form-data')
    return 'a form (a=b&c=d) is not read: write it as {"a": "b", "c": "d"}'
  return undefined
}

/** What is likely of a body that is JSON and no object. */
export function mistakenValue(value: unknown): string | undefined {
  if (Array.isArray(value))
    return value.length === 0
      ? 'an empty list was sent; an empty object is written {} (in PHP: new stdClass, or JSON_FORCE_OBJECT)'
      : 'a list was sent: send the object in it by itself'
  if (typeof value === 'string') return 'a text was sent; a JSON text in a text was encoded twice'
  if (value === null) return 'null was sent; an empty object is written {}'
  return undefined
}

/** Where else a session token was sent, when it is not where it belongs. */
export function mistakenToken(
  { headers, search }: { headers: Headers; search: string },
  input: unknown,
  place: 'body' | 'query',
): string | undefined {
  const belongs = place === 'body' ? 'It belongs into the body, as "token"' : 'It belongs into the query, as token=…'
  const hint = mistakenValue(input)
  if (hint !== undefined) return hint
  const sent: object = typeof input === 'object' && input !== null ? input : {}
  if (Object.hasOwn(sent, 'token')) {
    const isRepeated = place === 'query' && Array.isArray((sent as { token: unknown }).token)
    return isRepeated ? 'It stands in the query more than once' : undefined
  }
  const alike = Object.keys(sent).find((name) => isAlike(name, 'token') || /^(session|access|auth)_?token$/i.test(name))
  if (alike !== undefined) return `${belongs}: the name is "token", in small letters`
  if (place === 'body' && /(^|&)token=/i.test(search)) return `${belongs}, and not into the query`
  if (headers.has('authorization')) return `${belongs}, and not into the header Authorization`
  if (['x-auth-token', 'x-session-token', 'token', 'cookie'].some((name) => headers.has(name)))
    return `${belongs}, and not into a header`
  return undefined
}

/** Whether two names differ in capitals and dividing signs only. */
export function isAlike(one: string, other: string): boolean {
  return plain(one) === plain(other)
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
}

/** What is likely of a parameter in a query that nobody knows, when it speaks of a known one. */
export function mistakenParameter(name: string, known: readonly string[]): string | undefined {
  const outer = /^(\w+)(?:\[|\.)/.exec(name)?.[1]
  if (outer === undefined || !known.includes(outer)) return undefined
  return `an identifier is written ${outer}=field=value`
}

/** What is likely of a text where an identifier object belongs, of a body. */
export function mistakenIdentifier(value: unknown, fields: readonly string[]): string | undefined {
  if (typeof value !== 'string' || fields.length === 0) return undefined
  const named = fields.find((field) => value.startsWith(`${field}=`)) ?? (fields[0] as string)
  return `in a body it is an object, such as {"${named}": "…"}`
}
