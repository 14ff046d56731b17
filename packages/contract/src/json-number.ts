/** A number as JSON writes it, and nothing else: what a query has to hold where a number is meant. */
export const jsonNumber: RegExp = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/
