import { availability, compareReleases, parseRelease, type Release } from '@crmcom-webapi/release-marks'
import {
  type Components,
  type Evidence,
  type Example,
  listOperations,
  type Marked,
  type MediaType,
  methods,
  type OpenApiDocument,
  type OpenEnd,
  type Operation,
  type Parameter,
  type PathItem,
  type ReleaseNote,
  type RequestBody,
  type Response,
  resolveRef,
  type Schema,
} from './document.js'
import { readFieldsSet } from './fields-set.js'
import { resolveRelease } from './releases.js'

/** Thrown when a release leaves something that cannot be said, such as a choice without a branch. */
export class ProjectionError extends Error {
  override readonly name = 'ProjectionError'
  readonly code = 'PROJECTION_IMPOSSIBLE'

  constructor(
    /** JSON pointer into the bundle. */
    readonly pointer: string,
    readonly release: string,
    readonly reason: string,
  ) {
    super(`${pointer}: ${reason} in ${release}`)
  }
}

/**
 * Makes the contract of one release from the bundle, which holds all of them.
 *
 * What the release does not have is gone without a trace: operations, parameters, properties, enum
 * values, branches, examples, and every name that pointed at them. What is deprecated says
 * `deprecated: true`, and what takes `fields_set` names the fields it may hold in `x-fields-set`. Words that hold only in some releases are part of the descriptions they belong
 * to. The bundle is left as it is.
 *
 * @throws {ReleaseError} When `release` is not a release.
 * @throws {RangeError} When it is older than the oldest documented one.
 * @throws {ProjectionError} When the marks leave a choice without a branch, an enum without a value,
 *   a `dependentRequired` without its target or a default outside its enum.
 */
export function project(bundle: OpenApiDocument, release: string): OpenApiDocument {
  const resolved = resolveRelease(bundle, release)
  const projection = new Projection(bundle, resolved.release)
  return projection.document()
}

class Projection {
  private readonly parsed: Release
  /** Whether what a reference names is present; the same few hundred are asked for thousands of times. */
  private readonly targets = new Map<string, boolean>()

  constructor(
    private readonly bundle: OpenApiDocument,
    private readonly release: string,
  ) {
    this.parsed = parseRelease(release)
  }

  document(): OpenApiDocument {
    const { paths, components, tags, 'x-releases': _releases, ...rest } = this.bundle
    const document: OpenApiDocument = {
      ...rest,
      info: { ...this.bundle.info, 'x-release': this.release },
      paths: this.paths(paths),
    }
    const used = new Set(listOperations(document).flatMap(({ operation }) => operation.tags ?? []))
    if (tags) document.tags = tags.filter((tag) => used.has(tag.name))
    if (components) document.components = this.components(components)
    for (const { operation } of listOperations(document)) {
      const names = readFieldsSet(document, operation)
      if (names) operation['x-fields-set'] = names
    }
    dropUnusedComponents(document)
    return inOrderOf(this.bundle, document)
  }

  private paths(paths: OpenApiDocument['paths']): OpenApiDocument['paths'] {
    const left: OpenApiDocument['paths'] = {}
    for (const [path, item] of Object.entries(paths)) {
      if (!this.isPresent(item)) continue
      const at = `#/paths/${escapePointer(path)}`
      const projected: PathItem = this.settle(item)
      if (item.parameters) projected.parameters = this.parameters(item.parameters, `${at}/parameters`)
      let operations = 0
      for (const method of methods) {
        const operation = item[method] as Operation | undefined
        if (!operation) continue
        delete projected[method]
        if (!this.isPresent(operation)) continue
        projected[method] = this.operation(operation, `${at}/${method}`)
        operations++
      }
      if (operations > 0) left[path] = projected
    }
    return left
  }

  private operation(operation: Operation, at: string): Operation {
    const projected = this.settle(operation)
    if (operation.parameters) projected.parameters = this.parameters(operation.parameters, `${at}/parameters`)
    if (operation['x-open']) {
      const listed = (parameters: Parameter[] = []) => ({
        properties: Object.fromEntries(parameters.map((one) => [(this.target(one) as Parameter).name, {}])),
      })
      projected['x-open'] = openEnd(operation['x-open'], listed(operation.parameters), listed(projected.parameters))
    }
    if (operation['x-parameter-rules']) {
      const gone = new Set(
        (operation.parameters ?? [])
          .filter((parameter) => !this.isPresent(parameter))
          .map((parameter) => (this.target(parameter) as Parameter).name),
      )
      projected['x-parameter-rules'] = this.schema(operation['x-parameter-rules'], `${at}/x-parameter-rules`, gone)
    }
    if (operation.requestBody) projected.requestBody = this.requestBody(operation.requestBody, `${at}/requestBody`)
    const responses = Object.entries(operation.responses).filter(([, response]) => this.isPresent(response))
    projected.responses = mapValues(Object.fromEntries(responses), (response, status) =>
      this.response(response, `${at}/responses/${status}`),
    )
    if (operation['x-security-marks']) {
      delete projected['x-security-marks']
      const absent = new Set(
        operation['x-security-marks']
          .filter((entry) => !availability(entry, this.parsed).present)
          .map((entry) => entry.index),
      )
      projected.security = (operation.security ?? []).filter((_, index) => !absent.has(index))
      if (projected.security.length === 0) this.fail(`${at}/security`, 'no security alternative is left')
    }
    return projected
  }

  private parameters(parameters: Parameter[], at: string): Parameter[] {
    return parameters
      .map((parameter, index) => ({ parameter, at: `${at}/${index}` }))
      .filter(({ parameter }) => this.isPresent(parameter))
      .map(({ parameter, at }) => this.parameter(parameter, at))
  }

  private parameter(parameter: Parameter, at: string): Parameter {
    const projected = this.settle(parameter)
    if (parameter.schema) projected.schema = this.schema(parameter.schema, `${at}/schema`)
    this.examples(projected as MediaType)
    return projected
  }

  private requestBody(body: RequestBody, at: string): RequestBody {
    this.checkTarget(body, at)
    const projected = this.settle(body)
    if (body.content) projected.content = this.content(body.content, `${at}/content`)
    return projected
  }

  private response(response: Response, at: string): Response {
    const projected = this.settle(response)
    if (response.content) projected.content = this.content(response.content, `${at}/content`)
    if (response.headers) projected.headers = this.markedMap(response.headers)
    if (response.links) {
      projected.links = this.markedMap(response.links)
      for (const [name, link] of Object.entries(projected.links)) {
        if (typeof link['operationId'] === 'string' && !this.hasOperation(link['operationId']))
          delete projected.links[name]
      }
      if (Object.keys(projected.links).length === 0) delete projected.links
    }
    return projected
  }

  private content(content: { [mediaType: string]: MediaType }, at: string): { [mediaType: string]: MediaType } {
    return mapValues(content, (media, type) => {
      const projected = this.settle(media)
      if (media.schema) projected.schema = this.schema(media.schema, `${at}/${escapePointer(type)}/schema`)
      this.examples(projected)
      return projected
    })
  }

  private examples(holder: { examples?: { [name: string]: Example } }): void {
    if (!holder.examples) return
    const left = this.markedMap(holder.examples)
    if (Object.keys(left).length > 0) holder.examples = left
    else delete holder.examples
  }

  private components(components: Components): Components {
    return mapValues(components as { [kind: string]: { [name: string]: Marked } }, (entries, kind) => {
      const present = Object.fromEntries(Object.entries(entries).filter(([, entry]) => this.isPresent(entry)))
      return mapValues(present, (entry, name) => {
        const at = `#/components/${kind}/${escapePointer(name)}`
        if (kind === 'schemas') return this.schema(entry as Schema, at)
        if (kind === 'parameters') return this.parameter(entry as Parameter, at)
        if (kind === 'responses') return this.response(entry as Response, at)
        if (kind === 'requestBodies') return this.requestBody(entry as RequestBody, at)
        return this.settle(entry)
      })
    }) as Components
  }

  /** `gone` names properties known to be absent although this schema does not list them: its holder does. */
  private schema(schema: Schema, at: string, gone: ReadonlySet<string> = new Set()): Schema {
    if (typeof schema !== 'object') return schema
    this.checkTarget(schema, at)
    const projected = this.settle(schema)
    const removed = new Set(gone)
    if (schema.properties) {
      projected.properties = {}
      for (const [name, property] of Object.entries(schema.properties)) {
        if (this.isPresent(property)) {
          projected.properties[name] = this.schema(property, `${at}/properties/${escapePointer(name)}`)
          removed.delete(name)
        } else removed.add(name)
      }
    }
    if (schema['x-open']) projected['x-open'] = openEnd(schema['x-open'], schema, projected)
    if (schema.required) projected.required = schema.required.filter((name) => !removed.has(name))
    for (const key of ['oneOf', 'anyOf'] as const) {
      if (schema[key]) this.choice(key, schema[key], projected, removed, at)
    }
    if (schema.allOf) projected.allOf = this.branches(schema.allOf, `${at}/allOf`, removed)
    if (schema.prefixItems) projected.prefixItems = this.branches(schema.prefixItems, `${at}/prefixItems`)
    if (projected.allOf?.length === 0) delete projected.allOf
    if (schema.dependentRequired) this.dependentRequired(schema.dependentRequired, projected, removed, at)
    for (const key of ['items', 'additionalProperties', 'not', 'contentSchema', 'propertyNames'] as const) {
      const inner = schema[key]
      if (typeof inner === 'object' && inner !== null) projected[key] = this.schema(inner as Schema, `${at}/${key}`)
    }
    if (schema.enum) this.enumeration(schema, projected, at)
    const codes = schema['x-known-codes'] as Marked[] | undefined
    if (Array.isArray(codes))
      projected['x-known-codes'] = codes.filter((code) => this.isPresent(code)).map((code) => this.settle(code))
    if (projected.required?.length === 0) delete projected.required
    if (removed.size > 0 && Array.isArray(schema['examples']))
      projected['examples'] = schema['examples'].filter((value) => !namesAny(value, removed))
    const discriminator = schema['discriminator'] as { mapping?: { [value: string]: string } } | undefined
    if (discriminator?.mapping) {
      const kept = Object.entries(discriminator.mapping).filter(
        ([, ref]) => !ref.startsWith('#/') || this.isPresent({ $ref: ref }),
      )
      projected['discriminator'] = { ...discriminator, mapping: Object.fromEntries(kept) }
    }
    return projected
  }

  private choice(
    key: 'oneOf' | 'anyOf',
    branches: Schema[],
    projected: Schema,
    removed: ReadonlySet<string>,
    at: string,
  ): void {
    const requiredOnly = branches.every(isRequiredOnly)
    const left = requiredOnly
      ? branches
          .filter((branch) => this.isPresent(branch) && !branch.required?.some((name) => removed.has(name)))
          .map((branch) => this.settle(branch))
      : this.branches(branches, `${at}/${key}`, removed)
    const [only] = left
    if (!only) this.fail(at, 'no branch of the choice is left')
    if (left.length === 1 && requiredOnly) {
      delete projected[key]
      projected.required = [...new Set([...(projected.required ?? []), ...(only.required ?? [])])]
    } else if (left.length === 1 && canFold(only, projected, key)) {
      delete projected[key]
      const { description, 'x-available-from': _from, 'x-evidence': evidence, 'x-note': note, ...rest } = only
      const words = joined(projected.description, description)
      const notes = [projected['x-note'], note].filter((text) => text !== undefined).join('\n\n')
      Object.assign(projected, { ...rest, ...annotationsOf(projected) }, words, notes && { 'x-note': notes })
      const weaker = weakerOf(projected['x-evidence'], evidence)
      if (weaker) projected['x-evidence'] = weaker
    } else projected[key] = left
  }

  private branches(branches: Schema[], at: string, gone?: ReadonlySet<string>): Schema[] {
    return branches
      .map((branch, index) => ({ branch, at: `${at}/${index}` }))
      .filter(({ branch }) => this.isPresent(branch))
      .map(({ branch, at }) => this.schema(branch, at, gone))
  }

  private dependentRequired(
    dependencies: { [name: string]: string[] },
    projected: Schema,
    removed: ReadonlySet<string>,
    at: string,
  ): void {
    const left = Object.entries(dependencies).filter(([name]) => !removed.has(name))
    for (const [name, targets] of left) {
      const lost = targets.find((target) => removed.has(target))
      if (lost) this.fail(`${at}/dependentRequired`, `"${name}" needs "${lost}", which is not there`)
    }
    if (left.length > 0) projected.dependentRequired = Object.fromEntries(left)
    else delete projected.dependentRequired
  }

  private enumeration(schema: Schema, projected: Schema, at: string): void {
    const marks = schema['x-enum-marks'] ?? {}
    const states = new Map(
      (schema.enum ?? []).map((value) => [value, availability(marks[String(value)] ?? {}, this.parsed)]),
    )
    projected.enum = (schema.enum ?? []).filter((value) => states.get(value)?.present)
    if (projected.enum.length === 0) this.fail(at, 'no enum value is left')
    const left = Object.entries(marks).filter(([value]) => projected.enum?.some((kept) => String(kept) === value))
    if (left.length > 0)
      projected['x-enum-marks'] = Object.fromEntries(
        left.map(([value, entry]) => [value, this.settle(entry as Marked)]),
      )
    else delete projected['x-enum-marks']
    if (schema.default !== undefined && !projected.enum.includes(schema.default))
      this.fail(at, `default ${JSON.stringify(schema.default)} is not among the enum values`)
  }

  /** Copies a node with its marks settled for this release. */
  private settle<T extends Marked>(node: T): T {
    const settled = { ...node }
    const notes = node['x-release-notes']
    if (notes) delete settled['x-release-notes']
    if (node['x-removed-from']) delete settled['x-removed-from']
    if (node['x-deprecated-from']) {
      if (availability(node, this.parsed).deprecated) settled.deprecated = true
      else {
        delete settled['x-deprecated-from']
        delete settled['x-replaced-by']
      }
    }
    const legacy = node['x-legacy-only-from']
    if (legacy && !availability({ 'x-available-from': legacy }, this.parsed).present)
      delete settled['x-legacy-only-from']
    const lifetimes = node['x-session-lifetime']
    if (Array.isArray(lifetimes)) {
      const { from: _from, until: _until, ...lifetime } = lifetimes.find((entry) => this.holds(entry)) ?? {}
      ;(settled as Marked)['x-session-lifetime'] = lifetime
    }
    const labels = node['x-evidence-of']
    if (labels) {
      const kept = Object.entries(labels).filter(([key]) => `x-${key}` in settled)
      if (kept.length > 0) settled['x-evidence-of'] = Object.fromEntries(kept)
      else delete settled['x-evidence-of']
    }
    if (notes || settled.description !== undefined) {
      const words = (notes ?? []).filter((note) => this.holds(note)).map((note) => note.text)
      Object.assign(settled, joined(settled.description, ...words))
    }
    return settled
  }

  private holds(note: Pick<ReleaseNote, 'from' | 'until'>): boolean {
    return (
      (note.from === undefined || compareReleases(parseRelease(note.from), this.parsed) <= 0) &&
      (note.until === undefined || compareReleases(this.parsed, parseRelease(note.until)) < 0)
    )
  }

  private isPresent(node: Marked): boolean {
    if (typeof node !== 'object') return true
    if (!availability(node, this.parsed).present) return false
    if (node.$ref === undefined) return true
    const known = this.targets.get(node.$ref)
    if (known !== undefined) return known
    const present = this.isPresent(resolveRef(this.bundle, node.$ref))
    this.targets.set(node.$ref, present)
    return present
  }

  private target(node: Marked): Marked {
    return node.$ref === undefined ? node : this.target(resolveRef(this.bundle, node.$ref))
  }

  private hasOperation(operationId: string): boolean {
    return listOperations(this.bundle).some(
      ({ operation }) => operation.operationId === operationId && this.isPresent(operation),
    )
  }

  private markedMap<T extends Marked>(entries: { [name: string]: T }): { [name: string]: T } {
    const present = Object.entries(entries).filter(([, entry]) => this.isPresent(entry))
    return Object.fromEntries(present.map(([name, entry]) => [name, this.settle(entry)]))
  }

  private checkTarget(node: Marked, at: string): void {
    if (node.$ref !== undefined && !this.isPresent(node)) this.fail(at, `refers to ${node.$ref}, which is not there`)
  }

  private fail(pointer: string, reason: string): never {
    throw new ProjectionError(pointer, this.release, reason)
  }
}

/** A branch that only says which properties it takes; its marks are those of the properties. */
export function isRequiredOnly(branch: Schema): boolean {
  return (
    Array.isArray(branch.required) &&
    Object.keys(branch).every(
      (key) => key === 'required' || key === 'title' || key === 'description' || key.startsWith('x-'),
    )
  )
}

/** Tells whether the only branch left can be written into the holder of the choice without losing a rule of either. */
function canFold(branch: Schema, holder: Schema, choice: string): boolean {
  if (branch.$ref !== undefined) return false
  return Object.entries(branch).every(([key, value]) => {
    if (key === choice || holder[key] === undefined || isAnnotation(key)) return true
    if (key !== 'type') return JSON.stringify(holder[key]) === JSON.stringify(value)
    const allowed = [holder.type].flat()
    return [branch.type].flat().every((type) => allowed.includes(type))
  })
}

const grades: readonly (Evidence | 'field')[] = ['documented', 'sample', 'field', 'assumed']

/** What is said by two is as well supported as the weaker of them. */
function weakerOf(one: Evidence | undefined, other: Evidence | undefined): Evidence | undefined {
  if (one === undefined || other === undefined) return one ?? other
  return grades.indexOf(one) >= grades.indexOf(other) ? one : other
}

function isAnnotation(key: string): boolean {
  return key === 'description' || key === 'title' || key.startsWith('x-')
}

function annotationsOf(schema: Schema): Schema {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => isAnnotation(key)))
}

/** Where knowledge of an object ends in a release: a member it does not have gives way to the one before it. */
function openEnd({ after, 'one-of': choice, ...open }: OpenEnd, whole: Schema, left: Schema): OpenEnd {
  const there = (name: string) => Object.hasOwn(left.properties ?? {}, name)
  const names = Object.keys(whole.properties ?? {})
  const last = after === undefined ? undefined : names.slice(0, names.indexOf(after) + 1).findLast(there)
  return {
    ...(last !== undefined && { after: last }),
    ...(choice && { 'one-of': choice.filter(there) }),
    ...open,
  }
}

function dropUnusedComponents(document: OpenApiDocument): void {
  const { components, ...outside } = document
  if (!components) return
  const kinds = components as { [kind: string]: { [name: string]: unknown } }
  const used = new Set<string>()
  const visit = (node: object): void => {
    // Every node of the contract comes by here, so nothing is made on the way.
    for (const key in node) {
      const value = (node as { [key: string]: unknown })[key]
      if (typeof value === 'object' && value !== null) visit(value)
      else if (key === '$ref' && typeof value === 'string' && !used.has(value)) {
        used.add(value)
        visit(resolveRef(document, value))
      }
    }
  }
  visit(outside)
  const schemes = new Set(
    [document.security ?? [], ...listOperations(document).map(({ operation }) => operation.security ?? [])]
      .flat()
      .flatMap((requirement) => Object.keys(requirement)),
  )
  for (const [kind, entries] of Object.entries(kinds)) {
    for (const name of Object.keys(entries)) {
      const kept =
        kind === 'securitySchemes' ? schemes.has(name) : used.has(`#/components/${kind}/${escapePointer(name)}`)
      if (!kept) delete entries[name]
    }
    if (Object.keys(entries).length === 0) delete kinds[kind]
  }
  if (Object.keys(kinds).length === 0) delete document.components
}

function inOrderOf(model: OpenApiDocument, document: OpenApiDocument): OpenApiDocument {
  const order = Object.keys(model)
  return Object.fromEntries(
    Object.entries(document).sort(([a], [b]) => order.indexOf(a) - order.indexOf(b)),
  ) as OpenApiDocument
}

function joined(...texts: Array<string | undefined>): { description?: string } {
  const words = texts.filter((text): text is string => text !== undefined && text !== '').map((text) => text.trim())
  return words.length > 0 ? { description: words.join('\n\n') } : {}
}

function namesAny(value: unknown, names: ReadonlySet<string>): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).some((key) => names.has(key))
}

function mapValues<T, U>(entries: { [key: string]: T }, map: (value: T, key: string) => U): { [key: string]: U } {
  return Object.fromEntries(Object.entries(entries).map(([key, value]) => [key, map(value, key)]))
}

function escapePointer(part: string): string {
  return part.includes('/') || part.includes('~') ? part.replaceAll('~', '~0').replaceAll('/', '~1') : part
}
