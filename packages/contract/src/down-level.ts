import { checkDocument, DocumentError } from './check.js'
import { checkIsDocument } from './check-options.js'
import { type OpenApiDocument, type OpenEnd, resolveRef, type Schema } from './document.js'
import { DownLevelError } from './down-level-error.js'
import { type DownLevelNote, SchemaDownLeveller } from './down-level-schema.js'
import { inWords, openEndInWords, withWords } from './down-level-words.js'
import { isKnown, type Kind, referable, type Shape, shapeOf } from './grammar.js'
import { eachChild, escapePointer, isObject, type Json, own, partsOf, pathTo, referencesOf, walk } from './walk.js'

export { DownLevelError } from './down-level-error.js'
export type { DownLevelNote } from './down-level-schema.js'

/** An OpenAPI 3.0.3 document. */
export interface OpenApi30Document {
  openapi: '3.0.3'
  info: { title: string; version: string; [key: string]: unknown }
  paths: { [path: string]: { [key: string]: unknown } }
  components?: { [kind: string]: { [name: string]: { [key: string]: unknown } } }
  [key: string]: unknown
}

/** Keys of OpenAPI 3.1 that 3.0.3 does not know, by the kind of node. Each is written in another way, or is an error. */
const newer: { [kind: string]: ReadonlySet<string> } = {
  document: new Set(['webhooks', 'jsonSchemaDialect']),
  info: new Set(['summary']),
  license: new Set(['identifier']),
  components: new Set(['pathItems']),
}

/**
 * Writes an OpenAPI 3.1 document, such as a projection, in OpenAPI 3.0.3 for tools that read no 3.1.
 *
 * Nothing is lost silently. What 3.0.3 can express in another way is rewritten: `null` in a type list as
 * `nullable`, `const` as `enum`, numeric exclusive bounds as flags, what stands beside a `$ref` as an
 * `allOf` wrapper, a reference to a path item as the path item, and a choice between single fields of a closed object
 * as a choice between closed components (`SubscriptionIdentifierByNumber`), since generators keep the choice in that
 * form and drop it from the required-only one.
 *
 * A `oneOf` of two components that only a `not` keeps apart, such as the two envelopes of an answer, becomes
 * one object (`SessionTokenAnswer`) that takes both: generators read past `not` and try alternatives in an
 * order of their own. Where the two do not come to one object it becomes the `anyOf` that says the same.
 * A list of simple types becomes any value, any other list of types `anyOf`.
 *
 * What is lost by that, and what 3.0.3 cannot express (the content of a text, `dependentRequired`,
 * `x-parameter-rules`, further schema examples, the licence identifier), is said in words in the
 * description, kept under an `x-` key, and listed in `notes`. Keys beside the `$ref` of an alternative
 * move to `x-branch-marks` of the choice.
 *
 * @throws {DownLevelError} When the document cannot be read, or has a key for which no 3.0.3 form is known.
 */
export function toOpenApi30(document: OpenApiDocument): { document: OpenApi30Document; notes: DownLevelNote[] } {
  checkIsDocument('what toOpenApi30 takes', document)
  try {
    checkDocument(document)
  } catch (error) {
    throw error instanceof DocumentError ? new DownLevelError(error.pointer, error.reason) : error
  }
  return new DownLeveller(document).result()
}

class DownLeveller {
  private readonly schemas: SchemaDownLeveller
  /** The path items that are just being written out. */
  private readonly open: unknown[] = []

  constructor(private readonly source: OpenApiDocument) {
    this.schemas = new SchemaDownLeveller(source.components?.schemas ?? {})
  }

  result(): { document: OpenApi30Document; notes: DownLevelNote[] } {
    if (!/^3\.1\./.test(this.source.openapi)) throw new DownLevelError('#/openapi', 'is not OpenAPI 3.1')
    const document = this.node('document', this.source, '#') as OpenApi30Document
    document.openapi = '3.0.3'
    document.paths ??= {}
    if (Object.keys(document.components ?? {}).length === 0) delete document.components
    const schemas = document.components?.['schemas']
    for (const [name, schema] of this.schemas.made) if (schemas) schemas[name] = schema
    this.checkReferences(document)
    return { document: setAside(document), notes: this.schemas.notes }
  }

  /** What a reference names inside of a component has to stand where it stood. */
  private checkReferences(document: OpenApi30Document): void {
    walk(this.source, (spot) => {
      for (const { kind, ref, pointer } of referencesOf(spot, this.source.components as Json | undefined)) {
        if (kind === 'pathItem') continue
        const steps = pathTo(this.source, ref) ?? []
        const inList = steps.some(({ list }, index) => list !== undefined && steps[index - 1]?.kind === 'schema')
        if (steps.length <= 3 && steps[1]?.key === 'components') continue
        if (inList || pathTo(document, ref)?.at(-1)?.kind !== kind)
          throw new DownLevelError(pointer, `"${ref}" leads to a place that 3.0.3 cannot keep: make it a component`)
      }
    })
  }

  private node(kind: Kind, source: unknown, at: string): Json {
    if (!isObject(source)) throw new DownLevelError(at, 'is not an object')
    if (kind === 'pathItem' && source['$ref'] !== undefined) return this.pathItem(source, at)
    if (source['$ref'] !== undefined && referable.has(kind)) return this.reference(kind, source, at)
    const kept: Array<[string, unknown]> = []
    const words: string[] = []
    const node: Json = {}
    for (const [key, value] of Object.entries(source)) {
      const below = `${at}/${escapePointer(key)}`
      const shape = shapeOf(kind, key)
      if (key.startsWith('x-')) kept.push([key, value])
      else if (newer[kind]?.has(key) || !isKnown(kind, key)) {
        this.unknown(kind, key, value, below, node)
        for (const entry of Object.entries(node)) kept.push(entry)
        for (const own of Object.keys(node)) delete node[own]
      } else if (shape?.kind === 'schema' && (kind === 'parameter' || kind === 'header')) {
        const split = this.schemas.split(value, below)
        kept.push([key, split.schema])
        words.push(...split.words)
      } else kept.push([key, shape === undefined ? value : this.child(shape, value, below)])
    }
    const written = Object.fromEntries(kept)
    if (kind === 'license' && source['url'] !== undefined) written['url'] = source['url']
    if (kind === 'operation') this.operation(written, at, words)
    if (kind === 'securityScheme' && written['type'] === 'mutualTLS')
      throw new DownLevelError(`${at}/type`, 'no OpenAPI 3.0.3 form of "mutualTLS" is known')
    if (kind === 'info' && typeof source['summary'] === 'string')
      return { ...written, description: [source['summary'], written['description'] ?? []].flat().join('\n\n') }
    return withWords(written, words)
  }

  private child({ kind, form }: Shape, value: unknown, at: string): unknown {
    const one = (entry: unknown, place: string) =>
      kind === 'schema' ? this.schemas.schema(entry, place) : this.node(kind, entry, place)
    if (form === 'one') return one(value, at)
    if (form === 'list') return (value as unknown[]).map((entry, index) => one(entry, `${at}/${index}`))
    return Object.fromEntries(
      Object.entries(value as Json).map(([name, entry]) => {
        const below = `${at}/${escapePointer(name)}`
        if (kind === 'schema') return [name, this.schemas.component(name, entry, below)]
        return [name, this.node(kind, entry, below)]
      }),
    )
  }

  /** 3.0.3 ignores what stands beside a reference, so a reference with words of its own is written out. */
  private reference(kind: Kind, source: Json, at: string): Json {
    const { $ref, ...beside } = source
    if (Object.keys(beside).length === 0) return { $ref }
    return this.writeOut(kind, String($ref), beside, at)
  }

  /** 3.0.3 has no components of path items, so one that is referred to is written out. */
  private pathItem(source: Json, at: string): Json {
    const { $ref, ...beside } = source
    return this.writeOut('pathItem', String($ref), beside, at)
  }

  private writeOut(kind: Kind, ref: string, beside: Json, at: string): Json {
    const target = resolveRef(this.source, ref)
    if (this.open.includes(target))
      throw new DownLevelError(`${at}/$ref`, `"${ref}" leads back to where it stands, and 3.0.3 cannot refer to it`)
    this.open.push(target)
    const written = this.node(kind, { ...target, ...beside }, ref)
    this.open.pop()
    return written
  }

  private unknown(kind: Kind, key: string, value: unknown, at: string, node: Json): void {
    if (kind === 'license' && key === 'identifier') {
      node['url'] = `https://spdx.org/licenses/${value}.html`
      node['x-identifier'] = value
      this.schemas.note(at, `The licence is ${value}. 3.0.3 has no licence identifier; kept in x-identifier.`)
    } else if (kind === 'info' && key === 'summary') {
      node['x-summary'] = value
      this.schemas.note(at, 'The summary opens the description. 3.0.3 has no summary of a document; kept in x-summary.')
    } else if (kind === 'document' && key === 'jsonSchemaDialect') {
      this.schemas.note(at, '3.0.3 has one dialect of schemas; the one named is left out.')
    } else if (kind === 'components' && key === 'pathItems') {
      this.schemas.note(at, '3.0.3 has no components of path items; each is written out where it is used.')
    } else throw new DownLevelError(at, `no OpenAPI 3.0.3 form of "${key}" is known`)
  }

  private operation(node: Json, at: string, words: string[]): void {
    if (node['responses'] === undefined) throw new DownLevelError(at, 'has no responses, which 3.0.3 asks for')
    if (node['x-null'] === 'absent' && node['requestBody'] !== undefined)
      words.push('A member that is null counts as not sent.')
    if (node['x-open'] !== undefined) words.push(openEndInWords(node['x-open'] as OpenEnd))
    const rules = node['x-parameter-rules']
    if (rules === undefined) return
    const text = inWords(rules as Schema, `${at}/x-parameter-rules`)
    words.push(text)
    this.schemas.note(
      `${at}/x-parameter-rules`,
      `${text} 3.0.3 has no rules across parameters; kept in x-parameter-rules.`,
    )
  }
}

/**
 * Moves the schemas that only `x-` keys refer to, such as the claims of a token, to
 * `#/components/x-schemas`: for 3.0.3 they are unused, and tools warn of such.
 */
function setAside(document: OpenApi30Document): OpenApi30Document {
  const { schemas, ...others } = document.components ?? {}
  if (schemas === undefined) return document
  const used = new Set<string>()
  const visit = (kind: Kind, node: unknown): void => {
    if (!isObject(node)) return
    for (const { ref } of referencesOf({ kind, node, pointer: '' }, document.components)) {
      const name = nameOf(ref)
      if (name === undefined || used.has(name)) continue
      used.add(name)
      visit('schema', own(schemas, name))
    }
    eachChild(kind, node, (child, value) => visit(child, value))
  }
  visit('document', { ...document, components: others })
  const rewrite = (node: unknown, key = ''): unknown => {
    const name = key === '$ref' ? nameOf(node) : undefined
    if (name !== undefined && Object.hasOwn(schemas, name) && !used.has(name))
      return String(node).replace('#/components/schemas/', '#/components/x-schemas/')
    if (typeof node !== 'object' || node === null || values.has(key)) return node
    if (Array.isArray(node)) return node.map((entry) => rewrite(entry))
    return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, rewrite(value, key)]))
  }
  const entries = Object.entries(schemas)
  const aside = entries.filter(([name]) => !used.has(name))
  if (aside.length === 0) return document
  const kept = entries.filter(([name]) => used.has(name))
  const components = {
    ...document.components,
    schemas: Object.fromEntries(kept),
    'x-schemas': Object.fromEntries(aside),
  }
  return rewrite({ ...document, components }) as OpenApi30Document
}

/** Keys whose value is a value of the API, in which a `$ref` is no reference. */
const values: ReadonlySet<string> = new Set(['value', 'example', 'default', 'enum'])

/** The component schema a reference leads to or into. */
function nameOf(ref: unknown): string | undefined {
  const [first, kind, name] = (typeof ref === 'string' && partsOf(ref)) || []
  return first === 'components' && kind === 'schemas' ? name : undefined
}
