import {
  type Evidence,
  listOperations,
  type Marked,
  type OpenApiDocument,
  resolveRef,
  type Schema,
} from '@crmcom-webapi/contract'

/** How many fields and parameters stand on each kind of evidence. */
export type EvidenceCounts = { [E in Evidence]: number }

export const noEvidence = (): EvidenceCounts => ({ documented: 0, sample: 0, field: 0, assumed: 0 })

/**
 * Counts the parameters of the operations of each resource, and the fields of the objects that they take and give. An
 * object counts once for each resource, however often its calls refer to it.
 *
 * @param resourceOf The resource of an operation; those that have none are not counted.
 */
export function countEvidence(
  bundle: OpenApiDocument,
  resourceOf: (operationId: string) => string | undefined,
): Map<string, EvidenceCounts> {
  const counts = new Map<string, EvidenceCounts>()
  const seen = new Map<string, Set<string>>()
  for (const { operation } of listOperations(bundle)) {
    const resource = resourceOf(operation.operationId)
    if (resource === undefined) continue
    const count = counts.get(resource) ?? noEvidence()
    const known = seen.get(resource) ?? new Set<string>()
    counts.set(resource, count)
    seen.set(resource, known)
    const of = operation['x-evidence'] ?? 'documented'
    const walk = (node: Schema, evidence: Evidence): void => {
      const own = node['x-evidence'] ?? evidence
      if (node.$ref !== undefined) {
        if (known.has(node.$ref)) return
        known.add(node.$ref)
        // A component says itself what it stands on.
        walk(resolveRef(bundle, node.$ref) as Schema, 'documented')
        return
      }
      for (const property of Object.values(node.properties ?? {})) {
        count[property['x-evidence'] ?? own] += 1
        walk(property, own)
      }
      for (const inner of [node.items, node.contentSchema, ...(node.oneOf ?? [])]) if (inner) walk(inner, own)
      if (typeof node.additionalProperties === 'object') walk(node.additionalProperties, own)
    }
    for (const given of operation.parameters ?? []) {
      const parameter = 'name' in given ? given : (resolveRef(bundle, (given as Marked).$ref ?? '') as typeof given)
      count[parameter['x-evidence'] ?? of] += 1
      if (parameter.schema) walk(parameter.schema, of)
    }
    const bodies = [operation.requestBody, ...Object.values(operation.responses)]
    for (const { schema } of bodies.flatMap((body) => Object.values(body?.content ?? {}))) if (schema) walk(schema, of)
  }
  return counts
}
