import { checkDocument } from './check-options.js'
import { type Marked, type OpenApiDocument, type OpenEnd, resolveRef, type Schema } from './document.js'
import { DownLevelError } from './down-level-error.js'
import { type DownLevelNote, escapePointer, isRecord, SchemaDownLeveller } from './down-level-schema.js'
import { inWords, type Json, openEndInWords, withWords } from './down-level-words.js'

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

/** What stands under a key: data to copy, a node of a kind, a list or a map of such nodes. */
type Child = 'data' | 'schema' | Kind | `${Kind}[]` | `{${Kind | 'schema'}}`

type Kind = keyof typeof shapes

const data = (keys: string): { [key: string]: 'data' } =>
  Object.fromEntries(keys.split(' ').map((key) => [key, 'data' as const]))

const valueHolder = {
  ...data('description required deprecated allowEmptyValue style explode allowReserved example'),
  schema: 'schema',
  examples: '{example}',
  content: '{mediaType}',
} as const

/** Every key of OpenAPI 3.0.3 outside schemas. A key that is not here is an error, except for `x-` keys. */
const shapes = {
  document: {
    ...data('openapi servers security tags externalDocs'),
    info: 'info',
    paths: '{pathItem}',
    components: 'components',
  },
  info: { ...data('title description termsOfService contact version'), license: 'license' },
  license: data('name url'),
  components: {
    schemas: '{schema}',
    responses: '{response}',
    parameters: '{parameter}',
    examples: '{example}',
    requestBodies: '{requestBody}',
    headers: '{header}',
    securitySchemes: '{securityScheme}',
    links: '{link}',
  },
  pathItem: {
    ...data('summary description servers'),
    parameters: 'parameter[]',
    get: 'operation',
    put: 'operation',
    post: 'operation',
    delete: 'operation',
    options: 'operation',
    head: 'operation',
    patch: 'operation',
    trace: 'operation',
  },
  operation: {
    ...data('tags summary description externalDocs operationId deprecated security servers'),
    parameters: 'parameter[]',
    requestBody: 'requestBody',
    responses: '{response}',
  },
  parameter: { ...data('name in'), ...valueHolder },
  header: valueHolder,
  requestBody: { ...data('description required'), content: '{mediaType}' },
  mediaType: { ...data('example'), schema: 'schema', examples: '{example}', encoding: '{encoding}' },
  encoding: { ...data('contentType style explode allowReserved'), headers: '{header}' },
  response: { ...data('description'), headers: '{header}', content: '{mediaType}', links: '{link}' },
  link: data('operationRef operationId parameters requestBody description server'),
  example: data('summary description value externalValue'),
  securityScheme: data('type description name in scheme bearerFormat flows openIdConnectUrl'),
} as const satisfies { [kind: string]: { [key: string]: string } }

/** Kinds that may be a reference instead. */
const referable = new Set<Kind>(['parameter', 'header', 'requestBody', 'response', 'link', 'example', 'securityScheme'])

/**
 * Writes an OpenAPI 3.1 document, such as a projection, in OpenAPI 3.0.3 for tools that read no 3.1.
 *
 * Nothing is lost silently. What 3.0.3 can express in another way is rewritten: `null` in a type list as
 * `nullable`, `const` as `enum`, numeric exclusive bounds as flags, what stands beside a `$ref` as an
 * `allOf` wrapper, and a choice between single fields of a closed object as a choice between closed
 * components (`SubscriptionIdentifierByNumber`), since generators keep the choice in that form and drop it
 * from the required-only one.
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
 * @throws {DownLevelError} When the document has a key for which no 3.0.3 form is known.
 */
export function toOpenApi30(document: OpenApiDocument): { document: OpenApi30Document; notes: DownLevelNote[] } {
  checkDocument('what toOpenApi30 takes', document)
  return new DownLeveller(document).result()
}

class DownLeveller {
  private readonly schemas: SchemaDownLeveller

  constructor(private readonly source: OpenApiDocument) {
    this.schemas = new SchemaDownLeveller(source.components?.schemas ?? {})
  }

  result(): { document: OpenApi30Document; notes: DownLevelNote[] } {
    if (!/^3\.1\./.test(this.source.openapi)) throw new DownLevelError('#/openapi', 'is not OpenAPI 3.1')
    const document = this.node('document', this.source, '#') as OpenApi30Document
    document.openapi = '3.0.3'
    const schemas = document.components?.['schemas']
    for (const [name, schema] of this.schemas.made) if (schemas) schemas[name] = schema
    return { document: setAside(document), notes: this.schemas.notes }
  }

  private node(kind: Kind, source: unknown, at: string): Json {
    if (!isRecord(source)) throw new DownLevelError(at, 'is not an object')
    if (source['$ref'] !== undefined && referable.has(kind)) return this.reference(kind, source, at)
    const shape: { [key: string]: Child | undefined } = shapes[kind]
    let node: Json = {}
    const words: string[] = []
    for (const [key, value] of Object.entries(source)) {
      const below = `${at}/${escapePointer(key)}`
      const child = shape[key]
      if (key.startsWith('x-')) node[key] = value
      else if (child === 'schema' && (kind === 'parameter' || kind === 'header')) {
        const split = this.schemas.split(value, below)
        node[key] = split.schema
        words.push(...split.words)
      } else if (child !== undefined) node[key] = this.child(child, value, below)
      else this.unknown(kind, key, value, below, node)
    }
    if (kind === 'operation') this.operation(node, at, words)
    if (kind === 'info' && typeof source['summary'] === 'string')
      node = { ...node, description: [source['summary'], node['description'] ?? []].flat().join('\n\n') }
    if (kind === 'securityScheme' && node['type'] === 'mutualTLS')
      throw new DownLevelError(`${at}/type`, 'no OpenAPI 3.0.3 form of "mutualTLS" is known')
    return withWords(node, words)
  }

  private child(child: Child, value: unknown, at: string): unknown {
    if (child === 'data') return value
    if (child === 'schema') return this.schemas.schema(value, at)
    if (child.endsWith('[]'))
      return (value as unknown[]).map((entry, index) => this.node(child.slice(0, -2) as Kind, entry, `${at}/${index}`))
    if (!child.startsWith('{')) return this.node(child as Kind, value, at)
    const inner = child.slice(1, -1) as Kind | 'schema'
    return Object.fromEntries(
      Object.entries(value as Json).map(([name, entry]) => {
        const below = `${at}/${escapePointer(name)}`
        if (name.startsWith('x-') && (inner === 'pathItem' || inner === 'response')) return [name, entry]
        if (inner === 'schema') return [name, this.schemas.component(name, entry, below)]
        return [name, this.node(inner, entry, below)]
      }),
    )
  }

  /** 3.0.3 ignores what stands beside a reference, so a reference with words of its own is written out. */
  private reference(kind: Kind, source: Json, at: string): Json {
    const { $ref, ...beside } = source
    if (Object.keys(beside).length === 0) return { $ref }
    const target: Marked = resolveRef(this.source, String($ref))
    return this.node(kind, { ...target, ...beside }, at)
  }

  private unknown(kind: Kind, key: string, value: unknown, at: string, node: Json): void {
    if (kind === 'license' && key === 'identifier') {
      node['url'] ??= `https://spdx.org/licenses/${value}.html`
      node['x-identifier'] = value
      this.schemas.note(at, `The licence is ${value}. 3.0.3 has no licence identifier; kept in x-identifier.`)
    } else if (kind === 'info' && key === 'summary') {
      node['x-summary'] = value
      this.schemas.note(at, 'The summary opens the description. 3.0.3 has no summary of a document; kept in x-summary.')
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

const schemaRef = '#/components/schemas/'

/**
 * Moves the schemas that only `x-` keys refer to, such as the claims of a token, to
 * `#/components/x-schemas`: for 3.0.3 they are unused, and tools warn of such.
 */
function setAside(document: OpenApi30Document): OpenApi30Document {
  const { schemas, ...others } = document.components ?? {}
  if (schemas === undefined) return document
  const used = new Set<string>()
  const visit = (node: unknown, keysAreNames = false): void => {
    const name = nameOf(node)
    if (name !== undefined && !used.has(name)) {
      used.add(name)
      visit(schemas[name])
    }
    if (typeof node !== 'object' || node === null) return
    for (const [key, value] of Object.entries(node))
      if (keysAreNames || !key.startsWith('x-')) visit(value, key === 'properties' || key === 'headers')
  }
  visit({ ...document, components: others })
  const rewrite = (node: unknown): unknown => {
    const name = nameOf(node)
    if (name !== undefined && !used.has(name)) return `#/components/x-schemas/${name}`
    if (Array.isArray(node)) return node.map(rewrite)
    if (typeof node !== 'object' || node === null) return node
    return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, rewrite(value)]))
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

function nameOf(ref: unknown): string | undefined {
  return typeof ref === 'string' && ref.startsWith(schemaRef) ? ref.slice(schemaRef.length) : undefined
}
