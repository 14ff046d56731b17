import { CodegenError } from './codegen-error.js'
import type { Forms } from './forms.js'
import { header } from './literal.js'

/** Writes what the contract says of every text of a request. */
export function emitRequestText({ requestText }: Forms): string {
  const { maxLength, pattern } = requestText ?? {}
  if (!Number.isInteger(maxLength) || typeof pattern !== 'string')
    throw new CodegenError('#/x-request-text', 'needs a maxLength and a pattern')
  return `${header}
/** What holds of every text of a request: how many characters it has at most, and which. */
export const requestTextRule = { maxLength: ${maxLength}, pattern: ${new RegExp(pattern, 'u')} } as const
`
}
