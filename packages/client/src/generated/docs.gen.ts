// Generated from the contract by `npm run generate`. Do not edit: change openapi/ (or tools/codegen) instead.

/** Where the docs say what a failure code means; the code comes behind it. */
export const failureDocs = 'http://127.0.0.1:8080/reference/failures#'
