import { z as zod } from '@hono/zod-openapi'

/** A validator whose type nobody works out: the generated files say what each takes. */
export interface Built {
  optional(): Built
  min(least: number): Built
  max(most: number): Built
  gte(bound: number): Built
  lte(bound: number): Built
  gt(bound: number): Built
  lt(bound: number): Built
  regex(pattern: RegExp): Built
  check(rule: (payload: never) => void): Built
  catchall(rest: Built): Built
}

interface Builder {
  string(): Built
  number(): Built
  boolean(): Built
  null(): Built
  unknown(): Built
  never(): Built
  literal(value: unknown): Built
  array(items: Built): Built
  object(shape: { [name: string]: Built }): Built
  looseObject(shape: { [name: string]: Built }): Built
  strictObject(shape: { [name: string]: Built }): Built
  union(options: readonly Built[]): Built
  xor(options: readonly Built[]): Built
  intersection(left: Built, right: Built): Built
  lazy(make: () => Built): Built
}

/**
 * The words of zod that the generated files use, without its types. Inferring what thousands of forms take, only to
 * say it once more beside them, is what would make a check of large contracts slow.
 */
export const z = zod as unknown as Builder

/** The validator of another component. */
export const of = (form: { readonly schema: unknown }): Built => form.schema as Built
