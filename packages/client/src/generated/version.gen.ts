// Generated from the contract by `npm run generate`. Do not edit: change openapi/ (or tools/codegen) instead.

/** The version of the package. */
export const version = '0.1.0'
