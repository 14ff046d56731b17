import {
  escapePointer,
  type Kind,
  listOperations,
  listReleases,
  type Method,
  type OpenApiDocument,
  type Operation,
  pathItemOf,
  projector,
  resolveRef,
  type Schema,
  shapeOf,
  unescapePointer,
} from '@crmcom-webapi/contract'
import { type Address, addressesOf } from './address.js'
import { CodegenError } from './codegen-error.js'
import { identifiersOf } from './identifiers.js'
import { queryName, querySchema } from './query.js'
import { checkSupported } from './supported.js'

/** One distinct form of a component schema, and the releases that share it. */
export interface SchemaForm {
  /** `AccessToken` for the newest form, `AccessToken_R10_1_0` for an older one (named after its first release). */
  id: string
  name: string
  releases: string[]
  /** References name form ids. */
  schema: Schema
  /** References name components, as in the contract of the release. */
  raw: Schema
  /** JSON pointer of the component, as messages name it. */
  at: string
  /** JSON pointer of the operation of whose parameters it was made; the contract has no component of this name. */
  synthetic?: string
}

/** One distinct form of an operation. Only references to schemas and examples are left; all others are written out. */
export interface OperationForm {
  id: string
  operationId: string
  path: string
  method: Method
  releases: string[]
  operation: Operation
  raw: Operation
  /** How many of its parameters, the first ones, are those of its path item. */
  shared: number
  /** The form id of its query parameters taken together, for an operation that has any. */
  query?: string
}

/** Everything the contract says in any release, each distinct form once. */
export interface Forms {
  /** Every release at which something may change, oldest first. */
  releases: string[]
  schemas: SchemaForm[]
  operations: OperationForm[]
  /** What holds of every text of a request (`x-request-text`); undefined when the contract says nothing of it. */
  requestText?: RequestText
  /** Where a client finds each operation, by operationId. */
  addresses: { [operationId: string]: Address }
}

/** The rule of the contract for every text of a request. */
export interface RequestText {
  maxLength: number
  pattern: string
}

/** The contract that forms were made of, to name places in it. */
const bundles = new WeakMap<Forms, OpenApiDocument>()

/** The contract that forms were made of. */
export function contractOf(forms: Forms): OpenApiDocument {
  return bundles.get(forms) as OpenApiDocument
}

/**
 * Runs an emitter. The place of what it refuses is one of a single form; it is handed out as the nearest one that the
 * bundle has.
 */
export function placed<T>(forms: Forms, emit: () => T): T {
  try {
    return emit()
  } catch (error) {
    const bundle = bundles.get(forms)
    if (!(error instanceof CodegenError) || bundle === undefined) throw error
    const made = forms.schemas.find(({ at, synthetic }) => synthetic && `${error.pointer}/`.startsWith(`${at}/`))
    if (made?.synthetic === undefined) throw new CodegenError(standing(bundle, error.pointer), error.reason)
    const inside = error.pointer.slice(schemaPrefix.length)
    throw new CodegenError(standing(bundle, made.synthetic), `${inside}: ${error.reason}`)
  }
}

/** Where a place of a projection stands in the bundle, references on the way followed; else the nearest one around it. */
function standing(bundle: OpenApiDocument, pointer: string): string {
  let node: unknown = bundle
  let place = '#'
  for (const part of pointer.split('/').slice(1)) {
    const key = unescapePointer(part)
    for (let hops = 0; hops < 20 && typeof node === 'object' && node !== null && !Object.hasOwn(node, key); hops++) {
      const { $ref } = node as { $ref?: unknown }
      if (typeof $ref !== 'string') break
      node = resolveRef(bundle, $ref)
      place = $ref
    }
    if (typeof node !== 'object' || node === null || !Object.hasOwn(node, key)) return place
    node = (node as { [key: string]: unknown })[key]
    place = `${place}/${part}`
  }
  return place
}

interface Node {
  key: string
  release: string
  kind: 'schema' | 'query' | 'operation'
  name: string
  path: string
  method: Method
  value: unknown
  text: string
  refs: string[]
  /** How many parameters of an operation are those of its path item. */
  shared?: number
}

const schemaPrefix = '#/components/schemas/'

/** Projects every release and sorts what comes out into distinct forms. */
export function collectForms(bundle: OpenApiDocument, releases = listReleases(bundle)): Forms {
  try {
    return sortForms(bundle, releases)
  } catch (error) {
    throw error instanceof CodegenError ? new CodegenError(standing(bundle, error.pointer), error.reason) : error
  }
}

function sortForms(bundle: OpenApiDocument, releases: string[]): Forms {
  const make = projector(bundle)
  checkSupported(bundle)
  const nodes = new Map<string, Node>()
  const workshop = new Workshop()
  for (const release of releases)
    for (const node of nodesOf(make(release), release, workshop)) {
      if (nodes.has(node.key)) throw takenTwice(node)
      nodes.set(node.key, node)
    }

  const classes = classify(nodes)
  const groups = new Map<number, Node[]>()
  for (const node of nodes.values()) {
    const id = classes.get(node.key) as number
    const group = groups.get(id)
    if (group) group.push(node)
    else groups.set(id, [node])
  }
  const ids = nameGroups(groups, releases)

  const schemas: SchemaForm[] = []
  const operations: OperationForm[] = []
  for (const [group, members] of groups) {
    const [first] = members as [Node, ...Node[]]
    const id = ids.get(group) as string
    const shared = { id, releases: members.map((member) => member.release) }
    const rewritten = rewriteRefs(first.kind === 'operation' ? 'operation' : 'schema', first.value, (name) => {
      const target = classes.get(`${first.release} schema ${name}`)
      if (target === undefined) throw new CodegenError(`${schemaPrefix}${first.name}`, `$ref "${name}" names nothing`)
      return ids.get(target) as string
    })
    if (first.kind !== 'operation')
      schemas.push({
        ...shared,
        name: first.name,
        at: `${schemaPrefix}${first.name}`,
        schema: rewritten as Schema,
        raw: first.value as Schema,
        ...(first.kind === 'query' ? { synthetic: `#/paths/${escapePointer(first.path)}/${first.method}` } : {}),
      })
    else {
      const query = classes.get(`${first.release} schema ${queryName(first.name)}`)
      operations.push({
        ...shared,
        operationId: first.name,
        path: first.path,
        method: first.method,
        operation: rewritten as Operation,
        raw: first.value as Operation,
        shared: first.shared ?? 0,
        ...(query === undefined ? {} : { query: ids.get(query) as string }),
      })
    }
  }
  checkIds(schemas, operations)
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)
  const requestText = bundle['x-request-text'] as RequestText | undefined
  const forms = {
    releases,
    schemas: schemas.sort(byId),
    operations: operations.sort(byId),
    addresses: addressesOf(bundle),
    ...(requestText && { requestText }),
  }
  bundles.set(forms, bundle)
  return forms
}

/** An older form is named after its component and its first release, which another component may be called. */
function checkIds(schemas: readonly SchemaForm[], operations: readonly OperationForm[]): void {
  for (const forms of [
    schemas.map(({ id, at }) => ({ id, at })),
    operations.map(({ id, path, method }) => ({ id, at: `#/paths/${escapePointer(path)}/${method}` })),
  ]) {
    const seen = new Map<string, string>()
    for (const { id, at } of forms) {
      const other = seen.get(id)
      if (other !== undefined) throw new CodegenError(at, `"${id}" is also the name of a form of ${other}`)
      seen.set(id, at)
    }
  }
}

function takenTwice({ kind, name, path, method }: Node): CodegenError {
  return kind === 'operation'
    ? new CodegenError(`#/paths/${escapePointer(path)}/${method}`, `operationId "${name}" stands twice`)
    : new CodegenError(`${schemaPrefix}${name}`, `the query of ${path} takes this name: give the component another one`)
}

/** What a text of the contract comes to. Most texts are the same in many releases, so each is worked out once. */
interface Worked {
  value: unknown
  text: string
  refs: string[]
}

class Workshop {
  private readonly done = new Map<string, Worked>()

  /** @param basis Everything the result depends on, as a text. */
  work(kind: 'schema' | 'operation', basis: string, make: () => unknown): Worked {
    let worked = this.done.get(basis)
    if (!worked) {
      const value = make()
      worked = { value, text: JSON.stringify(value), refs: refsIn(kind, value) }
      this.done.set(basis, worked)
    }
    return worked
  }
}

function nodesOf(document: OpenApiDocument, release: string, workshop: Workshop): Node[] {
  const node = (kind: Node['kind'], name: string, path: string, method: Method, worked: Worked): Node => ({
    key: `${release} ${kind === 'operation' ? kind : 'schema'} ${name}`,
    release,
    kind,
    name,
    path,
    method,
    ...worked,
  })
  const schemas = Object.entries(document.components?.schemas ?? {}).map(([name, schema]) =>
    node(
      'schema',
      name,
      '',
      'get',
      workshop.work('schema', `schema ${JSON.stringify(schema)}`, () => schema),
    ),
  )
  const { schemas: _schemas, examples: _examples, ...shared } = document.components ?? {}
  const around = JSON.stringify(shared)
  const operations = listOperations(document).flatMap(({ path, method, operation }): Node[] => {
    const item = pathItemOf(document, document.paths[path] ?? {})
    const shared = item.parameters?.length ?? 0
    const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])]
    const whole = parameters.length > 0 ? { ...operation, parameters } : operation
    const worked = workshop.work('operation', `operation ${around} ${JSON.stringify(whole)}`, () =>
      writeOut(document, 'operation', whole),
    )
    const written = worked.value as Operation
    const own = { ...node('operation', operation.operationId, path, method, worked), shared }
    if (!written.parameters) return [own]
    const name = queryName(operation.operationId)
    const query = workshop.work('schema', `query ${worked.text}`, () =>
      querySchema(written, `#/paths/${escapePointer(path)}/${method}`, shared),
    )
    return [node('query', name, path, method, query), { ...own, refs: [...own.refs, name] }]
  })
  return [...schemas, ...operations]
}

/** Two nodes share a class when they are written alike and everything they refer to shares a class. */
function classify(nodes: ReadonlyMap<string, Node>): Map<string, number> {
  const all = [...nodes.values()]
  const index = new Map(all.map((node, position) => [node.key, position]))
  const targets = all.map((node) => node.refs.map((name) => index.get(`${node.release} schema ${name}`) ?? -1))
  let classes = number(all.map((node) => `${node.kind} ${node.name} ${node.text}`))
  for (let count = 0; ; ) {
    const before = classes
    classes = number(
      all.map((_, position) => [before[position], ...(targets[position] ?? []).map((at) => before[at])].join()),
    )
    const distinct = Math.max(...[0, ...new Set(classes)])
    if (distinct === count) return new Map(all.map((node, position) => [node.key, classes[position] as number]))
    count = distinct
  }
}

function number(texts: readonly string[]): number[] {
  const numbers = new Map<string, number>()
  return texts.map((text) => {
    const known = numbers.get(text)
    if (known !== undefined) return known
    numbers.set(text, numbers.size)
    return numbers.size - 1
  })
}

function nameGroups(groups: ReadonlyMap<number, Node[]>, releases: readonly string[]): Map<number, string> {
  const newest = new Map<string, number>()
  const order = new Map(releases.map((release, index) => [release, index]))
  const last = (members: Node[]) => Math.max(...members.map((member) => order.get(member.release) as number))
  const label = (node: Node) => `${node.kind} ${node.name}`
  for (const members of groups.values()) {
    const [first] = members as [Node, ...Node[]]
    newest.set(label(first), Math.max(newest.get(label(first)) ?? -1, last(members)))
  }
  return new Map(
    [...groups].map(([group, members]) => {
      const [first] = members as [Node, ...Node[]]
      const isNewest = last(members) === newest.get(label(first))
      return [group, isNewest ? first.name : `${first.name}_${first.release.replaceAll('.', '_')}`]
    }),
  )
}

function refsIn(kind: Kind, value: unknown): string[] {
  const refs: string[] = []
  rewriteRefs(kind, value, (name) => {
    refs.push(name)
    return name
  })
  return refs
}

/** Copies a node with every schema reference renamed. Data is left alone. */
function rewriteRefs(kind: Kind, value: unknown, rename: (name: string) => string): unknown {
  return transform(kind, value, (kind, node) =>
    kind === 'schema' && typeof node.$ref === 'string'
      ? { ...node, $ref: `${schemaPrefix}${rename(componentOf(node.$ref))}` }
      : node,
  )
}

/** The component a reference names, however it is encoded. */
const componentOf = (ref: string): string => decodeURIComponent(ref.slice(schemaPrefix.length))

/** Replaces every reference by what it names, except those to schemas and examples. */
function writeOut(document: OpenApiDocument, kind: Kind, value: unknown): unknown {
  return transform(kind, value, (kind, node) =>
    typeof node.$ref === 'string' && kind !== 'schema' && kind !== 'example'
      ? (writeOut(document, kind, { ...resolveRef(document, node.$ref) }) as { $ref?: unknown })
      : node,
  )
}

type Draft = { $ref?: unknown; [key: string]: unknown }

/** Copies a node, itself and all nodes below changed; what no place of the contract holds is copied as data. */
export function transform(kind: Kind, value: unknown, change: (kind: Kind, node: Draft) => Draft): unknown {
  if (typeof value !== 'object' || value === null) return value
  const node = change(kind, value as Draft)
  return Object.fromEntries(
    Object.entries(node).map(([key, entry]) => {
      const shape = shapeOf(kind, key)
      if (shape === undefined || typeof entry !== 'object' || entry === null) return [key, entry]
      if (shape.form === 'one') return [key, transform(shape.kind, entry, change)]
      if (Array.isArray(entry)) return [key, entry.map((one) => transform(shape.kind, one, change))]
      return [
        key,
        Object.fromEntries(Object.entries(entry).map(([name, one]) => [name, transform(shape.kind, one, change)])),
      ]
    }),
  )
}

interface Index {
  schemas: Map<string, SchemaForm>
  operations: Map<string, OperationForm[]>
  identifiers?: Map<string, string>
}

const indexes = new WeakMap<Forms, Index>()

function indexOf(forms: Forms): Index {
  let index = indexes.get(forms)
  if (!index) {
    const operations = new Map<string, OperationForm[]>()
    for (const form of forms.operations)
      operations.set(form.operationId, [...(operations.get(form.operationId) ?? []), form])
    index = { schemas: new Map(forms.schemas.map((form) => [form.id, form])), operations }
    indexes.set(forms, index)
  }
  return index
}

/** What each schema form is called in a generated file, by its id. */
export function schemaIdentifiers(forms: Forms): ReadonlyMap<string, string> {
  const index = indexOf(forms)
  index.identifiers ??= identifiersOf(index.schemas.keys())
  return index.identifiers
}

/** The schema of a component form. */
export function schemaById(forms: Forms, id: string): Schema {
  return indexOf(forms).schemas.get(id)?.schema ?? {}
}

/** The component a form is of. */
export function componentOfForm(forms: Forms, id: string): string | undefined {
  return indexOf(forms).schemas.get(id)?.name
}

/** The forms of one operation. */
export function formsOf(forms: Forms, operationId: string): readonly OperationForm[] {
  return indexOf(forms).operations.get(operationId) ?? []
}

/** The paths of the newest release, with references to component forms. */
export function newestPaths(forms: Forms): OpenApiDocument['paths'] {
  const newest = forms.releases.at(-1) as string
  const paths: OpenApiDocument['paths'] = {}
  for (const { path, method, releases, operation } of forms.operations) {
    if (!releases.includes(newest)) continue
    paths[path] = { ...paths[path], [method]: withoutExamples(operation) }
  }
  return paths
}

/** Examples refer to components that types do not need. */
function withoutExamples(operation: Operation): Operation {
  return transform('operation', operation, (_kind, { examples: _examples, ...node }) => node) as Operation
}
