import type { MarkSet } from '@crmcom-webapi/release-marks'
import { own, partsOf } from './walk.js'

/** The parts of an OpenAPI 3.1 document this project reads. Other keys travel along untouched. */
export interface OpenApiDocument {
  openapi: string
  info: { title: string; version: string; [key: string]: unknown }
  paths: { [path: string]: PathItem }
  webhooks?: { [name: string]: PathItem }
  components?: Components
  tags?: Array<{ name: string; [key: string]: unknown }>
  security?: SecurityRequirement[]
  [key: string]: unknown
}

/** Everything in `#/components`, by kind and name. */
export interface Components {
  schemas?: { [name: string]: Schema }
  parameters?: { [name: string]: Parameter }
  responses?: { [name: string]: Response }
  requestBodies?: { [name: string]: RequestBody }
  examples?: { [name: string]: Example }
  headers?: { [name: string]: Marked }
  links?: { [name: string]: Marked }
  securitySchemes?: { [name: string]: Marked }
  callbacks?: { [name: string]: Callback }
  pathItems?: { [name: string]: PathItem }
}

/** What any node of the contract may carry: a reference, words, and the house's own `x-` keys. */
export interface Marked extends MarkSet {
  $ref?: string
  description?: string
  deprecated?: boolean
  'x-replaced-by'?: string
  'x-release-notes'?: ReadonlyArray<ReleaseNote>
  /** From these releases on a property is filled only where the legacy compatibility setting is on. */
  'x-legacy-only-from'?: readonly string[]
  'x-evidence'?: Evidence
  /**
   * Evidence of single keys of the node, ours named without `x-`, where it is not that of the node. `required` beside a
   * property is about the list of the object that has it.
   */
  'x-evidence-of'?: { readonly [key: string]: Evidence }
  'x-sources'?: readonly string[]
  'x-note'?: string
  [key: string]: unknown
}

/**
 * How well a statement is supported, from the best: written on a vendor page, seen in a sample of a page only, seen
 * in public integrations or in the vendor's own sample client only, or our reading.
 */
export type Evidence = 'documented' | 'sample' | 'field' | 'assumed'

/** Where knowledge of an object ends: members that are not listed are taken and not looked at. */
export interface OpenEnd {
  /** The last listed member that the pages show, in the order of the table, which is cut in every copy known. */
  after?: string
  /** Of an identifier whose fields are on no page: the fields we expect, of which at most one is sent. */
  'one-of'?: readonly string[]
  /** How it is known that there is more. */
  note: string
  /** The pages on which the table is cut. */
  sources?: readonly string[]
}

/** Words that hold from one release and until (not including) another. */
export interface ReleaseNote {
  from?: string
  until?: string
  text: string
}

export interface PathItem extends Marked {
  parameters?: Parameter[]
}

/** Path items by the expression that says where the call goes. */
export interface Callback extends Marked {
  [expression: string]: unknown
}

export interface Operation extends Marked {
  operationId: string
  summary?: string
  tags?: string[]
  parameters?: Parameter[]
  requestBody?: RequestBody
  /** `absent`: a member of the input that is null counts as not sent. Without it null is a value; on an update it clears. */
  'x-null'?: 'absent'
  /** Of an operation called by GET: its table of parameters is cut. */
  'x-open'?: OpenEnd
  responses: { [status: string]: Response }
  security?: SecurityRequirement[]
  callbacks?: { [name: string]: Callback }
  'x-security-marks'?: ReadonlyArray<MarkSet & { index: number }>
  'x-parameter-rules'?: Schema
  /** In the contract of one release: the names its `fields_set` may hold. */
  'x-fields-set'?: readonly string[]
}

export type SecurityRequirement = { [scheme: string]: string[] }

export interface Parameter extends Marked {
  name: string
  in: 'query' | 'header' | 'path' | 'cookie'
  required?: boolean
  schema?: Schema
}

export interface RequestBody extends Marked {
  required?: boolean
  content: { [mediaType: string]: MediaType }
}

export interface Response extends Marked {
  content?: { [mediaType: string]: MediaType }
  headers?: { [name: string]: Marked }
  links?: { [name: string]: Marked }
}

export interface MediaType extends Marked {
  schema?: Schema
  examples?: { [name: string]: Example }
}

export interface Example extends Marked {
  summary?: string
  value?: unknown
}

/** A JSON Schema (2020-12) as far as the contract's idiom goes. */
export interface Schema extends Marked {
  type?: string | string[]
  properties?: { [name: string]: Schema }
  required?: string[]
  additionalProperties?: boolean | Schema
  dependentRequired?: { [name: string]: string[] }
  oneOf?: Schema[]
  anyOf?: Schema[]
  allOf?: Schema[]
  not?: Schema
  items?: Schema
  prefixItems?: Schema[]
  contentSchema?: Schema
  enum?: unknown[]
  const?: unknown
  default?: unknown
  'x-enum-marks'?: { [value: string]: MarkSet & Pick<Marked, 'x-replaced-by'> }
  'x-open'?: OpenEnd
}

/** The verbs a path item can hold, in the order they are listed everywhere. */
export const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const
export type Method = (typeof methods)[number]

/** One operation with the place it stands in. */
export interface PlacedOperation {
  path: string
  method: Method
  operation: Operation
}

/** Lists the operations of a document, sorted by path and then by verb. References to path items are followed. */
export function listOperations(document: OpenApiDocument): PlacedOperation[] {
  return Object.keys(document.paths ?? {})
    .filter((path) => !path.startsWith('x-'))
    .sort()
    .flatMap((path) => {
      const item = pathItemOf(document, document.paths[path] as PathItem)
      return methods
        .filter((method) => item[method] !== undefined)
        .map((method) => ({ path, method, operation: item[method] as Operation }))
    })
}

/** A path item with its reference followed, and what stands beside the reference. */
export function pathItemOf(document: OpenApiDocument, item: PathItem): PathItem {
  if (item.$ref === undefined) return item
  const { $ref, ...beside } = item
  return { ...pathItemOf(document, resolveRef(document, $ref) as PathItem), ...beside }
}

/**
 * Follows a local reference such as `#/components/schemas/Unit`.
 *
 * @throws {Error} When the reference leaves the document or names nothing.
 */
export function resolveRef(document: OpenApiDocument, ref: string): Marked {
  if (!ref.startsWith('#')) throw new Error(`$ref "${ref}" leaves the document: bundle it first`)
  let node: unknown = document
  for (const part of partsOf(ref) ?? [ref])
    node = typeof node === 'object' && node !== null ? own(node as { [key: string]: unknown }, part) : undefined
  if (node === true) return {}
  if (node === false) return { not: {} }
  if (typeof node !== 'object' || node === null) throw new Error(`$ref "${ref}" names nothing`)
  return node as Marked
}

/** Follows references until a node is met that is none. */
export function follow<T extends Marked>(document: OpenApiDocument, node: T): T {
  return node.$ref === undefined ? node : follow(document, resolveRef(document, node.$ref) as T)
}
