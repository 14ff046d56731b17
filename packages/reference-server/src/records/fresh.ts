import type { Field, Fields, KindOf } from './define.js'
import { type Kind, type Kinds, kinds, type Records } from './index.js'

/** What has to be said of a new record: all but what a seed may leave out. */
export type Fresh<K extends Kind> = Said<Kinds[K]['fields'], Records[K]>
type Said<F extends Fields, R> = {
  [N in keyof R as N extends keyof F ? (F[N] extends { fallback: object } ? never : N) : N]: R[N]
} & { [N in keyof R]?: R[N] | undefined }

/** A new record. What is not said is as in a seed that leaves it out, so that who makes records need not know of every field. */
export function fresh<K extends Kind>(kind: K, said: Fresh<K>): Records[K] {
  return filled((kinds[kind] as KindOf).fields, said as { [name: string]: unknown }) as unknown as Records[K]
}

function filled(fields: Fields, said: { readonly [name: string]: unknown }): object {
  // In a loop: each record that is made comes through here, and lists of its fields would take longer.
  const record: { [name: string]: unknown } = {}
  for (const name in fields) record[name] = heldIn(fields[name] as Field, said[name])
  return record
}

function heldIn({ form, fallback }: Field, said: unknown): unknown {
  const value = said === undefined ? fallback?.value : said
  const inner = form.is === 'object' && typeof value === 'object' && value !== null
  return inner ? filled(form.fields, value as { [name: string]: unknown }) : value
}
