import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDocument } from 'yaml'
import { findFlaw } from '../dist/kernel/json-text.js'

/** Writes JSON from pairs, so that an object may have a key twice; with any spacing and any way to write a letter. */
type Tree = string | number | boolean | null | Tree[] | { pairs: [key: string, value: Tree][] }

const keys = fc.constantFrom('a', 'b', 'ab', '"', '\\', '{', '}', ':', '', '__proto__', 'é', '\n')
const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    fc.oneof(keys, fc.integer(), fc.boolean(), fc.constant(null)),
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.array(fc.tuple(keys, tie('tree')), { maxLength: 4 }).map((pairs) => ({ pairs })),
  ),
}))
const spaces = fc.infiniteStream(fc.constantFrom('', '', ' ', '\n\t', '\r\n'))

function write(value: Tree, space: () => string): string {
  if (typeof value === 'string') return text(value, space())
  if (Array.isArray(value))
    return `[${space()}${value.map((item) => write(item, space)).join(`${space()},${space()}`)}]`
  if (typeof value !== 'object' || value === null) return String(value)
  const pairs = value.pairs.map(([key, item]) => `${text(key, space())}${space()}:${space()}${write(item, space)}`)
  return `{${space()}${pairs.join(`${space()},${space()}`)}${space()}}`
}

/** Where there is a space, letters are written by their number. */
const text = (value: string, space: string): string =>
  space === ''
    ? JSON.stringify(value)
    : `"${[...value].map((c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')}"`

const repeats = (value: Tree): boolean => {
  if (Array.isArray(value)) return value.some(repeats)
  if (typeof value !== 'object' || value === null) return false
  return (
    new Set(value.pairs.map(([key]) => key)).size < value.pairs.length || value.pairs.some(([, item]) => repeats(item))
  )
}

const depth = (value: Tree): number => {
  if (typeof value !== 'object' || value === null) return 0
  const inner = Array.isArray(value) ? value : value.pairs.map(([, item]) => item)
  return 1 + Math.max(0, ...inner.map(depth))
}

describe('findFlaw', () => {
  it('finds a key that stands twice in one object, and nothing else', () => {
    let found = 0
    fc.assert(
      fc.property(tree, spaces, (value, space) => {
        const json = write(value, () => space.next().value)
        JSON.parse(json)
        if (repeats(value)) found++
        expect(findFlaw(json)).toBe(repeats(value) ? 'repeated key' : undefined)
      }),
      { numRuns: 2000 },
    )
    expect(found).toBeGreaterThan(200)
  })

  it('agrees with a YAML parser, for which keys are unique', () => {
    fc.assert(
      fc.property(tree, (value) => {
        const json = write(value, () => '')
        const { errors } = parseDocument(json, { uniqueKeys: true, version: '1.2', schema: 'json' })
        expect(findFlaw(json) !== undefined).toBe(errors.some(({ code }) => code === 'DUPLICATE_KEY'))
      }),
      { numRuns: 300 },
    )
  })

  it('finds what is nested deeper than the bound', () => {
    fc.assert(
      fc.property(tree, spaces, (value, space) => {
        const json = write(value, () => space.next().value)
        if (!repeats(value)) expect(findFlaw(json, depth(value))).toBeUndefined()
        if (depth(value) > 0) expect(findFlaw(json, depth(value) - 1)).toBeDefined()
      }),
      { numRuns: 500 },
    )
  })

  it('takes a long text without spaces between two parts', () => {
    expect(findFlaw(`{"a":"${'\\"{'.repeat(50_000)}","b":[],"c":${' '.repeat(50_000)}1}`)).toBeUndefined()
  })
})
