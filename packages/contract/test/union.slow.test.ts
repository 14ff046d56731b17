import { bundle, type OpenApiDocument, type Schema } from '@crmcom-webapi/contract'
import { casesEach, inTurn } from '@crmcom-webapi/test-support/depth'
import { listExamples } from '@crmcom-webapi/test-support/examples'
import { generate } from '@crmcom-webapi/test-support/generate'
import { chooseSeed, mutate, type Pool, pick, type Random, randomFrom } from '@crmcom-webapi/test-support/mutate'
import { releaseSlices, unseen } from '@crmcom-webapi/test-support/release-classes'
import { schemaAt, Validator } from '@crmcom-webapi/test-support/validator'
import { expect, it } from 'vitest'

const slices = inTurn(releaseSlices(), 3)

/**
 * Nothing may loosen later without the union knowing: whatever one release accepts, the union accepts.
 * Left aside are answers that carry, as a stranger, a field that only other releases have: an open
 * object lets any stranger through, and there its name means nothing yet.
 */
function refusedBy(union: Validator, random: Random, perComponent: number, atMost: number) {
  const pool = poolOf(bundle)
  const isUnseen = unseen()
  const found = { tried: 0, accepted: 0, refused: [] as unknown[] }
  for (const { release, document: contract } of slices) {
    if (found.refused.length >= atMost) break
    const document = withoutForeignFields(contract)
    const validator = new Validator(document)
    const check = (pointer: string, value: unknown) => {
      found.tried++
      if (!validator.accepts(pointer, value)) return
      found.accepted++
      if (!union.accepts(pointer, value)) found.refused.push([release, pointer, value, union.problems(pointer, value)])
    }
    for (const { schema, value } of listExamples(document)) {
      if (!isUnseen(document, schema, value)) continue
      check(schema, value)
      for (let i = 0; i < perComponent / 4; i++) check(schema, mutate(random, value, pool))
    }
    for (const [name, schema] of Object.entries(document.components?.schemas ?? {})) {
      if (!isUnseen(document, schemaAt(name))) continue
      const seeds = Array.from({ length: 8 }, () => generate(document, schema as Schema, random))
      for (let i = 0; i < perComponent; i++) {
        const value = pick(random, seeds)
        check(schemaAt(name), random() < 0.3 ? value : mutate(random, value, pool))
      }
    }
  }
  return found
}

it('accepts whatever any release accepts', () => {
  const seed = chooseSeed()
  const each = casesEach(8_000, Object.keys(bundle.components?.schemas ?? {}).length, 8)
  const { tried, accepted, refused } = refusedBy(new Validator(bundle), randomFrom(seed), each, 5)
  console.log(`union: seed ${seed}, ${tried} values, ${accepted} accepted by their release`)
  expect(refused.slice(0, 5)).toEqual([])
  expect(accepted / tried).toBeGreaterThan(0.2)
})

it('would notice a rule that loosens later', () => {
  const stricter = structuredClone(bundle)
  const lookup = stricter.components?.schemas?.['AccessTokenLookup'] as Schema
  lookup.required = [...(lookup.required ?? []), 'fields_set']
  expect(refusedBy(new Validator(stricter), randomFrom(1), 4, 1).refused.length).toBeGreaterThan(0)
})

/** Refuses the fields of other releases where the objects of this one are open. */
function withoutForeignFields(contract: OpenApiDocument): OpenApiDocument {
  const document = structuredClone(contract)
  for (const [name, schema] of Object.entries(document.components?.schemas ?? {})) {
    if (!schema.properties || schema.additionalProperties === false) continue
    for (const field of Object.keys(bundle.components?.schemas?.[name]?.properties ?? {}))
      schema.properties[field] ??= false as unknown as Schema
  }
  return document
}

function poolOf(document: OpenApiDocument): Pool {
  const schemas = Object.values(document.components?.schemas ?? {})
  return {
    keys: [...new Set(schemas.flatMap((schema) => Object.keys(schema.properties ?? {})))],
    values: listExamples(document).flatMap(({ value }) =>
      typeof value === 'object' && value ? Object.values(value) : [],
    ),
  }
}
