import fc from 'fast-check'
import { expect, test } from 'vitest'
import { jsonPieces } from '../src/json-pieces.ts'

test('names, texts and values are told apart', () => {
  expect(jsonPieces('{ "a": "b: \\"1\\"", "c": [-1.5e3, true, null] }')).toEqual([
    { kind: 'plain', text: '{ ' },
    { kind: 'name', text: '"a"' },
    { kind: 'plain', text: ':' },
    { kind: 'plain', text: ' ' },
    { kind: 'text', text: '"b: \\"1\\""' },
    { kind: 'plain', text: ', ' },
    { kind: 'name', text: '"c"' },
    { kind: 'plain', text: ':' },
    { kind: 'plain', text: ' [' },
    { kind: 'value', text: '-1.5e3' },
    { kind: 'plain', text: ', ' },
    { kind: 'value', text: 'true' },
    { kind: 'plain', text: ', ' },
    { kind: 'value', text: 'null' },
    { kind: 'plain', text: '] }' },
  ])
})

test('the pieces of any JSON are that JSON, and each coloured one is a value by itself', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(0, 2), (value, indent) => {
      const json = JSON.stringify(value, null, indent)
      const pieces = jsonPieces(json)
      expect(pieces.map(({ text }) => text).join('')).toBe(json)
      for (const { kind, text } of pieces) if (kind !== 'plain') expect(() => JSON.parse(text)).not.toThrow()
    }),
  )
})
