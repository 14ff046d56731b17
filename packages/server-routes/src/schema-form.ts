import type { z } from '@hono/zod-openapi'

/** One distinct form of a component, and the releases that share it. */
export class SchemaForm<T = unknown> {
  /** The component. */
  readonly name: string
  /** The releases that have this form, oldest first. */
  readonly releases: readonly string[]
  readonly #make: () => unknown
  #schema: z.ZodType<T, T> | undefined

  /** What it takes is said, not inferred: inferring it for every form would make a check of them slow. */
  constructor(name: string, releases: readonly string[], make: () => unknown) {
    this.name = name
    this.releases = releases
    this.#make = make
  }

  /** The validator. It is made when it is first asked for, so that a program pays for the forms it uses and no others. */
  get schema(): z.ZodType<T, T> {
    this.#schema ??= this.#make() as z.ZodType<T, T>
    return this.#schema
  }
}
