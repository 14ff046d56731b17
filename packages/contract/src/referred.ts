import type { Components, OpenApiDocument } from './document.js'
import type { Kind } from './grammar.js'
import { eachChild, escapePointer, isObject, pathTo, referencesOf } from './walk.js'

/**
 * Collects the components that a node of a document refers to, however many steps away, and the security schemes it
 * names. With them the node can stand in a document of its own.
 *
 * @param kind What the node is, such as `operation`.
 */
export function referredFrom(document: OpenApiDocument, kind: Kind, node: unknown): Components {
  const found: { [kind: string]: { [name: string]: unknown } } = {}
  /** Keeps the component that a reference leads to, or into. */
  const keep = (ref: string): void => {
    const { kind, node, key, name } = pathTo(document, ref)?.[2] ?? {}
    if (kind === undefined || name === undefined || found[key as string]?.[name]) return
    found[key as string] = { ...found[key as string], [name]: node }
    visit(kind, node)
  }
  const visit = (kind: Kind, node: unknown): void => {
    if (!isObject(node)) return
    for (const { ref } of referencesOf({ kind, node, pointer: '' }, { ...document.components })) keep(ref)
    if (kind === 'securityRequirement')
      for (const name of Object.keys(node)) keep(`#/components/securitySchemes/${escapePointer(name)}`)
    eachChild(kind, node, visit)
  }
  visit(kind, node)
  return found as Components
}
