import type { Validator } from '@crmcom-webapi/test-support/validator'
import type { Place } from './marked-nodes.js'
import type { Input } from './requests.js'

/** The values an answer has at the place of a marked node; none when the node does not take part in it. */
export function valuesAt(answer: unknown, place: Place, validator: Validator): unknown[] {
  const values = descend(answer, place.path)
  if (place.kind === 'value' || place.kind === 'code') return values.filter((value) => value === place.value)
  if (place.kind === 'branch') return values.filter((value) => validator.accepts(place.pointer, value))
  return values
}

function descend(value: unknown, [name, ...rest]: readonly string[]): unknown[] {
  if (name === undefined) return value === undefined ? [] : [value]
  if (name === '*') return Array.isArray(value) ? value.flatMap((item) => descend(item, rest)) : []
  if (name === '.') return descend(claimsOf(value), rest)
  const isObject = typeof value === 'object' && value !== null && Object.hasOwn(value, name)
  return isObject ? descend((value as Input)[name], rest) : []
}

function claimsOf(token: unknown): unknown {
  const [, claims] = typeof token === 'string' ? token.split('.') : []
  return claims === undefined ? undefined : JSON.parse(Buffer.from(claims, 'base64url').toString())
}
