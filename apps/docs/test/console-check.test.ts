import { bundle, listOperations, type OpenApiDocument, project, type Schema } from '@crmcom-webapi/contract'
import { contractIn } from '@crmcom-webapi/test-support/contract-in'
import { listExamples } from '@crmcom-webapi/test-support/examples'
import { generate } from '@crmcom-webapi/test-support/generate'
import { chooseSeed, mutate, randomFrom } from '@crmcom-webapi/test-support/mutate'
import { schemaAt, Validator } from '@crmcom-webapi/test-support/validator'
import { describe, expect, it } from 'vitest'
import { findInputProblems, findProblems, type Problem } from '../src/console/check.ts'
import { contractOf } from './sample-contract.ts'

const document = contractOf({})
const say = (problems: Problem[]) => problems.map(({ path, text }) => `${path.join('.')}: ${text}`)
const check = (schema: Schema, value: unknown) => say(findProblems(document, schema, value))

describe('the check of an input names the field', () => {
  const identifier: Schema = {
    type: 'object',
    properties: { id: { type: 'string', minLength: 1 }, number: { type: 'string' } },
    oneOf: [{ required: ['id'] }, { required: ['number'] }],
    additionalProperties: false,
  }
  const schema: Schema = {
    type: 'object',
    required: ['owner'],
    properties: { owner: identifier, count: { type: 'integer', minimum: 1 }, pass: { type: 'string' } },
    dependentRequired: { pass: ['count'] },
    additionalProperties: false,
  }

  it.each([
    [{}, ['owner: is required']],
    [{ owner: {} }, ['owner: takes exactly one of `id` or `number`: none is sent']],
    [{ owner: { id: '1', number: '2' } }, ['owner: takes exactly one of `id` or `number`: `id` and `number` are sent']],
    [{ owner: { id: '' } }, ['owner.id: must not be empty']],
    [{ owner: { id: 7 } }, ['owner.id: must be a text']],
    [{ owner: { id: '1' }, count: 1.5 }, ['count: must be a whole number']],
    [{ owner: { id: '1' }, count: 0 }, ['count: must be at least 1']],
    [{ owner: { id: '1' }, pass: 'x' }, ['count: is required with `pass`']],
    [{ owner: { id: '1', ID: '1' } }, ['owner.ID: is not taken here']],
    [{ owner: { id: '1' }, count: 2, pass: 'x' }, []],
  ])('%j', (value, problems) => {
    expect(check(schema, value)).toEqual(problems)
  })

  it('speaks of the group of fields that was most likely meant', () => {
    const groups: Schema = {
      type: 'object',
      oneOf: [
        { type: 'object', required: ['user', 'word'], properties: { user: {}, word: {} }, additionalProperties: false },
        { type: 'object', required: ['card'], properties: { card: {} }, additionalProperties: false },
      ],
    }
    expect(check(groups, { user: 'a' })).toEqual(['word: is required'])
    expect(check(groups, { card: 'a', extra: 1 })).toEqual(['extra: is not taken here'])
  })
})

it('the check accepts what ajv accepts, for every schema of a request in releases that differ', () => {
  const seed = chooseSeed()
  const random = randomFrom(seed)
  const disagreements: unknown[] = []
  const count = { checked: 0, valid: 0 }
  const compare = (release: OpenApiDocument, oracle: Validator, name: string, value: unknown) => {
    const accepted = oracle.accepts(schemaAt(name), value)
    const own = findProblems(release, { $ref: schemaAt(name) }, value)
    count.checked++
    if (accepted) count.valid++
    if (accepted !== (own.length === 0)) disagreements.push({ release: release.info['x-release'], name, value, own })
  }
  for (const release of ['R6.0.0', 'R12.4.0', 'R16.2.0', 'R18.0.0']) {
    const contract = contractIn(release)
    const oracle = new Validator(contract)
    const pool = poolOf(contract)
    for (const name of requestSchemas(contract)) {
      for (let at = 0; at < 60; at++) {
        const value = generate(contract, { $ref: schemaAt(name) }, random)
        compare(contract, oracle, name, value)
        compare(contract, oracle, name, mutate(random, value, pool))
        compare(contract, oracle, name, mutate(random, mutate(random, value, pool), pool))
      }
    }
  }
  console.log(`console check: seed ${seed} (repeat with SEED=${seed}), ${count.checked} values, ${count.valid} valid`)
  expect(disagreements.slice(0, 3)).toEqual([])
  expect(count.checked).toBeGreaterThan(10_000)
  expect(count.valid / count.checked).toBeGreaterThan(0.2)
})

/** Names of the components a request can hold. */
function requestSchemas(contract: OpenApiDocument): string[] {
  const names = new Set<string>()
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    const { $ref } = node as Schema
    if (typeof $ref === 'string' && $ref.startsWith('#/components/schemas/')) {
      const name = $ref.slice('#/components/schemas/'.length)
      if (!names.has(name)) {
        names.add(name)
        walk(contract.components?.schemas?.[name])
      }
    }
    Object.values(node).forEach(walk)
  }
  for (const { operation } of listOperations(contract)) {
    walk(operation.parameters)
    walk(operation.requestBody?.content['application/json']?.schema)
  }
  return [...names]
}

function poolOf(contract: OpenApiDocument) {
  const values = listExamples(contract).map(({ value }) => value)
  const keys = values.flatMap((value) => Object.keys(value as object))
  return { keys: [...new Set([...keys, 'id', 'number', 'identifier', 'pass_code'])], values }
}

describe('the check of an input reads it as the server does', () => {
  const newest = project(bundle, 'R18.0.0')
  const creation: Schema = { $ref: schemaAt('AccessTokenCreation') }
  const told = (input: unknown) => say(findInputProblems(newest, 'createAccessToken', creation, input))

  it.each([
    [{ token: 'T', shoe_size: 42, identifier: null, x: null, classification_identifier: { code: 'X' } }, []],
    [{ token: null }, ['token: is required']],
    [{ token: 'T', udf_strin_1: 'x' }, ['udf_strin_1: is not taken here: `udf_string_1` may be meant']],
    [
      { token: 'T', classification_identifier: { id: '1', name: 'x' } },
      ['classification_identifier: takes exactly one of `id`, `name` or `alternative_code`'],
    ],
    [{ token: 'T', classification_identifier: { id: null } }, ['classification_identifier: needs at least one field']],
  ])('%j', (input, problems) => {
    expect(told(input)).toEqual(problems)
  })
})
