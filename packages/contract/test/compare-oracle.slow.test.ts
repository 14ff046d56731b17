import { compare, type OpenApiDocument, type Schema } from '@crmcom-webapi/contract'
import { chooseSeed, pick, type Random, randomFrom } from '@crmcom-webapi/test-support/mutate'
import { quickToCompile } from '@crmcom-webapi/test-support/validator'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, it } from 'vitest'

/*
 * ajv as the oracle: where a value is found that the old schema takes and the new one refuses, the change of a
 * request must be breaking; where one is found the other way round, the change of an answer. Requests are made of
 * listed fields only: what was let through without being listed was promised to nobody.
 */

const names = ['a', 'b', 'c', 'd']
const values = ['', 'q', 'qq', 'qqq', 'qqqq', 0, 1, 2, -1, 0.5, null]

function makeValue(random: Random): Schema {
  const type = pick(random, ['string', 'integer', 'number', ['string', 'null'], ['string', 'integer']])
  const schema: Schema = { type }
  if (type === 'string' && random() < 0.5) schema['minLength'] = pick(random, [1, 2])
  if (type === 'string' && random() < 0.3) schema['maxLength'] = pick(random, [2, 3])
  if (type === 'integer' && random() < 0.5)
    schema[pick(random, ['minimum', 'exclusiveMinimum', 'maximum', 'exclusiveMaximum'])] = pick(random, [0, 1])
  return schema
}

/** A closed object with a choice, required names and names that come together. */
function makeObject(random: Random): Schema {
  const some = (chance: number) => names.filter(() => random() < chance)
  const schema: Schema = {
    type: 'object',
    properties: Object.fromEntries([...new Set([...some(0.8), 'a'])].map((name) => [name, makeValue(random)])),
    additionalProperties: random() < 0.2,
  }
  if (random() < 0.5) schema.required = some(0.4)
  if (random() < 0.5) schema.oneOf = some(0.7).map((name) => ({ required: [name] }))
  if (random() < 0.4) schema.dependentRequired = { [pick(random, names)]: [pick(random, names)] }
  return tidy(schema)
}

/** Leaves out what speaks of names that are not there. */
function tidy(schema: Schema): Schema {
  const has = (name = ''): boolean => schema.properties?.[name] !== undefined
  if (schema.required) schema.required = schema.required.filter(has)
  if (schema.oneOf) schema.oneOf = schema.oneOf.filter(({ required }) => has(required?.[0]))
  if (schema.oneOf?.length === 0) delete schema.oneOf
  if (schema.dependentRequired)
    schema.dependentRequired = Object.fromEntries(
      Object.entries(schema.dependentRequired).filter(([name, [target]]) => has(name) && has(target)),
    )
  return schema
}

function change(random: Random, schema: Schema): Schema {
  const [copy, other] = [structuredClone(schema), makeObject(random)]
  const key = pick(random, [
    'properties',
    'required',
    'oneOf',
    'dependentRequired',
    'additionalProperties',
    'value',
    'all',
  ])
  if (key === 'all') return other
  if (key === 'value') copy.properties = { ...copy.properties, [pick(random, names)]: makeValue(random) }
  else if (other[key] === undefined) delete copy[key]
  else copy[key] = other[key]
  return tidy(copy)
}

const documentOf = (schema: Schema, side: 'request' | 'answer'): OpenApiDocument => {
  const content = { 'application/json': { schema } }
  const operation =
    side === 'request'
      ? { operationId: 'send', requestBody: { content }, responses: {} }
      : { operationId: 'send', responses: { '200': { description: 'Done.', content } } }
  return { openapi: '3.1.0', info: { title: 'Any', version: '1' }, paths: { '/any': { post: operation } } }
}

it('overlooks nothing that ajv can show', () => {
  const seed = chooseSeed()
  const random = randomFrom(seed)
  const ajv = new Ajv2020({ strict: false, logger: false, validateSchema: false, ...quickToCompile })
  const shown = { request: 0, answer: 0 }
  for (let round = 0; round < 150; round++) {
    const before = makeObject(random)
    const after = change(random, before)
    const [takes, gives] = [ajv.compile(before), ajv.compile(after)]
    let [refused, surprise] = [false, false]
    for (let tries = 0; tries < 150; tries++) {
      const value = Object.fromEntries(names.filter(() => random() < 0.5).map((name) => [name, pick(random, values)]))
      const [was, is] = [takes(value), gives(value)]
      const listed = Object.keys(value).every((name) => before.properties?.[name] !== undefined)
      refused ||= listed && was && !is
      surprise ||= is && !was
    }
    for (const [side, proven] of [
      ['request', refused],
      ['answer', surprise],
    ] as const) {
      if (!proven) continue
      shown[side]++
      const changes = compare(documentOf(before, side), documentOf(after, side))
      const place = `seed ${seed}, ${side}: ${JSON.stringify(before)} to ${JSON.stringify(after)}`
      expect(
        changes.some(({ breaking }) => breaking),
        place,
      ).toBe(true)
    }
  }
  expect(Math.min(shown.request, shown.answer)).toBeGreaterThan(20)
})
