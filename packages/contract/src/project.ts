import { availability, compareReleases, parseRelease, type Release } from '@crmcom-webapi/release-marks'
import { checkDocument, keysOfPeriods } from './check.js'
import { checkIsDocument } from './check-options.js'
import {
  type Evidence,
  listOperations,
  type Marked,
  methods,
  type OpenApiDocument,
  type OpenEnd,
  type Operation,
  type Parameter,
  type PathItem,
  pathItemOf,
  type ReleaseNote,
  type Schema,
} from './document.js'
import { readFieldsSet } from './fields-set.js'
import { isKnown, type Kind, referable, shapeOf } from './grammar.js'
import { resolveRelease } from './releases.js'
import {
  below,
  eachChild,
  eachMention,
  escapePointer,
  isObject,
  type Json,
  mappedRef,
  own,
  pathTo,
  referencesOf,
  type Step,
  walk,
} from './walk.js'

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
 * What the release does not have is gone without a trace, wherever an OpenAPI document can hold it: operations,
 * parameters, properties, enum values, branches, examples, and every name that pointed at them. What is deprecated
 * says `deprecated: true`, and what takes `fields_set` names the fields it may hold in `x-fields-set`. Words that hold only in some releases are part of the descriptions they belong to. The
 * bundle is left as it is.
 *
 * @throws {ReleaseError} When `release` is not a release.
 * @throws {RangeError} When it is older than the oldest documented one.
 * @throws {RangeError} When the bundle is no OpenAPI document.
 * @throws {DocumentError} When the bundle cannot be read: a reference that names nothing, a mark that is no list.
 * @throws {ProjectionError} When the marks leave a choice without a branch, an enum without a value,
 *   a `dependentRequired` without its target or a default outside its enum.
 */
export function project(bundle: OpenApiDocument, release: string): OpenApiDocument {
  return projector(bundle)(release)
}

/**
 * Reads a bundle once, to make the contracts of many releases of it. The bundle must not change in between.
 *
 * @throws {DocumentError} When the bundle cannot be read.
 */
export function projector(bundle: OpenApiDocument): (release: string) => OpenApiDocument {
  checkIsDocument('the bundle', bundle)
  checkDocument(bundle)
  const named = listsReferredInto(bundle)
  return (release) => new Projection(bundle, resolveRelease(bundle, release).release, named).document()
}

/** The lists into which some reference leads, so that an entry has to stay an entry. */
function listsReferredInto(bundle: OpenApiDocument): ReadonlySet<object> {
  const lists = new Set<object>()
  walk(bundle, (spot) => {
    for (const { ref } of referencesOf(spot, bundle.components as Json | undefined))
      if (!isComponentRef(ref)) for (const { list } of pathTo(bundle, ref) ?? []) if (list) lists.add(list)
  })
  return lists
}

const isComponentRef = (ref: string): boolean => /^#\/components\/[^/]+\/[^/]+$/.test(ref)

/** A reference that names a place inside of a component or a path, which may stand elsewhere in the projection. */
interface DeepReference {
  holder: Json
  key: string
  ref: string
  pointer: string
}

class Projection {
  private readonly parsed: Release
  /** Whether what a reference names is present; the same few hundred are asked for thousands of times. */
  private readonly targets = new Map<string, boolean>()
  /** Where the entries of a list went; -1 for those that are not there any more. */
  private readonly moved = new Map<object, number[]>()
  private readonly deep: DeepReference[] = []
  private operationIds: Set<string> | undefined

  constructor(
    private readonly bundle: OpenApiDocument,
    private readonly release: string,
    private readonly referredInto: ReadonlySet<object>,
  ) {
    this.parsed = parseRelease(release)
  }

  document(): OpenApiDocument {
    const { 'x-releases': _releases, ...rest } = this.bundle
    const document = this.node('document', rest as Marked, '#') as OpenApiDocument
    document.info = { ...document.info, 'x-release': this.release }
    const [used, known] = [document, this.bundle].map(
      (one) => new Set(allOperations(one).flatMap(({ tags }) => tags ?? [])),
    ) as [Set<string>, Set<string>]
    // A tag goes with its operations. One that no operation of the bundle has was never about any.
    if (document.tags) document.tags = document.tags.filter(({ name }) => used.has(name) || !known.has(name))
    this.settleReferences()
    for (const { operation } of listOperations(document)) {
      const names = readFieldsSet(document, operation)
      if (names) operation['x-fields-set'] = names
    }
    if (this.bundle.paths !== undefined || this.bundle.webhooks !== undefined) dropUnusedComponents(document)
    // Any of them makes a document of it, be it that nothing is in there.
    if (!document.paths && !document.webhooks && !document.components) document.paths = {}
    return document
  }

  /** Copies a node of any kind, without what this release does not have. */
  private node(kind: Kind, node: Marked, at: string, gone?: ReadonlySet<string>): Marked {
    if (typeof node !== 'object') return node
    if (kind === 'schema') return this.schema(node as Schema, at, gone)
    const projected = this.settle(node, kind)
    this.reference(kind, node, projected, at)
    this.children(kind, node, projected, at)
    if (kind === 'operation') this.operation(node as Operation, projected as Operation, at)
    if (kind === 'parameter') this.identifier(projected as Parameter)
    return projected
  }

  private children(kind: Kind, node: Marked, projected: Marked, at: string, skip?: ReadonlySet<string>): void {
    for (const key in node) {
      const value = node[key]
      // What is no object is taken as it stands, and most of what a node holds is a text.
      if (typeof value !== 'object' || value === null || skip?.has(key)) continue
      const shape = shapeOf(kind, key)
      if (shape === undefined) continue
      const place = `${at}/${escapePointer(key)}`
      if (shape.form === 'list') projected[key] = this.list(shape.kind, value as Marked[], place)
      else if (shape.form === 'map') projected[key] = this.map(shape.kind, value as { [name: string]: Marked }, place)
      else {
        const inner = droppable.has(shape.kind)
          ? this.entry(shape.kind, value as Marked, place)
          : this.one(shape.kind, value as Marked, place)
        if (inner === undefined) delete projected[key]
        else projected[key] = inner
      }
      const several = shape.form !== 'one' || shape.kind === 'responses'
      if (several && projected[key] !== undefined && this.isBare(kind, key, value, projected[key], place))
        delete projected[key]
    }
  }

  /** A node that stands alone under its key. When a mark of its own takes it away, the key goes too. */
  private one(kind: Kind, node: Marked, at: string): Marked | undefined {
    if (typeof node !== 'object') return node
    if (!availability(node, this.parsed).present) return undefined
    if (!this.isPresent(kind, node)) this.fail(at, `refers to ${String(node.$ref)}, which is not there`)
    return this.node(kind, node, at)
  }

  /** A node that is one of several under its holder, as an operation is under a path. It goes with what it refers to. */
  private entry(kind: Kind, node: Marked, at: string): Marked | undefined {
    return this.isPresent(kind, node) ? this.node(kind, node, at) : undefined
  }

  private list(kind: Kind, nodes: Marked[], at: string, gone?: ReadonlySet<string>): Marked[] {
    return this.keep(nodes, (node) => this.isPresent(kind, node)).map(({ node, index }) =>
      this.node(kind, node, `${at}/${index}`, gone),
    )
  }

  /** Filters a list and notes where its entries went. */
  private keep<T extends object>(nodes: T[], isKept: (node: T) => boolean): Array<{ node: T; index: number }> {
    const kept = nodes.map((node, index) => ({ node, index })).filter(({ node }) => isKept(node))
    if (kept.length < nodes.length) {
      const places = nodes.map(() => -1)
      for (const [place, { index }] of kept.entries()) places[index] = place
      this.moved.set(nodes, places)
    }
    return kept
  }

  private map(kind: Kind, nodes: { [name: string]: Marked }, at: string, absent?: Set<string>): Json {
    const left: Json = {}
    for (const name of Object.keys(nodes)) {
      const node = nodes[name] as Marked
      if (!this.isPresent(kind, node)) absent?.add(name)
      else {
        absent?.delete(name)
        put(left, name, this.node(kind, node, `${at}/${escapePointer(name)}`))
      }
    }
    return left
  }

  /** Tells whether nothing is left under a key that held something, so that the key says nothing or says it wrongly. */
  private isBare(kind: Kind, key: string, before: unknown, after: unknown, at: string): boolean {
    if (typeof after !== 'object' || after === null || Object.keys(after).length > 0) return false
    if (Object.keys(before as object).length === 0 || key === 'paths' || key === 'security') return false
    if (key === 'responses' && kind === 'operation') this.fail(at, 'no response is left')
    if (key === 'content' && kind !== 'response') this.fail(at, 'no media type is left')
    return key !== 'parameters' && key !== 'tags'
  }

  private operation(operation: Operation, projected: Operation, at: string): void {
    if (operation['x-open']) {
      const listed = (parameters: Parameter[] = []) => ({
        properties: Object.fromEntries(
          parameters.map((one) => [(this.target('parameter', one) as Parameter).name, {}]),
        ),
      })
      projected['x-open'] = openEnd(operation['x-open'], listed(operation.parameters), listed(projected.parameters))
    }
    if (operation['x-parameter-rules']) {
      const gone = new Set(
        [...(this.itemOf(at)?.parameters ?? []), ...(operation.parameters ?? [])]
          .filter((parameter) => !this.isPresent('parameter', parameter))
          .map((parameter) => (this.target('parameter', parameter) as Parameter).name),
      )
      const rules = this.schema(operation['x-parameter-rules'], `${at}/x-parameter-rules`, gone)
      const { parameters = [] } = projected
      const required = loneRequired(rules, parameters)
      if (required === undefined) projected['x-parameter-rules'] = rules
      else {
        delete projected['x-parameter-rules']
        projected.parameters = parameters.map((one) => (required.includes(one.name) ? { ...one, required: true } : one))
      }
    }
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
  }

  /** The text for an identifier in a query names one of its fields, and this release may have fewer of them. */
  private identifier(parameter: Parameter): void {
    const { schema, 'x-identifier': identifier } = parameter
    if (identifier === undefined || schema?.contentSchema === undefined) return
    const { properties = {} } = this.target('schema', schema.contentSchema) as Schema
    const names = Object.keys(properties)
    const left = names.filter((name) => this.isPresent('schema', properties[name] as Marked))
    const pattern = (fields: string[]) => `^(${fields.join('|')})=.+$`
    if (schema['pattern'] === pattern(names)) parameter.schema = { ...schema, pattern: pattern(left) }
  }

  private itemOf(at: string): PathItem | undefined {
    return pathTo(this.bundle, at)?.at(-2)?.node as PathItem | undefined
  }

  /** `gone` names properties known to be absent although this schema does not list them: its holder does. */
  private schema(schema: Schema, at: string, gone: ReadonlySet<string> = new Set()): Schema {
    if (typeof schema !== 'object') return schema
    const projected = this.settle(schema)
    this.reference('schema', schema, projected, at)
    const removed = new Set(gone)
    if (schema.properties)
      projected.properties = this.map(
        'schema',
        schema.properties,
        `${at}/properties`,
        removed,
      ) as typeof schema.properties
    if (schema['x-open']) projected['x-open'] = openEnd(schema['x-open'], schema, projected)
    if (schema.required) projected.required = schema.required.filter((name) => !removed.has(name))
    for (const key of ['oneOf', 'anyOf'] as const) {
      if (schema[key]) this.choice(key, schema[key], projected, removed, at)
    }
    if (schema.allOf) projected.allOf = this.list('schema', schema.allOf, `${at}/allOf`, removed) as Schema[]
    if (schema.prefixItems) projected.prefixItems = this.list('schema', schema.prefixItems, `${at}/prefixItems`)
    for (const key of ['allOf', 'prefixItems'] as const) if (projected[key]?.length === 0) delete projected[key]
    if (schema.dependentRequired) this.dependentRequired(schema.dependentRequired, projected, removed, at)
    this.conditions(schema, projected, removed, at)
    this.children('schema', schema, projected, at, takenApart)
    if (schema.enum) this.enumeration(schema, projected, at)
    const codes = schema['x-known-codes'] as Marked[] | undefined
    if (Array.isArray(codes))
      projected['x-known-codes'] = codes
        .filter((code) => availability(code, this.parsed).present)
        .map((code) => this.settle(code))
    if (projected.required?.length === 0) delete projected.required
    if (removed.size > 0 && Array.isArray(schema['examples']))
      projected['examples'] = schema['examples'].filter((value) => !namesAny(value, removed))
    return projected
  }

  /** Schemas that may ask for a property which this release does not have. */
  private conditions(schema: Schema, projected: Schema, removed: ReadonlySet<string>, at: string): void {
    if (!conditional.some((key) => schema[key] !== undefined)) return
    const asksForGone = (rule: unknown): boolean =>
      isObject(rule) && ((rule as Schema).required ?? []).some((name) => removed.has(name))
    if (schema.not && asksForGone(schema.not)) {
      // What is never there cannot be there together with anything: the rule holds by itself.
      if (!isRequiredOnly(schema.not)) this.fail(`${at}/not`, 'asks for a property that is not there')
      delete projected.not
    }
    if (asksForGone(schema['if'])) this.fail(`${at}/if`, 'asks for a property that is not there')
    if (isObject(schema['if']) && !this.isPresentHere(schema['if'])) {
      delete projected['then']
      delete projected['else']
    }
    for (const key of ['then', 'else'] as const)
      if (isObject(schema[key]) && projected[key] !== undefined && this.isPresentHere(schema[key]))
        projected[key] = this.whole(schema[key] as Schema, `${at}/${key}`, removed)
      else if (schema[key] !== undefined && isObject(schema[key])) delete projected[key]
    const dependent = schema['dependentSchemas'] as { [name: string]: Schema } | undefined
    if (dependent === undefined) return
    const left = Object.entries(dependent)
      .filter(([name, rule]) => !removed.has(name) && this.isPresent('schema', rule))
      .map(([name, rule]) => {
        const place = below(at, 'dependentSchemas', name)
        if (asksForGone(rule)) this.fail(place, `"${name}" asks for a property that is not there`)
        return [name, this.schema(rule, place, removed)]
      })
    if (left.length > 0) projected['dependentSchemas'] = Object.fromEntries(left)
    else delete projected['dependentSchemas']
  }

  private whole(schema: Schema, at: string, gone: ReadonlySet<string>): Schema {
    if (!this.isPresent('schema', schema)) this.fail(at, `refers to ${String(schema.$ref)}, which is not there`)
    return this.schema(schema, at, gone)
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
      ? this.keep(
          branches,
          (branch) => this.isPresent('schema', branch) && !branch.required?.some((name) => removed.has(name)),
        ).map(({ node }) => this.settle(node))
      : (this.list('schema', branches, `${at}/${key}`, removed) as Schema[])
    const [only] = left
    if (only === undefined) {
      if (branches.length === 0) return
      this.fail(at, 'no branch of the choice is left')
    }
    const fold = () => {
      delete projected[key]
      this.moved.set(
        branches,
        branches.map(() => -1),
      )
    }
    // A choice with one alternative left is said without one, unless something refers to the alternative.
    const settled = left.length < branches.length && !this.referredInto.has(branches)
    if (left.length === 1 && requiredOnly && settled) {
      fold()
      projected.required = [...new Set([...(projected.required ?? []), ...(only.required ?? [])])]
    } else if (left.length === 1 && settled && canFold(only, projected, key)) {
      fold()
      const { description, 'x-available-from': _from, 'x-evidence': evidence, 'x-note': note, ...rest } = only
      const words = joined(projected.description, description)
      const notes = [projected['x-note'], note].filter((text) => text !== undefined).join('\n\n')
      Object.assign(projected, { ...rest, ...annotationsOf(projected) }, words, notes && { 'x-note': notes })
      const weaker = weakerOf(projected['x-evidence'], evidence)
      if (weaker) projected['x-evidence'] = weaker
    } else projected[key] = left
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
      (schema.enum ?? []).map((value) => [value, availability(own(marks, String(value)) ?? {}, this.parsed)]),
    )
    projected.enum = (schema.enum ?? []).filter((value) => states.get(value)?.present)
    if (projected.enum.length === 0 && schema.enum?.length) this.fail(at, 'no enum value is left')
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
  private settle<T extends Marked>(node: T, kind?: Kind): T {
    const settled = { ...node }
    const notes = node['x-release-notes']
    if (notes) delete settled['x-release-notes']
    if (node['x-removed-from']) delete settled['x-removed-from']
    if (node['x-deprecated-from']) {
      // Where OpenAPI knows no `deprecated`, the mark itself says it.
      if (availability(node, this.parsed).deprecated) {
        if (kind === undefined || isKnown(kind, 'deprecated')) settled.deprecated = true
      } else {
        delete settled['x-deprecated-from']
        delete settled['x-replaced-by']
      }
    }
    const legacy = node['x-legacy-only-from']
    if (legacy && !availability({ 'x-available-from': legacy }, this.parsed).present)
      delete settled['x-legacy-only-from']
    for (const key of keysOfPeriods) {
      const periods = node[key]
      if (!Array.isArray(periods)) continue
      const { from: _from, until: _until, ...rest } = periods.find((entry) => this.holds(entry)) ?? {}
      ;(settled as Marked)[key] = rest
    }
    const labels = node['x-evidence-of']
    if (labels) {
      const kept = Object.entries(labels).filter(
        // Of what holds of it by what it stands in or refers to the node itself has no key, and `data.type` is the way
        // to a member of an example.
        ([key]) =>
          `x-${key}` in settled ||
          key in settled ||
          key === 'required' ||
          key === 'path' ||
          key === 'verb' ||
          (key === 'type' && '$ref' in settled) ||
          key.includes('.'),
      )
      if (kept.length > 0) settled['x-evidence-of'] = Object.fromEntries(kept)
      else delete settled['x-evidence-of']
    }
    if (notes) {
      const words = notes.filter((note) => this.holds(note)).map((note) => note.text)
      Object.assign(settled, joined(settled.description, ...words))
    } else if (settled.description !== undefined) settled.description = settled.description.trim()
    return settled
  }

  private holds(note: Pick<ReleaseNote, 'from' | 'until'>): boolean {
    return (
      (note.from === undefined || compareReleases(parseRelease(note.from), this.parsed) <= 0) &&
      (note.until === undefined || compareReleases(this.parsed, parseRelease(note.until)) < 0)
    )
  }

  private isPresentHere(node: unknown): boolean {
    return !isObject(node) || availability(node, this.parsed).present
  }

  private isPresent(kind: Kind, node: Marked): boolean {
    if (typeof node !== 'object') return true
    if (!availability(node, this.parsed).present) return false
    if (kind === 'pathItem' && !this.hasOperations(node as PathItem)) return false
    if (kind === 'callback') {
      const items = Object.entries(node).filter(([key, item]) => shapeOf(kind, key) !== undefined && isObject(item))
      if (items.length > 0 && !items.some(([, item]) => this.isPresent('pathItem', item as Marked))) return false
    }
    if (kind === 'link' && !this.leadsSomewhere(node)) return false
    return node.$ref === undefined || this.isThere(kind, node.$ref)
  }

  /** A path item is there as long as one of its operations is. */
  private hasOperations(item: PathItem): boolean {
    const whole = pathItemOf(this.bundle, item)
    const operations = methods.map((method) => whole[method]).filter((operation) => operation !== undefined)
    return operations.length === 0 || operations.some((operation) => this.isPresentHere(operation))
  }

  private leadsSomewhere(link: Marked): boolean {
    const { operationId, operationRef } = link as { operationId?: unknown; operationRef?: unknown }
    if (typeof operationRef === 'string' && operationRef.startsWith('#')) return this.isThere('operation', operationRef)
    if (typeof operationId !== 'string') return true
    this.operationIds ??= new Set(
      placesOfOperations(this.bundle)
        .filter((steps) => steps.every(({ node }) => this.isPresentHere(node)))
        .map((steps) => ((steps.at(-1) as Step).node as Operation).operationId),
    )
    return this.operationIds.has(operationId)
  }

  /** Tells whether what a reference names is there, with everything it stands in. */
  private isThere(kind: Kind, ref: string): boolean {
    const known = this.targets.get(ref)
    if (known !== undefined) return known
    const steps = pathTo(this.bundle, ref) ?? []
    const target = steps.at(-1)?.node as Marked
    const present =
      steps.slice(0, -1).every((step) => this.isPresent(step.kind, step.node as Marked)) && this.isPresent(kind, target)
    this.targets.set(ref, present)
    return present
  }

  private target(kind: Kind, node: Marked): Marked {
    return node.$ref === undefined ? node : this.target(kind, pathTo(this.bundle, node.$ref)?.at(-1)?.node as Marked)
  }

  /** Keeps what a node refers to as far as it is there, and notes the references that may have to be rewritten. */
  private reference(kind: Kind, node: Marked, projected: Marked, at: string): void {
    const discriminator = node['discriminator'] as { mapping?: { [value: string]: string } } | undefined
    if (kind === 'schema' && discriminator?.mapping) {
      const components = this.bundle.components as Json | undefined
      const kept = Object.entries(discriminator.mapping).filter(([, target]) =>
        this.isThere('schema', mappedRef(target, components)),
      )
      projected['discriminator'] = { ...discriminator, mapping: Object.fromEntries(kept) }
    }
    if (kind !== 'link' && discriminator === undefined && (node.$ref === undefined || isComponentRef(node.$ref))) return
    for (const { ref, pointer } of referencesOf({ kind, node: projected, pointer: at }, undefined)) {
      if (!ref.startsWith('#') || isComponentRef(ref)) continue
      const mapped = pointer.startsWith(`${at}/discriminator/`)
      const holder = mapped ? (projected['discriminator'] as { mapping: Json }).mapping : (projected as Json)
      const key = mapped
        ? (Object.keys(holder).find((value) => below(`${at}/discriminator/mapping`, value) === pointer) as string)
        : pointer.slice(pointer.lastIndexOf('/') + 1)
      this.deep.push({ holder, key, ref, pointer })
    }
  }

  /** Rewrites references into lists some of whose entries are gone. */
  private settleReferences(): void {
    for (const { holder, key, ref, pointer } of this.deep) {
      const steps = pathTo(this.bundle, ref) as Step[]
      let changed = false
      const parts = steps.slice(1).flatMap(({ key, name, list }) => {
        if (name === undefined) return [key]
        const places = list && this.moved.get(list)
        if (places === undefined) return [key, name]
        const place = places[Number(name)] as number
        if (place < 0) this.fail(pointer, `refers to ${ref}, which stands in no place of its own`)
        changed ||= String(place) !== name
        return [key, String(place)]
      })
      if (changed) holder[key] = `#${parts.map((part) => `/${escapePointer(part)}`).join('')}`
    }
  }

  private fail(pointer: string, reason: string): never {
    throw new ProjectionError(pointer, this.release, reason)
  }
}

/**
 * The parameters that rules require and say nothing else of: where one of several to choose from is left, it has to be
 * sent, as any other that is required.
 */
function loneRequired({ required, ...others }: Schema, parameters: readonly Parameter[]): string[] | undefined {
  const isThere = (name: string) => parameters.some((one) => one.name === name)
  return required?.every(isThere) && Object.keys(others).every((key) => key === 'type') ? required : undefined
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
  if (typeof branch !== 'object' || branch.$ref !== undefined) return false
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

/** Every operation of a document: those callers call, those that call back, and those of components. */
function placesOfOperations(document: OpenApiDocument): Step[][] {
  const found: Step[][] = []
  const visit = (steps: Step[]): void => {
    const { kind, node } = steps.at(-1) as Step
    if (!isObject(node)) return
    if (kind === 'operation') found.push(steps)
    eachChild(kind, node, (child, value, key) => {
      if (holdsOperations.has(child)) visit([...steps, { kind: child, node: value, key }])
    })
  }
  visit([{ kind: 'document', node: document, key: '' }])
  return found
}

const holdsOperations: ReadonlySet<Kind> = new Set<Kind>(['paths', 'pathItem', 'operation', 'callback', 'components'])

const allOperations = (document: OpenApiDocument): Operation[] =>
  placesOfOperations(document).map((steps) => steps.at(-1)?.node as Operation)

/** Sets a key, whatever it is called. */
function put(holder: Json, name: string, value: unknown): void {
  if (name === '__proto__')
    Object.defineProperty(holder, name, { value, enumerable: true, configurable: true, writable: true })
  else holder[name] = value
}

/** Keywords that lay a rule on the same value under a condition. */
const conditional = ['not', 'if', 'then', 'else', 'dependentSchemas'] as const

/** Kinds of nodes that are one of several, though each has a key of its own. */
const droppable: ReadonlySet<Kind> = new Set<Kind>(['pathItem', 'operation', 'response'])

/** Keywords of a schema that are not projected one by one like all others. */
const takenApart: ReadonlySet<string> = new Set(
  'properties oneOf anyOf allOf prefixItems then else dependentSchemas'.split(' '),
)

/** Drops what nothing refers to, references inside of what is kept included. */
function dropUnusedComponents(document: OpenApiDocument): void {
  const followed = new Set<string>()
  const { components } = document
  if (!components) return
  const kinds = components as { [kind: string]: { [name: string]: unknown } }
  const used = new Set<string>()
  const heirs = heirsOf(components.schemas ?? {})
  const use = (kind: string, name: string): void => {
    const key = `${kind}/${name}`
    const entry = own(own(kinds, kind), name)
    if (used.has(key) || entry === undefined) return
    used.add(key)
    visit(shapeOf('components', kind)?.kind as Kind, entry)
    if (kind === 'schemas' && isObject(entry) && entry['discriminator'] && !entry['oneOf'] && !entry['anyOf'])
      for (const heir of heirs().get(name) ?? []) use(kind, heir)
  }
  /** Uses what a reference leads to, or into; each is asked for thousands of times. */
  const follow = (ref: string): void => {
    if (followed.has(ref)) return
    followed.add(ref)
    const [, first, second] = pathTo(document, ref) ?? []
    if (first?.key === 'components' && second?.name !== undefined) use(second.key, second.name)
  }
  const visit = (kind: Kind, node: unknown): void => {
    if (!isObject(node)) return
    if (kind === 'securityRequirement') for (const name of Object.keys(node)) use('securitySchemes', name)
    const { $ref } = node
    if (typeof $ref === 'string' && referable.has(kind)) follow($ref)
    if (kind === 'link' || node['discriminator'] !== undefined)
      for (const { ref } of referencesOf({ kind, node, pointer: '' }, components as Json)) follow(ref)
    // Not by `eachChild`: what it leaves out is wanted too, and all releases come through here.
    for (const key in node) {
      const value = node[key]
      if (typeof value !== 'object' || value === null) continue
      const shape = shapeOf(kind, key)
      if (shape === undefined) eachMention(value, follow)
      else if (shape.form === 'one') {
        if (shape.kind !== 'components') visit(shape.kind, value)
      } else for (const name in value) visit(shape.kind, (value as Json)[name])
    }
  }
  visit('document', document)
  for (const [kind, entries] of Object.entries(kinds)) {
    if (shapeOf('components', kind) === undefined) continue
    for (const name of Object.keys(entries)) if (!used.has(`${kind}/${name}`)) delete entries[name]
    if (Object.keys(entries).length === 0) delete kinds[kind]
  }
  if (Object.keys(kinds).length === 0) delete document.components
}

/** The schemas that are built on another one by `allOf`: a discriminator without a choice means them. */
function heirsOf(schemas: { [name: string]: Schema }): () => Map<string, string[]> {
  let heirs: Map<string, string[]> | undefined
  return () => {
    if (heirs) return heirs
    heirs = new Map()
    for (const [name, { allOf }] of Object.entries(schemas))
      for (const { $ref } of Array.isArray(allOf) ? allOf : []) {
        const base = $ref?.startsWith('#/components/schemas/') ? $ref.slice('#/components/schemas/'.length) : undefined
        if (base !== undefined) heirs.set(base, [...(heirs.get(base) ?? []), name])
      }
    return heirs
  }
}

function joined(...texts: Array<string | undefined>): { description?: string } {
  const words = texts.filter((text): text is string => text !== undefined && text !== '').map((text) => text.trim())
  return words.length > 0 ? { description: words.join('\n\n') } : {}
}

function namesAny(value: unknown, names: ReadonlySet<string>): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).some((key) => names.has(key))
}
