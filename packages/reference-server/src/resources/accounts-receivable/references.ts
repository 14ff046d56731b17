import { failure } from '../../kernel/failure.js'
import { references } from '../references.js'

/** Finds what an account is to refer to. */
export const referred = references((parameter) =>
  failure('ACCOUNTSRECEIVABLE', 'REFERENCENOTFOUND', `Nothing was found under ${parameter}`),
)

export const criterionNotFound = (parameter: string) =>
  failure('ACCOUNTSRECEIVABLE', 'CRITERIONNOTFOUND', `Nothing was found under ${parameter}`)

/** Finds what accounts, or what goes with them, are looked for by. */
export const criterion = references(criterionNotFound)
