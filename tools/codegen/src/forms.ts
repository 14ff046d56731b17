import {
  listOperations,
  listReleases,
  type Method,
  type OpenApiDocument,
  type Operation,
  project,
  resolveRef,
  type Schema,
} from '@crmcom-webapi/contract'
import { CodegenError } from './codegen-error.js'
import { escapePointer } from './literal.js'
import { queryName, querySchema } from './query.js'

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
  /** Made here from the parameters of an operation; the contract has no component of this name. */
  synthetic?: true
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
}

/** The rule of the contract for every text of a request. */
export interface RequestText {
  maxLength: number
  pattern: string
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
}

const schemaPrefix = '#/components/schemas/'

/** Projects every release and sorts what comes out into distinct forms. */
export function collectForms(bundle: OpenApiDocument, releases = listReleases(bundle)): Forms {
  const nodes = new Map<string, Node>()
  const workshop = new Workshop()
  for (const release of releases)
    for (const node of nodesOf(project(bundle, release), release, workshop)) {
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
    const rewritten = rewriteRefs(first.value, (name) => {
      const target = classes.get(`${first.release} schema ${name}`)
      if (target === undefined) throw new CodegenError(`${schemaPrefix}${first.name}`, `$ref "${name}" names nothing`)
      return ids.get(target) as string
    })
    if (first.kind !== 'operation')
      schemas.push({
        ...shared,
        name: first.name,
        schema: rewritten as Schema,
        raw: first.value as Schema,
        ...(first.kind === 'query' ? { synthetic: true as const } : {}),
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
        ...(query === undefined ? {} : { query: ids.get(query) as string }),
      })
    }
  }
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)
  const requestText = bundle['x-request-text'] as RequestText | undefined
  return {
    releases,
    schemas: schemas.sort(byId),
    operations: operations.sort(byId),
    ...(requestText && { requestText }),
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
  work(basis: string, make: () => unknown): Worked {
    let worked = this.done.get(basis)
    if (!worked) {
      const value = make()
      worked = { value, text: JSON.stringify(value), refs: refsIn(value) }
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
      workshop.work(`schema ${JSON.stringify(schema)}`, () => schema),
    ),
  )
  const { schemas: _schemas, examples: _examples, ...shared } = document.components ?? {}
  const around = JSON.stringify(shared)
  const operations = listOperations(document).flatMap(({ path, method, operation }): Node[] => {
    const parameters = [...(document.paths[path]?.parameters ?? []), ...(operation.parameters ?? [])]
    const whole = parameters.length > 0 ? { ...operation, parameters } : operation
    const worked = workshop.work(`operation ${around} ${JSON.stringify(whole)}`, () => writeOut(document, whole))
    const written = worked.value as Operation
    const own = node('operation', operation.operationId, path, method, worked)
    if (!written.parameters) return [own]
    const name = queryName(operation.operationId)
    const query = workshop.work(`query ${worked.text}`, () =>
      querySchema(written, `#/paths/${escapePointer(path)}/${method}`),
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

function refsIn(value: unknown): string[] {
  const refs: string[] = []
  rewriteRefs(value, (name) => {
    refs.push(name)
    return name
  })
  return refs
}

/** Copies a value with every schema reference renamed. Sample values are data and left alone. */
export function rewriteRefs(value: unknown, rename: (name: string) => string): unknown {
  return transform(value, (node) =>
    typeof node.$ref === 'string' && node.$ref.startsWith(schemaPrefix)
      ? { ...node, $ref: `${schemaPrefix}${rename(node.$ref.slice(schemaPrefix.length))}` }
      : node,
  )
}

const keptRefs = /^#\/components\/(schemas|examples)\//

/** Replaces every reference to a parameter, body, response or header by what it names. */
function writeOut(document: OpenApiDocument, value: unknown): unknown {
  return transform(value, (node) =>
    typeof node.$ref === 'string' && !keptRefs.test(node.$ref)
      ? (writeOut(document, resolveRef(document, node.$ref)) as { $ref?: unknown })
      : node,
  )
}

/** Keywords whose value is a map from names the contract chose: a key in there is no keyword. */
const nameMaps = new Set([
  'properties',
  'responses',
  'examples',
  'headers',
  'content',
  'links',
  'mapping',
  'dependentRequired',
  'x-enum-marks',
])
/** Keywords whose value is sample data, in which a `$ref` is no reference. */
const dataKeys = new Set(['value', 'example', 'default', 'const', 'enum'])

function transform(
  value: unknown,
  change: (node: { $ref?: unknown }) => { $ref?: unknown },
  keysAreNames = false,
): unknown {
  if (Array.isArray(value)) return value.map((entry) => transform(entry, change))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(keysAreNames ? value : change(value)).map(([key, entry]) => {
      if (keysAreNames) return [key, transform(entry, change)]
      return [key, dataKeys.has(key) ? entry : transform(entry, change, nameMaps.has(key) && !Array.isArray(entry))]
    }),
  )
}

const indexes = new WeakMap<Forms, { schemas: Map<string, SchemaForm>; operations: Map<string, OperationForm[]> }>()

function indexOf(forms: Forms) {
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
function withoutExamples(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutExamples)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'examples')
      .map(([key, entry]) => [key, withoutExamples(entry)]),
  )
}
