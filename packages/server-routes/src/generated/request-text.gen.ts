// Generated from the contract by `npm run generate`. Do not edit: change openapi/ (or tools/codegen) instead.

/** What holds of every text of a request: how many characters it has at most, and which. */
export const requestTextRule = { maxLength: 4000, pattern: /^[^\u0000-\u001f\u007f-\u009f\u2028\u2029\ud800-\udfff]*$/u } as const
