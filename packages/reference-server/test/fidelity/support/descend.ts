/**
 * The values at a path: `*` is any item of a list, `.` the claims of a token. An identifier that is a text, as in a
 * query, has the one field it names.
 */
export function descend(value: unknown, [name, ...rest]: readonly string[]): unknown[] {
  if (name === undefined) return value === undefined ? [] : [value]
  if (name === '*') return Array.isArray(value) ? value.flatMap((item) => descend(item, rest)) : []
  if (name === '.') return descend(claimsOf(value), rest)
  const inner = typeof value === 'string' ? fieldOf(value) : value
  const isObject = typeof inner === 'object' && inner !== null && Object.hasOwn(inner, name)
  return isObject ? descend((inner as { [name: string]: unknown })[name], rest) : []
}

function fieldOf(text: string): object | undefined {
  const [, field, value] = /^(\w+)=(.+)$/.exec(text) ?? []
  return field === undefined ? undefined : { [field]: value }
}

function claimsOf(token: unknown): unknown {
  const [, claims] = typeof token === 'string' ? token.split('.') : []
  return claims === undefined ? undefined : JSON.parse(Buffer.from(claims, 'base64url').toString())
}
