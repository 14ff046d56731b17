import { failure } from '../../kernel/failure.js'
import { references } from '../references.js'

export const referenceNotFound = (parameter: string) =>
  failure('SUBSCRIPTIONS', 'REFERENCENOTFOUND', `Nothing was found under ${parameter}`)

/** What a call asks for that a system of the vendor does, and this server does not. */
export const notEmulated = (what: string) => failure('SUBSCRIPTIONS', 'NOTEMULATED', `${what} is not emulated`)

/** Finds what a call names besides a subscription. */
export const referred = references(referenceNotFound)
