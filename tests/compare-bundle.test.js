import { describe, expect, it } from 'vitest'
import { differences, kindOf } from '../scripts/compare-bundle/differences.mjs'

const kinds = (before, after) => differences(before, after).map((one) => `${kindOf(one)} ${one.pointer}`)
const schema = (Thing) => ({ components: { schemas: { Thing } } })

describe('the differences of two bundles', () => {
  it('do not mind the order of members, but that of a list', () => {
    expect(kinds({ a: 1, b: [1, 2] }, { b: [1, 2], a: 1 })).toEqual([])
    expect(kinds({ b: [1, 2] }, { b: [2, 1] })).toEqual(['contract #/b/0', 'contract #/b/1'])
  })

  it('tell an object from a list, and null from nothing', () => {
    expect(kinds({ a: {} }, { a: [] })).toEqual(['contract #/a'])
    expect(kinds({ a: null }, {})).toEqual(['contract #/a'])
  })

  it.each([
    ['evidence', { 'x-evidence': 'sample' }, 'x-evidence'],
    ['evidence', { 'x-evidence-of': { required: 'assumed' } }, 'x-evidence-of'],
    ['words', { description: 'A thing.' }, 'description'],
    ['x-generated-by', { 'x-generated-by': [{ by: 'random' }] }, 'x-generated-by'],
    ['contract', { properties: { description: { type: 'string' } } }, 'properties'],
    ['contract', { type: 'string' }, 'type'],
  ])('are of the kind %s', (kind, node, key) => {
    expect(kinds(schema({}), schema(node))).toEqual([`${kind} #/components/schemas/Thing/${key}`])
  })

  it('are of an example wherever inside one they are', () => {
    const example = (value) => ({ components: { examples: { one: { value } } } })
    expect(kinds(example({ 'x-note': 1 }), example({ 'x-note': 2 }))).toEqual([
      'example #/components/examples/one/value/x-note',
    ])
  })
})
