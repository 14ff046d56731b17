import { type Evidence, isObject, type OpenApiDocument, unescapePointer } from '@crmcom-webapi/contract'

/** What the contract says at one place, and how well that is supported. */
export interface Clause {
  /** A JSON pointer into the contract of the release; for marks, into the contract of all releases. */
  pointer: string
  /** The pages it was taken from. */
  sources: string[]
  evidence: Evidence
}

/**
 * Finds the clause a pointer names: the evidence that holds there, which is handed down from what is around it unless
 * a key of a node has its own, and the nearest pages.
 *
 * @param key What the clause is about, where it is not the last key of the pointer, as `removed-from`.
 * @param field The member it is about, for a rule that speaks of one.
 * @param pages Those of the operation, where nothing on the way names any.
 */
export function clauseAt(
  document: OpenApiDocument,
  pointer: string,
  { key, field, pages = [] }: { key?: string; field?: string; pages?: readonly string[] } = {},
): Clause {
  let node: unknown = document
  let holder: unknown
  let evidence: Evidence | undefined
  let sources: readonly string[] | undefined
  for (const part of pointer.split('/').slice(1)) {
    holder = node
    node =
      isObject(node) || Array.isArray(node) ? (node as { [name: string]: unknown })[unescapePointer(part)] : undefined
    if (!isObject(node)) continue
    evidence = (node['x-evidence'] as Evidence | undefined) ?? evidence
    sources = (node['x-sources'] as readonly string[] | undefined) ?? sources
  }
  const last = unescapePointer(pointer.slice(pointer.lastIndexOf('/') + 1))
  const own = key === undefined ? ofKey(holder, last, field) : evidenceOf(node, key)
  return { pointer, sources: [...(sources ?? pages)], evidence: own ?? evidence ?? 'documented' }
}

/** The evidence of one key of a node, where it is not that of the node. */
function ofKey(node: unknown, key: string, field: string | undefined): Evidence | undefined {
  if (!isObject(node)) return undefined
  if (key === 'required' && field !== undefined) {
    const property = isObject(node['properties']) ? node['properties'][field] : undefined
    return evidenceOf(property, 'required')
  }
  if (key === 'required') return evidenceOf(node, 'required')
  // That it may be null is what is assumed then, and what else it is stands on the page.
  if (key === 'type' && [node['type']].flat().includes('null')) return undefined
  return evidenceOf(node, key)
}

function evidenceOf(node: unknown, key: string): Evidence | undefined {
  const known = isObject(node) ? node['x-evidence-of'] : undefined
  return isObject(known) ? (known[key] as Evidence | undefined) : undefined
}
