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
}

interface Node {
  key: string
  release: string
  kind: 'schema' | 'query' | 'operation'
  name: string
  path: string
  method: Method
  value: unknown
  refs: string[]
}

const schemaPrefix = '#/components/schemas/'

/** Projects every release and sorts what comes out into distinct forms. */
export function collectForms(bundle: OpenApiDocument, releases = listReleases(bundle)): Forms {
  const nodes = new Map<string, Node>()
  for (const release of releases)
    for (const node of nodesOf(project(bundle, release), release)) nodes.set(node.key, node)

  const classes = classify(nodes)
  const groups = new Map<string, Node[]>()
  for (const node of nodes.values()) {
    const id = classes.get(node.key) as string
    groups.set(id, [...(groups.get(id) ?? []), node])
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
  return { releases, schemas: schemas.sort(byId), operations: operations.sort(byId) }
}

function nodesOf(document: OpenApiDocument, release: string): Node[] {
  const schemas = Object.entries(document.components?.schemas ?? {}).map(
    ([name, schema]): Node => ({
      key: `${release} schema ${name}`,
      release,
      kind: 'schema',
      name,
      path: '',
      method: 'get',
      value: schema,
      refs: refsIn(schema),
    }),
  )
  const queries: Node[] = []
  const operations = listOperations(document).map(({ path, method, operation }): Node => {
    const parameters = [...(document.paths[path]?.parameters ?? []), ...(operation.parameters ?? [])]
    const written = writeOut(document, parameters.length > 0 ? { ...operation, parameters } : operation) as Operation
    if (written.parameters) {
      const name = queryName(operation.operationId)
      const value = querySchema(written, `#/paths/${escapePointer(path)}/${method}`)
      queries.push({ key: `${release} schema ${name}`, release, kind: 'query', name, path, method, value, refs: refsIn(value) })
    }
    return {
      key: `${release} operation ${operation.operationId}`,
      release,
      kind: 'operation',
      name: operation.operationId,
      path,
      method,
      value: written,
      refs: [...refsIn(written), ...(written.parameters ? [queryName(operation.operationId)] : [])],
    }
  })
  return [...schemas, ...queries, ...operations]
}

/** Two nodes share a class when they are written alike and everything they refer to shares a class. */
function classify(nodes: ReadonlyMap<string, Node>): Map<string, string> {
  let classes = new Map(
    [...nodes.values()].map((node) => [node.key, `${node.kind} ${node.name} ${JSON.stringify(node.value)}`]),
  )
  for (let count = 0; ; ) {
    const numbered = number(classes)
    const next = new Map<string, string>()
    for (const node of nodes.values()) {
      const targets = node.refs.map((name) => numbered.get(`${node.release} schema ${name}`))
      next.set(node.key, `${numbered.get(node.key)} ${targets.join(',')}`)
    }
    classes = next
    const distinct = new Set(classes.values()).size
    if (distinct === count) return classes
    count = distinct
  }
}

function number(classes: ReadonlyMap<string, string>): Map<string, number> {
  const numbers = new Map<string, number>()
  return new Map(
    [...classes].map(([key, text]) => {
      if (!numbers.has(text)) numbers.set(text, numbers.size)
      return [key, numbers.get(text) as number]
    }),
  )
}

function nameGroups(groups: ReadonlyMap<string, Node[]>, releases: readonly string[]): Map<string, string> {
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
