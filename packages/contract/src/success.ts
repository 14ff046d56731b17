import type { Schema } from './document.js'

/**
 * The form that an answer has when a call succeeds, as it is written: of the branches of the answer the one whose status
 * has the code `OK`.
 *
 * @param follow Gives what a schema refers to.
 * @returns Undefined when no branch has the code.
 */
export function successBranch(answer: Schema, follow: (schema: Schema) => Schema): Schema | undefined {
  return (follow(answer).oneOf ?? [answer]).find((branch) => {
    const status = follow(branch).properties?.['status']
    const code = status && follow(status).properties?.['code']
    return code !== undefined && follow(code).const === 'OK'
  })
}

/** What an answer carries in `data` when a call succeeds, as it is written; undefined when it is no part of a success. */
export function successData(answer: Schema, follow: (schema: Schema) => Schema): Schema | undefined {
  const success = successBranch(answer, follow)
  return success && follow(success).properties?.['data']
}
