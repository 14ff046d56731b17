import { type Kind, type Shape, shapeOf } from '../grammar.js'
import { isObject, type Json } from '../walk.js'
import type { OpenApi30Document } from './down-level.js'

/**
 * What is told to readers of the contract: how well a statement is supported, and by which pages, since when something is
 * there or deprecated, and the names that follow from the fields of the answer.
 */
const words: ReadonlySet<string> = new Set([
  'x-evidence',
  'x-evidence-of',
  'x-note',
  'x-sources',
  'x-available-from',
  'x-deprecated-from',
  'x-fields-set',
])

/** Where a document of ours has schemas besides, by the key. */
const aside: { [key: string]: Shape } = {
  'x-schemas': { kind: 'schema', form: 'map' },
  'x-content-schema': { kind: 'schema', form: 'one' },
  'x-one-of': { kind: 'schema', form: 'list' },
  'x-any-of': { kind: 'schema', form: 'list' },
}

/**
 * Leaves out of a document what no generator makes anything of: the examples by name, our words on how well a statement is
 * supported (`x-evidence`, `x-evidence-of`, `x-note`, `x-sources`), since when something is there or deprecated
 * (`x-available-from`, `x-deprecated-from`; what is deprecated still says so), the names of `x-fields-set`, and of a known code of
 * a failure all but the code and its status. It is less than half as large then, and describes the same calls.
 */
export function forGenerators(document: OpenApi30Document): OpenApi30Document {
  return leaner('document', document) as OpenApi30Document
}

function leaner(kind: Kind, node: unknown): unknown {
  if (!isObject(node)) return node
  const kept: Json = {}
  for (const [key, value] of Object.entries(node)) {
    if (words.has(key)) continue
    const shape = shapeOf(kind, key) ?? (Object.hasOwn(aside, key) ? aside[key] : undefined)
    if (shape?.kind === 'example') continue
    if (key === 'x-known-codes') kept[key] = Array.isArray(value) ? value.map(codeAlone) : value
    else if (shape === undefined) kept[key] = value
    else if (shape.form === 'one') kept[key] = leaner(shape.kind, value)
    else if (shape.form === 'list')
      kept[key] = Array.isArray(value) ? value.map((one) => leaner(shape.kind, one)) : value
    else
      kept[key] = isObject(value)
        ? Object.fromEntries(Object.entries(value).map(([name, one]) => [name, leaner(shape.kind, one)]))
        : value
  }
  return kept
}

function codeAlone(known: unknown): unknown {
  if (!isObject(known)) return known
  return Object.fromEntries(Object.entries(known).filter(([key]) => key === 'code' || key === 'http'))
}
