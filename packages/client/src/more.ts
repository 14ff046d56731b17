import { CrmConfigError } from './errors.js'

/** Members of an object, by name. */
export interface Members {
  readonly [field: string]: unknown
}

type KeysOf<T> = T extends unknown ? keyof T : never

/** What may go beyond the known members of an object: any name but those, and more inside of those that go on too. */
export type More<Known, Inner = unknown> = {
  readonly [Key in KeysOf<Known> as Key extends keyof Inner ? never : Key]?: never
} & Inner &
  Members

/**
 * Puts what the contract lacks into the input of a call.
 *
 * @throws {CrmConfigError} When it has the token, or something that the input has already and that is no object.
 */
export function addMore(operationId: string, input: Members, more: unknown, isTop = true): Members {
  let whole = input
  for (const [name, value] of Object.entries(more ?? {})) {
    const there = Object.hasOwn(input, name) ? input[name] : undefined
    const isInner = isObject(there) && isObject(value)
    if ((isTop && name === 'token') || (there !== undefined && !isInner))
      throw new CrmConfigError(`${operationId} takes no ${name} in more`)
    whole = { ...whole, [name]: isInner ? addMore(operationId, there, value, false) : value }
  }
  return whole
}

export function isObject(value: unknown): value is Members {
  return Object(value) === value && !Array.isArray(value)
}
