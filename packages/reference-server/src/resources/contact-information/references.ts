import { failure } from '../../kernel/failure.js'
import { references } from '../references.js'

/** Finds what a contact is to refer to. */
export const referred = references((parameter) =>
  failure('CONTACTINFORMATION', 'REFERENCENOTFOUND', `Nothing was found under ${parameter}`),
)
