import type { OpenApiDocument, Schema } from '@crmcom-webapi/contract'
import { generate } from '@crmcom-webapi/test-support/generate'
import { mutate, type Pool, pick, type Random } from '@crmcom-webapi/test-support/mutate'
import type { Validator } from '@crmcom-webapi/test-support/validator'

/** What a comparison of a validator with the oracle came to. */
export interface Tally {
  /** Instances made by at least one mutation. */
  mutated: number
  /** How many of those the oracle accepts. */
  valid: number
  /** Seeds as they are. */
  seeds: number
  /** Instances with a `__proto__` where dropping it changes the verdict: see {@link dropsProto}. */
  aside: number
  disagreements: { at: string; release: string; value: string; oracle: boolean }[]
}

export const emptyTally = (): Tally => ({ mutated: 0, valid: 0, seeds: 0, aside: 0, disagreements: [] })

/** One schema under test: how the oracle reaches it, and the validator made from it. */
export interface Subject {
  release: string
  pointer: string
  document: OpenApiDocument
  oracle: Validator
  schema: Schema
  parse: (value: unknown) => boolean
}

/**
 * Puts seeds and what mutations make of them to both sides. Seeds are the samples given and values made
 * from the schema, as far as the oracle accepts them.
 */
export function compare(
  subject: Subject,
  samples: readonly unknown[],
  pool: Pool,
  count: number,
  random: Random,
  tally: Tally,
): void {
  const { oracle, pointer, release, schema, document } = subject
  const check = (value: unknown): boolean => {
    const expected = oracle.accepts(pointer, value)
    if (subject.parse(value) !== expected) {
      if (hasProto(value) && dropsProto(schema, document)) tally.aside++
      else tally.disagreements.push({ at: pointer, release, value: JSON.stringify(value), oracle: expected })
    }
    return expected
  }
  const seeds = samples.filter((value) => oracle.accepts(pointer, value))
  for (let tries = 0, made = 0; tries < 1_000 && made < Math.min(10, count); tries++) {
    const value = generate(document, schema, random)
    if (!oracle.accepts(pointer, value)) continue
    seeds.push(value)
    made++
  }
  if (seeds.length === 0) throw new Error(`no valid seed for ${pointer} in ${release}`)
  for (const seed of seeds) check(seed)
  tally.seeds += seeds.length
  for (let i = 0; i < count; i++) {
    let value = mutate(random, pick(random, seeds), pool)
    for (let more = Math.floor(random() * 3); more > 0; more--) value = mutate(random, value, pool)
    tally.mutated++
    if (check(value)) tally.valid++
  }
}

/** Says whether a value holds a key `__proto__` anywhere. */
function hasProto(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  return Object.hasOwn(value, '__proto__') || Object.values(value).some(hasProto)
}

/**
 * zod drops a key `__proto__` from an open object, so that nobody's prototype is replaced. That is seen
 * only where fields are counted or strangers have a schema, and is wanted: such a key gets nowhere.
 */
function dropsProto(schema: unknown, document: OpenApiDocument, seen: string[] = []): boolean {
  if (typeof schema !== 'object' || schema === null) return false
  const { $ref, minProperties, maxProperties, additionalProperties } = schema as Schema
  if (minProperties !== undefined || maxProperties !== undefined || typeof additionalProperties === 'object')
    return true
  if ($ref && !seen.includes($ref))
    return dropsProto(document.components?.schemas?.[$ref.slice('#/components/schemas/'.length)], document, [
      ...seen,
      $ref,
    ])
  return Object.values(schema).some((part) => dropsProto(part, document, seen))
}

/** Field names and values of a document's schemas and examples, for mutations to draw on. */
export function poolOf(schemas: readonly Schema[], examples: readonly unknown[]): Pool {
  const keys = new Set<string>()
  const values: unknown[] = [...examples]
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    for (const name of Object.keys((node as Schema).properties ?? {})) keys.add(name)
    values.push(...((node as Schema).enum ?? []))
    for (const part of Object.values(node)) visit(part)
  }
  schemas.forEach(visit)
  for (const example of examples)
    if (typeof example === 'object' && example !== null) values.push(...Object.values(example))
  return { keys: [...keys], values }
}
