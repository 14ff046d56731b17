import {
  bundle,
  listOperations,
  listReleases,
  type OpenApiDocument,
  type Operation,
  type PlacedOperation,
  resolveRef,
  type Schema,
} from '@crmcom-webapi/contract'
import { contractIn } from '@crmcom-webapi/test-support/contract-in'
import { describe, expect, test } from 'vitest'
import { listChanges } from '../src/changes.ts'
import { contractOf } from './sample-contract.ts'

function changesOf(request: Schema, schemas: { [name: string]: Schema } = {}, operation: Partial<Operation> = {}) {
  const document = contractOf(request, schemas, operation)
  return listChanges(document, (listOperations(document)[0] as PlacedOperation).operation)
}

test('an operation without marks never changes', () => {
  expect(changesOf({ type: 'object', properties: { a: { type: 'string' } } })).toEqual([])
})

test('fields that come, go and are deprecated are told by release', () => {
  const changes = changesOf({
    type: 'object',
    properties: {
      a: { type: 'string', 'x-deprecated-from': ['R18.0.0'], 'x-replaced-by': 'b' },
      b: { type: 'string', 'x-available-from': ['R18.0.0'] },
      c: { type: 'string', 'x-available-from': ['R12.4.0'], 'x-removed-from': ['R18.0.0'] },
    },
  })
  expect(changes).toEqual([
    { release: 'R12.4.0', lines: ['Adds `c` to the request.'] },
    {
      release: 'R18.0.0',
      lines: [
        'Adds `b` to the request.',
        'Removes `c` from the request.',
        'Deprecates `a` in the request, replaced by `b`.',
      ],
    },
  ])
})

test('what comes with its object is not told twice', () => {
  const changes = changesOf(
    { type: 'object', properties: { unit: { $ref: '#/components/schemas/Unit', 'x-available-from': ['R12.4.0'] } } },
    {
      Unit: {
        type: 'object',
        properties: {
          id: { type: 'string', 'x-available-from': ['R12.4.0'] },
          code: { type: 'string', 'x-available-from': ['R18.0.0'] },
        },
      },
    },
  )
  expect(changes).toEqual([
    { release: 'R12.4.0', lines: ['Adds `unit` to the request.'] },
    { release: 'R18.0.0', lines: ['Adds `unit.code` to the request.'] },
  ])
})

test('nothing is told of the time before the operation was there', () => {
  const changes = changesOf(
    { type: 'object', properties: { a: { type: 'string', 'x-available-from': ['R12.4.0'] } } },
    {},
    { 'x-available-from': ['R12.4.0'], 'x-deprecated-from': ['R18.0.0'] },
  )
  expect(changes).toEqual([
    { release: 'R12.4.0', lines: ['The call is new.'] },
    { release: 'R18.0.0', lines: ['The call is deprecated.'] },
  ])
})

test('values, alternatives, claims and words are told too', () => {
  const changes = changesOf(
    {
      type: 'object',
      oneOf: [
        {
          type: 'object',
          properties: {
            state: { type: 'string', enum: ['A', 'B'], 'x-enum-marks': { B: { 'x-available-from': ['R18.0.0'] } } },
            jwt: {
              type: 'string',
              contentSchema: {
                type: 'object',
                properties: { cii: { type: 'string', 'x-available-from': ['R18.0.0'] } },
              },
              'x-release-notes': [
                { until: 'R18.0.0', text: 'It is short.' },
                { from: 'R18.0.0', text: 'It is long.' },
              ],
            },
          },
        },
        { $ref: '#/components/schemas/LoginByKey', 'x-available-from': ['R18.0.0'] },
      ],
    },
    { LoginByKey: { type: 'object', properties: { key: { type: 'string' } } } },
  )
  expect(changes).toEqual([
    {
      release: 'R18.0.0',
      lines: [
        '`jwt`: No longer: It is short.',
        '`jwt`: It is long.',
        'Adds the claim `cii` of `jwt`, the value `B` of `state` and the alternative “Login by key” to the request.',
      ],
    },
  ])
})

test('a mark of parallel lines is told in each line', () => {
  const changes = changesOf({
    type: 'object',
    properties: { a: { type: 'string', 'x-available-from': ['R10.0.0', 'R12.4.0'] } },
  })
  expect(changes.map(({ release, lines }) => [release, lines])).toEqual([
    ['R12.0.0', ['Removes `a` from the request.']],
    ['R12.4.0', ['Adds `a` to the request.']],
  ])
})

test('a deprecation of parallel lines is told in each line', () => {
  const changes = changesOf(
    { type: 'object', properties: { a: { type: 'string', 'x-deprecated-from': ['R10.0.0', 'R12.4.0'] } } },
    {},
    { 'x-deprecated-from': ['R12.4.0', 'R18.0.0'], 'x-replaced-by': 'things/find, then things/get_one' },
  )
  const deprecated = 'The call is deprecated, replaced by `things/find`, then `things/get_one`.'
  expect(changes).toEqual([
    { release: 'R12.0.0', lines: ['Not deprecated here: `a` in the request.'] },
    { release: 'R12.4.0', lines: [deprecated, 'Deprecates `a` in the request.'] },
  ])
})

test('a call that needs no key any more is told', () => {
  const changes = changesOf(
    { type: 'object' },
    {},
    { security: [{ Key: [] }, {}], 'x-security-marks': [{ index: 1, 'x-available-from': ['R12.4.0'] }] },
  )
  expect(changes).toEqual([{ release: 'R12.4.0', lines: ['The key may be left out.'] }])
})

describe('a release is listed exactly when the form of the operation differs', () => {
  const releases = listReleases(bundle)
  const forms = new Map(releases.map((release) => [release, formsIn(contractIn(release))]))

  test.each(listOperations(bundle).map(({ operation }) => [operation.operationId, operation] as const))(
    '%s',
    (id, operation) => {
      const differing = releases.filter(
        (release, index) =>
          index > 0 && forms.get(release)?.get(id) !== forms.get(releases[index - 1] as string)?.get(id),
      )
      expect(listChanges(bundle, operation).map((change) => change.release)).toEqual(differing)
    },
  )
})

/** Each operation of a projection as text, references followed, examples and the catalogue of failure codes left out. */
function formsIn(contract: OpenApiDocument): Map<string, string> {
  const follow = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(follow)
    if (typeof node !== 'object' || node === null) return node
    const { $ref, examples: _examples, ...own } = node as { $ref?: string; examples?: unknown }
    const whole = $ref === undefined ? own : { ...resolveRef(contract, $ref), ...own }
    return Object.fromEntries(
      Object.entries(whole)
        .filter(([key]) => key !== 'examples' && key !== 'x-known-codes')
        .map(([key, value]) => [key, follow(value)]),
    )
  }
  return new Map(
    listOperations(contract).map(({ operation }) => [operation.operationId, JSON.stringify(follow(operation))]),
  )
}
