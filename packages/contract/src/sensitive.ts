import { type Marked, type OpenApiDocument, type Parameter, resolveRef, type Schema } from './document.js'
import { isObject, walk } from './walk.js'

/**
 * Names the fields and parameters of a document that are marked as sensitive: alone where every field of that name
 * is, and as `holder.name`, such as `cards_set.number`, where it is one only inside a field `holder`.
 */
export function sensitiveNames(document: OpenApiDocument): string[] {
  const parameters = new Set<string>()
  const secret: Place[] = []
  const open = new Set<string>()
  const holders = new Map<Schema, Set<string>>()
  walk(document, ({ kind, node }) => {
    if (!isObject(node)) return
    if (kind === 'parameter' && isMarked(document, node)) parameters.add((node as unknown as Parameter).name)
    if (kind !== 'schema') return
    for (const [name, property] of Object.entries((node as Schema).properties ?? {})) {
      if (isMarked(document, property)) secret.push({ name, schema: node as Schema })
      else open.add(name)
      for (const held of heldBy(document, property)) holders.set(held, (holders.get(held) ?? new Set()).add(name))
    }
  })
  const fields = secret.flatMap(({ name, schema }) => {
    const within = open.has(name) && !parameters.has(name) ? [...(holders.get(schema) ?? [])] : []
    return within.length > 0 ? within.map((holder) => `${holder}.${name}`) : [name]
  })
  return [...new Set([...parameters, ...fields])].sort()
}

/** A sensitive field, and the schema that has it. */
interface Place {
  name: string
  schema: Schema
}

function isMarked(document: OpenApiDocument, node: Marked): boolean {
  return (
    node['x-sensitive'] === true || (node.$ref !== undefined && isMarked(document, resolveRef(document, node.$ref)))
  )
}

/** The schemas of the objects that a field holds, itself or in a list. */
function heldBy(document: OpenApiDocument, schema: Schema, seen = new Set<Schema>()): Set<Schema> {
  if (seen.has(schema)) return seen
  seen.add(schema)
  const { $ref, items, allOf = [], oneOf = [], anyOf = [] } = schema
  const inner = [$ref === undefined ? undefined : (resolveRef(document, $ref) as Schema), items]
  for (const one of [...inner, ...allOf, ...oneOf, ...anyOf]) if (isObject(one)) heldBy(document, one as Schema, seen)
  return seen
}
