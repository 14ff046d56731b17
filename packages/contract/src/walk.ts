import { inPlace, type Kind, referable, shapeOf } from './grammar.js'

/** A plain object of a document. */
export type Json = { [key: string]: unknown }

/** A node of a document: what it is and where it stands. */
export interface Spot {
  kind: Kind
  node: unknown
  /** JSON pointer, `#/paths/~1units/get`. */
  pointer: string
}

/** A reference as a node writes it. */
export interface Reference {
  /** What it has to lead to. */
  kind: Kind
  ref: string
  /** JSON pointer of the text. */
  pointer: string
}

/** True for what JSON calls an object. */
export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Reads a key of a map of names, in which `constructor` is a name like any other. */
export function own<T>(map: { readonly [name: string]: T } | undefined, name: string): T | undefined {
  return map !== undefined && map !== null && Object.hasOwn(map, name) ? map[name] : undefined
}

/** Writes a name as one part of a JSON pointer. */
export function escapePointer(part: string): string {
  return part.includes('/') || part.includes('~') ? part.replaceAll('~', '~0').replaceAll('/', '~1') : part
}

/** Reads one part of a JSON pointer as the name it stands for. */
export function unescapePointer(part: string): string {
  return part.replaceAll('~1', '/').replaceAll('~0', '~')
}

/** The names a local reference goes by; `undefined` for one that is no JSON pointer of this document. */
export function partsOf(ref: string): string[] | undefined {
  if (ref === '#') return []
  if (!ref.startsWith('#/')) return undefined
  const parts = ref.slice(2).split('/')
  if (!ref.includes('%') && !ref.includes('~')) return parts
  try {
    return parts.map((part) => unescapePointer(decodeURIComponent(part)))
  } catch {
    return undefined
  }
}

/** Calls back for every node right below one. A list or map that is none is handed over as it stands, as `misshapen`. */
export function eachChild(
  kind: Kind,
  node: Json,
  visit: (child: Kind, value: unknown, key: string, name?: string | number) => void,
  misshapen: (key: string, value: unknown, form: 'list' | 'map') => void = () => {},
): void {
  for (const key in node) {
    const shape = shapeOf(kind, key)
    if (shape === undefined) continue
    const value = node[key]
    if (value === undefined) continue
    if (shape.form === 'one') visit(shape.kind, value, key)
    else if (shape.form === 'list') {
      if (!Array.isArray(value)) misshapen(key, value, 'list')
      else for (let index = 0; index < value.length; index++) visit(shape.kind, value[index], key, index)
    } else if (!isObject(value)) misshapen(key, value, 'map')
    else for (const name of Object.keys(value)) visit(shape.kind, value[name], key, name)
  }
}

/** JSON pointer of a place below a node. */
export function below(pointer: string, key: string, name?: string | number): string {
  const holder = `${pointer}/${escapePointer(key)}`
  return name === undefined ? holder : `${holder}/${typeof name === 'number' ? name : escapePointer(name)}`
}

/** Goes over every node of a document once, holders first; references are not followed. */
export function walk(document: object, visit: (spot: Spot) => void): void {
  const step = (kind: Kind, node: unknown, pointer: string): void => {
    visit({ kind, node, pointer })
    if (isObject(node))
      eachChild(kind, node, (child, value, key, name) => step(child, value, below(pointer, key, name)))
  }
  step('document', document, '#')
}

/** The references a node itself writes: its `$ref`, what its discriminator maps to, and the operation a link leads to. */
export function referencesOf({ kind, node, pointer }: Spot, components: Json | undefined): Reference[] {
  if (!isObject(node)) return []
  const found: Reference[] = []
  const ref = node['$ref']
  if (typeof ref === 'string' && referable.has(kind)) found.push({ kind, ref, pointer: `${pointer}/$ref` })
  if (kind === 'schema' && isObject(node['discriminator']) && isObject(node['discriminator']['mapping']))
    for (const [value, target] of Object.entries(node['discriminator']['mapping']))
      if (typeof target === 'string')
        found.push({
          kind,
          ref: mappedRef(target, components),
          pointer: below(`${pointer}/discriminator/mapping`, value),
        })
  const operation = node['operationRef']
  if (kind === 'link' && typeof operation === 'string' && operation.startsWith('#'))
    found.push({ kind: 'operation', ref: operation, pointer: `${pointer}/operationRef` })
  return found
}

/**
 * Calls back for every `$ref` inside of data. There it is no reference, but other tools take it for one, so what it
 * happens to name has to be there.
 */
export function eachMention(data: unknown, visit: (ref: string) => void): void {
  if (typeof data !== 'object' || data === null) return
  const ref = (data as Json)['$ref']
  if (typeof ref === 'string') visit(ref)
  for (const inner of Object.values(data)) eachMention(inner, visit)
}

/** A discriminator may map to the bare name of a component. */
export function mappedRef(target: string, components: Json | undefined): string {
  const schemas = components?.['schemas']
  return isObject(schemas) && Object.hasOwn(schemas, target) ? `#/components/schemas/${escapePointer(target)}` : target
}

/** One node on the way to another, from the document down; in a list, with the list. */
export interface Step {
  kind: Kind
  node: unknown
  key: string
  list?: readonly unknown[]
  /** Where in the list or map. */
  name?: string
}

/** The nodes on the way to what a local reference names, itself last; `undefined` when it names no node of a document. */
export function pathTo(document: object, ref: string): Step[] | undefined {
  const parts = partsOf(ref)
  if (parts === undefined) return undefined
  const steps: Step[] = [{ kind: 'document', node: document, key: '' }]
  for (let index = 0; index < parts.length; index++) {
    const { kind, node } = steps.at(-1) as Step
    const key = parts[index] as string
    const shape = shapeOf(kind, key)
    const value = isObject(node) ? own(node, key) : undefined
    if (shape === undefined || value === undefined) return undefined
    if (shape.form === 'one') {
      steps.push({ kind: shape.kind, node: value, key })
      continue
    }
    const name = parts[++index]
    if (name === undefined || typeof value !== 'object' || value === null || !Object.hasOwn(value, name))
      return undefined
    const inner = (value as Json)[name]
    if (Array.isArray(value) !== (shape.form === 'list')) return undefined
    steps.push({ kind: shape.kind, node: inner, key, name, ...(Array.isArray(value) ? { list: value } : {}) })
  }
  return steps
}

/** The schemas that speak of the same value as this one, and the reference they stand behind, if any. */
export function inPlaceOf(schema: Json): unknown[] {
  const found: unknown[] = []
  eachChild('schema', schema, (_kind, value, key) => {
    if (inPlace.has(key)) found.push(value)
  })
  return found
}
