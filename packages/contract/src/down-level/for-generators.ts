import { type Kind, shapeOf } from '../grammar.js'
import { isObject, type Json } from '../walk.js'
import type { OpenApi30Document } from './down-level.js'

/** What is told to readers of the contract: how well a statement is supported, and by which pages. */
const words: ReadonlySet<string> = new Set(['x-evidence', 'x-evidence-of', 'x-note', 'x-sources'])

/**
 * Leaves out of a document what no generator makes anything of: the examples by name, and our words on how well a statement is
 * supported (`x-evidence`, `x-evidence-of`, `x-note`, `x-sources`). It is about half as large then, and describes the same calls.
 */
export function forGenerators(document: OpenApi30Document): OpenApi30Document {
  return leaner('document', document) as OpenApi30Document
}

function leaner(kind: Kind, node: unknown): unknown {
  if (!isObject(node)) return node
  const kept: Json = {}
  for (const [key, value] of Object.entries(node)) {
    if (words.has(key)) continue
    const shape = shapeOf(kind, key)
    if (shape?.kind === 'example') continue
    if (shape === undefined) kept[key] = value
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
